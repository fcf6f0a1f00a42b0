#pragma once

#include "importing/readers/xml_parser.h"
#include "importing/readers/zip_parts.h"

namespace boardplan {

// Reads a part of a zip and tells the handler what it holds. Refused: as ZipParts::read and parseXml.
Status parsePart(
    const QString& fileName, ZipParts& parts, const QString& part, XmlHandler& handler, const CancelFlag* cancel);
// The same for a part that a document may lack: nothing is told then. `part` may be empty.
Status parsePartIfAny(
    const QString& fileName, ZipParts& parts, const QString& part, XmlHandler& handler, const CancelFlag* cancel);

} // namespace boardplan
