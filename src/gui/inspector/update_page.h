#pragma once

#include "gui/inspector/drafts.h"
#include "gui/inspector/inspector_page.h"

#include <boardplan/domain/action.h>

namespace boardplan {

class ChipLine;
class CommentaryArea;
class RunLabel;
class UpdateFoot;
class UpdateForm;

// Records updates of the selected action, and the commentary on a plan, a priority or an objective.
// Words typed and not recorded are kept as drafts.
class UpdatePage : public InspectorPage {
    Q_OBJECT

public:
    // `drafts` must outlive the page.
    UpdatePage(Session& session, Drafts& drafts, QWidget* parent = nullptr);

    // Puts the cursor where the next thing is typed, with this rating chosen (empty: the rating is
    // chosen first).
    void startUpdate(const QString& ratingKey);
    // Puts the cursor into the words, with no rating chosen.
    void startUnratedUpdate();
    // Types a rating's letter into the form of the selected action; false, and nothing happens, where it has none such
    // or cannot be changed.
    bool typeRating(const QString& letter);
    // Puts the cursor into the commentary of what is selected.
    void startCommentary();
    // Puts the cursor into what was typed about the selected node and not recorded.
    void goOnWriting();
    // Records what is typed; a refusal stays beside the words it is about.
    void record();
    // Who is at the keyboard, of the leads: where several lead an action, an update is theirs unless the form says
    // otherwise. Null: nobody in particular, and an update is for the whole action.
    void setReporter(LeadId lead);
    bool hasDraft(ActionId action) const { return m_drafts.has(action); }

Q_SIGNALS:
    void draftsChanged();
    void updateRecorded(boardplan::ActionId action);

protected:
    void refresh() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addHeader();
    void addForm();
    void showAction(const Action& action);
    void showLatest(ActionId action);
    void showElsewhere();
    void showLocked();
    void keepDraft();
    // Typed words thrown away can be brought back until others are typed or another action is shown.
    void discardDraft();
    void bringBackDraft();
    void showState();
    // The boxes of an action before anything is typed.
    UpdateDraft freshDraft(ActionId action) const;
    UpdateDraft draftFor(ActionId action) const { return m_drafts.update(action, freshDraft(action)); }
    void showRefusal(const Error* error);
    const Action* selectedAction() const;

    Drafts& m_drafts;
    ActionId m_shown;
    LeadId m_reporter;
    RunLabel* m_header = nullptr;
    ChipLine* m_nodeLine = nullptr;
    ChipLine* m_latestLine = nullptr;
    RunLabel* m_latestText = nullptr;
    RunLabel* m_leads = nullptr;
    RunLabel* m_notice = nullptr;
    CommentaryArea* m_commentary = nullptr;
    UpdateForm* m_form = nullptr;
    UpdateFoot* m_foot = nullptr;
    std::optional<UpdateDraft> m_discarded; // of the action shown
};

} // namespace boardplan
