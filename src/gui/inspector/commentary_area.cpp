#include "gui/inspector/commentary_area.h"

#include "gui/inspector/earlier_commentaries.h"
#include "gui/inspector/inspector_page.h"
#include "gui/look/spoken_role.h"
#include "gui/look/theme.h"
#include "gui/look/zoom.h"
#include "gui/meetings/meeting_choice.h"
#include "gui/session.h"
#include "gui/widgets/field_label.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/key_cap.h"
#include "gui/widgets/link_button.h"
#include "gui/widgets/primary_button.h"
#include "gui/widgets/roomy_button.h"
#include "gui/widgets/run_label.h"
#include "gui/widgets/text_box.h"

#include <boardplan/document/commentary_verbs.h>
#include <boardplan/domain/commentary.h>

#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int commentaryLines = 7; // of the empty box

} // namespace

CommentaryArea::CommentaryArea(Session& session, Drafts& drafts, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_drafts{drafts}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    addChoice(column);
    addText(column);
    addButtons(column);
    m_earlier = new EarlierCommentaries{this};
    column->addWidget(m_earlier);
}

void CommentaryArea::addChoice(QVBoxLayout* column)
{
    m_for = new MeetingChoice{this};
    column->addWidget(fieldLabel(tr("Commentary f&or"), m_for));
    column->addWidget(m_for);
    column->addSpacing(8);
    connect(m_for, &MeetingChoice::activated, this, &CommentaryArea::chooseMeeting);
}

void CommentaryArea::addText(QVBoxLayout* column)
{
    m_text = new TextBox{commentaryLines, this};
    m_text->setPlaceholderText(tr("What the colour does not say: what went well, what is in the way, what the board should know"));
    m_state = new RunLabel{this};
    followFont(*m_state, &smallFont);
    m_refusal = new RunLabel{this};
    setSpokenRole(*m_refusal, QAccessible::AlertMessage);
    m_refusal->hide();
    column->addWidget(fieldLabel(tr("&Commentary"), m_text));
    column->addWidget(m_text);
    column->addWidget(m_state);
    column->addWidget(m_refusal);
    connect(m_text, &TextBox::textChanged, this, &CommentaryArea::keepDraft);
}

void CommentaryArea::addButtons(QVBoxLayout* column)
{
    m_record = new PrimaryButton{tr("Record commentary"), this};
    m_fromUpdates = new RoomyButton{tr("&Start from the latest updates"), this};
    m_fromUpdates->setToolTip(tr("Adds the latest update of every action below, a line each."));
    m_remove = new LinkButton{tr("Remove this commentary"), this};
    auto* buttons = new FlowLayout;
    for (QWidget* part : std::initializer_list<QWidget*>{
             m_record, new KeyCap{tr("Ctrl+Enter"), this}, m_fromUpdates, m_remove}) {
        buttons->addWidget(part);
    }
    column->addSpacing(8);
    column->addLayout(buttons);
    connect(m_record, &QPushButton::clicked, this, &CommentaryArea::record);
    connect(m_fromUpdates, &QPushButton::clicked, this, &CommentaryArea::startFromUpdates);
    connect(m_remove, &LinkButton::clicked, this, &CommentaryArea::remove);
}

void CommentaryArea::showNode(const Node& node)
{
    const PlanId plan = commentedPlan(m_session.book(), node);
    const Meeting* chosen = m_session.book().find(m_meeting);
    const bool isChoiceGone = !m_meeting.isNull() && (chosen == nullptr || chosen->closedOn.isValid());
    if (plan != m_plan || isChoiceGone) {
        const Meeting* next = m_session.view().nextBoardMeeting(plan);
        m_meeting = next == nullptr ? MeetingId{} : next->id;
        m_plan = plan;
    }
    if (!(node == m_node)) {
        showRefusal(nullptr);
    }
    m_node = node;
    m_for->setMeetings(m_session.book(), m_plan, m_meeting);
    showText();
    showEarlier();
}

void CommentaryArea::chooseMeeting()
{
    m_meeting = m_for->meeting();
    showRefusal(nullptr);
    showText();
    showEarlier();
}

const Commentary* CommentaryArea::recorded() const
{
    const Commentary* note = commentaryFor(m_session.book(), m_node, m_meeting);
    return note != nullptr && note->on <= m_session.view().day() ? note : nullptr;
}

void CommentaryArea::showText()
{
    const Commentary* note = recorded();
    const QString stands = note == nullptr ? QString{} : note->text;
    const bool isLocked = !m_session.lockedReason().isEmpty();
    {
        const QSignalBlocker quiet{this};
        const QSignalBlocker quietBox{m_text};
        m_text->setText(m_drafts.commentary(place(), stands));
    }
    for (QWidget* part : std::initializer_list<QWidget*>{m_record, m_fromUpdates, m_remove}) {
        part->setEnabled(!isLocked);
    }
    m_text->setReadOnly(isLocked);
    m_remove->setVisible(note != nullptr);
    showState();
}

void CommentaryArea::showState()
{
    const Commentary* note = recorded();
    if (m_drafts.has(place())) {
        m_state->setRuns({{tr("not yet recorded"), RunStyle::Muted}});
    } else if (note != nullptr) {
        const QString day = displayDate(note->on);
        m_state->setRuns({{note->author.isEmpty() ? tr("recorded %1").arg(day)
                                                  : tr("recorded %1 by %2").arg(day, note->author),
            RunStyle::Muted}});
    }
    m_state->setVisible(m_drafts.has(place()) || note != nullptr);
}

void CommentaryArea::keepDraft()
{
    const Commentary* note = recorded();
    const QString typed = m_text->text();
    if (typed == (note == nullptr ? QString{} : note->text)) {
        m_drafts.drop(place());
    } else {
        m_drafts.keep(place(), typed);
    }
    showRefusal(nullptr);
    showState();
}

void CommentaryArea::showEarlier()
{
    const Commentary* shown = recorded();
    std::vector<const Commentary*> notes = commentariesOn(m_session.book(), m_node);
    std::erase_if(notes, [&](const Commentary* note) { return note == shown || note->on > m_session.view().day(); });
    m_earlier->setNotes(m_session.book(), notes);
}

void CommentaryArea::startWriting()
{
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->moveCursor(QTextCursor::End);
}

void CommentaryArea::goOnWriting()
{
    const std::vector<MeetingId> begun = m_drafts.meetingsOf(m_node);
    if (!begun.empty() && !m_drafts.has(place())) {
        m_meeting = begun.front();
        showNode(m_node);
    }
    startWriting();
}

// By the cursor, so that Ctrl+Z in the box takes it back.
void CommentaryArea::startFromUpdates()
{
    const QString lines = latestUpdateLines(m_session.view(), m_node);
    if (lines.isEmpty()) {
        m_refusal->setRuns({{tr("No action below was reported on yet."), RunStyle::Muted}});
        m_refusal->show();
        return;
    }
    QTextCursor cursor = m_text->textCursor();
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::End);
    if (!m_text->text().trimmed().isEmpty()) {
        cursor.insertText(u"\n\n"_s);
    }
    cursor.insertText(lines);
    cursor.endEditBlock();
    m_text->setTextCursor(cursor);
    m_text->setFocus(Qt::OtherFocusReason);
}

void CommentaryArea::record()
{
    if (!m_record->isEnabled() || !isVisible()) {
        return;
    }
    const Commentary* note = commentaryFor(m_session.book(), m_node, m_meeting);
    Commentary commentary = note == nullptr ? Commentary{} : *note;
    commentary.node = m_node;
    commentary.meeting = m_meeting;
    commentary.on = m_session.document().today();
    commentary.text = m_text->text();
    commentary.author = m_session.document().author();
    const Result<Edit> edit = note == nullptr ? writeCommentary(m_session.book(), commentary)
                                              : changeCommentary(m_session.book(), commentary);
    const auto at = place();
    const QString typed = m_text->text();
    m_drafts.drop(at);
    if (const std::optional<Error> refusal = tryPerform(m_session, edit)) {
        if (note != nullptr || !typed.isEmpty()) {
            m_drafts.keep(at, typed);
        }
        showText();
        showRefusal(&*refusal);
        return;
    }
    showNode(m_node);
}

void CommentaryArea::remove()
{
    const Commentary* note = recorded();
    if (note == nullptr) {
        return;
    }
    m_drafts.drop(place());
    if (const std::optional<Error> refusal = tryPerform(m_session, removeCommentary(m_session.book(), note->id))) {
        showRefusal(&*refusal);
        return;
    }
    startWriting();
}

void CommentaryArea::showRefusal(const Error* error)
{
    m_refusal->setVisible(error != nullptr);
    if (error != nullptr) {
        m_refusal->setRuns({{error->what, RunStyle::Danger}, {u" "_s + error->todo, RunStyle::Plain},
            {u" "_s + error->code, RunStyle::Muted}});
        announce(*m_refusal);
        Q_EMIT partWanted(m_refusal);
    }
}

} // namespace boardplan
