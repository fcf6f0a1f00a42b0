#include "importing/row_splitting.h"

#include <boardplan/importing/import.h>

#include "importing/list_items.h"
#include "importing/phrases.h"
#include "importing/text_shape.h"

#include <boardplan/domain/lead_names.h>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// Puts what stands before `at` into one row and the rest into the other.
void divide(const Sourced& cell, CellField field, qsizetype at, GridRow& first, GridRow& second)
{
    const QString head = cell.text.left(at).trimmed();
    const QString rest = cell.text.mid(at).trimmed();
    if (!head.isEmpty()) {
        first.cells[field] = {head, cell.places};
    }
    if (!rest.isEmpty()) {
        second.cells[field] = {rest, cell.places};
    }
}

// Where the second of two parallel sentences begins: it opens like the first, word for word.
qsizetype findParallelSentence(const QString& text)
{
    const qsizetype parted = findSecondSentence(text);
    const QString opening = foldWords(text).section(u' ', 0, 0);
    return parted >= 0 ? parted : findOpening(text, {opening});
}

// Where a cell of the row that finishes the action above passes on to the next action.
qsizetype tailEnd(CellField field, const QString& text, const QString& above)
{
    if (field == CellField::Lead) {
        const qsizetype second = findSecondLeadList(text, above);
        return second >= 0 ? second : 0;
    }
    if (field == CellField::Timescale || field == CellField::Rating || field == CellField::Number) {
        return 0;
    }
    if (!startsInside(text) && !isUnfinished(above)) {
        return 0;
    }
    const qsizetype second = findSecondSentence(text);
    return second >= 0 ? second : text.size();
}

} // namespace

qsizetype findSecondLeadList(const QString& cell, const QString& before)
{
    const QStringList names = splitLeads(before.isEmpty() ? cell : joinHalves(before, cell));
    if (names.isEmpty() || names.first().size() < 3) {
        return -1;
    }
    const qsizetype from = before.isEmpty() ? names.first().size() : 1;
    for (qsizetype at = cell.indexOf(names.first(), from); at >= 0; at = cell.indexOf(names.first(), at + 1)) {
        const qsizetype end = at + names.first().size();
        const bool isWhole = cell[at - 1].isSpace() && (end == cell.size() || !cell[end].isLetterOrNumber());
        if (isWhole && !isUnfinished(cell.left(at).trimmed())) {
            return at;
        }
    }
    return -1;
}

std::optional<std::pair<GridRow, GridRow>> splitTail(
    const GridRow& row, const GridRow& above, const QStringList& openings)
{
    const QString action = row.text(CellField::Action);
    const qsizetype opening = findOpening(action, openings);
    const qsizetype at = opening >= 0 ? opening : findSecondSentence(action);
    if (at < 0) {
        return std::nullopt;
    }
    GridRow tail;
    GridRow next = row;
    next.cells.clear();
    tail.line = row.line;
    tail.isWrapped = true; // it carries on the text above
    for (const auto& [field, cell] : row.cells) {
        const bool isAction = field == CellField::Action;
        divide(cell, field, isAction ? at : tailEnd(field, cell.text, above.text(field)), tail, next);
    }
    return std::pair{tail, next};
}

std::vector<qsizetype> splitPoints(const QString& text)
{
    std::vector<qsizetype> points;
    for (qsizetype at = 1; at < text.size(); ++at) {
        const QString before = text.mid(std::max<qsizetype>(0, at - 3), std::min<qsizetype>(2, at - 1));
        const bool isAfterSpace = text[at - 1].isSpace() && !text[at].isSpace();
        const bool isSentence = endsSentence(before) && !text[at].isLower();
        if (isAfterSpace && (text[at - 1] == u'\n' || text[at] == u'•' || isSentence)) {
            points.push_back(at);
        }
    }
    return points;
}

std::pair<GridRow, GridRow> splitAt(const GridRow& row, qsizetype at)
{
    GridRow first = row;
    GridRow second = row;
    first.cells.clear();
    second.cells.clear();
    for (const auto& [field, cell] : row.cells) {
        qsizetype part = -1;
        if (field == CellField::Action || field == CellField::Lead) {
            part = field == CellField::Action ? at : findSecondLeadList(cell.text);
        } else if (field == CellField::Measure || field == CellField::Outcome) {
            part = findParallelSentence(cell.text);
        } else if (field == CellField::Objective || field == CellField::Number || field == CellField::Priority) {
            part = cell.text.size();
        }
        if (part >= 0) {
            divide(cell, field, part, first, second);
        } else {
            first.cells[field] = cell;
            second.cells[field] = cell;
        }
    }
    return {first, second};
}

std::optional<std::pair<GridRow, GridRow>> splitPair(const GridRow& row, const QStringList& openings)
{
    const qsizetype at = findOpening(row.text(CellField::Action), openings);
    if (at < 0 || findSecondLeadList(row.text(CellField::Lead)) < 0) {
        return std::nullopt;
    }
    return splitAt(row, at);
}

} // namespace boardplan
