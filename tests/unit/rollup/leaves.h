#pragma once

#include <boardplan/domain/rollup.h>

#include <QDate>
#include <ostream>
#include <vector>

namespace boardplan::test {

// Leaves from a line of words: R A G B are rated, N is not rated, C is marked complete without a
// rating, O is an overdue green; p w d s x are left out (paused, withdrawn, not due to start, not
// started, another board). A number before the letter is the weight. Labels count from "1". Updates
// are of 1 September 2026 and a day later each.
std::vector<RollupLeaf> leavesOf(const QString& line, const RatingScheme& scheme = bragScheme());

RollupSummary summaryOf(const std::vector<RollupLeaf>& leaves, const RatingScheme& scheme,
                        const RollupRule& rule);

// Five steps with two ratings in the classes on plan and at risk: G, g (amber/green), A, r
// (amber/red), R.
RatingScheme fiveStepScheme();
// RAG with a rating "not started" (s).
RatingScheme startScheme();
// Green and red only.
RatingScheme twoStepScheme();

RollupRule ruleOf(RuleKind kind);
RollupRule thresholdsRule(Fraction red, Fraction amber);
// Counts a colour however few are rated.
RollupRule withoutFloor(RollupRule rule);

QString labelsOf(const std::vector<LabelledAction>& actions);

} // namespace boardplan::test
