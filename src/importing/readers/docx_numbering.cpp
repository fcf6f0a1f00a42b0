#include "importing/readers/docx_numbering.h"

#include "importing/readers/xml_parts.h"

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

ListNumbers numbersNamed(const QString& name)
{
    static const QHash<QString, ListNumbers> names{{u"none"_s, ListNumbers::None}, {u"bullet"_s, ListNumbers::Bullet},
        {u"decimalZero"_s, ListNumbers::PaddedDecimal}, {u"lowerLetter"_s, ListNumbers::LowerLetter},
        {u"upperLetter"_s, ListNumbers::UpperLetter}, {u"lowerRoman"_s, ListNumbers::LowerRoman},
        {u"upperRoman"_s, ListNumbers::UpperRoman}};
    return names.value(name, ListNumbers::Decimal);
}

// Abstract lists say how levels look; the lists that paragraphs name refer to them and may start anew.
class NumberingHandler : public XmlHandler {
public:
    void startElement(QByteArrayView name, const XmlAttributes& attributes) override;
    void endElement(QByteArrayView name) override;

    QHash<QString, ListStyle> lists;

private:
    void startLevel(const XmlAttributes& attributes);

    QHash<QString, ListStyle> m_abstract;
    QString m_abstractId;                // being told
    QHash<QString, QString> m_ofStyles;  // by style of lists: the abstract list with its levels
    QHash<QString, QString> m_styleOf;   // by abstract list: the style that has its levels
    ListStyle* m_style = nullptr; // whose levels are being told
    QString m_list;               // being told
    std::size_t m_level = 0;
    qsizetype m_named = 0; // lists so far
};

void NumberingHandler::startLevel(const XmlAttributes& attributes)
{
    const int level = attributes.number("w:ilvl", 0);
    m_level = level >= 0 && level < static_cast<int>(deepestList) ? static_cast<std::size_t>(level) : deepestList - 1;
}

void NumberingHandler::startElement(QByteArrayView name, const XmlAttributes& attributes)
{
    if ((name == "w:abstractNum" || name == "w:num") && ++m_named > mostNamed) {
        return;
    }
    if (name == "w:abstractNum") {
        m_abstractId = attributes.value("w:abstractNumId");
        m_style = &m_abstract[m_abstractId];
        m_style->counts = m_abstractId;
    } else if (name == "w:num") {
        m_list = attributes.value("w:numId");
    } else if (name == "w:styleLink") {
        m_ofStyles.insert(attributes.value("w:val"), m_abstractId);
    } else if (name == "w:numStyleLink") {
        m_styleOf.insert(m_abstractId, attributes.value("w:val"));
    } else if (name == "w:abstractNumId" && !m_list.isEmpty()) {
        const QString id = attributes.value("w:val");
        lists[m_list] = m_abstract.value(m_ofStyles.value(m_styleOf.value(id), id));
        m_style = &lists[m_list];
    } else if (name == "w:lvl" || name == "w:lvlOverride") {
        startLevel(attributes);
    } else if (m_style != nullptr && name == "w:startOverride") {
        m_style->starts[m_level] = attributes.number("w:val", 1);
    } else if (m_style != nullptr && name == "w:numFmt") {
        m_style->levels[m_level].numbers = numbersNamed(attributes.value("w:val"));
    } else if (m_style != nullptr && name == "w:lvlText") {
        m_style->levels[m_level].pattern = attributes.value("w:val");
    } else if (m_style != nullptr && name == "w:start") {
        m_style->levels[m_level].start = attributes.number("w:val", 1);
    }
}

void NumberingHandler::endElement(QByteArrayView name)
{
    if (name == "w:abstractNum" || name == "w:num") {
        m_style = nullptr;
        m_list.clear();
    }
}

} // namespace

Result<QHash<QString, ListStyle>> readDocxNumbering(
    const QString& fileName, ZipParts& parts, const QString& part, const CancelFlag* cancel)
{
    NumberingHandler handler;
    const Status status = parsePartIfAny(fileName, parts, part, handler, cancel);
    return status ? Result<QHash<QString, ListStyle>>{std::move(handler.lists)} : status.error();
}

} // namespace boardplan
