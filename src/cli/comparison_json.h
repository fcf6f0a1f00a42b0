#pragma once

#include <boardplan/domain/comparison.h>

#include <QJsonObject>

namespace boardplan {

// One plan's comparison as docs/file-format.md, "Comparison", describes it.
QJsonObject comparisonJson(const PlanBook& book, const Comparison& comparison);

} // namespace boardplan
