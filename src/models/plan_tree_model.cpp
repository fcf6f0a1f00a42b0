#include <boardplan/models/plan_tree_model.h>

#include "models/plan_columns.h"
#include "models/plan_tree.h"

#include <boardplan/document/verbs.h>

#include <algorithm>
#include <array>

namespace boardplan {

using namespace Qt::StringLiterals;

PlanTreeModel::PlanTreeModel(Document& document, QObject* parent)
    : QAbstractItemModel{parent}
    , m_document{document}
{
    takeOver({}, document.view());
    connect(&document, &Document::aboutToChange, this, &PlanTreeModel::begin);
    connect(&document, &Document::changed, this, &PlanTreeModel::finish);
    connect(&document, &Document::edited, this, &PlanTreeModel::flush);
}

PlanTreeModel::~PlanTreeModel() = default;

void PlanTreeModel::show(PlanId plan, const View& view)
{
    const bool isPast = &view != &m_document.view();
    if (plan == m_plan && &view == m_view && !isPast) {
        return;
    }
    beginResetModel();
    takeOver(plan, view);
    endResetModel();
}

void PlanTreeModel::takeOver(PlanId plan, const View& view)
{
    m_plan = plan;
    m_view = &view;
    const PlanBook& book = m_document.book();
    const Plan* shown = book.find(plan);
    m_columns = treeColumns(shown == nullptr ? Plan{} : *shown);
    m_tree = std::make_unique<PlanTree>(book, plan, isEditable() ? QDate{} : view.day());
    m_changed.clear();
    m_isAllChanged = false;
}

bool PlanTreeModel::isEditable() const
{
    return m_view == &m_document.view();
}

int PlanTreeModel::columnShowing(const QString& field) const
{
    const auto found =
        std::find_if(m_columns.begin(), m_columns.end(),
                     [&field](const PlanColumn& column) { return column.fields.contains(field); });
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

QString PlanTreeModel::editableField(int column) const
{
    static const std::array editable{u"action"_s, u"leads"_s, u"timescale"_s, u"measures"_s};
    for (const QString& field : m_columns[static_cast<std::size_t>(column)].fields) {
        if (std::find(editable.begin(), editable.end(), field) != editable.end()) {
            return field;
        }
    }
    return {};
}

PlanTreeRow* PlanTreeModel::rowOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<PlanTreeRow*>(index.internalPointer()) : m_tree->root();
}

QModelIndex PlanTreeModel::indexOf(const PlanTreeRow* row, int column) const
{
    return row == nullptr || row->parent == nullptr ? QModelIndex{}
                                                    : createIndex(row->row, column, row);
}

QModelIndex PlanTreeModel::indexOf(const Node& node, int column) const
{
    return indexOf(m_tree->find(node), column);
}

Node PlanTreeModel::nodeAt(const QModelIndex& index) const
{
    return index.isValid() ? rowOf(index)->node : Node{};
}

QModelIndex PlanTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, rowOf(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex PlanTreeModel::parent(const QModelIndex& child) const
{
    return child.isValid() ? indexOf(rowOf(child)->parent, 0) : QModelIndex{};
}

int PlanTreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(rowOf(parent)->children.size());
}

int PlanTreeModel::columnCount(const QModelIndex& parent) const
{
    Q_UNUSED(parent)
    return static_cast<int>(m_columns.size());
}

QVariant PlanTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isHeading = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (orientation != Qt::Horizontal || !isHeading || section < 0 || section >= columnCount()) {
        return {};
    }
    return m_columns[static_cast<std::size_t>(section)].heading;
}

Qt::ItemFlags PlanTreeModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const QString field = editableField(index.column());
    const bool isAction = nodeAt(index).kind == NodeKind::Action;
    const bool isCell = isAction ? !field.isEmpty() : field == u"action";
    if (isCell && isEditable() && m_document.readOnlyReason().isEmpty()) {
        flags |= Qt::ItemIsEditable;
    }
    flags.setFlag(Qt::ItemIsDragEnabled, isEditable() && m_document.readOnlyReason().isEmpty());
    return flags.setFlag(Qt::ItemNeverHasChildren, isAction);
}

Node PlanTreeModel::find(const QString& ref) const
{
    const PlanBook& book = m_document.book();
    const QString wanted = ref.trimmed();
    Node byRef;
    const auto isMeant = [&wanted, &byRef](const Node& node, const QString& label,
                                           const QString& printed) {
        if (byRef.kind == NodeKind::All && printed.compare(wanted, Qt::CaseInsensitive) == 0) {
            byRef = node;
        }
        return label.compare(wanted, Qt::CaseInsensitive) == 0;
    };
    if (wanted.isEmpty()) {
        return {};
    }
    const auto actions = book.allActionsOf(m_plan);
    for (const ActionId id : actions) {
        const Node node = Node::of(NodeKind::Action, id);
        if (m_tree->find(node) != nullptr && isMeant(node, m_view->label(id), book.find(id)->ref)) {
            return node;
        }
    }
    for (const PriorityId priority : book.prioritiesOf(m_plan)) {
        for (const ObjectiveId id : book.objectivesOf(priority)) {
            const Node node = Node::of(NodeKind::Objective, id);
            if (isMeant(node, m_view->label(id), book.find(id)->ref)) {
                return node;
            }
        }
    }
    for (const PriorityId id : book.prioritiesOf(m_plan)) {
        const Node node = Node::of(NodeKind::Priority, id);
        if (isMeant(node, m_view->label(id), book.find(id)->ref)) {
            return node;
        }
    }
    return byRef;
}

Result<Edit> PlanTreeModel::editFor(const Node& node, const QString& field,
                                    const QString& text) const
{
    const PlanBook& book = m_document.book();
    if (node.kind == NodeKind::Priority) {
        return setPriorityTitle(book, PriorityId{node.id}, text);
    }
    if (node.kind == NodeKind::Objective) {
        return setObjectiveTitle(book, ObjectiveId{node.id}, text);
    }
    const ActionId action{node.id};
    if (field == u"leads") {
        return setActionLeads(book, action, text);
    }
    if (field == u"timescale") {
        return setActionTimescale(book, action, text);
    }
    if (field == u"measures") {
        return setActionMeasures(book, action, text.split(u'\n', Qt::SkipEmptyParts));
    }
    return setActionText(book, action, text);
}

bool PlanTreeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    if (!flags(index).testFlag(Qt::ItemIsEditable)) {
        const QString reason = m_document.readOnlyReason();
        Q_EMIT editFailed({ErrorKind::Conflict,
                           u"BP-MOD-001"_s,
                           reason.isEmpty() ? tr("This cell cannot be changed here.") : reason,
                           tr("Nothing was changed."),
                           {},
                           {}});
        return false;
    }
    const auto edit =
        editFor(nodeAt(index), editableField(index.column()), value.toString().trimmed());
    const Status status = edit ? m_document.apply(edit.value()) : Status{edit.error()};
    if (!status) {
        Q_EMIT editFailed(status.error());
    }
    return status.ok();
}

} // namespace boardplan
