#pragma once

#include <boardplan/importing/proposal.h>

namespace boardplan {

// Splits every lead cell into names, gathers the plan's leads, and reads every timescale within the period.
// What one cell shows to be a name helps to split the others.
void readLeads(Proposal& proposal);
void readTimescales(Proposal& proposal);

// Calls `visit` with every action of the proposal in plan order.
template <typename ProposalType, typename Visit> void forEachAction(ProposalType& proposal, Visit visit)
{
    for (auto& priority : proposal.priorities) {
        for (auto& action : priority.actions) {
            visit(action);
        }
        for (auto& objective : priority.objectives) {
            for (auto& action : objective.actions) {
                visit(action);
            }
        }
    }
}

} // namespace boardplan
