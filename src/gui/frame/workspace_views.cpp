// How the views of a workspace are made and what of them reaches the others.
#include "gui/frame/workspace.h"

#include "gui/actions/actions_view.h"
#include "gui/check/check_view.h"
#include "gui/compare/compare_view.h"
#include "gui/inspector/inspector.h"
#include "gui/meetings/meetings_view.h"
#include "gui/papers/report_export.h"
#include "gui/plan/plan_view.h"
#include "gui/reports/reports_view.h"
#include "gui/session.h"
#include "gui/subgroup/subgroup_view.h"
#include "gui/timeline/timeline_view.h"

#include <QStackedWidget>

namespace boardplan {

using namespace Qt::StringLiterals;

QWidget& Workspace::view(ViewKind kind)
{
    if (!m_made.contains(kind)) {
        switch (kind) {
        case ViewKind::Overview: break; // made with the workspace
        case ViewKind::Plan: makePlanView(); break;
        case ViewKind::Actions: makeActionsView(); break;
        case ViewKind::Subgroup: makeSubgroupView(); break;
        case ViewKind::Timeline: makeTimelineView(); break;
        case ViewKind::Meetings: makeMeetingsView(); break;
        case ViewKind::Reports: makeReportsView(); break;
        case ViewKind::Compare: makeCompareView(); break;
        case ViewKind::PlanCheck: makeCheckView(); break;
        }
        m_views->addWidget(m_made.value(kind));
        chainToInspector(*m_made.value(kind));
    }
    return *m_made.value(kind);
}

PlanView& Workspace::planView()
{
    view(ViewKind::Plan);
    return *m_planView;
}

void Workspace::makePlanView()
{
    m_planView = new PlanView{m_session, &m_settings, this};
    m_made.insert(ViewKind::Plan, m_planView);
    connect(m_planView, &PlanView::ratingChosen, this,
        [this](ActionId, const QString& key) { inspector().startUpdate(key); });
    connect(m_planView, &PlanView::whyRequested, this, [this](const Node& node) {
        m_session.select(node);
        inspector().showPage(Inspector::Page::Why);
    });
    connect(m_planView, &PlanView::fieldWanted, this, [this](CheckField field) { inspector().startTyping(field); });
    connect(m_planView, &PlanView::importRequested, this, [this] { Q_EMIT commandWanted(u"file.import"_s); });
    connect(m_planView, &PlanView::newPriorityRequested, this, [this] { Q_EMIT commandWanted(u"plan.newPriority"_s); });
}

ActionsView& Workspace::actionsView()
{
    view(ViewKind::Actions);
    return *m_actionsView;
}

void Workspace::makeActionsView()
{
    m_actionsView = new ActionsView{m_session, &m_settings, this};
    m_made.insert(ViewKind::Actions, m_actionsView);
    connect(m_actionsView, &ActionsView::commandWanted, this, &Workspace::commandWanted);
    connect(m_actionsView, &ActionsView::updateWanted, this, [this](ActionId action) {
        m_session.select(Node::of(NodeKind::Action, action));
        inspector().startUpdate({});
    });
    connect(m_actionsView, &ActionsView::whyWanted, this, [this](ActionId action) {
        m_session.select(Node::of(NodeKind::Action, action));
        inspector().showPage(Inspector::Page::Why);
    });
}

void Workspace::makeCompareView()
{
    m_compareView = new CompareView{m_session, this};
    m_made.insert(ViewKind::Compare, m_compareView);
    connect(m_compareView, &CompareView::commandWanted, this, &Workspace::commandWanted);
    connect(m_compareView, &CompareView::inspectorWanted, this, &Workspace::enterInspector);
    connect(m_compareView, &CompareView::paperWanted, this,
        [this](const ComparisonEnd& from, const ComparisonEnd& to) { reports().exportProgress(from, to); });
}

MeetingsView& Workspace::meetingsView()
{
    view(ViewKind::Meetings);
    return *m_meetingsView;
}

void Workspace::makeMeetingsView()
{
    m_meetingsView = new MeetingsView{m_session, this};
    m_made.insert(ViewKind::Meetings, m_meetingsView);
    connect(m_meetingsView, &MeetingsView::commandWanted, this, &Workspace::commandWanted);
}

SubgroupView& Workspace::subgroupView()
{
    view(ViewKind::Subgroup);
    return *m_subgroupView;
}

void Workspace::makeSubgroupView()
{
    m_subgroupView = new SubgroupView{m_session, &m_settings, this};
    m_made.insert(ViewKind::Subgroup, m_subgroupView);
    m_subgroupView->setBegun(
        [this](ActionId action) { return m_inspector != nullptr && m_inspector->hasDraft(action); });
    connect(m_subgroupView, &SubgroupView::commandWanted, this, &Workspace::commandWanted);
    connect(m_subgroupView, &SubgroupView::leadChosen, this, [this](LeadId lead) { inspector().setReporter(lead); });
    connect(m_subgroupView, &SubgroupView::updateWanted, this, [this] { inspector().startUpdate({}); });
    connect(m_subgroupView, &SubgroupView::recordWanted, this, [this] {
        inspector().showPage(Inspector::Page::Update);
        inspector().recordUpdate();
    });
    connect(m_subgroupView, &SubgroupView::letterTyped, this,
        [this](const QString& letter) { inspector().typeRating(letter); });
    connect(m_subgroupView, &SubgroupView::paperWanted, this, [this](LeadId lead) {
        PaperChoice paper;
        paper.kind = u"subgroup"_s;
        paper.lead = lead;
        reportsView().choose(paper);
        enterView(ViewKind::Reports);
    });
}

void Workspace::makeTimelineView()
{
    auto* const timeline = new TimelineView{m_session, &m_settings, this};
    m_made.insert(ViewKind::Timeline, timeline);
    connect(timeline, &TimelineView::commandWanted, this, &Workspace::commandWanted);
    connect(timeline, &TimelineView::inspectorWanted, this, &Workspace::enterInspector);
}

void Workspace::makeCheckView()
{
    auto* const check = new CheckView{m_session, this};
    m_made.insert(ViewKind::PlanCheck, check);
    connect(check, &CheckView::commandWanted, this, &Workspace::commandWanted);
    connect(check, &CheckView::fieldWanted, this, [this](CheckField field) { inspector().startTyping(field); });
}

ReportsView& Workspace::reportsView()
{
    view(ViewKind::Reports);
    return *m_reportsView;
}

void Workspace::makeReportsView()
{
    m_reportsView = new ReportsView{m_session, reports(), this};
    m_made.insert(ViewKind::Reports, m_reportsView);
}

} // namespace boardplan
