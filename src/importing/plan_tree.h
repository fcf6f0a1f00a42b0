#pragma once

#include "importing/grid.h"
#include "importing/ref_numbers.h"

namespace boardplan {

// Whether the number beside a priority, in a table with a column for them, is the priority's.
bool numbersArePriorities(const std::vector<GridRow>& rows);

// Builds priorities, objectives and actions from the rows of the plan, one after the other. Objectives and
// priorities are carried down over blank cells and ditto marks, and joined where a later cell carries their
// words on.
class PlanTree {
public:
    // `numbersArePriorities`: see below.
    PlanTree(const RatingScheme& scheme, bool numbersArePriorities, std::vector<Finding>& findings)
        : m_scheme{scheme}
        , m_numbersArePriorities{numbersArePriorities}
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
    void resolveDittoAmongLeads(Sourced& leads);
    bool carriesObjectiveOn(const Sourced& cell, bool isOwnRow) const;
    ProposedObjective* currentObjective();

    const RatingScheme& m_scheme;
    const bool m_numbersArePriorities;
    std::vector<Finding>& m_findings;
    std::vector<ProposedPriority> m_priorities;
    GridRow m_above; // the last row, dittos resolved
    bool m_objectivesHaveRefs = false;
};

} // namespace boardplan
