#pragma once

#include "gui/copying/copy_source.h"
#include "gui/plan/plan_tree_view.h"
#include "gui/session.h"

#include <boardplan/document/move_verbs.h>
#include <boardplan/domain/ids.h>
#include <boardplan/domain/node.h>
#include <boardplan/domain/plan_check.h>

#include <QPointer>
#include <QWidget>
#include <vector>

class QMenu;
class QStackedWidget;

namespace boardplan {

class PlanDelegate;
class PlanEmptyPage;
class PlanTreeModel;
class RatingPicker;
class Settings;

// The plan as published, as a tree: see it, edit it in place, choose ratings. Mirrors the session's
// selection.
class PlanView : public QWidget, public CopySource {
    Q_OBJECT

public:
    // `settings`, where given, remembers columns that a person dragged, per plan; it must outlive
    // the view.
    explicit PlanView(Session& session, Settings* settings = nullptr, QWidget* parent = nullptr);
    ~PlanView() override;

    // What Enter does in the current cell: edits text, opens the list of ratings, asks why of a
    // parent's rating.
    void editCurrent();
    // Opens the list of ratings for the selected action.
    void rateCurrent();
    // Below the selection, else at the end of the plan; its text is open for typing.
    void newAction();
    // Unfolds, selects and shows a node; does nothing where the plan does not hold it.
    void goTo(const Node& node);
    // "2a.5": goes there; false where nothing bears the ref.
    bool find(const QString& ref);
    // Moves the selected rows one step; the selection goes with them.
    void move(MoveStep step);
    // "Same as the row above": the current cell takes the value of the row above it; with several actions selected all
    // of them that of the first.
    void fillFromAbove();
    // The selected rows.
    bool canCopy() const override;
    void copy(bool withHeadings) override;
    // What can be done with the selection; owned by the caller.
    QMenu* makeContextMenu();

    PlanTreeView& tree() { return *m_tree; }
    PlanTreeModel& model() { return *m_model; }

Q_SIGNALS:
    // A rating was chosen for an action: the update that gives it is to be written. An empty key:
    // the update page is wanted without a rating chosen yet.
    void ratingChosen(boardplan::ActionId action, const QString& key);
    void whyRequested(const boardplan::Node& node);
    // A cell that is not edited in the table was to be: of the current action, in the inspector.
    void fieldWanted(boardplan::CheckField field);
    void importRequested();
    void newPriorityRequested();

private:
    void connectTree();
    void showPlan();
    void showDay();
    void showPage();
    void mirrorToSession();
    void mirrorFromSession();
    void mirrorRows();
    void drop(Destination to);
    bool mayDrop(Destination to) const;
    // Selects the rows again and brings them into sight.
    void showMoved(const std::vector<Node>& rows);
    std::vector<Node> selectedNodes() const;
    // The action from which a cell is filled, and those that it is filled into.
    std::pair<ActionId, std::vector<ActionId>> fillOf(const QModelIndex& current) const;
    void activate(const QModelIndex& index);
    // Letters on a cell begin its text anew; on a rating they are looked for in the list of ratings.
    void typeOver(const QModelIndex& index, const QString& letters);
    void openCell(const QModelIndex& index);
    void openPicker(const QModelIndex& index);
    void tellRefusal(const Error& error);
    void rememberColumns();
    // True where edits are locked, which is then told.
    bool refuseIfLocked();
    void showMenu(const QPoint& position);
    QModelIndex ownerForNewAction() const;
    QModelIndex firstPriority();

    Session& m_session;
    Settings* m_settings;
    PlanTreeModel* m_model;
    PlanTreeView* m_tree;
    PlanDelegate* m_delegate;
    PlanEmptyPage* m_empty;
    QStackedWidget* m_pages;
    QPointer<RatingPicker> m_picker;
    bool m_isMirroring = false;
};

} // namespace boardplan
