#include "importing/readers/docx_styles.h"

#include "importing/readers/xml_parts.h"

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestLine = 20; // of styles based on each other; a circle ends there

struct ToldStyle {
    ParagraphStyle own;
    QString basedOn;
    bool saysLevel = false;
};

class StylesOfWord : public XmlHandler {
public:
    void startElement(QByteArrayView name, const XmlAttributes& attributes) override
    {
        if (name == "w:style") {
            m_style = styles.size() < mostNamed ? &styles[attributes.value("w:styleId")] : nullptr;
        } else if (m_style == nullptr) {
            return;
        } else if (name == "w:basedOn") {
            m_style->basedOn = attributes.value("w:val");
        } else if (name == "w:outlineLvl") {
            const int level = attributes.number("w:val", 9);
            m_style->own.headingLevel = level >= 0 && level < 9 ? level + 1 : 0;
            m_style->saysLevel = true;
        } else if (name == "w:numId") {
            m_style->own.list = attributes.value("w:val");
        } else if (name == "w:ilvl") {
            m_style->own.listLevel = attributes.number("w:val", 0);
        } else if (name == "w:name" && attributes.value("w:val").compare(u"title"_s, Qt::CaseInsensitive) == 0) {
            m_style->own.headingLevel = 1;
            m_style->saysLevel = true;
        }
    }

    void endElement(QByteArrayView name) override { m_style = name == "w:style" ? nullptr : m_style; }

    QHash<QString, ToldStyle> styles;

private:
    ToldStyle* m_style = nullptr;
};

ParagraphStyle resolved(const QHash<QString, ToldStyle>& styles, const QString& id)
{
    ParagraphStyle whole;
    bool saysLevel = false;
    QString at = id;
    for (int step = 0; step < longestLine && styles.contains(at); ++step) {
        const ToldStyle told = styles.value(at);
        if (!saysLevel && told.saysLevel) {
            whole.headingLevel = told.own.headingLevel;
            saysLevel = true;
        }
        if (whole.list.isEmpty() && !told.own.list.isEmpty()) {
            whole.list = told.own.list;
            whole.listLevel = told.own.listLevel;
        }
        at = told.basedOn;
    }
    return whole;
}

} // namespace

Result<QHash<QString, ParagraphStyle>> readDocxStyles(
    const QString& fileName, ZipParts& parts, const QString& part, const CancelFlag* cancel)
{
    StylesOfWord handler;
    if (const Status status = parsePartIfAny(fileName, parts, part, handler, cancel); !status) {
        return status.error();
    }
    QHash<QString, ParagraphStyle> styles;
    for (auto style = handler.styles.cbegin(); style != handler.styles.cend(); ++style) {
        styles.insert(style.key(), resolved(handler.styles, style.key()));
    }
    return styles;
}

} // namespace boardplan
