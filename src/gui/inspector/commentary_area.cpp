#include "gui/inspector/commentary_area.h"

#include "gui/inspector/inspector_page.h"
#include "gui/look/theme.h"
#include "gui/look/zoom.h"
#include "gui/meetings/meeting_words.h"
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

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int commentaryLines = 7; // of the empty box

QVBoxLayout* plainColumn(QWidget* owner, int spacing)
{
    auto* column = new QVBoxLayout{owner};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

// Open meetings of a plan's boards, the next one first.
std::vector<const Meeting*> openMeetings(const PlanBook& book, PlanId plan)
{
    std::vector<const Meeting*> open;
    const Plan* found = book.find(plan);
    for (const BoardId board : found == nullptr ? std::vector<BoardId>{} : found->boards) {
        for (const MeetingId id : book.meetingsOf(board)) {
            const Meeting* meeting = book.find(id);
            if (!meeting->closedOn.isValid()) {
                open.push_back(meeting);
            }
        }
    }
    std::stable_sort(open.begin(), open.end(),
        [](const Meeting* one, const Meeting* other) { return one->date < other->date; });
    return open;
}

// The day first: it is what tells meetings apart where there is little room.
QString meetingWords(const PlanBook& book, const Meeting& meeting)
{
    return u"%1, %2"_s.arg(displayLongDate(meeting.date), meetingTitle(book, meeting));
}

QString occasionTitle(const QString& words)
{
    return words.left(1).toUpper() + words.mid(1);
}

} // namespace

CommentaryArea::CommentaryArea(Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
{
    QVBoxLayout* column = plainColumn(this, 3);
    addChoice(column);
    addText(column);
    addButtons(column);
    m_earlierArea = new QWidget{this};
    QVBoxLayout* earlier = plainColumn(m_earlierArea, 4);
    earlier->addSpacing(14);
    earlier->addWidget(captionLabel(tr("Earlier commentaries"), m_earlierArea));
    m_earlier = new QWidget{m_earlierArea};
    plainColumn(m_earlier, 10);
    earlier->addWidget(m_earlier);
    column->addWidget(m_earlierArea);
}

void CommentaryArea::addChoice(QVBoxLayout* column)
{
    m_for = new QComboBox{this};
    m_for->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    column->addWidget(fieldLabel(tr("Commentary f&or"), m_for));
    column->addWidget(m_for);
    column->addSpacing(8);
    connect(m_for, &QComboBox::activated, this, &CommentaryArea::chooseMeeting);
}

void CommentaryArea::addText(QVBoxLayout* column)
{
    m_text = new TextBox{commentaryLines, this};
    m_text->setPlaceholderText(tr("What the colour does not say: what went well, what is in the way, what the board should know"));
    m_state = new RunLabel{this};
    followFont(*m_state, &smallFont);
    m_refusal = new RunLabel{this};
    m_refusal->setAccessibleName(tr("Why the commentary was not recorded"));
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
    m_fromUpdates->setToolTip(plainToolTip(tr("Adds the latest update of every action below, a line each.")));
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
    showMeetings();
    showText();
    showEarlier();
}

// A meeting that is closed today may have been open on the day looked at.
void CommentaryArea::showMeetings()
{
    const PlanBook& book = m_session.book();
    const QSignalBlocker quiet{m_for};
    m_for->clear();
    for (const Meeting* meeting : openMeetings(book, m_plan)) {
        m_for->addItem(meetingWords(book, *meeting), meeting->id.value);
    }
    m_for->addItem(tr("no particular meeting"), QUuid{});
    if (const Meeting* chosen = book.find(m_meeting); chosen != nullptr && m_for->findData(chosen->id.value) < 0) {
        m_for->insertItem(0, meetingWords(book, *chosen), chosen->id.value);
    }
    m_for->setCurrentIndex(std::max(0, m_for->findData(m_meeting.value)));
}

void CommentaryArea::chooseMeeting()
{
    m_meeting = MeetingId{m_for->currentData().toUuid()};
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
        m_text->setText(m_drafts.value(place(), stands));
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
    if (m_drafts.contains(place())) {
        m_state->setRuns({{tr("not yet recorded"), RunStyle::Muted}});
    } else if (note != nullptr) {
        const QString day = displayDate(note->on);
        m_state->setRuns({{note->author.isEmpty() ? tr("recorded %1").arg(day)
                                                  : tr("recorded %1 by %2").arg(day, note->author),
            RunStyle::Muted}});
    }
    m_state->setVisible(m_drafts.contains(place()) || note != nullptr);
}

void CommentaryArea::keepDraft()
{
    const Commentary* note = recorded();
    const QString typed = m_text->text();
    if (typed == (note == nullptr ? QString{} : note->text)) {
        m_drafts.remove(place());
    } else {
        m_drafts.insert(place(), typed);
    }
    showRefusal(nullptr);
    showState();
}

void CommentaryArea::showEarlier()
{
    auto* column = qobject_cast<QVBoxLayout*>(m_earlier->layout());
    while (QLayoutItem* item = column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const Commentary* shown = recorded();
    for (const Commentary* note : commentariesOn(m_session.book(), m_node)) {
        if (note != shown && note->on <= m_session.view().day()) {
            addEarlier(*note);
        }
    }
    m_earlierArea->setVisible(column->count() > 0);
}

void CommentaryArea::addEarlier(const Commentary& commentary)
{
    auto* entry = new QWidget{m_earlier};
    QVBoxLayout* lines = plainColumn(entry, 2);
    QString facts;
    if (!commentary.meeting.isNull()) {
        facts += u" · "_s + displayDate(commentary.on);
    }
    if (!commentary.author.isEmpty()) {
        facts += tr(" by %1").arg(commentary.author);
    }
    if (isFrozen(m_session.book(), commentary)) {
        facts += tr(" · told, so it stays");
    }
    const QString occasion = occasionTitle(commentaryOccasion(m_session.book(), commentary));
    lines->addWidget(new RunLabel{{{occasion, RunStyle::Strong}, {facts, RunStyle::Muted}}, entry});
    lines->addWidget(new RunLabel{{{commentary.text, RunStyle::Plain}}, entry});
    m_earlier->layout()->addWidget(entry);
}

void CommentaryArea::startWriting()
{
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->moveCursor(QTextCursor::End);
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
    m_drafts.remove(at);
    if (const std::optional<Error> refusal = tryPerform(m_session, edit)) {
        if (note != nullptr || !typed.isEmpty()) {
            m_drafts.insert(at, typed);
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
    m_drafts.remove(place());
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
        QAccessibleEvent alert{m_refusal, QAccessible::Alert};
        QAccessible::updateAccessibility(&alert);
        Q_EMIT partWanted(m_refusal);
    }
}

} // namespace boardplan
