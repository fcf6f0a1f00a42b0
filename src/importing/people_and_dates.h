#pragma once

#include <boardplan/importing/amendments.h>
#include <boardplan/importing/proposal.h>

namespace boardplan {

// Splits every lead cell into names, gathers the plan's leads, and reads every timescale within the period.
// What one cell shows to be a name helps to split the others. Leads that a person gives or takes for one are.
void readLeads(Proposal& proposal, const Amendments& amendments = {});
void readTimescales(Proposal& proposal, const Amendments& amendments = {});

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
