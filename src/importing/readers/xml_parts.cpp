#include "importing/readers/xml_parts.h"

namespace boardplan {

Status parsePart(
    const QString& fileName, ZipParts& parts, const QString& part, XmlHandler& handler, const CancelFlag* cancel)
{
    const auto xml = parts.read(part);
    return xml ? parseXml(fileName, part, xml.value(), handler, cancel) : Status{xml.error()};
}

Status parsePartIfAny(
    const QString& fileName, ZipParts& parts, const QString& part, XmlHandler& handler, const CancelFlag* cancel)
{
    return parts.has(part) ? parsePart(fileName, parts, part, handler, cancel) : done();
}

} // namespace boardplan
