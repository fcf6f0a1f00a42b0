#include "gui/copying/row_tables.h"

#include <boardplan/models/roles.h>

#include <QAbstractItemModel>

namespace boardplan {

namespace {

// The chip stands for the first line; without words on it the cell says what the chip does.
ReportCell reportCellAt(const QModelIndex& index)
{
    const QVariant rating = index.data(ShownRatingRole);
    const QString words = index.data().toString();
    if (!rating.isValid()) {
        return textCell(words);
    }
    ReportCell cell = chipCell(chipOf(rating.value<ShownRating>()));
    const QString first = words.section(u'\n', 0, 0);
    if (first != cell.chip.text()) { // a rating among other words
        return textCell(words);
    }
    cell.text = words;
    return cell;
}

} // namespace

Chip chipOf(const ShownRating& rating)
{
    return {rating.rating, rating.rating ? QString{} : rating.word};
}

ReportTable tableOfRows(const QAbstractItemModel& model, const std::vector<QModelIndex>& first)
{
    ReportTable table;
    for (int column = 0; column < model.columnCount(); ++column) {
        table.columns.push_back({model.headerData(column, Qt::Horizontal).toString(), 1.0, false});
    }
    RowGroup& group = table.groups.emplace_back();
    for (const QModelIndex& index : first) {
        ReportRow& row = group.rows.emplace_back();
        for (int column = 0; column < model.columnCount(); ++column) {
            row.cells.push_back(reportCellAt(index.siblingAtColumn(column)));
        }
    }
    return table;
}

ReportTable tableOfWords(const QStringList& headings, const std::vector<QStringList>& rows)
{
    ReportTable table;
    for (const QString& heading : headings) {
        table.columns.push_back({heading, 1.0, false});
    }
    RowGroup& group = table.groups.emplace_back();
    for (const QStringList& words : rows) {
        ReportRow& row = group.rows.emplace_back();
        for (const QString& cell : words) {
            row.cells.push_back(textCell(cell));
        }
    }
    return table;
}

} // namespace boardplan
