#pragma once

#include "importing/readers/xml_parser.h"
#include "importing/readers/zip_parts.h"

namespace boardplan {

// Opens an OpenDocument file and tells the handler of styles.xml, if there is one, and then of content.xml. Gives the
// names of its parts. Refused: protected by a password (BP-IMP-061), and as ZipParts and parseXml.
Result<ZipParts> tellOdf(const QString& fileName, const QByteArray& bytes, const ReadLimits& limits, XmlHandler& styles,
    XmlHandler& content, const CancelFlag* cancel);

} // namespace boardplan
