#pragma once

#include <boardplan/base/result.h>
#include <boardplan/importing/import.h>

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace boardplan {

// The attributes of an element, by canonical name ("w:val", "r:id"; "val" where it has no namespace).
class XmlAttributes {
public:
    explicit XmlAttributes(const char** pairs) : m_pairs{pairs} {}

    bool has(QByteArrayView name) const { return find(name) != nullptr; }
    QString value(QByteArrayView name) const;
    // `fallback` where there is none or it is no whole number.
    int number(QByteArrayView name, int fallback) const;

private:
    const char* find(QByteArrayView name) const;

    const char** m_pairs; // expat's: name, value, …, null
};

// Styles, lists and relations that are kept of a part: as many as Excel has, where a document has some hundreds.
inline constexpr qsizetype mostNamed = 65'536;

// What is told of a part of a document while it is read. Names are canonical: "w:p" whatever prefix the file uses, for
// the namespaces of Word, Excel and OpenDocument (transitional and strict); others have no prefix.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void startElement(QByteArrayView name, const XmlAttributes& attributes) = 0;
    virtual void endElement(QByteArrayView) {}
    virtual void text(const QString&) {}
    // A failure stops the parser.
    virtual Status status() const { return done(); }
};

// Tells the handler of every element and text of the part, in order. Refused: not well-formed (BP-IMP-067), a DOCTYPE
// (BP-IMP-068), deeper, with more attributes, elements or text than a document has (BP-IMP-069), an unknown
// encoding (BP-IMP-067), cancelled (BP-IMP-015).
Status parseXml(const QString& fileName, const QString& part, const QByteArray& xml, XmlHandler& handler,
    const CancelFlag* cancel);

} // namespace boardplan
