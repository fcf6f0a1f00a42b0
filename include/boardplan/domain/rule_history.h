#pragma once

#include <boardplan/domain/view.h>

#include <QStringList>
#include <vector>

namespace boardplan {

// One change of a plan's rule and what it was changed to.
struct RuleStep {
    RuleChange change;
    RollupRule after;

    bool operator==(const RuleStep&) const = default;
};

// The changes from a day on, up to and with the view's day; oldest first. An invalid day: all.
std::vector<RuleStep> ruleSteps(const View& view, PlanId plan, const QDate& from);
// Those since the last closed board meeting; that day's own count: the board may have decided them. None where no
// meeting was closed: nobody was told a colour by the older rule.
std::vector<RuleStep> ruleStepsSinceMeeting(const View& view, PlanId plan);

// "Rule changed 3 Dec 2026 from Balanced to Strict (the board asked for it)."
QString ruleStepWords(const RuleStep& step);
// What two rules are called beside each other: by name, or described where the names are the same.
std::pair<QString, QString> ruleNamesApart(const RollupRule& one, const RollupRule& other);
// A node's computed rating as a word, or why there is none: "Amber", "Too few rated".
QString outcomeWord(const View& view, const Node& node);

// For papers: one line for each change since the last board meeting, and what that meeting's ratings are by the older
// and the present rule: "At the meeting of 10 Sep 2026: Amber by Balanced, Red by Strict." followed by the priorities
// that differ. `then` is the view of the meeting; null: only the changes are named. Empty: no change.
QStringList ruleChangeLines(const View& view, PlanId plan, const View* then);

} // namespace boardplan
