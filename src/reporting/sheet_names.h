#pragma once

#include "reporting/paper_sheets.h"

namespace boardplan {

// A name for one more sheet: `wanted` without the letters that Excel forbids, at most 31 of them,
// unlike the names of `others` in any case.
QString sheetName(const QString& wanted, const std::vector<PaperSheet>& others);

} // namespace boardplan
