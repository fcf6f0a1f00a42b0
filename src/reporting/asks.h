#pragma once

#include <boardplan/domain/view.h>
#include <boardplan/reporting/report.h>

#include <vector>

namespace boardplan {

// Something an update asks for, as a clause that goes on from "The board is asked to".
struct Ask {
    QString label;  // of the action
    QString clause; // "write to both chief officers"
    QString of;     // whom, where it is not the board
};

// The clause in an ask as typed: without "The board is asked to", "Board to" or "To" in front and
// without a full stop; a first word in sentence case loses its capital. Empty for "none", "n/a",
// "–" and the like.
QString askClause(const QString& typed);

// The open ask of one action: that of its latest update, else of the update that gives its rating.
// Empty clause: none.
Ask askOf(const View& view, const Action& action);

// What stands first in a paper for the board: everything asked, actions rated worse first. One or
// two short asks make a sentence, more a list; what is asked of others follows.
std::vector<ReportBlock> askBlocks(const View& view, const Plan& plan);

} // namespace boardplan
