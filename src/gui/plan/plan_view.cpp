#include "gui/plan/plan_view.h"

#include "gui/frame/settings.h"
#include "gui/look/theme.h"
#include "gui/plan/plan_delegate.h"
#include "gui/plan/plan_empty_page.h"
#include "gui/ratings/rating_picker.h"

#include <boardplan/models/plan_tree_model.h>

#include <QApplication>
#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString columnsKey(PlanId plan)
{
    return u"plan-columns/"_s + plan.toString();
}

} // namespace

PlanView::PlanView(Session& session, Settings* settings, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_settings{settings}
    , m_model{new PlanTreeModel{session.document(), this}}
    , m_tree{new PlanTreeView{this}}
    , m_empty{new PlanEmptyPage{this}}
    , m_pages{new QStackedWidget{this}}
{
    m_delegate =
        new PlanDelegate{*m_model, *m_tree, [this] {
                             const Plan* plan = m_session.book().find(m_session.plan());
                             return plan == nullptr ? TimescaleContext{} : plan->timescaleContext();
                         }};
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setAccessibleName(tr("Plan"));
    m_pages->addWidget(m_tree);
    m_pages->addWidget(m_empty);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(10, 8, 0, 0);
    layout->addWidget(m_pages);
    setFocusProxy(m_tree);
    connectTree();
    showPlan();
    mirrorFromSession();
}

PlanView::~PlanView() = default;

void PlanView::connectTree()
{
    connect(&m_session, &Session::planChanged, this, &PlanView::showPlan);
    connect(&m_session, &Session::viewChanged, this, &PlanView::showDay);
    connect(&m_session, &Session::selectionChanged, this, &PlanView::mirrorFromSession);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PlanView::mirrorToSession);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PlanView::mirrorRows);
    m_tree->setDropRule([this](const Destination& to) { return mayDrop(to); });
    connect(m_tree, &PlanTreeView::rowsDropped, this, &PlanView::drop);
    connect(m_model, &PlanTreeModel::editFailed, this, &PlanView::tellRefusal);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_tree->unfold();
        m_tree->balanceColumns();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &PlanView::showPage);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &PlanView::showPage);
    connect(m_delegate, &PlanDelegate::movedOn, m_tree, &PlanTreeView::openNextEditor);
    connect(m_tree, &PlanTreeView::cellActivated, this, &PlanView::activate);
    connect(m_tree, &PlanTreeView::cellTypedOver, this, &PlanView::typeOver);
    connect(m_tree, &PlanTreeView::newActionWanted, this, &PlanView::newAction);
    connect(m_tree, &PlanTreeView::copyWanted, this, &PlanView::copy);
    connect(m_tree, &PlanTreeView::columnsDragged, this, &PlanView::rememberColumns);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &PlanView::showMenu);
    connect(m_empty, &PlanEmptyPage::importRequested, this, &PlanView::importRequested);
    connect(m_empty, &PlanEmptyPage::newActionRequested, this, &PlanView::newAction);
    connect(m_empty, &PlanEmptyPage::newPriorityRequested, this, &PlanView::newPriorityRequested);
}

void PlanView::showPlan()
{
    m_tree->forgetFolds();
    m_model->show(m_session.plan(), m_session.view());
    m_tree->setColumnState(
        m_settings == nullptr ? QByteArray{} : m_settings->layout(columnsKey(m_session.plan())));
    showPage();
}

// Another day is another tree: fold, selection and place are put back.
void PlanView::showDay()
{
    const bool wasEditable = m_model->isEditable();
    if (wasEditable && m_session.isToday() && m_model->plan() == m_session.plan()) {
        showPage();
        return;
    }
    const QByteArray columns = m_tree->columnState();
    m_model->show(m_session.plan(), m_session.view());
    m_tree->setColumnState(columns);
    showPage();
    mirrorFromSession();
}

void PlanView::showPage()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setState(!m_session.plan().isNull(), m_session.lockedReason());
    const bool hadFocus = m_empty->isAncestorOf(QApplication::focusWidget());
    m_pages->setCurrentIndex(isEmpty ? 1 : 0);
    if (hadFocus && !isEmpty) {
        m_tree->setFocus(Qt::OtherFocusReason);
    }
    setFocusProxy(isEmpty ? static_cast<QWidget*>(m_empty) : m_tree);
}

void PlanView::mirrorToSession()
{
    const Node node = m_model->nodeAt(m_tree->currentIndex());
    if (m_isMirroring || node.kind == NodeKind::All) {
        return;
    }
    std::vector<Node> rows = selectedNodes();
    if (std::find(rows.begin(), rows.end(), node) == rows.end()) {
        rows.clear(); // the selection is about to follow
    }
    m_isMirroring = true;
    m_session.selectRows(node, std::move(rows));
    m_isMirroring = false;
}

// Rows come and go from the selection while the current one stays.
void PlanView::mirrorRows()
{
    const Node node = m_model->nodeAt(m_tree->currentIndex());
    std::vector<Node> rows = selectedNodes();
    const bool wasSeveral = m_session.selectedRows().size() > 1;
    if (m_isMirroring || !isVisible() || node.kind == NodeKind::All || (rows.size() < 2 && !wasSeveral)) {
        return;
    }
    m_isMirroring = true;
    m_session.selectRows(node, std::move(rows));
    m_isMirroring = false;
}

std::vector<Node> PlanView::selectedNodes() const
{
    std::vector<Node> nodes;
    for (const QModelIndex& row : m_tree->selectedInOrder()) {
        nodes.push_back(m_model->nodeAt(row));
    }
    return nodes;
}

void PlanView::mirrorFromSession()
{
    if (m_isMirroring) {
        return;
    }
    m_isMirroring = true;
    goTo(m_session.selection());
    m_isMirroring = false;
}

void PlanView::goTo(const Node& node)
{
    const QModelIndex current = m_tree->currentIndex();
    const bool isInCell = m_model->nodeAt(current).kind == NodeKind::Action; // else the row of a group is current as a whole
    const int column = isInCell ? current.column() : m_model->columnShowing(u"action"_s);
    const QModelIndex index = m_model->indexOf(node, std::max(0, column));
    if (!index.isValid() || m_model->nodeAt(current) == node) {
        return;
    }
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) {
        m_tree->expand(above);
    }
    // What is out of sight comes with what stands round it, not to an edge.
    const QRect row = m_tree->visualRect(index);
    const bool isInSight = row.top() >= 0 && row.bottom() < m_tree->viewport()->height();
    // That row alone, also where Ctrl is held for the command that goes there.
    m_tree->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_tree->scrollTo(index, isInSight ? QAbstractItemView::EnsureVisible : QAbstractItemView::PositionAtCenter);
}

bool PlanView::find(const QString& ref)
{
    const Node node = m_model->find(ref);
    if (node.kind == NodeKind::All) {
        return false;
    }
    goTo(node);
    return true;
}

void PlanView::rememberColumns()
{
    if (m_settings != nullptr) {
        m_settings->setLayout(columnsKey(m_session.plan()), m_tree->columnState());
    }
}

void PlanView::tellRefusal(const Error& error)
{
    if (m_delegate->editor() != nullptr) {
        m_delegate->editor()->showProblem(error.what);
    } else {
        Q_EMIT m_session.failed(error);
    }
}

} // namespace boardplan
