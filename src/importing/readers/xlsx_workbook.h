#pragma once

#include "importing/readers/xlsx_styles.h"

namespace boardplan {

struct WorkbookSheet {
    QString name;
    QString part;
    bool isHidden = false;
};

// What the sheets of a workbook share.
struct Workbook {
    std::vector<WorkbookSheet> sheets; // in the order of their tabs; charts left out
    QStringList strings;
    std::vector<CellStyle> styles;
    bool since1904 = false; // dates count from 1904, as old Excel for Mac did
};

// Refused: no workbook in the file (BP-IMP-065), and as parsePart.
Result<Workbook> readWorkbook(
    const QString& fileName, ZipParts& parts, const ReadLimits& limits, const CancelFlag* cancel);

} // namespace boardplan
