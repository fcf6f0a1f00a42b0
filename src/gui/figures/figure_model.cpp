#include "gui/figures/figure_table.h"

#include "gui/copying/table_clipboard.h"
#include "gui/look/theme.h"

namespace boardplan {

using namespace Qt::StringLiterals;

QString FigureCell::words() const
{
    if (chips.size() == 2) {
        return FigureModel::tr("from %1 to %2").arg(chips.front().text(), chips.back().text());
    }
    if (!chips.empty()) {
        return chips.front().text();
    }
    return distribution.segments.empty() ? text : distributionText(distribution);
}

FigureCell textFigure(const QString& text, CellTone tone)
{
    FigureCell cell;
    cell.text = text;
    cell.tone = tone;
    return cell;
}

FigureCell chipFigure(std::vector<Chip> chips)
{
    FigureCell cell;
    cell.chips = std::move(chips);
    return cell;
}

namespace {

ReportCell reportCellOf(const FigureCell& cell)
{
    if (cell.chips.size() == 1) {
        return chipCell(cell.chips.front());
    }
    return cell.distribution.segments.empty() ? textCell(cell.words()) : distributionCell(cell.distribution);
}

} // namespace

ReportTable reportTableOf(const std::vector<FigureColumn>& columns, const std::vector<FigureRow>& rows)
{
    ReportTable table;
    for (const FigureColumn& column : columns) {
        table.columns.push_back({column.heading, 1.0, false});
    }
    RowGroup& group = table.groups.emplace_back();
    for (const FigureRow& row : rows) {
        ReportRow& cells = group.rows.emplace_back();
        for (const FigureCell& cell : row.cells) {
            cells.cells.push_back(reportCellOf(cell));
        }
    }
    return table;
}

void copyRows(const FigureModel& model, int current, bool withHeadings)
{
    if (withHeadings || current < 0) {
        copyTable({0, {}, reportTableOf(model.columns(), model.rows()), std::nullopt});
        return;
    }
    copyTable(reportTableOf(model.columns(), {model.rows()[static_cast<std::size_t>(current)]}), false);
}

void FigureModel::setContents(std::vector<FigureColumn> columns, std::vector<FigureRow> rows)
{
    if (columns == m_columns && rows == m_rows) {
        return;
    }
    beginResetModel();
    m_columns = std::move(columns);
    m_rows = std::move(rows);
    setBarBelow(-1, -1);
    endResetModel();
}

void FigureModel::setBarBelow(int bar, int text)
{
    m_bar = bar;
    m_textOverBar = text;
}

Distribution FigureModel::barBelow(const QModelIndex& index) const
{
    return m_bar >= 0 && index.column() == m_textOverBar ? cell(index.siblingAtColumn(m_bar)).distribution : Distribution{};
}

QString FigureModel::spoken(const QModelIndex& index) const
{
    const QString heading = m_columns[static_cast<std::size_t>(index.column())].heading;
    return heading.isEmpty() ? cell(index).words() : heading + u": "_s + cell(index).words();
}

const FigureCell& FigureModel::cell(const QModelIndex& index) const
{
    const FigureRow& row = m_rows[static_cast<std::size_t>(index.row())];
    return row.cells[static_cast<std::size_t>(index.column())];
}

int FigureModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FigureModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant FigureModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index)) { // a view copies where nothing is current
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return cell(index).words();
    case Qt::ToolTipRole:
        return plainToolTip(cell(index).words());
    case Qt::AccessibleTextRole:
        return barBelow(index).segments.empty() ? spoken(index) : spoken(index) + u", "_s + spoken(index.siblingAtColumn(m_bar));
    default:
        return {};
    }
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section < columnCount()) {
        return m_columns[static_cast<std::size_t>(section)].heading;
    }
    return {};
}

} // namespace boardplan
