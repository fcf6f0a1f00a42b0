#pragma once

#include <boardplan/base/result.h>
#include <boardplan/domain/edit.h>
#include <boardplan/domain/plan_book.h>

namespace boardplan {

// Verbs of commentaries (domain.md, "Commentary"): one note on a plan, a priority or an objective for each meeting, and
// one for no meeting in particular. What was told to a closed meeting is frozen: it is neither written nor changed.

// Writes a note; its id is given here. Refused: another kind of node, no words, no day, a meeting that is closed or of
// another board, a node that has a note for this meeting already.
Result<Edit> writeCommentary(const PlanBook& book, Commentary commentary);
// Other words, day or author, or another meeting. Refused as writing is, and where it was told to a closed meeting.
Result<Edit> changeCommentary(const PlanBook& book, Commentary changed);
// Refused where it was told to a closed meeting.
Result<Edit> removeCommentary(const PlanBook& book, CommentaryId commentary);

} // namespace boardplan
