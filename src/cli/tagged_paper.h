#pragma once

#include <boardplan/base/result.h>
#include <boardplan/reporting/report.h>

namespace boardplan {

// Writes the report, as a tagged PDF where that is asked for: then waits until that is done (papers/tagged_pdf.h) and needs
// a QGuiApplication.
Status writePaper(const Report& report, const QString& path, bool isTagged);

} // namespace boardplan
