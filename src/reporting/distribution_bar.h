#pragma once

#include <boardplan/reporting/report.h>

#include <QFont>

namespace boardplan {

// Whether a bar of this width has room for letter and count in every segment.
bool showsEveryCount(const Distribution& distribution, qreal width, const QFont& font);

} // namespace boardplan
