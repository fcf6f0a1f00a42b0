#pragma once

#include <QByteArray>
#include <QString>
#include <initializer_list>
#include <vector>

namespace boardplan {

// One attribute: a name of ours, and a value that is escaped.
struct XmlPair {
    const char* name;
    QString value;
};

// Writes one XML file: every element that is opened is closed, every text and value is escaped.
class XmlWriter {
public:
    using Pairs = std::initializer_list<XmlPair>;

    XmlWriter& open(const char* name, Pairs attributes = {});
    XmlWriter& close();
    // An element without content.
    XmlWriter& leaf(const char* name, Pairs attributes = {});
    XmlWriter& text(const QString& text);
    XmlWriter& element(const char* name, const QString& text, Pairs attributes = {});
    // Markup of ours that is well-formed by itself.
    XmlWriter& markup(QByteArrayView xml);

    // The file, with what is still open closed.
    QByteArray take();
    // The same as a part of a file.
    QByteArray takePart();

private:
    void start(const char* name, Pairs attributes);

    QByteArray m_xml;
    std::vector<const char*> m_open;
};

} // namespace boardplan
