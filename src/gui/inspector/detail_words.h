#pragma once

#include <boardplan/domain/plan.h>

#include <QString>
#include <vector>

namespace boardplan {

// The measures as they are typed: one a line.
QString measuresAsTyped(const std::vector<Measure>& measures);

} // namespace boardplan
