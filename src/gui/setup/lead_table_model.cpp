#include "gui/setup/lead_table_model.h"

#include "gui/look/theme.h"
#include "gui/setup/lead_words.h"

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString leadCellText(const LeadRow& row, int column)
{
    switch (column) {
    case LeadTableModel::NameColumn:
        return row.name;
    case LeadTableModel::KindColumn:
        return leadKindWord(row.kind);
    case LeadTableModel::OpenColumn:
        return QString::number(row.open);
    default:
        return QString::number(row.actions);
    }
}

QString alikeWords(const LeadRow& row)
{
    return LeadTableModel::tr("may be the same as %1")
        .arg(u"“%1”"_s.arg(row.alike.join(u"”, “"_s)));
}

QVariant leadSortKey(const LeadRow& row, int column)
{
    switch (column) {
    case LeadTableModel::OpenColumn:
        return row.open;
    case LeadTableModel::ActionsColumn:
        return row.actions;
    default:
        return leadCellText(row, column).toLower();
    }
}

} // namespace

std::vector<LeadRow> leadRows(const View& view, const std::vector<LeadSuggestion>& suggestions)
{
    const PlanBook& book = view.book();
    const QHash<LeadId, LeadUse> uses = leadUses(view);
    QHash<LeadId, QStringList> alike;
    for (const LeadSuggestion& suggestion : suggestions) {
        alike[suggestion.stays].append(book.find(suggestion.goes)->name);
        alike[suggestion.goes].append(book.find(suggestion.stays)->name);
    }
    std::vector<LeadRow> rows;
    for (const LeadId id : book.leads()) {
        const Lead& lead = *book.find(id);
        const LeadUse use = uses.value(id);
        const QStringList words =
            QStringList{lead.name, leadKindWord(lead.kind), lead.agency, lead.contact, lead.email} +
            lead.aliases;
        rows.push_back({id, lead.name, lead.kind, use.open, static_cast<int>(use.actions.size()),
                        alike.value(id), words.join(u'\n')});
    }
    return rows;
}

int LeadTableModel::rowOf(LeadId lead) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const LeadRow& row) { return row.id == lead; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

// First what is gone goes; then each row comes to its place, moved or new.
void LeadTableModel::setRows(std::vector<LeadRow> rows)
{
    removeGone(rows);
    for (int at = 0; at < static_cast<int>(rows.size()); ++at) {
        const LeadRow& row = rows[static_cast<std::size_t>(at)];
        const int known = rowOf(row.id);
        if (known < 0) {
            beginInsertRows({}, at, at);
            m_rows.insert(m_rows.begin() + at, row);
            endInsertRows();
        } else if (known != at) {
            beginMoveRows({}, known, known, {}, at);
            std::rotate(m_rows.begin() + at, m_rows.begin() + known, m_rows.begin() + known + 1);
            endMoveRows();
        }
        if (m_rows[static_cast<std::size_t>(at)] != row) {
            m_rows[static_cast<std::size_t>(at)] = row;
            Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
        }
    }
}

void LeadTableModel::removeGone(const std::vector<LeadRow>& rows)
{
    for (int at = static_cast<int>(m_rows.size()) - 1; at >= 0; --at) {
        const LeadId id = m_rows[static_cast<std::size_t>(at)].id;
        if (std::none_of(rows.begin(), rows.end(),
                         [&](const LeadRow& row) { return row.id == id; })) {
            beginRemoveRows({}, at, at);
            m_rows.erase(m_rows.begin() + at);
            endRemoveRows();
        }
    }
}

int LeadTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LeadTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LeadTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index)) { // a view copies where nothing is current
        return {};
    }
    const LeadRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isMarked = index.column() == NameColumn && !row.alike.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return leadCellText(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant{index.column() >= OpenColumn ? Qt::AlignRight | Qt::AlignVCenter
                                                     : Qt::AlignLeft | Qt::AlignVCenter};
    case Qt::ToolTipRole:
        return isMarked ? plainToolTip(u"%1\n%2"_s.arg(row.name, alikeWords(row)))
                        : plainToolTip(leadCellText(row, index.column()));
    case Qt::AccessibleTextRole:
        return isMarked
                   ? tr("%1: %2, %3").arg(tr("Name"), row.name, alikeWords(row))
                   : tr("%1: %2").arg(
                         headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                         leadCellText(row, index.column()));
    case LeadRole:
        return row.id.value;
    case SearchedRole:
        return row.searched;
    case SortRole:
        return leadSortKey(row, index.column());
    case AlikeRole:
        return isMarked;
    default:
        return {};
    }
}

QVariant LeadTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant{section >= OpenColumn ? Qt::AlignRight | Qt::AlignVCenter
                                              : Qt::AlignLeft | Qt::AlignVCenter};
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Name");
    case KindColumn:
        return tr("Kind");
    case OpenColumn:
        return tr("Open");
    default:
        return tr("Actions");
    }
}

} // namespace boardplan
