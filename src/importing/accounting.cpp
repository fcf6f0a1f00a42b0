#include "importing/accounting.h"

#include "importing/findings.h"
#include "importing/list_items.h"
#include "importing/people_and_dates.h"

#include <algorithm>
#include <set>

namespace boardplan {

namespace {

using PlaceKey = std::pair<int, int>;

PlaceKey keyOf(const Place& place)
{
    return {place.line, place.cell};
}

void gather(std::vector<Place>& all, std::initializer_list<const std::vector<Place>*> lists)
{
    for (const auto* list : lists) {
        all.insert(all.end(), list->begin(), list->end());
    }
}

void gatherAction(std::vector<Place>& all, const ProposedAction& action)
{
    gather(all, {&action.ref.places, &action.text.places, &action.audience.places, &action.leadText.places,
                    &action.timescaleText.places, &action.measures.places, &action.desiredOutcomes.places});
    for (const ProposedUpdate& update : action.updates) {
        gather(all, {&update.words.places});
    }
}

void gatherPriority(std::vector<Place>& all, const ProposedPriority& priority)
{
    gather(all, {&priority.ref.places, &priority.title.places, &priority.statement.places, &priority.quote.places,
                    &priority.aims.places, &priority.desiredOutcomes.places, &priority.measures.places,
                    &priority.indicatorPlaces});
    for (const ProposedObjective& objective : priority.objectives) {
        gather(all, {&objective.ref.places, &objective.title.places, &objective.measures.places});
    }
}

std::vector<Sourced> filledCells(const SourceDocument& source)
{
    std::vector<Sourced> cells;
    for (const SourceBlock& block : source.blocks) {
        if (block.kind != SourceBlockKind::Table && !block.text.isEmpty()) {
            cells.push_back({block.text, {block.place}});
        }
        for (const SourceRow& row : block.rows) {
            for (const SourceCell& cell : row) {
                if (!cell.text.isEmpty()) {
                    cells.push_back({cell.text, {cell.place}});
                }
            }
        }
    }
    return cells;
}

} // namespace

std::vector<Place> tracedPlaces(const Proposal& proposal)
{
    std::vector<Place> all;
    gather(all, {&proposal.title.places, &proposal.periodText.places, &proposal.columnPlaces,
                    &proposal.schemePlaces});
    for (const Sourced& board : proposal.boards) {
        gather(all, {&board.places});
    }
    for (const ProposedSection& section : proposal.sections) {
        gather(all, {&section.heading.places, &section.places});
    }
    for (const ProposedPriority& priority : proposal.priorities) {
        gatherPriority(all, priority);
    }
    forEachAction(proposal, [&](const ProposedAction& action) { gatherAction(all, action); });
    return all;
}

void accountFor(const SourceDocument& source, const std::vector<Place>& expected, Proposal& proposal)
{
    std::set<PlaceKey> traced;
    for (const Place& place : tracedPlaces(proposal)) {
        traced.insert(keyOf(place));
    }
    std::set<PlaceKey> reported;
    for (const Place& place : expected) {
        reported.insert(keyOf(place));
    }
    proposal.accounting = {};
    proposal.notPlaced.clear();
    for (const Sourced& cell : filledCells(source)) {
        const PlaceKey key = keyOf(cell.places.front());
        ++proposal.accounting.cells;
        if (traced.contains(key)) {
            ++proposal.accounting.placed;
            continue;
        }
        ++proposal.accounting.notPlaced;
        proposal.notPlaced.push_back(cell);
        if (!reported.contains(key) && !isMark(cell.text)) {
            proposal.findings.push_back(
                makeFinding(FindingKind::TextNotPlaced, cell.places, {shortened(cell.text)}));
        }
    }
    Q_ASSERT(proposal.accounting.isWhole());
    Q_ASSERT(proposal.accounting.cells == source.cells());
}

} // namespace boardplan
