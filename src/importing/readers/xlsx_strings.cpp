#include "importing/readers/xlsx_strings.h"

#include "importing/readers/xml_parts.h"
#include "importing/text_decoder.h"

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

class SharedStringsHandler : public XmlHandler {
public:
    void startElement(QByteArrayView name, const XmlAttributes&) override
    {
        m_isInText = name == "s:t" && !m_isPronounced;
        m_isPronounced = m_isPronounced || name == "s:rPh";
    }

    void endElement(QByteArrayView name) override
    {
        m_isInText = false;
        m_isPronounced = m_isPronounced && name != "s:rPh";
        if (name == "s:si") {
            strings.append(excelText(m_string));
            m_string.clear();
        }
    }

    void text(const QString& text) override { m_string += m_isInText ? text : QString{}; }

    QStringList strings;

private:
    QString m_string;
    bool m_isInText = false;
    bool m_isPronounced = false;
};

} // namespace

QString excelText(const QString& written)
{
    constexpr qsizetype length = 7; // of "_x000D_"
    QString text;
    qsizetype told = 0;
    for (qsizetype at = written.indexOf(u"_x"_s); at >= 0; at = written.indexOf(u"_x"_s, at)) {
        bool isCode = false;
        const ushort code = QStringView{written}.mid(at + 2, 4).toUShort(&isCode, 16);
        if (!isCode || at + length > written.size() || written[at + length - 1] != u'_') {
            ++at;
            continue;
        }
        text += QStringView{written}.mid(told, at - told);
        text += QChar{code};
        at += length;
        told = at;
    }
    return tidiedText(text + written.mid(told));
}

Result<QStringList> readSharedStrings(
    const QString& fileName, ZipParts& parts, const QString& part, const CancelFlag* cancel)
{
    SharedStringsHandler handler;
    const Status status = parsePartIfAny(fileName, parts, part, handler, cancel);
    return status ? Result<QStringList>{std::move(handler.strings)} : status.error();
}

} // namespace boardplan
