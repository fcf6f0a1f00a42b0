#include "importing/stitching.h"

#include "importing/findings.h"
#include "importing/list_items.h"
#include "importing/numbered_cells.h"
#include "importing/phrases.h"
#include "importing/progress_lines.h"
#include "importing/ref_numbers.h"
#include "importing/row_splitting.h"
#include "importing/text_shape.h"

#include <algorithm>
#include <array>
#include <map>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

enum class RowKind { NewAction, Continuation, TailAndNext, ObjectiveAlone };

// "-" in a cell is no text.
QString wordsOf(const GridRow& row, CellField field)
{
    const QString text = row.text(field);
    return isMark(text) && !isDitto(text) ? QString{} : text;
}

bool continuesText(const QString& above, const QString& text)
{
    return startsInside(text) || isUnfinished(above) || (isRef(above) && !above.isEmpty());
}

// Whether the filled cells of a row mostly finish those above: the row is a line of text.
bool isLineOfText(const GridRow& row, const GridRow& above)
{
    const auto carries = [&](const auto& cell) { return continuesText(above.text(cell.first), cell.second.text); };
    const auto carrying = std::count_if(row.cells.begin(), row.cells.end(), carries);
    return 2 * static_cast<std::size_t>(carrying) > row.cells.size();
}

bool startsOwnObjective(const GridRow& row)
{
    const QString objective = wordsOf(row, CellField::Objective);
    return !objective.isEmpty() && !isDitto(objective) && !startsInside(objective);
}

// A row that names an objective and nothing else: it heads the rows below.
bool isObjectiveAlone(const GridRow& row)
{
    const bool isAlone = std::all_of(row.cells.begin(), row.cells.end(), [](const auto& cell) {
        return cell.first == CellField::Objective || cell.first == CellField::Number;
    });
    const bool isOwn = row.has(CellField::Number) || readRef(row.text(CellField::Objective))
        || readObjectiveLabel(row.text(CellField::Objective));
    return isAlone && isOwn && startsOwnObjective(row);
}

RowKind kindWithoutAction(const GridRow& row)
{
    if (isObjectiveAlone(row)) {
        return RowKind::ObjectiveAlone;
    }
    const bool isOwn = row.has(CellField::Number) || (startsOwnObjective(row) && readRef(row.text(CellField::Objective)));
    const bool saysMore = row.has(CellField::Lead) || row.has(CellField::Timescale);
    return isOwn && saysMore && startsOwnObjective(row) ? RowKind::NewAction : RowKind::Continuation;
}

RowKind kindOf(const GridRow& row, const GridRow& above, const QStringList& openings)
{
    const QString action = wordsOf(row, CellField::Action);
    if (action.isEmpty()) {
        return kindWithoutAction(row);
    }
    bool isContinued = false;
    withoutContinued(row.text(CellField::Priority), &isContinued);
    const bool isNumbered = !isContinued && (row.has(CellField::Number) || row.has(CellField::Priority));
    const bool opensObjective = startsOwnObjective(row) && readRef(row.text(CellField::Objective));
    if (isDitto(action) || ((isNumbered || opensObjective) && !row.isWrapped)) {
        return RowKind::NewAction;
    }
    const QString aboveAction = above.text(CellField::Action);
    const bool isLoneLine = row.isWrapped && !row.has(CellField::Timescale) && !endsSentence(aboveAction);
    if (!startsInside(action) && !isUnfinished(aboveAction) && !isLoneLine) {
        return RowKind::NewAction;
    }
    const bool hasOwnTime = row.has(CellField::Timescale) && !startsInside(row.text(CellField::Timescale));
    const bool isSplit = hasOwnTime && above.has(CellField::Timescale) && splitTail(row, above, openings);
    return isSplit ? RowKind::TailAndNext : RowKind::Continuation;
}

void joinRow(GridRow& above, const GridRow& row)
{
    const bool isLine = row.isWrapped || isLineOfText(row, above);
    for (const auto& [field, cell] : row.cells) {
        Sourced& target = above.cells[field];
        if (isMark(cell.text)) {
            append(target.places, cell.places);
            continue;
        }
        const bool isSentence = isLine || continuesText(target.text, cell.text);
        const QString joined = isSentence && !target.text.isEmpty()
            ? joinHalves(target.text, cell.text)
            : target.text + (target.text.isEmpty() ? u""_s : u"\n"_s) + cell.text;
        append(target.places, cell.places);
        target.text = joined;
    }
}

const Sourced& firstCell(const GridRow& row)
{
    for (const CellField field : {CellField::Action, CellField::Measure, CellField::Lead}) {
        const auto found = row.cells.find(field);
        if (found != row.cells.end()) {
            return found->second;
        }
    }
    static const Sourced none;
    return row.cells.empty() ? none : row.cells.begin()->second;
}

// Builds the list of plan rows from table rows in order.
class RowStitcher {
public:
    RowStitcher(const QStringList& openings, std::vector<Finding>& findings, const Amendments& amendments)
        : m_openings{openings}
        , m_findings{findings}
        , m_amendments{amendments}
    {
    }

    void take(const GridRow& given);
    std::vector<GridRow> rows() { return std::move(m_rows); }

private:
    void takeAsRead(const GridRow& given, bool isWhole);
    void takeAs(RowTreatment treatment, const GridRow& row);
    void begin(const GridRow& given, bool isWhole = false);
    void join(const GridRow& row);

    const QStringList& m_openings;
    std::vector<Finding>& m_findings;
    const Amendments& m_amendments;
    std::vector<GridRow> m_rows;
    GridRow m_heading; // an objective's own row, for the next action
    bool m_isInProgress = false; // the last row was one of progress alone
};

// `isWhole`: one action, whatever its cells look like.
void RowStitcher::begin(const GridRow& given, bool isWhole)
{
    GridRow row = given;
    if (!row.has(CellField::Objective)) {
        row.cells.merge(m_heading.cells);
    }
    m_heading.cells.clear();
    const auto pair = isWhole ? std::nullopt : splitPair(row, m_openings);
    if (!pair) {
        m_rows.push_back(row);
        return;
    }
    const Sourced& second = pair->second.cells.at(CellField::Action);
    m_findings.push_back(makeFinding(FindingKind::RowSplit, second.places, {shortened(second.text)}));
    m_rows.push_back(pair->first);
    begin(pair->second);
}

void RowStitcher::join(const GridRow& row)
{
    const Sourced& shown = firstCell(row);
    if (!shown.text.isEmpty() && !isMark(shown.text)) {
        m_findings.push_back(makeFinding(FindingKind::RowJoined, shown.places, {shortened(shown.text)}));
    }
    joinRow(m_rows.back(), row);
}

GridRow asUpdate(const GridRow& row, const QString& text)
{
    GridRow placed = row;
    placed.cells.clear();
    placed.cells[CellField::Update] = {text, row.cells.begin()->second.places};
    return placed;
}

GridRow withProgressInPlace(const GridRow& row)
{
    const QString first = row.cells.empty() ? QString{} : row.cells.begin()->second.text;
    const bool isLabelled = row.cells.size() == 2 && first.endsWith(u':') && progressIn(first);
    if (isLabelled) { // the label has a cell of its own
        const Sourced& words = std::next(row.cells.begin())->second;
        GridRow update = asUpdate(row, first + u' ' + words.text);
        append(update.cells[CellField::Update].places, words.places);
        return update;
    }
    const auto progress = row.cells.size() == 1 ? progressIn(first) : std::nullopt;
    return progress ? asUpdate(row, *progress) : row;
}

// The parts of a row as a person split it; one where nobody did.
std::vector<GridRow> partsByHand(const GridRow& row, const Amendments& amendments)
{
    std::vector<GridRow> parts{row};
    const auto action = row.cells.find(CellField::Action);
    const bool hasCell = action != row.cells.end() && !action->second.places.empty();
    const auto splits = hasCell ? amendments.splits.find(action->second.places.front()) : amendments.splits.end();
    if (splits == amendments.splits.end()) {
        return parts;
    }
    const QString whole = action->second.text;
    for (const qsizetype at : splits->second) {
        const qsizetype inRest = at - (whole.size() - parts.back().text(CellField::Action).size());
        const QString rest = parts.back().text(CellField::Action);
        const bool hasBoth = inRest > 0 && inRest < rest.size() && !rest.left(inRest).trimmed().isEmpty()
            && !rest.mid(inRest).trimmed().isEmpty();
        if (hasBoth) {
            const auto [first, second] = splitAt(parts.back(), inRest);
            parts.back() = first;
            parts.push_back(second);
        }
    }
    return parts;
}

// A row across the table that says it is an objective. Without a number, only where it begins as the table does.
bool headsRowsBelow(const GridRow& row)
{
    static constexpr std::array first{CellField::Number, CellField::Priority, CellField::Objective, CellField::Action};
    if (row.cells.size() != 1) {
        return false;
    }
    const auto& [field, cell] = *row.cells.begin();
    const bool isInFront = std::find(first.begin(), first.end(), field) != first.end();
    return isObjectiveHeading(cell.text) || (isInFront && readObjectiveLabel(cell.text));
}

// All that a row says, as the objective of the rows below.
GridRow objectiveRow(const GridRow& row)
{
    Sourced all;
    for (const auto& [field, cell] : row.cells) {
        append(all, cell, u" "_s);
    }
    return objectiveHeading(all, row.line);
}

void RowStitcher::takeAs(RowTreatment treatment, const GridRow& row)
{
    if (treatment == RowTreatment::ObjectiveHeading) {
        m_heading = objectiveRow(row);
    } else if (treatment == RowTreatment::JoinAbove && !m_rows.empty()) {
        joinRow(m_rows.back(), row);
    } else {
        begin(row, true);
    }
}

void RowStitcher::take(const GridRow& given)
{
    const auto treatment = m_amendments.treatmentOf(given.line);
    const std::vector<GridRow> parts = partsByHand(given, m_amendments);
    if (treatment) {
        takeAs(*treatment, parts.front());
    } else if (parts.size() > 1) {
        takeAsRead(parts.front(), true);
    } else if (given.isCard && given.has(CellField::Action) && !headsRowsBelow(given)) {
        begin(given, true);
    } else {
        for (const GridRow& row : splitNumberedCells(given)) {
            takeAsRead(row, false);
        }
    }
    for (std::size_t part = 1; part < parts.size(); ++part) {
        begin(parts[part], true);
    }
}

void RowStitcher::takeAsRead(const GridRow& given, bool isWhole)
{
    if (headsRowsBelow(given)) {
        m_heading = objectiveRow(given);
        return;
    }
    GridRow row = m_rows.empty() ? given : withProgressInPlace(given);
    const bool goesOn = m_isInProgress && given.cells.size() == 1 && startsInside(given.cells.begin()->second.text);
    row = goesOn ? asUpdate(given, given.cells.begin()->second.text) : row;
    m_isInProgress = row.cells.size() == 1 && row.cells.begin()->first == CellField::Update;
    if (row.isShifted && !row.cells.empty()) {
        m_findings.push_back(makeFinding(FindingKind::ColumnsShifted, firstCell(row).places));
    }
    const bool isFirst = m_rows.empty() && !isObjectiveAlone(row);
    const RowKind kind = isFirst ? RowKind::NewAction : kindOf(row, m_rows.empty() ? row : m_rows.back(), m_openings);
    if (kind == RowKind::ObjectiveAlone) {
        m_heading = row;
    } else if (kind == RowKind::Continuation) {
        join(row);
    } else if (kind == RowKind::TailAndNext) {
        const auto parts = splitTail(row, m_rows.back(), m_openings);
        const Sourced& next = parts->second.cells.at(CellField::Action);
        m_findings.push_back(makeFinding(FindingKind::RowSplit, next.places, {shortened(next.text)}));
        joinRow(m_rows.back(), parts->first);
        begin(parts->second);
    } else {
        begin(row, isWhole);
    }
}

} // namespace

QStringList commonOpenings(const std::vector<GridRow>& rows, CellField field)
{
    std::map<QString, int> counts;
    for (const GridRow& row : rows) {
        const QString text = row.text(field);
        const QString opening = foldWords(text).section(u' ', 0, 1);
        if (!startsInside(text) && opening.contains(u' ')) {
            ++counts[opening];
        }
    }
    QStringList openings;
    for (const auto& [opening, count] : counts) {
        if (count >= 2) {
            openings.append(opening);
        }
    }
    return openings;
}

std::vector<GridRow> stitchRows(const std::vector<GridRow>& rows, const QStringList& openings,
    std::vector<Finding>& findings, const Amendments& amendments)
{
    RowStitcher stitcher{openings, findings, amendments};
    for (const GridRow& row : rows) {
        stitcher.take(row);
    }
    return stitcher.rows();
}

} // namespace boardplan
