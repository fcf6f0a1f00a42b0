#pragma once

#include "gui/frame/navigation_rail.h"

#include <boardplan/base/result.h>
#include <boardplan/domain/action_filter.h>

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace boardplan {

class ActionsView;
class Inspector;
class CompareView;
class CopySource;
class Drafts;
class MeetingsView;
class OverviewView;
class Places;
class PlanView;
class ReportExport;
class ReportsView;
class Session;
class Settings;
class SubgroupView;
struct SearchText;
class TopBar;

// Everything the window shows of one open file: top bar, views, inspector. Lives as long as the file is open.
// What is not needed for the first picture is made when it is needed, or soon after.
class Workspace : public QWidget {
    Q_OBJECT

public:
    // Both must outlive the workspace.
    Workspace(Session& session, Settings& settings, QWidget* parent = nullptr);
    ~Workspace() override;

    ViewKind currentView() const { return m_current; }
    void showView(ViewKind view);
    // Shows a view and moves the keyboard into it.
    void enterView(ViewKind view);
    OverviewView& overview() { return *m_overview; }
    PlanView& planView();
    ActionsView& actionsView();
    // Shows the list of actions with this filter.
    void showActions(const ActionFilter& filter);
    // What can be copied now: the table that has the keyboard, else what the view in front shows; null: nothing.
    CopySource* copySource() const;
    MeetingsView& meetingsView();
    SubgroupView& subgroupView();
    Inspector& inspector(); // shows the pane where it is folded away
    ReportExport& reports();
    ReportsView& reportsView();
    TopBar& topBar() { return *m_topBar; }
    // What was typed in an earlier window and not recorded, the latest last.
    std::vector<Node> unrecorded() const;
    void goOnWriting(const Node& node);
    // Where somebody was in this file.
    Places& places() { return *m_places; }
    // Shows what a node names where it is read best: an action and what it stands in in its plan, a board or a plan in
    // the Overview. A place to come back from.
    void jumpTo(const Node& node);
    // Shows what a search found: with the page of the inspector that holds it, or the meeting, or what a lead does.
    void showFound(const SearchText& text);

    bool isRailShown() const;
    void showRail(bool isShown);
    // Whether it stands beside the views that have something to inspect; papers need the room.
    bool isInspectorShown() const { return m_isInspectorWanted; }
    void showInspector(bool isShown);

    // Moves the keyboard focus to the next (1) or previous (-1) pane.
    void focusPane(int step);
    void saveLayout();

Q_SIGNALS:
    void commandWanted(const QString& id);
    void failed(const boardplan::Error& error);
    void exported(const QString& path);
    // What was found is front matter, which is read where the plan is set up.
    void sectionWanted(boardplan::SectionId section);
    void batchEnded(const QString& folder, int written, int total);
    void viewShown();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    // The widget of a view, made when it is first wanted.
    QWidget& view(ViewKind view);
    void enterInspector();
    void chainToInspector(QWidget& view);
    void showMeeting(MeetingId meeting);
    void showLead(LeadId lead);
    void makePlanView();
    void makeActionsView();
    void makeMeetingsView();
    void makeCompareView();
    void makeSubgroupView();
    void makeTimelineView();
    void makeCheckView();
    void makeReportsView();
    // What stands in the place of a view of one plan while several plans are looked at.
    QWidget& severalPage();
    void makeInspector();
    // Moves the keyboard to where the view in front is worked in.
    void enterHeart();
    bool enterPane(QWidget& pane);
    void refreshFrame();
    void fitRail();
    void placeInspector();

    Session& m_session;
    Settings& m_settings;
    TopBar* m_topBar = nullptr;
    QSplitter* m_panes = nullptr;
    NavigationRail* m_rail = nullptr;
    QStackedWidget* m_views = nullptr;
    ViewKind m_current = ViewKind::Overview;
    QHash<ViewKind, QWidget*> m_made; // views so far
    QWidget* m_severalPage = nullptr;
    OverviewView* m_overview = nullptr;
    PlanView* m_planView = nullptr;
    ActionsView* m_actionsView = nullptr;
    CompareView* m_compareView = nullptr;
    MeetingsView* m_meetingsView = nullptr;
    SubgroupView* m_subgroupView = nullptr;
    QWidget* m_inspectorPane = nullptr;
    Inspector* m_inspector = nullptr;
    bool m_isInspectorWanted = true;
    ReportExport* m_reports = nullptr;
    ReportsView* m_reportsView = nullptr;
    Places* m_places = nullptr;
    Drafts* m_drafts = nullptr;
};

} // namespace boardplan
