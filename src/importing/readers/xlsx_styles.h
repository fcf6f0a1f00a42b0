#pragma once

#include "importing/readers/number_format.h"
#include "importing/readers/zip_parts.h"

#include <vector>

namespace boardplan {

// How a cell of a workbook looks, as far as import reads it.
struct CellStyle {
    NumberFormat format;
    QString fill; // "#rrggbb"; empty: none
};

// The styles of a workbook, by the number that cells name. Colours of the theme are read from `theme`, a part (empty: the
// workbook has none). No styles where `styles` is empty. Refused: as ZipParts::read and parseXml.
Result<std::vector<CellStyle>> readCellStyles(const QString& fileName, ZipParts& parts, const QString& styles,
    const QString& theme, const CancelFlag* cancel);

} // namespace boardplan
