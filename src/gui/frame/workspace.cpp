#include "gui/frame/workspace.h"

#include "gui/actions/actions_view.h"
#include "gui/compare/compare_view.h"
#include "gui/copying/copy_source.h"
#include "gui/frame/day_chooser.h"
#include "gui/frame/first_paint.h"
#include "gui/frame/past_bar.h"
#include "gui/frame/places.h"
#include "gui/frame/several_plans_page.h"
#include "gui/frame/settings.h"
#include "gui/frame/top_bar.h"
#include "gui/inspector/draft_file.h"
#include "gui/inspector/drafts.h"
#include "gui/inspector/inspector.h"
#include "gui/look/theme.h"
#include "gui/meetings/meetings_view.h"
#include "gui/overview/overview_view.h"
#include "gui/papers/report_export.h"
#include "gui/plan/plan_view.h"
#include "gui/reports/reports_view.h"
#include "gui/session.h"
#include "gui/subgroup/subgroup_view.h"

#include <QApplication>
#include <QPainter>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// Widths of the inspector in letters, so that they grow with the text.
constexpr int usualInspector = 48;
constexpr int narrowestInspector = 38;

// In letters: with less the list of views is slim, for the view needs the room more than the names do.
constexpr int leastForNames = 170;

// The ground the inspector will stand on.
class InspectorPane : public QWidget {
public:
    using QWidget::QWidget;

    QSize sizeHint() const override
    {
        // Large text on a small screen: most of the room belongs to the view.
        const int share = window()->width() * 2 / 5;
        return {std::max(letters(narrowestInspector), std::min(letters(usualInspector), share)), 400};
    }
    QSize minimumSizeHint() const override { return {letters(narrowestInspector), 200}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter{this};
        painter.fillRect(rect(), theme().panel);
    }

private:
    int letters(int count) const { return count * fontMetrics().averageCharWidth(); }
};

// What takes the keyboard by Tab inside a pane, in order.
std::vector<QWidget*> tabStops(QWidget& pane)
{
    std::vector<QWidget*> stops;
    for (QWidget* child = pane.nextInFocusChain(); child != &pane; child = child->nextInFocusChain()) {
        if (pane.isAncestorOf(child) && (child->focusPolicy() & Qt::TabFocus) != 0) {
            stops.push_back(child);
        }
    }
    return stops;
}

// A part that was made later is reached later: Tab is to go from the first pane to the second all the same.
void chainByTab(QWidget& first, QWidget& second)
{
    const std::vector<QWidget*> from = tabStops(first);
    QWidget* last = from.empty() ? nullptr : from.back();
    for (QWidget* const stop : tabStops(second)) {
        if (last != nullptr) {
            QWidget::setTabOrder(last, stop);
        }
        last = stop;
    }
}

// Gives the focus to the current view's button, or to the first child that takes it by Tab; false: there is none.
bool focusFirst(QWidget& pane)
{
    if (!pane.isVisible()) {
        return false;
    }
    if (auto* const rail = qobject_cast<NavigationRail*>(&pane)) {
        rail->focusCurrent();
        return true;
    }
    for (QWidget* child = pane.nextInFocusChain(); child != &pane; child = child->nextInFocusChain()) {
        const bool takesFocus = (child->focusPolicy() & Qt::TabFocus) != 0;
        if (pane.isAncestorOf(child) && takesFocus && child->isVisible() && child->isEnabled()) {
            child->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace

Workspace::Workspace(Session& session, Settings& settings, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_settings{settings}
    , m_topBar{new TopBar{session, this}}
    , m_panes{new QSplitter{this}}
    , m_rail{new NavigationRail{this}}
    , m_views{new QStackedWidget{this}}
    , m_overview{new OverviewView{session, this}}
    , m_inspectorPane{new InspectorPane{this}}
    , m_drafts{new Drafts{this}}
{
    if (session.document().readOnlyReason().isEmpty()) { // else another window keeps what is typed about this file
        new DraftFile{settings.dataFolder() + u"/drafts"_s, session.document().path(), session.book(), *m_drafts};
    }
    m_inspectorPane->setAccessibleName(tr("Inspector"));
    m_views->addWidget(m_overview);
    m_made.insert(ViewKind::Overview, m_overview);
    m_views->setBackgroundRole(QPalette::Base);
    m_views->setAutoFillBackground(true);
    for (QWidget* const pane : std::initializer_list<QWidget*>{m_rail, m_views, m_inspectorPane}) {
        m_panes->addWidget(pane);
    }
    // The splitter stacks its panes the other way round; screen readers follow the stack.
    for (QWidget* const pane : std::initializer_list<QWidget*>{m_rail, m_views, m_inspectorPane}) {
        pane->raise();
    }
    m_panes->setHandleWidth(1);
    m_panes->handle(1)->raise();
    m_panes->handle(2)->raise();
    m_panes->setStretchFactor(1, 1);
    m_panes->setChildrenCollapsible(false);
    m_panes->restoreState(settings.layout(u"panes"_s));
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(new PastBar{session, this});
    column->addWidget(m_panes, 1);

    connect(m_rail, &NavigationRail::viewChosen, this, &Workspace::showView);
    connect(m_topBar, &TopBar::commandWanted, this, &Workspace::commandWanted);
    connect(&m_topBar->dayChooser(), &DayChooser::failed, this, &Workspace::failed);
    connect(m_overview, &OverviewView::commandWanted, this, &Workspace::commandWanted);
    connect(m_overview, &OverviewView::planWanted, this, [this](PlanId plan) {
        m_session.choosePlan(plan);
        enterView(ViewKind::Overview);
    });
    connect(m_overview, &OverviewView::actionsWanted, this, &Workspace::showActions);
    connect(m_overview, &OverviewView::whyWanted, this, [this] { inspector().showPage(Inspector::Page::Why); });
    connect(&session, &Session::viewChanged, this, &Workspace::refreshFrame);
    connect(&session, &Session::planChanged, this, [this] { showView(m_current); });
    refreshFrame();
    showView(ViewKind::Overview);
    m_places = new Places{session, *this};
    afterFirstPaint(*this, [this] {
        makeInspector();
        // A window that was there before its workspace has given the keyboard to the first thing in it.
        QWidget* const focused = window()->focusWidget();
        if (focused == nullptr || m_topBar->isAncestorOf(focused)) {
            m_rail->focusCurrent();
        }
    });
    m_rail->focusCurrent();
}

Workspace::~Workspace() = default;

void Workspace::showView(ViewKind kind)
{
    m_current = kind;
    const bool isOfAll = kind == ViewKind::Overview || kind == ViewKind::Subgroup;
    const bool wantsOne = !isOfAll && m_session.showsSeveral();
    m_views->setCurrentWidget(wantsOne ? &severalPage() : &view(kind));
    m_rail->setCurrent(kind);
    if (kind == ViewKind::Subgroup) {
        inspector().showPage(Inspector::Page::Update); // its other half
    }
    if (m_inspector != nullptr) {
        m_inspector->setReporter(kind == ViewKind::Subgroup ? m_subgroupView->lead() : LeadId{});
    }
    placeInspector();
    Q_EMIT viewShown();
}

void Workspace::enterView(ViewKind view)
{
    showView(view);
    enterHeart();
}

void Workspace::enterHeart()
{
    QWidget* heart = m_views->currentWidget()->focusProxy();
    while (heart != nullptr && heart->focusProxy() != nullptr) {
        heart = heart->focusProxy();
    }
    if (heart != nullptr && heart->focusPolicy() != Qt::NoFocus && heart->isVisible()) {
        heart->setFocus(Qt::TabFocusReason);
    } else {
        focusFirst(*m_views);
    }
}

void Workspace::showActions(const ActionFilter& filter)
{
    actionsView().setFilter(filter);
    enterView(ViewKind::Actions);
}

CopySource* Workspace::copySource() const
{
    QWidget* at = window()->focusWidget();
    at = at != nullptr && isAncestorOf(at) ? at : m_views->currentWidget();
    for (; at != nullptr && at != this; at = at->parentWidget()) {
        auto* const source = dynamic_cast<CopySource*>(at);
        if (source != nullptr && source->canCopy()) {
            return source;
        }
    }
    auto* const front = dynamic_cast<CopySource*>(m_views->currentWidget());
    return front != nullptr && front->canCopy() ? front : nullptr;
}

void Workspace::chainToInspector(QWidget& view)
{
    chainByTab(view, *m_inspectorPane);
}

void Workspace::enterInspector()
{
    inspector();
    focusFirst(*m_inspectorPane);
}

QWidget& Workspace::severalPage()
{
    if (m_severalPage == nullptr) {
        m_severalPage = new SeveralPlansPage{m_session, this};
        m_views->addWidget(m_severalPage);
    }
    return *m_severalPage;
}

Inspector& Workspace::inspector()
{
    makeInspector();
    m_isInspectorWanted = true;
    m_inspectorPane->show();
    return *m_inspector;
}

void Workspace::makeInspector()
{
    if (m_inspector != nullptr) {
        return;
    }
    m_inspector = new Inspector{m_session, m_inspectorPane, m_drafts};
    auto* const column = new QVBoxLayout{m_inspectorPane};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_inspector);
    connect(m_inspector, &Inspector::draftsChanged, this, [this] {
        if (m_subgroupView != nullptr) {
            m_subgroupView->showBegun();
        }
    });
    connect(m_inspector, &Inspector::updateRecorded, this, [this](ActionId action) {
        if (m_current == ViewKind::Subgroup) {
            m_subgroupView->goOnAfter(action);
        } else if (m_inspector->isAncestorOf(QApplication::focusWidget())) {
            enterHeart(); // so that the next row is an arrow away
        }
    });
    connect(m_inspector, &Inspector::left, this, [this] {
        if (m_current == ViewKind::Subgroup) {
            m_subgroupView->enterList();
        } else {
            enterHeart();
        }
    });
}

ReportExport& Workspace::reports()
{
    if (m_reports == nullptr) {
        m_reports = new ReportExport{m_session, &m_settings, this};
        connect(m_reports, &ReportExport::failed, this, &Workspace::failed);
        connect(m_reports, &ReportExport::exported, this, &Workspace::exported);
        connect(m_reports, &ReportExport::batchEnded, this, &Workspace::batchEnded);
    }
    return *m_reports;
}

bool Workspace::isRailShown() const
{
    return !m_rail->isHidden();
}

void Workspace::showRail(bool isShown)
{
    m_rail->setVisible(isShown);
}

void Workspace::showInspector(bool isShown)
{
    m_isInspectorWanted = isShown;
    m_inspectorPane->setVisible(isShown);
}

bool Workspace::enterPane(QWidget& pane)
{
    if (&pane != m_views) {
        return focusFirst(pane);
    }
    enterHeart();
    return m_views->isAncestorOf(QApplication::focusWidget());
}

void Workspace::placeInspector()
{
    m_inspectorPane->setVisible(m_isInspectorWanted && m_current != ViewKind::Reports);
}

void Workspace::focusPane(int step)
{
    const std::vector<QWidget*> panes{m_topBar, m_rail, m_views, m_inspectorPane};
    const auto count = static_cast<int>(panes.size());
    int from = 0;
    for (int i = 0; i < count; ++i) {
        if (panes[static_cast<std::size_t>(i)]->isAncestorOf(QApplication::focusWidget())) {
            from = i;
        }
    }
    for (int tried = 1; tried <= count; ++tried) {
        const int next = (from + step * tried + count * tried) % count;
        if (enterPane(*panes[static_cast<std::size_t>(next)])) {
            return;
        }
    }
}

void Workspace::saveLayout()
{
    m_settings.setLayout(u"panes"_s, m_panes->saveState());
}

void Workspace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitRail();
}

void Workspace::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) { // the rail hears of it later
        QMetaObject::invokeMethod(this, &Workspace::fitRail, Qt::QueuedConnection);
    }
}

// The splitter leaves a pane the room it had, though it may not be as wide any more: the view is to have it.
void Workspace::fitRail()
{
    const bool wasSlim = m_rail->isSlim();
    m_rail->setSlim(width() < leastForNames * fontMetrics().averageCharWidth());
    QList<int> widths = m_panes->sizes();
    const int spare = widths.front() - m_rail->sizeHint().width();
    if (isRailShown() && widths.front() > 0 && spare != 0 && (wasSlim || m_rail->isSlim())) {
        widths[0] -= spare;
        widths[1] += spare;
        m_panes->setSizes(widths);
    }
}

void Workspace::refreshFrame()
{
    m_rail->setPast(!m_session.isToday());
}

} // namespace boardplan
