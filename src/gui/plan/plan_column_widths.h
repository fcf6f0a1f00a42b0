#pragma once

#include <QFont>
#include <vector>

class QAbstractItemModel;

namespace boardplan {

class PlanHeader;
class PlanTreeModel;

// Widths that share `available` among the columns of a plan as their content asks for: refs and
// ratings as wide as they are, text columns by how much they say, none narrower than its longest
// word where there is room.
std::vector<int> balancedPlanWidths(const QAbstractItemModel& model, const PlanHeader& header,
                                    const QFont& font, int available);

// The columns from the left. Where they do not all fit, those with the rating and the latest update stand beside the
// words, in sight without scrolling; else they stand as the plan prints them.
std::vector<int> planColumnOrder(const PlanTreeModel& plan, bool allFit);

// Whether the plan has so few rows that those to come decide how wide its columns should be.
bool saysLittle(const QAbstractItemModel& plan);

} // namespace boardplan
