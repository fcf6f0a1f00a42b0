#pragma once

#include <boardplan/base/result.h>

#include <QByteArray>
#include <QString>

namespace boardplan {

// "docx", "odt", "xlsx" or "ods": what a zip holds, whatever its name. Refused: a presentation, a drawing or a binary
// workbook (BP-IMP-080), another packed file (BP-IMP-081), and as ZipParts refuses.
Result<QString> packageFormat(const QString& fileName, const QByteArray& bytes);

} // namespace boardplan
