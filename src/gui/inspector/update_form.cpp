#include "gui/inspector/update_form.h"

#include "gui/ratings/rating_choice.h"
#include "gui/widgets/run_label.h"
#include "gui/widgets/text_box.h"
#include "gui/widgets/timescale_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <array>

namespace boardplan {

using namespace Qt::StringLiterals;

void UpdateForm::setSubject(const UpdateSubject& subject)
{
    m_subject = subject;
    m_rating->setScheme(subject.scheme);
    m_newDate->setContext(subject.timescale);
    const QDate published = subject.isAdopted ? subject.deadline.publishedDue : QDate{};
    m_newDate->setNote(published.isValid() ? tr("first published %1").arg(displayDate(published))
                                           : QString{});
    m_reportedOn->setPlaceholderText(tr("today, %1").arg(displayDate(subject.today)));
    fillChoices();
    showQuestions();
}

void UpdateForm::fillChoices()
{
    const QSignalBlocker quiet{this};
    const auto filling = std::array{QSignalBlocker{m_lead}, QSignalBlocker{m_askOf}, QSignalBlocker{m_meets}};
    m_lead->clear();
    m_lead->addItem(tr("For the whole action"), QUuid{});
    for (const auto& [id, name] : m_subject.leads) {
        m_lead->addItem(name, id.value);
    }
    m_leadField->setVisible(m_subject.leads.size() > 1);
    m_askOf->clear();
    for (const QString& body : m_subject.bodies) {
        m_askOf->addItem(body, body);
    }
    m_meets->clear();
    m_meets->addItem(tr("none"), QDate{});
    for (const QDate& day : m_subject.unmet) {
        m_meets->addItem(displayLongDate(day), day);
    }
    m_meetsField->setVisible(!m_subject.unmet.empty());
}

UpdateDraft UpdateForm::draft() const
{
    UpdateDraft draft;
    draft.rating = m_rating->rating();
    draft.whatHappened = m_whatHappened->text();
    draft.whatNext = m_whatNext->text();
    draft.ask = m_ask->text();
    draft.askOf = draft.ask.trimmed().isEmpty() || m_askOf->currentIndex() <= 0 ? QString{} : m_askOf->currentText();
    draft.meets = m_meets->currentData().toDate();
    draft.marksComplete = m_isComplete->isChecked();
    draft.newDate = m_newDate->text();
    draft.reason = m_reason->text();
    draft.reportedOn = m_reportedOn->text();
    draft.lead = LeadId{m_lead->currentData().toUuid()};
    draft.completedOn = m_completedOn->text();
    draft.continues = m_continues->isChecked();
    draft.evidence = m_evidence->text();
    return draft;
}

void UpdateForm::setDraft(const UpdateDraft& draft)
{
    const QSignalBlocker quiet{this};
    m_rating->setRating(draft.rating);
    m_whatHappened->setText(draft.whatHappened);
    m_whatNext->setText(draft.whatNext);
    m_ask->setText(draft.ask);
    m_askOf->setCurrentIndex(std::max(0, m_askOf->findData(draft.askOf)));
    m_meets->setCurrentIndex(draft.meets.isValid() ? std::max(0, m_meets->findData(draft.meets)) : 0);
    m_isComplete->setChecked(draft.marksComplete);
    m_newDate->setText(draft.newDate);
    m_reason->setText(draft.reason);
    m_reportedOn->setText(draft.reportedOn);
    m_lead->setCurrentIndex(std::max(0, m_lead->findData(draft.lead.value)));
    m_completedOn->setText(draft.completedOn);
    m_continues->setChecked(draft.continues);
    m_evidence->setText(draft.evidence);
    m_moreButton->setChecked(!draft.reportedOn.isEmpty() || !draft.lead.isNull() ||
                             !draft.evidence.isEmpty());
    showQuestions();
}

bool UpdateForm::saysComplete() const
{
    const Rating* rating = m_subject.scheme.find(m_rating->rating());
    return m_subject.scheme.complete() == nullptr ? m_isComplete->isChecked()
                                                  : rating != nullptr && rating->role == RatingRole::Complete;
}

void UpdateForm::goOnWriting()
{
    for (TextBox* const box : {m_ask, m_whatNext, m_whatHappened}) {
        if (!box->text().isEmpty()) {
            box->setFocus(Qt::OtherFocusReason);
            box->moveCursor(QTextCursor::End);
            return;
        }
    }
}

void UpdateForm::focusRating()
{
    m_rating->setFocus(Qt::OtherFocusReason);
}

void UpdateForm::rate(const QString& key)
{
    const bool isThere = key.isEmpty() || m_subject.scheme.find(key) != nullptr;
    if (isThere && key != m_rating->rating()) {
        m_rating->setRating(key);
        changed();
    }
    goOn();
}

bool UpdateForm::typeRating(const QString& letter)
{
    const QWidget* const before = window()->focusWidget();
    if (!m_rating->typeLetter(letter)) {
        return false;
    }
    if (window()->focusWidget() == before) { // more letters may follow
        focusRating();
    }
    return true;
}

void UpdateForm::showMore(bool shown)
{
    m_moreButton->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    m_more->setVisible(shown);
}

void UpdateForm::changed()
{
    showQuestions();
    Q_EMIT draftChanged();
}

// After the rating its words, whatever else it asks: who types on is never in another box than the last time.
void UpdateForm::goOn()
{
    m_whatHappened->setFocus(Qt::TabFocusReason);
}

bool UpdateForm::isDateQuestionable() const
{
    const Rating* rating = m_subject.scheme.find(m_rating->rating());
    return rating != nullptr && rating->ratingClass == RatingClass::OnPlan
        && rating->role == RatingRole::Progress && m_subject.deadline.overdueDays > 0 && !saysComplete()
        && m_newDate->text().trimmed().isEmpty() && m_meets->currentIndex() <= 0;
}

void UpdateForm::showRatingDay()
{
    const std::optional<TypedDay> typed = readTypedDay(m_reportedOn->text());
    QDate day = typed ? typed->day : m_subject.today;
    if (typed && typed->precision != DatePrecision::Day && firstDayOf(day, typed->precision) <= m_subject.today) {
        day = std::min(day, m_subject.today); // the month under way counts from today
    }
    m_ratingDay->setRuns(
        {{tr("Rating on "), RunStyle::Muted}, {displayDate(day), RunStyle::Strong}});
}

void UpdateForm::showQuestions()
{
    showRatingDay();
    m_isComplete->setVisible(m_subject.scheme.complete() == nullptr && !m_subject.scheme.ratings.empty());
    m_completion->setVisible(saysComplete());
    m_askOfField->setVisible(!m_ask->text().trimmed().isEmpty() && m_askOf->count() > 1);
    m_completedOn->setPlaceholderText(tr("the day reported"));
    m_reasonField->setVisible(m_subject.isAdopted && !m_newDate->text().trimmed().isEmpty());
    const QString question = tr("The date, %1, has passed. Has it moved? Was it met?")
                                 .arg(displayDate(m_subject.deadline.firstUnmet));
    m_question->setVisible(isDateQuestionable());
    m_question->setRuns({{question, RunStyle::Danger}});
    // Said when the box is reached: the label above it has no focus of its own.
    m_newDate->line()->setAccessibleDescription(isDateQuestionable() ? question : QString{});
}

} // namespace boardplan
