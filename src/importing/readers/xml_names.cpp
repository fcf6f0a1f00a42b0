#include "importing/readers/xml_names.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace boardplan {

namespace {

struct XmlNamespace {
    QByteArrayView uri;
    QByteArrayView prefix;
};

constexpr std::array xmlNamespaces{
    XmlNamespace{"http://schemas.openxmlformats.org/spreadsheetml/2006/main", "s:"},
    XmlNamespace{"http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"},
    XmlNamespace{"urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table:"},
    XmlNamespace{"urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text:"},
    XmlNamespace{"urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office:"},
    XmlNamespace{"urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style:"},
    XmlNamespace{"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", "fo:"},
    XmlNamespace{"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw:"},
    XmlNamespace{"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0", "number:"},
    XmlNamespace{"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest:"},
    XmlNamespace{"http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:"},
    XmlNamespace{"http://schemas.openxmlformats.org/package/2006/relationships", "rel:"},
    XmlNamespace{"http://schemas.openxmlformats.org/package/2006/content-types", "ct:"},
    XmlNamespace{"http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"},
    XmlNamespace{"http://schemas.openxmlformats.org/drawingml/2006/main", "a:"},
    XmlNamespace{"http://www.w3.org/XML/1998/namespace", "xml:"},
    XmlNamespace{"http://purl.oclc.org/ooxml/spreadsheetml/main", "s:"},
    XmlNamespace{"http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"},
    XmlNamespace{"http://purl.oclc.org/ooxml/officeDocument/relationships", "r:"},
    XmlNamespace{"http://purl.oclc.org/ooxml/drawingml/main", "a:"}};

// The name without its namespace, and the prefix that stands for that.
struct NameParts {
    QByteArrayView prefix;
    QByteArrayView local;
};

NameParts partsOf(const char* told)
{
    const char* const end = std::strchr(told, xmlNameSeparator);
    if (end == nullptr) {
        return {{}, QByteArrayView{told}};
    }
    const QByteArrayView uri{told, end};
    const auto known = std::find_if(xmlNamespaces.begin(), xmlNamespaces.end(),
        [&](const XmlNamespace& one) { return one.uri == uri; });
    return {known == xmlNamespaces.end() ? QByteArrayView{} : known->prefix, QByteArrayView{end + 1}};
}

} // namespace

QByteArray canonicalXmlName(const char* told)
{
    const NameParts parts = partsOf(told);
    QByteArray name = parts.prefix.toByteArray();
    return name.append(parts.local.data(), parts.local.size());
}

bool isXmlName(const char* told, QByteArrayView canonical)
{
    const NameParts parts = partsOf(told);
    return canonical.size() == parts.prefix.size() + parts.local.size() && canonical.startsWith(parts.prefix)
        && canonical.endsWith(parts.local);
}

} // namespace boardplan
