#include "importing/numbered_cells.h"

#include "importing/ref_numbers.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// A piece of a cell behind its number; what stands before the first number has none.
struct NumberedPiece {
    QString ref;
    QString text;
};

// "2.1" comes after "1.4" or "2": the same list goes on.
bool mayFollow(const QString& ref, const QString& before)
{
    const QStringList parts = ref.split(u'.');
    const QStringList last = before.split(u'.');
    if (parts.size() != last.size() || parts.first() != last.first()) {
        return parts.size() == last.size() && parts.last() == u"1"_s;
    }
    return parts.last().toInt() == last.last().toInt() + 1;
}

// `refs`: the numbers of the row's actions, of which a cell may leave some out; empty: not known yet.
std::vector<NumberedPiece> piecesOf(const QString& text, const QStringList& refs = {})
{
    static const QRegularExpression number{u"(?:^|\\s)(\\d{1,3}(?:\\.\\d{1,3})+)[.):]?\\s+(?=\\S)"_s};
    std::vector<NumberedPiece> pieces{{}};
    qsizetype done = 0;
    auto numbers = number.globalMatch(text);
    while (numbers.hasNext()) {
        const auto match = numbers.next();
        const QString ref = match.captured(1);
        const bool isFirst = pieces.size() == 1;
        const bool startsLine = match.capturedStart() == 0 || text[match.capturedStart()] == u'\n';
        // Inside a line, a number that skips one may be a figure ("Reach 2.3 of them").
        const bool isOther = !isFirst && ref != pieces.back().ref && refs.contains(ref)
            && (startsLine || (refs.indexOf(ref) > refs.indexOf(pieces.back().ref) && !text[match.capturedEnd()].isLower()));
        if (isFirst ? !startsLine : !isOther && !mayFollow(ref, pieces.back().ref)) {
            continue;
        }
        pieces.back().text = text.mid(done, match.capturedStart() - done).trimmed();
        pieces.push_back({ref, {}});
        done = match.capturedEnd();
    }
    pieces.back().text = text.mid(done).trimmed();
    return pieces;
}

// One row for each number, with nothing else in it yet.
std::vector<GridRow> rowsOf(const GridRow& row, const std::vector<NumberedPiece>& actions)
{
    std::vector<GridRow> rows;
    for (std::size_t piece = 1; piece < actions.size(); ++piece) {
        const auto& places = row.cells.at(CellField::Action).places;
        GridRow own = row;
        own.cells.clear();
        own.startsFragment = row.startsFragment && piece == 1;
        own.cells[CellField::Number] = {actions[piece].ref, places};
        own.cells[CellField::Action] = {actions[piece].text, places};
        rows.push_back(std::move(own));
    }
    return rows;
}

void shareCell(CellField field, const Sourced& cell, std::vector<GridRow>& rows)
{
    QStringList refs;
    for (const GridRow& row : rows) {
        refs.append(row.text(CellField::Number));
    }
    const std::vector<NumberedPiece> pieces = piecesOf(cell.text, refs);
    const bool isForAll = field == CellField::Lead || field == CellField::Timescale || field == CellField::Audience;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const QString ref = rows[row].text(CellField::Number);
        const auto own = std::find_if(
            pieces.begin() + 1, pieces.end(), [&](const NumberedPiece& piece) { return piece.ref == ref; });
        const bool isWhole = pieces.size() == 1 && (row == 0 || isForAll);
        const QString text = isWhole ? cell.text : own == pieces.end() ? QString{} : own->text;
        if (!text.isEmpty()) {
            rows[row].cells[field] = {text, cell.places};
        }
    }
    append(rows.front().cells[CellField::Action].places, cell.places); // a number that no action has
}

} // namespace

std::vector<GridRow> splitNumberedCells(const GridRow& row)
{
    if (row.has(CellField::Number) || !row.has(CellField::Action)) {
        return {row};
    }
    const std::vector<NumberedPiece> actions = piecesOf(row.text(CellField::Action));
    const QString heading = actions.front().text;
    const bool isHeaded = !heading.isEmpty() && (isObjectiveHeading(heading) || readObjectiveLabel(heading));
    if (actions.size() < 2 || (!heading.isEmpty() && !isHeaded) || (actions.size() == 2 && !isHeaded)) {
        return {row};
    }
    std::vector<GridRow> rows = rowsOf(row, actions);
    for (const auto& [field, cell] : row.cells) {
        if (field != CellField::Action) {
            shareCell(field, cell, rows);
        }
    }
    if (isHeaded && !row.has(CellField::Objective)) {
        rows.front().cells[CellField::Objective] = {heading, row.cells.at(CellField::Action).places};
    }
    return rows;
}

} // namespace boardplan
