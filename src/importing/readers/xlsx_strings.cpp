#include "importing/readers/xlsx_strings.h"

#include "importing/readers/xml_parts.h"
#include "importing/text_decoder.h"

namespace boardplan {

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
            strings.append(tidiedText(std::move(m_string)));
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

Result<QStringList> readSharedStrings(
    const QString& fileName, ZipParts& parts, const QString& part, const CancelFlag* cancel)
{
    SharedStringsHandler handler;
    const Status status = parsePartIfAny(fileName, parts, part, handler, cancel);
    return status ? Result<QStringList>{std::move(handler.strings)} : status.error();
}

} // namespace boardplan
