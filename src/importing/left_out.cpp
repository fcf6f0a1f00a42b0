#include "importing/left_out.h"

#include "importing/findings.h"
#include "importing/people_and_dates.h"

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

bool isRowLeftOut(const Amendments& amendments, int line)
{
    return amendments.treatmentOf(line) == RowTreatment::LeftOut;
}

QString wordsOfRow(const SourceRow& row, std::vector<Place>& places)
{
    QStringList words;
    for (const SourceCell& cell : row) {
        if (!cell.text.isEmpty()) {
            words.append(cell.text.simplified());
            places.push_back(cell.place);
        }
    }
    return words.join(u" · "_s);
}

void reportLeftOut(const std::vector<Place>& places, const QString& words, std::vector<Finding>& findings)
{
    if (!places.empty()) {
        findings.push_back(makeFinding(FindingKind::LeftOutByHand, places, {shortened(words)}));
    }
}

// No block of a table is left without a row: what reads tables looks at the first.
bool takeRowsOut(SourceBlock& block, const Amendments& amendments, std::vector<Place>& leftOut,
    std::vector<Finding>& findings)
{
    const auto isOut = [&](const SourceRow& row) {
        if (row.empty() || !isRowLeftOut(amendments, row.front().place.line)) {
            return false;
        }
        std::vector<Place> places;
        const QString words = wordsOfRow(row, places);
        reportLeftOut(places, words, findings);
        leftOut.insert(leftOut.end(), places.begin(), places.end());
        return true;
    };
    std::vector<SourceRow> kept;
    for (SourceRow& row : block.rows) {
        if (!isOut(row)) {
            kept.push_back(std::move(row));
        }
    }
    block.rows = std::move(kept);
    return block.rows.empty();
}

// Only in rows that have as many cells as the header: elsewhere nobody knows what stands under which heading.
void clearColumn(TableRun& run, std::size_t at, std::vector<Place>& cleared)
{
    for (TableFragment& fragment : run.fragments) {
        for (SourceRow& row : fragment.rows) {
            if (row.size() >= run.header.columns.size() && !row[at].text.isEmpty()) {
                cleared.push_back(row[at].place);
                row[at].text.clear();
            }
        }
    }
}

bool isAt(const Finding& finding, FindingKind kind, const std::vector<Place>& places)
{
    return finding.code == makeFinding(kind, Place{}).code
        && std::find(places.begin(), places.end(), finding.at) != places.end();
}

} // namespace

std::vector<Place> leaveOutRows(SourceDocument& document, const Amendments& amendments, std::vector<Finding>& findings)
{
    std::vector<Place> leftOut;
    std::vector<SourceBlock> kept;
    for (SourceBlock& block : document.blocks) {
        const bool isTable = block.kind == SourceBlockKind::Table;
        const bool isTextOut = !isTable && isRowLeftOut(amendments, block.place.line);
        if (isTextOut) {
            reportLeftOut({block.place}, block.text, findings);
            leftOut.push_back(block.place);
        }
        if (!isTextOut && !(isTable && takeRowsOut(block, amendments, leftOut, findings))) {
            kept.push_back(std::move(block));
        }
    }
    document.blocks = std::move(kept);
    return leftOut;
}

std::vector<Place> leaveOutColumns(std::vector<TableRun>& runs, std::vector<Finding>& findings)
{
    std::vector<Place> leftOut;
    for (TableRun& run : runs) {
        for (std::size_t at = 0; at < run.header.columns.size(); ++at) {
            const TableColumn& column = run.header.columns[at];
            if (!column.isAmended || !column.fields.empty()) {
                continue;
            }
            std::vector<Place> cleared;
            clearColumn(run, at, cleared);
            reportLeftOut(cleared, column.heading, findings);
            leftOut.insert(leftOut.end(), cleared.begin(), cleared.end());
        }
    }
    return leftOut;
}

std::vector<Place> amendUpdates(Proposal& proposal, const Amendments& amendments)
{
    std::vector<Place> leftOut;
    const auto amend = [&](ProposedUpdate& update) {
        const UpdateDecision decision = amendments.decisionOn(update.words.places);
        if (!decision.isRefused) {
            update.rating = decision.rating.isEmpty() ? update.rating : decision.rating;
            return false;
        }
        auto& findings = proposal.findings;
        findings.erase(std::remove_if(findings.begin(), findings.end(), [&](const Finding& finding) {
            return isAt(finding, FindingKind::StatusFound, update.words.places);
        }), findings.end());
        reportLeftOut(update.words.places, update.words.text, findings);
        leftOut.insert(leftOut.end(), update.words.places.begin(), update.words.places.end());
        return true;
    };
    forEachAction(proposal, [&](ProposedAction& action) {
        action.updates.erase(std::remove_if(action.updates.begin(), action.updates.end(), amend), action.updates.end());
    });
    return leftOut;
}

} // namespace boardplan
