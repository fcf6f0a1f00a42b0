#pragma once

#include <boardplan/reporting/report.h>

#include <QString>

namespace boardplan {

// The style sheet of a HTML report but for the colours of its ratings: light, dark, and print.
QString htmlStyle(PaperSize paper, PageOrientation orientation);

} // namespace boardplan
