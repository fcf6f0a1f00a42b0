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
class MeetingsView;
class OverviewView;
class PlanView;
class ReportExport;
class ReportsView;
class Session;
class Settings;
class SubgroupView;
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
    // Puts the rows selected in the current view on the clipboard; only some views have rows.
    void copyRows(bool withHeadings);
    bool hasRows() const;
    MeetingsView& meetingsView();
    SubgroupView& subgroupView();
    Inspector& inspector(); // shows the pane where it is folded away
    ReportExport& reports();
    ReportsView& reportsView();
    TopBar& topBar() { return *m_topBar; }

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

private:
    // The widget of a view, made when it is first wanted.
    QWidget& view(ViewKind view);
    void enterInspector();
    void chainToInspector(QWidget& view);
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
};

} // namespace boardplan
