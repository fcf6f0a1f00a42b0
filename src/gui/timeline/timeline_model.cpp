#include "gui/timeline/timeline_model.h"

#include "gui/look/theme.h"

#include <boardplan/models/roles.h>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

bool isSameShape(const Timeline& one, const Timeline& other)
{
    if (one.groups.size() != other.groups.size()) {
        return false;
    }
    for (std::size_t at = 0; at < one.groups.size(); ++at) {
        const TimelineGroup& group = one.groups[at];
        const TimelineGroup& same = other.groups[at];
        const bool isSame = group.priority == same.priority
            && std::equal(group.rows.begin(), group.rows.end(), same.rows.begin(), same.rows.end(),
                [](const TimelineRow& row, const TimelineRow& still) { return row.action == still.action; });
        if (!isSame) {
            return false;
        }
    }
    return true;
}

QString labelled(const QString& label, const QString& text)
{
    return label.isEmpty() ? text : label + u' ' + text;
}

// Of an action: the group it stands below counts from 1; groups have 0.
std::size_t groupOf(const QModelIndex& index)
{
    return static_cast<std::size_t>(index.internalId()) - 1;
}

} // namespace

QString timelineRatingWords(const TimelineRow& row)
{
    const QString word = row.rating ? row.rating->word : TimelineModel::tr("Not rated");
    return row.state.isEmpty() ? word : word + u", "_s + row.state;
}

QString timelineRowTip(const TimelineRow& row)
{
    QStringList lines{labelled(row.label, row.text.simplified()), timelineRatingWords(row)};
    lines += timelineWords(row);
    if (row.isDated() && !row.timescale.isEmpty()) {
        lines.append(TimelineModel::tr("As published: %1").arg(row.timescale.simplified()));
    }
    if (!row.leads.isEmpty()) {
        lines.append(TimelineModel::tr("Lead: %1").arg(row.leads.join(u", "_s).simplified()));
    }
    return lines.join(u'\n');
}

void TimelineModel::setTimeline(Timeline timeline)
{
    if (timeline == m_timeline) {
        return;
    }
    if (!isSameShape(timeline, m_timeline)) {
        beginResetModel();
        m_timeline = std::move(timeline);
        endResetModel();
        return;
    }
    m_timeline = std::move(timeline);
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex heading = index(group, 0);
        Q_EMIT dataChanged(heading, index(group, TimeColumn));
        Q_EMIT dataChanged(index(0, 0, heading), index(rowCount(heading) - 1, TimeColumn, heading));
    }
}

const TimelineRow* TimelineModel::row(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0) {
        return nullptr;
    }
    return &m_timeline.groups.at(groupOf(index)).rows.at(static_cast<std::size_t>(index.row()));
}

const TimelineGroup* TimelineModel::group(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() == 0 ? &m_timeline.groups.at(static_cast<std::size_t>(index.row()))
                                                      : nullptr;
}

Node TimelineModel::node(const QModelIndex& index) const
{
    if (const TimelineRow* const found = row(index)) {
        return Node::of(NodeKind::Action, found->action);
    }
    const TimelineGroup* const found = group(index);
    return found != nullptr ? Node::of(NodeKind::Priority, found->priority) : Node{};
}

QModelIndex TimelineModel::indexOf(const Node& wanted) const
{
    for (int at = 0; at < rowCount(); ++at) {
        const QModelIndex heading = index(at, 0);
        if (node(heading) == wanted) {
            return heading;
        }
        for (int below = 0; wanted.kind == NodeKind::Action && below < rowCount(heading); ++below) {
            const QModelIndex action = index(below, 0, heading);
            if (row(action)->action.value == wanted.id) {
                return action;
            }
        }
    }
    return {};
}

QModelIndex TimelineModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : quintptr{0});
}

QModelIndex TimelineModel::parent(const QModelIndex& child) const
{
    return child.isValid() && child.internalId() != 0 ? createIndex(static_cast<int>(groupOf(child)), 0, quintptr{0})
                                                      : QModelIndex{};
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_timeline.groups.size());
    }
    const TimelineGroup* const found = parent.column() == 0 ? group(parent) : nullptr;
    return found != nullptr ? static_cast<int>(found->rows.size()) : 0;
}

int TimelineModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index)) { // a view copies where nothing is current
        return {};
    }
    if (role == NodeRole) {
        return QVariant::fromValue(node(index));
    }
    if (const TimelineRow* const action = row(index)) {
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
            ? QVariant{rowText(*action, index.column(), role)}
            : role == Qt::ToolTipRole ? QVariant{plainToolTip(timelineRowTip(*action))}
                                      : QVariant{};
    }
    const TimelineGroup& heading = *group(index);
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
        ? QVariant{groupText(heading, index.column(), role)}
        : role == Qt::ToolTipRole ? QVariant{plainToolTip(groupText(heading, ActionColumn, Qt::AccessibleTextRole))}
                                  : QVariant{};
}

QString TimelineModel::groupText(const TimelineGroup& group, int column, int role) const
{
    const auto count = static_cast<int>(group.rows.size());
    const QString actions = count == 1 ? tr("1 action") : tr("%1 actions").arg(count);
    const QString title = labelled(group.label, group.title);
    if (role == Qt::AccessibleTextRole && column == ActionColumn) {
        return tr("%1, %2").arg(title, actions);
    }
    return column == ActionColumn ? title : actions;
}

QString TimelineModel::rowText(const TimelineRow& row, int column, int role) const
{
    const QString title = labelled(row.label, row.text.simplified());
    const QString words = timelineWords(row).join(u", "_s);
    if (role == Qt::AccessibleTextRole && column == ActionColumn) {
        const QStringList parts{title, tr("Rating: %1").arg(timelineRatingWords(row)), words};
        return parts.join(u"; "_s);
    }
    return column == ActionColumn ? title : words;
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == ActionColumn ? tr("Action") : tr("Dates");
}

} // namespace boardplan
