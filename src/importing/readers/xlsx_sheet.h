#pragma once

#include "importing/readers/workbook_sheets.h"
#include "importing/readers/xlsx_workbook.h"

namespace boardplan {

// The rows of one sheet, merged cells with their spans. Refused: rows or cells out of order (BP-IMP-069), over a limit
// (BP-IMP-010, -011), and as parsePart.
Result<std::vector<SheetRow>> readXlsxSheet(const QString& fileName, ZipParts& parts, const QString& part,
    const Workbook& workbook, SheetLimit& limit, const CancelFlag* cancel);

} // namespace boardplan
