#pragma once

#include <boardplan/domain/ids.h>
#include <boardplan/domain/plan_check.h>

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace boardplan {

class Session;
class DetailsPage;
class Drafts;
class HistoryPage;
class UpdatePage;

// The right-hand pane: four pages about what is selected (window.md, "Inspector"). Follows the
// session's selection and day by itself.
class Inspector : public QWidget {
    Q_OBJECT

public:
    enum class Page { Update, Details, History, Why };

    // `drafts`, where given, holds what is typed and not recorded, and must outlive the inspector; else it goes with it.
    explicit Inspector(Session& session, QWidget* parent = nullptr, Drafts* drafts = nullptr);

    Page page() const;
    // Shows a page and leaves the keyboard focus where it is.
    void showPage(Page page);
    // Shows the update form of the selected action with this rating chosen (empty: none) and the
    // cursor in "What happened". Where no action is selected the page says how to choose one.
    void startUpdate(const QString& ratingKey);
    // The same without a rating, whichever was chosen: the one before stands.
    void startUnratedUpdate();

    // Shows the update form of the selected action and types this letter of a rating into it; false where no rating
    // has it or nothing can be recorded.
    bool typeRating(const QString& letter);

    // Shows the commentary of the selected plan, priority or objective with the cursor in it.
    void startCommentary();

    // Shows what was typed about the selected node and not recorded, with the cursor in it.
    void goOnWriting();

    // Shows the Details page with the keyboard in a field of the selected node; the update form for
    // CheckField::Update.
    void startTyping(CheckField field);

    // Who is at the keyboard, of the leads; null: nobody in particular (see UpdatePage).
    void setReporter(LeadId lead);

    // Records what is typed on the Update page; a refusal is shown there. Does nothing on another
    // page.
    void recordUpdate();

    // Whether words were typed for this action that are not recorded yet.
    bool hasDraft(ActionId action) const;

Q_SIGNALS:
    // A draft began or ended: rows that say "update not yet recorded" are to be painted again.
    void draftsChanged();
    // After an update of this action was recorded; a list may go on to its next row.
    void updateRecorded(boardplan::ActionId action);
    // Esc, where no box had a use for it.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void addPage(const QString& title, QWidget* page);

    Drafts& m_drafts;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_stack = nullptr;
    UpdatePage* m_update = nullptr;
    DetailsPage* m_details = nullptr;
    HistoryPage* m_history = nullptr;
};

} // namespace boardplan
