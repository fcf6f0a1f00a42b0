#include "gui/import/import_source_model.h"

#include "gui/import/import_acts.h"
#include "gui/look/theme.h"

#include <QFont>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

ImportSourceModel::ImportSourceModel(
    const SourceDocument& document, const ImportOutline& outline, QObject* parent)
    : QAbstractTableModel{parent}
    , m_outline{&outline}
{
    for (const SourceBlock& block : document.blocks) {
        const int first = static_cast<int>(m_rows.size());
        if (block.kind != SourceBlockKind::Table) {
            m_places.insert({{block.place.line, block.place.cell}, {first, 0}});
            m_rows.push_back({&block, -1});
            continue;
        }
        for (std::size_t row = 0; row < block.rows.size(); ++row) {
            const SourceRow& cells = block.rows[row];
            m_columns = std::max(m_columns, static_cast<int>(cells.size()));
            for (std::size_t cell = 0; cell < cells.size(); ++cell) {
                m_places.insert({{cells[cell].place.line, cells[cell].place.cell},
                    {static_cast<int>(m_rows.size()), static_cast<int>(cell)}});
            }
            m_rows.push_back({&block, static_cast<int>(row)});
        }
    }
    findHeaders();
}

void ImportSourceModel::follow(const ImportOutline& outline, const Amendments& amendments)
{
    m_outline = &outline;
    m_amendments = amendments;
    findHeaders();
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
}

void ImportSourceModel::findHeaders()
{
    m_headers.clear();
    for (const ColumnReading& column : m_outline->columns()) {
        for (const Place& place : column.places) {
            const QModelIndex found = indexOf(place);
            if (found.isValid()) {
                m_headers[found.row()].insert(found.column(), column);
            }
        }
    }
}

int ImportSourceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportSourceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

bool ImportSourceModel::isParagraph(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row)).tableRow < 0;
}

const Place* ImportSourceModel::placeAt(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return nullptr;
    }
    const Row& row = m_rows.at(static_cast<std::size_t>(index.row()));
    if (row.tableRow < 0) {
        return index.column() == 0 ? &row.block->place : nullptr;
    }
    const SourceRow& cells = row.block->rows.at(static_cast<std::size_t>(row.tableRow));
    const auto column = static_cast<std::size_t>(index.column());
    return column < cells.size() ? &cells[column].place : nullptr;
}

int ImportSourceModel::lineOf(int row) const
{
    const SourceRow* cells = cellsOf(row);
    return cells == nullptr || cells->empty() ? m_rows.at(static_cast<std::size_t>(row)).block->place.line
                                              : cells->front().place.line;
}

const SourceRow* ImportSourceModel::cellsOf(int row) const
{
    const Row& shown = m_rows.at(static_cast<std::size_t>(row));
    return shown.tableRow < 0 ? nullptr : &shown.block->rows.at(static_cast<std::size_t>(shown.tableRow));
}

const ColumnReading* ImportSourceModel::headedBy(const QModelIndex& index) const
{
    const Place* place = placeAt(index);
    return place != nullptr ? m_outline->columnAt(*place) : nullptr;
}

std::optional<ColumnReading> ImportSourceModel::columnOf(const QModelIndex& index) const
{
    if (!index.isValid() || isParagraph(index.row())) {
        return std::nullopt;
    }
    const auto below = m_headers.upperBound(index.row());
    if (below == m_headers.constBegin()) {
        return std::nullopt;
    }
    const auto& columns = std::prev(below).value();
    if (const auto found = columns.constFind(index.column()); found != columns.constEnd()) {
        return *found;
    }
    return ColumnReading{columnKey({}, index.column()), {}, index.column(), {}, {}};
}

QModelIndex ImportSourceModel::indexOf(const Place& place) const
{
    auto found = m_places.find({place.line, place.cell});
    if (found == m_places.end() && place.cell < 0) {
        found = m_places.find({place.line, 1});
    }
    return found != m_places.end() ? index(found->second.first, found->second.second) : QModelIndex{};
}

QString ImportSourceModel::textAt(const QModelIndex& index) const
{
    if (placeAt(index) == nullptr) {
        return {};
    }
    const Row& row = m_rows.at(static_cast<std::size_t>(index.row()));
    return row.tableRow < 0 ? row.block->text
                            : row.block->rows[static_cast<std::size_t>(row.tableRow)]
                                  [static_cast<std::size_t>(index.column())].text;
}

// The colour of a cell that holds no words: the document may say something by it.
QColor ImportSourceModel::shadeAt(const QModelIndex& index) const
{
    const Row& row = m_rows.at(static_cast<std::size_t>(index.row()));
    if (placeAt(index) == nullptr || row.tableRow < 0 || !textAt(index).isEmpty()) {
        return {};
    }
    const auto& cells = row.block->rows[static_cast<std::size_t>(row.tableRow)];
    return QColor{cells[static_cast<std::size_t>(index.column())].fill};
}

// "Training Subgroup – lead", "Version 10 – not placed", "shaded – update 1.1".
QString ImportSourceModel::spokenAt(const QModelIndex& index) const
{
    const Place* place = placeAt(index);
    const QString text = shadeAt(index).isValid() ? tr("shaded") : textAt(index);
    if (place == nullptr || text.isEmpty()) {
        return {};
    }
    QStringList names;
    for (const CellUse& one : m_outline->usesOf(*place)) {
        QString name = importFieldName(one.field);
        if (one.row >= 0) {
            const ImportRow& row = m_outline->rows()[static_cast<std::size_t>(one.row)];
            name += row.ref.isEmpty() ? QString{} : u' ' + row.ref;
        }
        names.append(name);
    }
    names.removeDuplicates();
    const QString where = place->toString();
    if (const ColumnReading* column = headedBy(index)) {
        return tr("%1 – heading, read as %2, %3").arg(text, columnReadingWord(*column), where);
    }
    return names.isEmpty() ? tr("%1 – %2").arg(text, where)
                           : tr("%1 – %2, %3").arg(text, names.join(u", "_s), where);
}

QVariant ImportSourceModel::paintAt(const QModelIndex& index, int role) const
{
    const Place* place = placeAt(index);
    const QList<CellUse> uses = place != nullptr ? m_outline->usesOf(*place) : QList<CellUse>{};
    const bool isLeftOver = !uses.isEmpty() && uses.first().field == ImportField::NotPlaced;
    switch (role) {
    case Qt::BackgroundRole:
        if (const QColor shade = shadeAt(index); shade.isValid()) {
            return shade;
        }
        return uses.isEmpty() || isLeftOver ? QVariant{} : importFieldTint(uses.first().field);
    case Qt::ForegroundRole:
        return isLeftOver ? QVariant{theme().danger} : QVariant{};
    default:
        break;
    }
    QFont font = smallFont();
    font.setUnderline(isLeftOver);
    font.setBold(uses.isEmpty() && !isParagraph(index.row()));
    return font;
}

QVariant ImportSourceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index)) { // a view copies where nothing is current
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index);
    case ReadingRole: {
        const ColumnReading* column = headedBy(index);
        const bool isFirst = column != nullptr && column->places.front() == *placeAt(index);
        return isFirst ? QVariant{columnReadingWord(*column)} : QVariant{};
    }
    case ReadingNeededRole: {
        const ColumnReading* column = headedBy(index);
        return column != nullptr && column->fields.empty() && !column->isAmended;
    }
    case Qt::AccessibleTextRole:
        return spokenAt(index);
    case Qt::ToolTipRole:
        return spokenAt(index).isEmpty() ? QVariant{} : plainToolTip(spokenAt(index));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignTop | Qt::AlignLeft);
    case Qt::BackgroundRole:
    case Qt::ForegroundRole:
    case Qt::FontRole:
        return paintAt(index, role);
    default:
        return {};
    }
}

// Rows that a person decided on stand out.
QVariant ImportSourceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Vertical) {
        return {};
    }
    const int line = lineOf(section);
    const auto isOfLine = [line](const auto& split) { return split.first.line == line; };
    const bool isDecided = m_amendments.treatmentOf(line)
        || std::any_of(m_amendments.splits.begin(), m_amendments.splits.end(), isOfLine);
    switch (role) {
    case Qt::DisplayRole:
        return line;
    case Qt::ForegroundRole:
        return isDecided ? QVariant{theme().accent} : QVariant{};
    case Qt::FontRole: {
        QFont font = smallFont();
        font.setBold(true);
        return isDecided ? QVariant{font} : QVariant{};
    }
    case Qt::ToolTipRole:
        return isDecided ? QVariant{tr("You decided what this row is.")} : QVariant{};
    default:
        return {};
    }
}

} // namespace boardplan
