#include "importing/readers/xlsx_strings.h"

#include "importing/readers/text_decoder.h"
#include "importing/readers/xml_parts.h"
#include "importing/refusals.h"

#include <QCoreApplication>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

class SharedStringsHandler : public XmlHandler {
public:
    SharedStringsHandler(const QString& fileName, const QString& part, int mostTexts)
        : m_fileName{fileName}
        , m_part{part}
        , m_mostTexts{mostTexts}
    {
    }

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
            strings.append(excelText(m_string).trimmed()); // once: cells share the text
            m_string.clear();
        }
    }

    void text(const QString& text) override { m_string += m_isInText ? text : QString{}; }

    Status status() const override;

    QStringList strings;

private:
    const QString& m_fileName;
    const QString& m_part;
    const int m_mostTexts;
    QString m_string;
    bool m_isInText = false;
    bool m_isPronounced = false;
};

Status SharedStringsHandler::status() const
{
    if (strings.size() <= m_mostTexts) {
        return done();
    }
    return refuseDocument(u"BP-IMP-011"_s,
        QCoreApplication::translate("boardplan", "“%1”, part “%2”: the file has more than %3 cells.")
            .arg(m_fileName, m_part)
            .arg(m_mostTexts),
        QCoreApplication::translate("boardplan", "Save the plan's table alone to a file and import that."));
}

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

Result<QStringList> readSharedStrings(const QString& fileName, ZipParts& parts, const QString& part, int mostTexts,
    const CancelFlag* cancel)
{
    SharedStringsHandler handler{fileName, part, mostTexts};
    const Status status = parsePartIfAny(fileName, parts, part, handler, cancel);
    return status ? Result<QStringList>{std::move(handler.strings)} : status.error();
}

} // namespace boardplan
