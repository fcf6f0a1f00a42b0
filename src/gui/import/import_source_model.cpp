#include "gui/import/import_source_model.h"

#include "gui/look/theme.h"

#include <QFont>

namespace boardplan {

using namespace Qt::StringLiterals;

ImportSourceModel::ImportSourceModel(
    const SourceDocument& document, const ImportOutline& outline, QObject* parent)
    : QAbstractTableModel{parent}
    , m_outline{outline}
{
    for (const SourceBlock& block : document.blocks) {
        if (block.kind != SourceBlockKind::Table) {
            m_places.insert(block.place.toString(), {static_cast<int>(m_rows.size()), 0});
            m_rows.push_back({&block, -1});
            continue;
        }
        for (std::size_t row = 0; row < block.rows.size(); ++row) {
            const SourceRow& cells = block.rows[row];
            m_columns = std::max(m_columns, static_cast<int>(cells.size()));
            for (std::size_t cell = 0; cell < cells.size(); ++cell) {
                m_places.insert(cells[cell].place.toString(),
                                {static_cast<int>(m_rows.size()), static_cast<int>(cell)});
            }
            m_rows.push_back({&block, static_cast<int>(row)});
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

QModelIndex ImportSourceModel::indexOf(const Place& place) const
{
    return indexOf(place.toString());
}

// A place that names only a line means its first cell.
QModelIndex ImportSourceModel::indexOf(const QString& place) const
{
    auto found = m_places.constFind(place);
    if (found == m_places.constEnd()) {
        found = m_places.constFind(place + u", cell 1"_s);
    }
    return found != m_places.constEnd() ? index(found->first, found->second) : QModelIndex{};
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

// "Training Subgroup – lead", "Version 10 – not placed".
QString ImportSourceModel::spokenAt(const QModelIndex& index) const
{
    const Place* place = placeAt(index);
    const QString text = textAt(index);
    if (place == nullptr || text.isEmpty()) {
        return {};
    }
    QStringList names;
    for (const CellUse& one : m_outline.usesOf(*place)) {
        QString name = importFieldName(one.field);
        if (one.row >= 0) {
            const ImportRow& row = m_outline.rows()[static_cast<std::size_t>(one.row)];
            name += row.ref.isEmpty() ? QString{} : u' ' + row.ref;
        }
        names.append(name);
    }
    names.removeDuplicates();
    const QString where = place->toString();
    return names.isEmpty() ? tr("%1 – %2").arg(text, where)
                           : tr("%1 – %2, %3").arg(text, names.join(u", "_s), where);
}

QVariant ImportSourceModel::paintAt(const QModelIndex& index, int role) const
{
    const Place* place = placeAt(index);
    const QList<CellUse> uses = place != nullptr ? m_outline.usesOf(*place) : QList<CellUse>{};
    const bool isLeftOver = !uses.isEmpty() && uses.first().field == ImportField::NotPlaced;
    switch (role) {
    case Qt::BackgroundRole:
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
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index);
    case Qt::AccessibleTextRole:
        return spokenAt(index);
    case Qt::ToolTipRole:
        return textAt(index).isEmpty() ? QVariant{} : plainToolTip(spokenAt(index));
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

QVariant ImportSourceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Vertical) {
        return {};
    }
    const Row& row = m_rows.at(static_cast<std::size_t>(section));
    if (row.tableRow < 0) {
        return row.block->place.line;
    }
    const SourceRow& cells = row.block->rows.at(static_cast<std::size_t>(row.tableRow));
    return cells.empty() ? row.block->place.line : cells.front().place.line;
}

} // namespace boardplan
