#pragma once

#include "reporting/package_writer.h"
#include "reporting/xml_writer.h"

#include <boardplan/reporting/report.h>

#include <QSizeF>

namespace boardplan {

// What ODT and ODS share.

enum class OdfKind { Text, Spreadsheet };

// The package of `parts` (content, styles, settings, pictures) with its type, its list of parts and
// title, author, date and language. Refused as packageBytes.
Result<QByteArray> odfPackage(OdfKind kind, const Report& report, std::vector<PackagePart> parts);

// Opens a root with the namespaces that our files use; `version` 1.3.
void openOdfRoot(XmlWriter& xml, const char* name);

// A length in 1/96 inch as ODF has it: "52.9mm".
QString odfLength(double units);

// A picture of the package as a frame inside a paragraph, or over a cell.
struct OdfPicture {
    QString name;        // of the frame: every one has its own
    QString file;        // in the folder Pictures
    QString alternative;
    QSizeF size;         // in 1/96 inch
};
void addOdfPicture(XmlWriter& xml, const OdfPicture& picture);

// Text inside a paragraph: spaces that XML would fold are told of one by one.
void addOdfText(XmlWriter& xml, const QString& line);

} // namespace boardplan
