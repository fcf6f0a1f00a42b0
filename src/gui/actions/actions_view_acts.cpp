// Selection, clipboard and what the list of actions remembers.

#include "gui/actions/action_table.h"
#include "gui/actions/actions_view.h"
#include "gui/actions/list_tools.h"
#include "gui/copying/row_tables.h"
#include "gui/copying/table_clipboard.h"
#include "gui/frame/settings.h"
#include "gui/session.h"

#include <QHeaderView>
#include <QJsonDocument>
#include <QMenu>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char*, 5> groupingKeys{"none", "lead", "priority", "rating", "dueMonth"};

QString actionsKey()
{
    return u"actions"_s;
}

ActionGrouping groupingFromKey(const QString& key)
{
    for (std::size_t at = 0; at < groupingKeys.size(); ++at) {
        if (key == QLatin1StringView{groupingKeys[at]}) {
            return static_cast<ActionGrouping>(at);
        }
    }
    return ActionGrouping::None;
}

} // namespace

void ActionsView::mirrorToSession()
{
    const QModelIndex current = m_table->currentIndex();
    if (m_isMirroring || !current.isValid() || m_model->lineAt(current.row()).isHeading()) {
        return;
    }
    const Node node = Node::of(NodeKind::Action, m_model->lineAt(current.row()).action);
    std::vector<Node> rows = selectedNodes();
    if (std::find(rows.begin(), rows.end(), node) == rows.end()) {
        rows.clear(); // the selection is about to follow
    }
    m_isMirroring = true;
    m_session.selectRows(node, std::move(rows));
    m_isMirroring = false;
}

// Rows come and go from the selection while the current one stays.
void ActionsView::mirrorRows()
{
    std::vector<Node> rows = selectedNodes();
    const bool wasSeveral = m_session.selectedRows().size() > 1;
    const bool isWanted = rows.size() > 1 || (wasSeveral && !rows.empty());
    if (m_isMirroring || !isVisible() || m_session.selection().kind == NodeKind::All || !isWanted) {
        return;
    }
    m_isMirroring = true;
    m_session.selectRows(m_session.selection(), std::move(rows));
    m_isMirroring = false;
}

// Each action once, though it may stand under several leads.
std::vector<Node> ActionsView::selectedNodes() const
{
    std::vector<Node> nodes;
    for (const QModelIndex& row : m_table->selectedInOrder()) {
        const Node node = Node::of(NodeKind::Action, m_model->lineAt(row.row()).action);
        const bool isNew = std::find(nodes.begin(), nodes.end(), node) == nodes.end();
        if (!m_model->lineAt(row.row()).isHeading() && isNew) {
            nodes.push_back(node);
        }
    }
    return nodes;
}

void ActionsView::mirrorFromSession()
{
    const Node node = m_session.selection();
    if (m_isMirroring || node.kind != NodeKind::Action) {
        return;
    }
    const QModelIndex current = m_table->currentIndex();
    const ActionId action{node.id};
    if (current.isValid() && m_model->lineAt(current.row()).action == action) {
        return;
    }
    m_isMirroring = true;
    if (const QModelIndex index = m_model->indexOf({{}, action}); index.isValid()) {
        m_table->goTo(index);
    } else {
        m_table->selectionModel()->clear(); // what is selected is filtered away
    }
    m_isMirroring = false;
}

void ActionsView::keepPlace()
{
    const QModelIndex current = m_table->currentIndex();
    const Node selected = m_session.selection();
    m_wasInSight = current.isValid() && m_table->viewport()->rect().intersects(m_table->visualRect(current));
    m_place = current.isValid() ? m_model->lineAt(current.row())
        : selected.kind == NodeKind::Action
        ? ActionLine{{}, ActionId{selected.id}}
        : ActionLine{};
}

// After another filter, order or grouping the same line is current, and in sight if it was.
void ActionsView::findPlace()
{
    const QModelIndex index = m_place == ActionLine{} ? QModelIndex{} : m_model->indexOf(m_place);
    if (!index.isValid()) {
        return;
    }
    m_isMirroring = true;
    const int column = m_table->isColumnHidden(0) ? static_cast<int>(ActionColumn::Action) : 0;
    m_table->selectionModel()->setCurrentIndex(
        index.siblingAtColumn(column), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (m_wasInSight) {
        m_table->scrollTo(index);
    }
    m_isMirroring = false;
}

bool ActionsView::canCopy() const
{
    return m_table->selectionModel()->hasSelection();
}

void ActionsView::copy(bool withHeadings)
{
    const std::vector<QModelIndex> rows = m_table->selectedInOrder();
    if (!rows.empty()) {
        copyTable(tableOfRows(*m_model, rows), withHeadings);
    }
}

void ActionsView::showMenu(const QPoint& position)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || m_model->lineAt(current.row()).isHeading()) {
        return;
    }
    const ActionId action = m_model->lineAt(current.row()).action;
    auto* const menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Update…"), this, [this, action] { Q_EMIT updateWanted(action); });
    menu->addAction(tr("&Why this rating?"), this, [this, action] { Q_EMIT whyWanted(action); });
    menu->addSeparator();
    menu->addAction(tr("&Copy"), this, [this] { copy(false); });
    menu->addAction(tr("Copy with &headings"), this, [this] { copy(true); });
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void ActionsView::remember()
{
    m_tools->setGrouping(m_model->grouping());
    m_tools->setOrder(m_model->order());
    if (m_settings == nullptr) {
        return;
    }
    QJsonObject json;
    json.insert(u"group"_s, QString::fromLatin1(groupingKeys[static_cast<std::size_t>(m_model->grouping())]));
    json.insert(u"sort"_s, columnKey(m_model->order().column));
    json.insert(u"descending"_s, m_model->order().isDescending);
    json.insert(u"columns"_s, m_table->columns().toJson());
    m_settings->setLayout(actionsKey(), QJsonDocument{json}.toJson(QJsonDocument::Compact));
}

void ActionsView::recall()
{
    const QByteArray kept = m_settings == nullptr ? QByteArray{} : m_settings->layout(actionsKey());
    const QJsonObject json = QJsonDocument::fromJson(kept).object();
    m_model->setGrouping(groupingFromKey(json.value(u"group"_s).toString()));
    for (int at = 0; at < actionColumns; ++at) {
        if (json.value(u"sort"_s).toString() == columnKey(static_cast<ActionColumn>(at))) {
            const bool isDescending = json.value(u"descending"_s).toBool();
            m_table->sortByColumn(at, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
        }
    }
    m_table->columns().fromJson(json.value(u"columns"_s).toObject());
    m_tools->setGrouping(m_model->grouping());
    m_tools->setOrder(m_model->order());
}

} // namespace boardplan
