#pragma once

#include <boardplan/importing/amendments.h>
#include <boardplan/importing/proposal.h>

namespace boardplan {

// Drops actions that repeat an earlier one of the same objective (or of the same priority where there are no
// objectives) and say nothing new, as page breaks make them; their cells go to the action that stays. An
// action of the same words with other details is kept and reported. What a person takes for an action stays one.
void dropRepeats(
    std::vector<ProposedPriority>& priorities, std::vector<Finding>& findings, const Amendments& amendments = {});

} // namespace boardplan
