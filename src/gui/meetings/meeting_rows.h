#pragma once

#include "gui/figures/figure_table.h"
#include "gui/widgets/named_texts.h"

#include <boardplan/domain/chase_list.h>

#include <utility>
#include <vector>

namespace boardplan {

// The rows of the Meetings view.

// Every meeting of a plan's boards, the latest date first.
std::vector<MeetingId> meetingsOfPlan(const PlanBook& book, PlanId plan);
std::vector<FigureColumn> meetingColumns();
std::vector<FigureRow> meetingRows(const View& view, PlanId plan);

std::vector<FigureColumn> chaseColumns();
std::vector<FigureRow> chaseRows(const View& view, const LeadChase& chase);

// What a closed meeting was told, as it froze it: of the plan and its priorities, and of every action.
std::vector<FigureColumn> frozenNodeColumns();
std::vector<FigureRow> frozenNodeRows(const View& view, const std::vector<Frozen>& frozen);
std::vector<FigureColumn> frozenActionColumns();
std::vector<FigureRow> frozenActionRows(const View& view, const std::vector<Frozen>& frozen);
// The commentaries it was told, of the plan and its priorities and objectives, each with its node.
std::vector<std::pair<Node, NamedText>> frozenCommentaries(const View& view, const std::vector<Frozen>& frozen);
// "2.1: Write to both chief officers", one for each ask that it froze.
QStringList frozenAsks(const std::vector<Frozen>& frozen);

} // namespace boardplan
