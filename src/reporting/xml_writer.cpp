#include "reporting/xml_writer.h"

#include "reporting/xml_text.h"

namespace boardplan {

namespace {

constexpr QByteArrayView declaration{"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"};

} // namespace

void XmlWriter::start(const char* name, Pairs attributes)
{
    m_xml.append('<').append(name);
    for (const XmlPair& attribute : attributes) {
        m_xml.append(' ').append(attribute.name).append("=\"");
        m_xml.append(xmlText(attribute.value).toUtf8()).append('"');
    }
}

XmlWriter& XmlWriter::open(const char* name, Pairs attributes)
{
    start(name, attributes);
    m_xml.append('>');
    m_open.push_back(name);
    return *this;
}

XmlWriter& XmlWriter::close()
{
    Q_ASSERT(!m_open.empty());
    m_xml.append("</").append(m_open.back()).append('>');
    m_open.pop_back();
    return *this;
}

XmlWriter& XmlWriter::leaf(const char* name, Pairs attributes)
{
    start(name, attributes);
    m_xml.append("/>");
    return *this;
}

XmlWriter& XmlWriter::text(const QString& text)
{
    m_xml.append(xmlText(text).toUtf8());
    return *this;
}

XmlWriter& XmlWriter::element(const char* name, const QString& words, Pairs attributes)
{
    return open(name, attributes).text(words).close();
}

XmlWriter& XmlWriter::markup(QByteArrayView xml)
{
    m_xml.append(xml);
    return *this;
}

QByteArray XmlWriter::take()
{
    return declaration.toByteArray() + takePart();
}

QByteArray XmlWriter::takePart()
{
    while (!m_open.empty()) {
        close();
    }
    return std::move(m_xml);
}

} // namespace boardplan
