#include <boardplan/importing/import.h>

#include "importing/accounting.h"
#include "importing/alignment.h"
#include "importing/cards.h"
#include "importing/duplicates.h"
#include "importing/findings.h"
#include "importing/footers.h"
#include "importing/front_matter.h"
#include "importing/heading_map.h"
#include "importing/lead_suggestions.h"
#include "importing/left_out.h"
#include "importing/people_and_dates.h"
#include "importing/phrases.h"
#include "importing/plan_columns.h"
#include "importing/plan_tree.h"
#include "importing/priority_body.h"
#include "importing/priority_heads.h"
#include "importing/proposal_checks.h"
#include "importing/rating_key.h"
#include "importing/reader_registry.h"
#include "importing/refusals.h"
#include "importing/run_on_items.h"
#include "importing/split_tables.h"
#include "importing/stitching.h"
#include "importing/text_shape.h"
#include "importing/title_page.h"

#include <algorithm>
#include <set>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// Interpretation in steps; each leaves its part in the proposal and marks the blocks it took.
class Interpretation {
public:
    Interpretation(const SourceDocument& source, const Amendments& amendments, const CancelFlag* cancel)
        : m_source{source}
        , m_document{source}
        , m_amendments{amendments}
        , m_cancel{cancel}
    {
    }

    Result<Proposal> run();

private:
    void findParts();
    void readKey();
    void readTables();
    void markCards(const TableRun& run, std::vector<GridRow>& rows) const;
    static bool carriesOn(const PriorityHead& head, const PriorityHead& next);
    std::vector<GridRow> objectivesAbove(std::size_t run);
    void leaveOut(const std::vector<Place>& places) { m_leftOut.insert(m_leftOut.end(), places.begin(), places.end()); }
    void nameLostPriorities();
    void readTableTitles();
    void readPages();
    ProposedPriority* priorityAt(const PriorityHead& head);

    const SourceDocument& m_source;
    SourceDocument m_document; // without footers, and without what a person leaves out
    const Amendments& m_amendments;
    const CancelFlag* m_cancel;
    Proposal m_proposal;
    std::vector<Place> m_leftOut; // on purpose, and reported so
    FoundCards m_cards;
    std::vector<TableRun> m_runs;
    std::vector<PriorityHead> m_heads;
    std::vector<std::vector<GridRow>> m_rows; // per run
    std::vector<bool> m_taken;                // per block
    bool m_hasPriorityHeadings = false;
    std::size_t m_frontEnd = 0;               // first block of the first table or its heading
};

void Interpretation::findParts()
{
    leaveOut(leaveOutRows(m_document, m_amendments, m_proposal.findings));
    leaveOut(removeFooters(m_document, m_proposal.findings, m_amendments));
    m_cards = tabulateCards(m_document, m_amendments);
    m_proposal.columnPlaces = m_cards.labels;
    m_taken.assign(m_document.blocks.size(), false);
    readKey();
    m_runs = findTables(m_document, m_taken, m_amendments);
    findSplitTables(m_runs);
    leaveOut(leaveOutColumns(m_runs, m_proposal.findings));
    m_heads = findPriorityHeads(m_document, m_runs, m_taken, m_amendments);
    m_frontEnd = m_document.blocks.size();
    for (std::size_t run = 0; run < m_runs.size(); ++run) {
        for (std::size_t block = m_runs[run].firstBlock; block <= m_runs[run].lastBlock; ++block) {
            m_taken[block] = m_taken[block] || m_document.blocks[block].kind == SourceBlockKind::Table;
        }
        for (const std::size_t line : m_runs[run].lines) {
            m_taken[line] = true;
        }
        for (const std::size_t block : m_heads[run].blocks) {
            m_taken[block] = true;
            m_frontEnd = std::min(m_frontEnd, block);
        }
        m_frontEnd = std::min(m_frontEnd, m_runs[run].firstBlock);
    }
    if (m_proposal.schemePlaces.empty()) {
        m_proposal.scheme = schemeOfHeadings(m_runs);
    }
}

void Interpretation::readKey()
{
    if (const auto key = findRatingKey(m_document)) {
        m_proposal.scheme = key->scheme;
        m_proposal.schemePlaces = key->places;
        for (const std::size_t block : key->blocks) {
            m_taken[block] = true;
        }
        const std::size_t first = *std::min_element(key->blocks.begin(), key->blocks.end());
        if (first > 0 && isPhrase(m_document.blocks[first - 1].text, u"key titles"_s)) {
            m_proposal.schemePlaces.push_back(m_document.blocks[first - 1].place);
            m_taken[first - 1] = true;
        }
    }
}

ProposedPriority* Interpretation::priorityAt(const PriorityHead& head)
{
    for (ProposedPriority& priority : m_proposal.priorities) {
        const auto& places = priority.title.places;
        if (!head.places.empty() && std::find(places.begin(), places.end(), head.places.front()) != places.end()) {
            return &priority;
        }
    }
    return nullptr;
}

// Paragraphs between a table and the one before it that say so, or that a person takes for objectives.
std::vector<GridRow> Interpretation::objectivesAbove(std::size_t run)
{
    std::vector<GridRow> rows;
    if (!m_runs[run].objective.text.isEmpty()) {
        rows.push_back(objectiveHeading(m_runs[run].objective, 0));
    }
    const bool saysSo = m_hasPriorityHeadings && (run > 0 || m_heads[run].isFound);
    const std::size_t firstBody = m_heads[run].isFound ? m_heads[run].firstBody : 0;
    for (std::size_t at = run == 0 ? 0 : m_runs[run - 1].lastBlock + 1; at < m_runs[run].firstBlock; ++at) {
        const SourceBlock& block = m_document.blocks[at];
        const auto treatment = m_amendments.treatmentOf(block.place.line);
        const bool isHeading = treatment
            ? treatment == RowTreatment::ObjectiveHeading
            : saysSo && at >= firstBody && block.kind != SourceBlockKind::ListItem && headsObjective(block.text);
        if (isHeading && block.kind != SourceBlockKind::Table && !m_taken[at]) {
            rows.push_back(objectiveHeading({block.text, {block.place}}, block.place.line));
            m_taken[at] = true;
            m_frontEnd = std::min(m_frontEnd, at);
        }
    }
    return rows;
}

// "Priority 2: Exploitation (continued)" after a page break: a row may go on there.
bool Interpretation::carriesOn(const PriorityHead& head, const PriorityHead& next)
{
    bool isContinued = false;
    const QString text = withoutContinued(next.heading.text, &isContinued);
    return isContinued && foldText(text) == foldText(withoutContinued(head.heading.text))
        && foldRef(next.heading.ref) == foldRef(head.heading.ref);
}

// Rows made of cards are actions each, and their texts may go on in further lines.
void Interpretation::markCards(const TableRun& run, std::vector<GridRow>& rows) const
{
    if (!m_cards.isCard(run.firstBlock)) {
        return;
    }
    for (GridRow& row : rows) {
        row.isCard = true;
        for (auto& [field, cell] : row.cells) {
            const std::vector<Place> places = cell.places;
            for (const Place& place : places) {
                const auto more = m_cards.more.find({place.line, place.cell});
                if (more != m_cards.more.end()) {
                    append(cell.places, more->second);
                }
            }
        }
    }
}

// Rows of runs under one priority are stitched together: a page break may repeat the header inside a row.
void Interpretation::readTables()
{
    m_hasPriorityHeadings = hasPriorityHeadings(m_document);
    std::set<QString> knownLeads;
    std::vector<GridRow> all;
    for (std::size_t run = 0; run < m_runs.size(); ++run) {
        m_rows.push_back(objectivesAbove(run));
        auto aligned = alignRun(m_runs[run], knownLeads);
        markCards(m_runs[run], aligned);
        m_rows.back().insert(m_rows.back().end(), aligned.begin(), aligned.end());
        if (m_runs[run].completes) {
            joinSplitRows(m_rows[*m_runs[run].completes], m_rows.back());
        }
        all.insert(all.end(), m_rows.back().begin(), m_rows.back().end());
    }
    const QStringList openings = commonOpenings(all, CellField::Action);
    PlanTree tree{m_proposal.scheme, numbersArePriorities(all), m_proposal.findings};
    for (std::size_t run = 0; run < m_runs.size();) {
        if (m_heads[run].isFound) {
            tree.openPriority(m_heads[run].heading, m_heads[run].places);
        }
        std::vector<GridRow> rows = m_rows[run];
        const std::size_t first = run;
        for (++run; run < m_runs.size() && (!m_heads[run].isFound || carriesOn(m_heads[first], m_heads[run])); ++run) {
            if (m_heads[run].isFound) {
                tree.openPriority(m_heads[run].heading, m_heads[run].places);
            }
            rows.insert(rows.end(), m_rows[run].begin(), m_rows[run].end());
        }
        for (const GridRow& row : stitchRows(rows, openings, m_proposal.findings, m_amendments)) {
            tree.takeRow(row);
        }
    }
    m_proposal.priorities = tree.priorities();
}

// A plan without any heading over its table has one priority, named after the plan.
void Interpretation::nameLostPriorities()
{
    for (ProposedPriority& priority : m_proposal.priorities) {
        if (priority.title.text.isEmpty() && priority.ref.text.isEmpty()) {
            priority.title.text = m_proposal.title.text.isEmpty() ? noPriorityTitle() : m_proposal.title.text;
            m_proposal.findings.push_back(
                makeFinding(FindingKind::NoPriorityHeading, Place{}, {priority.title.text}));
        }
    }
}

// "ACTION PLANS" right above a table or its priority says no more than the table's headings do.
void Interpretation::readTableTitles()
{
    for (std::size_t at = 0; at + 1 < m_document.blocks.size(); ++at) {
        const SourceBlock& block = m_document.blocks[at];
        const bool isText = block.kind == SourceBlockKind::Paragraph || block.kind == SourceBlockKind::Heading;
        if (isText && !m_taken[at] && m_taken[at + 1] && isPhrase(block.text, u"table titles"_s)) {
            m_proposal.columnPlaces.push_back(block.place);
            m_taken[at] = true;
        }
    }
}

void Interpretation::readPages()
{
    readPriorityMentions(m_document, m_frontEnd, m_proposal.priorities, m_taken);
    for (const PriorityHead& head : m_heads) {
        if (ProposedPriority* priority = priorityAt(head)) {
            readPriorityBody(m_document, head.firstBody, head.endBody, *priority, m_taken);
        }
    }
    readTitlePage(m_document, m_frontEnd, m_proposal, m_taken);
    readTableTitles();
    FoundSections found = readSections(m_document, m_frontEnd, m_taken, m_proposal.findings);
    m_proposal.sections = std::move(found.sections);
    m_leftOut.insert(m_leftOut.end(), found.contents.begin(), found.contents.end());
}

Result<Proposal> Interpretation::run()
{
    m_proposal.sourceName = m_source.name;
    m_proposal.findings = m_source.findings;
    findParts();
    if (isCancelled(m_cancel)) {
        return refuseCancelled(m_source.name);
    }
    readTables();
    dropRepeats(m_proposal.priorities, m_proposal.findings, m_amendments);
    leaveOut(amendUpdates(m_proposal, m_amendments));
    if (m_proposal.actionCount() == 0) {
        return refuseNoAction(m_source.name);
    }
    if (isCancelled(m_cancel)) {
        return refuseCancelled(m_source.name);
    }
    splitRunOnMeasures(m_source, m_proposal);
    readPages();
    nameLostPriorities();
    readColumns(m_runs, m_heads, m_proposal);
    readLeads(m_proposal, m_amendments);
    suggestSameLeads(m_proposal.leads, m_proposal.findings, m_amendments);
    readTimescales(m_proposal, m_amendments);
    checkHeadings(m_runs, m_proposal.findings);
    if (m_source.encoding == u"Windows-1252"_s) {
        m_proposal.findings.push_back(makeFinding(FindingKind::EncodingGuessed, Place{}, {m_source.encoding}));
    }
    checkProposal(m_proposal, m_proposal.findings);
    accountFor(m_source, m_leftOut, m_proposal);
    return std::move(m_proposal);
}

} // namespace

Result<Proposal> interpret(const SourceDocument& document, const Amendments& amendments, const CancelFlag* cancel)
{
    return Interpretation{document, amendments, cancel}.run();
}

} // namespace boardplan
