#pragma once

#include "gui/inspector/drafts.h"

#include <boardplan/base/result.h>
#include <boardplan/domain/meeting.h>

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace boardplan {

class EarlierCommentaries;
class LinkButton;
class MeetingChoice;
class RunLabel;
class Session;
class TextBox;

// The commentary on a plan, a priority or an objective for a meeting to come, and the earlier ones below. Words typed
// and not recorded are kept as drafts.
class CommentaryArea : public QWidget {
    Q_OBJECT

public:
    // Both must outlive the area.
    CommentaryArea(Session& session, Drafts& drafts, QWidget* parent = nullptr);

    // Shows the node as the session has it now.
    void showNode(const Node& node);
    // Puts the cursor where the words go.
    void startWriting();
    // The same where something was typed and not recorded, for whichever meeting.
    void goOnWriting();
    // Records what is typed; a refusal stays beside the words it is about.
    void record();

Q_SIGNALS:
    // A refusal appeared: it is to be seen.
    void partWanted(QWidget* part);

private:
    void addChoice(QVBoxLayout* column);
    void addText(QVBoxLayout* column);
    void addButtons(QVBoxLayout* column);
    void showText();
    void showState();
    void showEarlier();
    void chooseMeeting();
    void keepDraft();
    void startFromUpdates();
    void remove();
    void showRefusal(const Error* error);
    const Commentary* recorded() const;
    CommentaryPlace place() const { return {m_node, m_meeting}; }

    Session& m_session;
    Drafts& m_drafts;
    Node m_node;
    MeetingId m_meeting;       // null: none in particular
    PlanId m_plan;             // the plan that `m_meeting` was chosen for
    MeetingChoice* m_for = nullptr;
    TextBox* m_text = nullptr;
    RunLabel* m_state = nullptr;
    RunLabel* m_refusal = nullptr;
    QPushButton* m_record = nullptr;
    QPushButton* m_fromUpdates = nullptr;
    LinkButton* m_remove = nullptr;
    EarlierCommentaries* m_earlier = nullptr;
};

} // namespace boardplan
