#pragma once

#include <boardplan/base/result.h>
#include <boardplan/reporting/report.h>

namespace boardplan {

// Writes the report as a tagged PDF and waits until that is done (papers/tagged_pdf.h). Needs a QGuiApplication.
Status writeTagged(const Report& report, const QString& path);

} // namespace boardplan
