#pragma once

#include <boardplan/domain/view.h>
#include <boardplan/reporting/report.h>

#include <QStringList>

#include <vector>

namespace boardplan {

// Something an update asks for, as a clause that goes on from "The board is asked to".
struct Ask {
    QString label;  // of the action, or of those that ask the same
    QString clause; // "write to both chief officers"
    QString of;     // whom, where it is not the board
    bool isOfBoard = true; // of the plan's board, or of one of its boards
};

// What is asked by whom, as lines: "write to both chief officers (2.2a, 3.1)". Actions rated worse come first.
struct AskLines {
    QStringList board;
    QStringList others; // with whom before them
};


// The clause in an ask as typed: without "The board is asked to", "Board to" or "To" in front and
// without a full stop; a first word in sentence case loses its capital. Empty for "none", "n/a",
// "–" and the like.
QString askClause(const QString& typed);

// The open ask of one action: that of its latest update, else of the update that gives its rating.
// Empty clause: none. Public: what is asked of others than the board is none.
Ask askOf(const View& view, const Action& action, bool isPublic);
AskLines askLines(const View& view, const Plan& plan, bool isPublic);

// What stands first in a paper for the board: everything asked, actions rated worse first. One or
// two short asks make a sentence, more a list; what is asked of others follows.
std::vector<ReportBlock> askBlocks(const View& view, const Plan& plan, bool isPublic);

} // namespace boardplan
