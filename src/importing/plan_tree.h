#pragma once

#include "importing/grid.h"
#include "importing/ref_numbers.h"

namespace boardplan {

// Builds priorities, objectives and actions from the rows of the plan, one after the other. Objectives and
// priorities are carried down over blank cells and ditto marks, and joined where a later cell carries their
// words on.
class PlanTree {
public:
    PlanTree(const RatingScheme& scheme, std::vector<Finding>& findings)
        : m_scheme{scheme}
        , m_findings{findings}
    {
    }

    // A heading above a table. The same priority again carries on.
    void openPriority(const NumberedText& heading, const std::vector<Place>& places);
    void takeRow(const GridRow& row);

    std::vector<ProposedPriority> priorities() { return std::move(m_priorities); }

private:
    void takePriorityCell(GridRow& row);
    void takeObjective(const GridRow& row);
    void takeAction(const GridRow& row);
    void resolveDittos(GridRow& row);
    bool carriesObjectiveOn(const Sourced& cell) const;
    ProposedObjective* currentObjective();

    const RatingScheme& m_scheme;
    std::vector<Finding>& m_findings;
    std::vector<ProposedPriority> m_priorities;
    GridRow m_above; // the last row, dittos resolved
    bool m_objectivesHaveRefs = false;
};

} // namespace boardplan
