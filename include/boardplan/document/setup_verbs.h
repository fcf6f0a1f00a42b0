#pragma once

#include <boardplan/base/result.h>
#include <boardplan/domain/edit.h>
#include <boardplan/domain/plan_book.h>

#include <vector>

namespace boardplan {

// Verbs of setting a plan up: its boards, words, columns and themes, and the levels above its actions.

// A new objective at the end of its priority. Refused: a priority that is not there.
Result<Edit> addObjective(const PlanBook& book, PriorityId priority, const QString& ref, const QString& title);
// A priority or objective below which nothing stands. Refused while something does (BP-DOC-120), and where a commentary
// was written on it or the board judged it (BP-DOC-121): those are history.
Result<Edit> removeParent(const PlanBook& book, const Node& node);
// The number that comes next below a priority or objective: after its last child of that kind, else ".1" after its own.
// Empty where the plan does not number them so.
QString nextRef(const PlanBook& book, const Node& owner, NodeKind kind);

// A board's name and short name. Refused: no name, another board's name (BP-DOC-122).
Result<Edit> changeBoard(const PlanBook& book, const Board& changed);
// The plan is also of the board of that name, which is added where the file does not have it.
Result<Edit> addBoardToPlan(const PlanBook& book, PlanId plan, const QString& name);
// Refused: the plan's only board (BP-DOC-123), one that an action names (BP-DOC-124). A board that nothing else names
// leaves the file.
Result<Edit> removeBoardFromPlan(const PlanBook& book, PlanId plan, BoardId board);

// What a plan is called, its period and the strategy it carries out; timescales that nobody read by hand are read again
// where what they depend on changed. Refused: a period that ends before it begins (BP-DOC-031).
Result<Edit> renamePlan(const PlanBook& book, PlanId plan, const QString& title, const Period& period,
    const Strategy& strategy);

// The plan's own words for its levels and its columns, in its order; no columns: the program's own. Refused: a column
// without a heading or field, an unknown field, one that stands twice and did not so before (BP-DOC-125).
Result<Edit> setPlanColumns(
    const PlanBook& book, PlanId plan, const LevelWords& words, const std::vector<PlanColumn>& columns);
// Fields that a column can show, in the order in which they are offered (plan.h, "PlanColumn").
const QStringList& offeredColumnFields();

// Refused: no name, or one that another theme of the plan has (BP-DOC-126).
Result<Edit> addTheme(const PlanBook& book, PlanId plan, const QString& name);
Result<Edit> renameTheme(const PlanBook& book, ThemeId theme, const QString& name);
// One place up (-1) or down (+1); an empty edit where it is the first or last.
Result<Edit> moveTheme(const PlanBook& book, ThemeId theme, int step);
// The theme leaves the plan and its actions.
Result<Edit> removeTheme(const PlanBook& book, ThemeId theme);
// Whether the actions have the theme; those that are so already stay out of the edit.
Result<Edit> setThemeOf(const PlanBook& book, const std::vector<ActionId>& actions, ThemeId theme, bool hasIt);

// A meeting and others like it, `months` after one another, `count` in all, as one edit. Refused as one is.
Result<Edit> addMeetings(const PlanBook& book, const Meeting& first, int months, int count);

} // namespace boardplan
