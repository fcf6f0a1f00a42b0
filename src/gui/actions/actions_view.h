#pragma once

#include "gui/copying/copy_source.h"

#include <boardplan/domain/action_filter.h>
#include <boardplan/models/action_list_model.h>

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedWidget;

namespace boardplan {

class ActionTable;
class FilterBar;
class GivingWay;
class ListTools;
class MeetingRatings;
class PlanEmptyPage;
class SavedFilters;
class Session;
class Settings;

// Every action of the plan in one list: filtered, grouped, sorted. Mirrors the session's selection.
class ActionsView : public QWidget, public CopySource {
    Q_OBJECT

public:
    // `settings`, where given, remembers columns, order and grouping; it must outlive the view.
    explicit ActionsView(Session& session, Settings* settings = nullptr, QWidget* parent = nullptr);
    ~ActionsView() override;

    const ActionFilter& filter() const { return m_model->filter(); }
    void setFilter(const ActionFilter& filter);
    bool isFiltered() const { return !filter().isEmpty(); }
    // Moves the keyboard into the box for words.
    void focusFilter();
    // Asks for the name under which the filter is saved.
    void saveFilter();
    // The selected rows.
    bool canCopy() const override;
    void copy(bool withHeadings) override;

    ActionListModel& model() { return *m_model; }
    ActionTable& table() { return *m_table; }
    FilterBar& bar() { return *m_bar; }
    ListTools& tools() { return *m_tools; }
    SavedFilters& saved() { return *m_saved; }

Q_SIGNALS:
    // The update of an action is to be written.
    void updateWanted(boardplan::ActionId action);
    void whyWanted(boardplan::ActionId action);
    // A command that an empty list offers, by id.
    void commandWanted(const QString& id);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectSession();
    void connectTools();
    void connectTable();
    QWidget* makeNothingPage();
    void showPlan();
    void showDay();
    void showCounts();
    void showPage();
    // Has the model read ahead while the view is in front and the program idle.
    void readAhead();
    void showColumns();
    void applyFilter(const ActionFilter& filter);
    void mirrorToSession();
    void mirrorFromSession();
    void mirrorRows();
    std::vector<Node> selectedNodes() const;
    void keepPlace();
    void findPlace();
    void showMenu(const QPoint& position);
    void remember();
    void recall();

    Session& m_session;
    Settings* m_settings;
    ActionListModel* m_model;
    MeetingRatings* m_then;
    QTimer m_reading;
    GivingWay* m_barRoom;
    FilterBar* m_bar;
    SavedFilters* m_saved;
    ListTools* m_tools;
    ActionTable* m_table;
    PlanEmptyPage* m_empty;
    QLabel* m_nothingWords = nullptr;
    QStackedWidget* m_pages;
    ActionLine m_place; // the current line while the list is made anew
    bool m_wasInSight = false;
    bool m_isMirroring = false;
    bool m_isOfToday = false; // the list follows edits by itself
};

} // namespace boardplan
