#include "importing/readers/xml_parser.h"

#include "importing/reader_registry.h"
#include "importing/readers/xml_names.h"
#include "importing/refusals.h"

#include <QCoreApplication>
#include <algorithm>
#include <expat.h>
#include <memory>
#include <optional>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestElement = 256;
constexpr int mostAttributes = 256;
constexpr int mostElements = 6'000'000; // of a part; two million cells have some five
constexpr qsizetype mostText = 24 * 1024 * 1024; // of a part, in bytes; each is copied some ten times on its way
constexpr int bytesAtOnce = 64 * 1024;

QString xmlText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

struct FreeParser {
    void operator()(XML_ParserStruct* parser) const { XML_ParserFree(parser); }
};

// One run of expat over a part.
class XmlRun {
public:
    XmlRun(const QString& fileName, const QString& part, XmlHandler& handler, const CancelFlag* cancel);

    Status run(const QByteArray& xml);

private:
    static void onStart(void* self, const char* name, const char** attributes);
    static void onEnd(void* self, const char* name);
    static void onText(void* self, const char* text, int size);
    static void onDoctype(void* self, const char* name, const char* system, const char* open, int hasSubset);

    void stop(Error error);
    void flushText();
    Error refuse(const QString& code, const QString& what, const QString& details = {}) const;

    const QString& m_fileName;
    const QString& m_part;
    XmlHandler& m_handler;
    const CancelFlag* m_cancel;
    std::unique_ptr<XML_ParserStruct, FreeParser> m_parser;
    std::optional<Error> m_error;
    QByteArray m_text;
    qsizetype m_textSoFar = 0; // of the whole part
    int m_depth = 0;
    int m_elements = 0;
};

XmlRun::XmlRun(const QString& fileName, const QString& part, XmlHandler& handler, const CancelFlag* cancel)
    : m_fileName{fileName}
    , m_part{part}
    , m_handler{handler}
    , m_cancel{cancel}
    , m_parser{XML_ParserCreateNS(nullptr, xmlNameSeparator)}
{
    XML_SetUserData(m_parser.get(), this);
    XML_SetElementHandler(m_parser.get(), onStart, onEnd);
    XML_SetCharacterDataHandler(m_parser.get(), onText);
    XML_SetStartDoctypeDeclHandler(m_parser.get(), onDoctype);
}

Error XmlRun::refuse(const QString& code, const QString& what, const QString& details) const
{
    return refuseDocument(code,
        xmlText("“%1”, part “%2”, line %3: %4")
            .arg(m_fileName, m_part)
            .arg(XML_GetCurrentLineNumber(m_parser.get()))
            .arg(what),
        xmlText("Open it in the program it was made with, save it under another name, and import that."), details);
}

void XmlRun::stop(Error error)
{
    if (!m_error) {
        m_error = std::move(error);
        XML_StopParser(m_parser.get(), XML_FALSE);
    }
}

void XmlRun::flushText()
{
    if (!m_text.isEmpty()) {
        m_handler.text(QString::fromUtf8(m_text));
        m_text.clear();
    }
}

void XmlRun::onStart(void* self, const char* name, const char** attributes)
{
    auto& run = *static_cast<XmlRun*>(self);
    if (run.m_error) {
        return; // expat may still tell what it had read
    }
    run.flushText();
    ++run.m_elements;
    if (++run.m_depth > deepestElement || XML_GetSpecifiedAttributeCount(run.m_parser.get()) > 2 * mostAttributes
        || run.m_elements > mostElements) {
        run.stop(run.refuse(u"BP-IMP-069"_s, xmlText("it is built in a way that no document is.")));
        return;
    }
    run.m_handler.startElement(canonicalXmlName(name), XmlAttributes{attributes});
    if (const Status status = run.m_handler.status(); !status) {
        run.stop(status.error());
    }
}

void XmlRun::onEnd(void* self, const char* name)
{
    auto& run = *static_cast<XmlRun*>(self);
    if (run.m_error) {
        return;
    }
    run.flushText();
    --run.m_depth;
    run.m_handler.endElement(canonicalXmlName(name));
    if (const Status status = run.m_handler.status(); !status) {
        run.stop(status.error());
    }
}

void XmlRun::onText(void* self, const char* text, int size)
{
    auto& run = *static_cast<XmlRun*>(self);
    run.m_text.append(text, size);
    run.m_textSoFar += size;
    if (run.m_textSoFar > mostText) {
        run.stop(run.refuse(u"BP-IMP-069"_s, xmlText("it holds more text than a plan has.")));
    }
}

void XmlRun::onDoctype(void* self, const char*, const char*, const char*, int)
{
    auto& run = *static_cast<XmlRun*>(self);
    run.stop(run.refuse(u"BP-IMP-068"_s, xmlText("it declares a document type, which no plan needs.")));
}

Status XmlRun::run(const QByteArray& xml)
{
    for (qsizetype at = 0; at < xml.size() || at == 0; at += bytesAtOnce) {
        if (isCancelled(m_cancel)) {
            return refuseCancelled(m_fileName);
        }
        const int size = static_cast<int>(std::min<qsizetype>(bytesAtOnce, xml.size() - at));
        const bool isLast = at + size >= xml.size();
        const XML_Status status = XML_Parse(m_parser.get(), xml.constData() + at, size, isLast ? 1 : 0);
        if (m_error) {
            return *m_error;
        }
        if (status != XML_STATUS_OK) {
            return refuse(u"BP-IMP-067"_s, xmlText("it is not well-formed."),
                QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser.get()))));
        }
    }
    return done();
}

} // namespace

const char* XmlAttributes::find(QByteArrayView name) const
{
    for (const char** at = m_pairs; *at != nullptr; at += 2) {
        if (isXmlName(*at, name)) {
            return at[1];
        }
    }
    return nullptr;
}

QString XmlAttributes::value(QByteArrayView name) const
{
    const char* const found = find(name);
    return found == nullptr ? QString{} : QString::fromUtf8(found);
}

int XmlAttributes::number(QByteArrayView name, int fallback) const
{
    bool isNumber = false;
    const int number = QByteArrayView{find(name)}.toInt(&isNumber);
    return isNumber ? number : fallback;
}

Status parseXml(const QString& fileName, const QString& part, const QByteArray& xml, XmlHandler& handler,
    const CancelFlag* cancel)
{
    return XmlRun{fileName, part, handler, cancel}.run(xml);
}

} // namespace boardplan
