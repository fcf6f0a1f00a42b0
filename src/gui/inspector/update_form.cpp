#include "gui/inspector/update_form.h"

#include "gui/look/theme.h"
#include "gui/look/zoom.h"
#include "gui/ratings/rating_choice.h"
#include "gui/widgets/field_label.h"
#include "gui/widgets/line_box.h"
#include "gui/widgets/run_label.h"
#include "gui/widgets/text_box.h"
#include "gui/widgets/timescale_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <array>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldGap = 8; // between one box and the next label
constexpr int labelGap = 3;  // between a label and its box

QVBoxLayout* fieldColumn(QWidget* owner)
{
    auto* column = new QVBoxLayout{owner};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(labelGap);
    return column;
}

void addUpdateField(QVBoxLayout* column, const QString& label, QWidget* editor)
{
    column->addWidget(fieldLabel(label, editor));
    column->addWidget(editor);
}

} // namespace

UpdateForm::UpdateForm(QWidget* parent)
    : QWidget{parent}
{
    QVBoxLayout* column = fieldColumn(this);
    addRating(column);
    addWords(column);
    addNewDate(column);
    addMetDate(column);
    addCompletion(column);
    addMore(column);
    showQuestions();
}

void UpdateForm::addRating(QVBoxLayout* column)
{
    m_ratingDay = new RunLabel{this};
    followFont(*m_ratingDay, &smallFont);
    m_rating = new RatingChoice{this};
    m_rating->setAccessibleName(tr("Rating"));
    column->addWidget(m_ratingDay);
    column->addWidget(m_rating);
    connect(m_rating, &RatingChoice::ratingChanged, this, &UpdateForm::changed);
    connect(m_rating, &RatingChoice::ratingSettled, this, &UpdateForm::goOn);
}

void UpdateForm::addWords(QVBoxLayout* column)
{
    m_whatHappened = new TextBox{2, this};
    m_whatNext = new TextBox{2, this};
    m_ask = new TextBox{1, this};
    column->addSpacing(fieldGap);
    addUpdateField(column, tr("Wh&at happened"), m_whatHappened);
    column->addSpacing(fieldGap);
    addUpdateField(column, tr("What ne&xt"), m_whatNext);
    addAsk(column);
    for (TextBox* box : {m_whatHappened, m_whatNext, m_ask}) {
        connect(box, &TextBox::textChanged, this, &UpdateForm::changed);
    }
}

void UpdateForm::addAsk(QVBoxLayout* column)
{
    m_askOfField = new QWidget{this};
    m_askOf = new QComboBox{m_askOfField};
    QVBoxLayout* of = fieldColumn(m_askOfField);
    of->addSpacing(fieldGap);
    addUpdateField(of, tr("A&sked of"), m_askOf);
    column->addSpacing(fieldGap);
    addUpdateField(column, tr("As&k of the board, if any"), m_ask);
    column->addWidget(m_askOfField);
    connect(m_askOf, &QComboBox::currentIndexChanged, this, &UpdateForm::changed);
}

void UpdateForm::addNewDate(QVBoxLayout* column)
{
    m_question = new RunLabel{this};
    m_newDate = new TimescaleEdit{this};
    m_reasonField = new QWidget{this};
    m_reason = new LineBox{m_reasonField};
    QVBoxLayout* reason = fieldColumn(m_reasonField);
    reason->addSpacing(fieldGap);
    addUpdateField(reason, tr("Wh&y it moved"), m_reason);
    column->addSpacing(fieldGap);
    QLabel* label = fieldLabel(tr("New &date, if it has moved"), m_newDate->line());
    column->addWidget(label);
    column->addWidget(m_question);
    column->addWidget(m_newDate);
    column->addWidget(m_reasonField);
    connect(m_newDate, &TimescaleEdit::textChanged, this, &UpdateForm::changed);
    connect(m_reason, &QLineEdit::textChanged, this, &UpdateForm::changed);
}

void UpdateForm::addMetDate(QVBoxLayout* column)
{
    m_meetsField = new QWidget{this};
    m_meets = new QComboBox{m_meetsField};
    QVBoxLayout* meets = fieldColumn(m_meetsField);
    meets->addSpacing(fieldGap);
    addUpdateField(meets, tr("Da&te met, if one was"), m_meets);
    column->addWidget(m_meetsField);
    connect(m_meets, &QComboBox::currentIndexChanged, this, &UpdateForm::changed);
}

void UpdateForm::addCompletion(QVBoxLayout* column)
{
    m_isComplete = new QCheckBox{tr("The &work is complete"), this};
    column->addSpacing(fieldGap);
    column->addWidget(m_isComplete);
    connect(m_isComplete, &QCheckBox::toggled, this, &UpdateForm::changed);
    m_completion = new QWidget{this};
    m_completedOn = new LineBox{m_completion};
    m_continues = new QCheckBox{tr("Work &goes on afterwards"), m_completion};
    QVBoxLayout* fields = fieldColumn(m_completion);
    fields->addSpacing(fieldGap);
    addUpdateField(fields, tr("&Completed on"), m_completedOn);
    fields->addSpacing(labelGap);
    fields->addWidget(m_continues);
    column->addWidget(m_completion);
    connect(m_completedOn, &QLineEdit::textChanged, this, &UpdateForm::changed);
    connect(m_continues, &QCheckBox::toggled, this, &UpdateForm::changed);
}

void UpdateForm::addMore(QVBoxLayout* column)
{
    m_moreButton = new QToolButton{this};
    m_moreButton->setText(tr("M&ore: day reported, lead, evidence"));
    m_moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_moreButton->setArrowType(Qt::RightArrow);
    m_moreButton->setCheckable(true);
    m_moreButton->setAutoRaise(true);
    m_more = makeMore();
    m_more->hide();
    column->addSpacing(fieldGap);
    column->addWidget(m_moreButton);
    column->addWidget(m_more);
    connect(m_moreButton, &QToolButton::toggled, this, &UpdateForm::showMore);
}

QWidget* UpdateForm::makeMore()
{
    auto* more = new QWidget{this};
    m_reportedOn = new LineBox{more};
    m_leadField = new QWidget{more};
    m_lead = new QComboBox{m_leadField};
    m_lead->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_evidence = new TextBox{1, more};
    m_evidence->setPlaceholderText(tr("One link or file name a line"));
    QVBoxLayout* column = fieldColumn(more);
    addUpdateField(column, tr("Reported o&n"), m_reportedOn);
    QVBoxLayout* lead = fieldColumn(m_leadField);
    lead->addSpacing(fieldGap);
    addUpdateField(lead, tr("&Lead reporting"), m_lead);
    column->addWidget(m_leadField);
    column->addSpacing(fieldGap);
    addUpdateField(column, tr("Ev&idence"), m_evidence);
    connect(m_reportedOn, &QLineEdit::textChanged, this, &UpdateForm::changed);
    connect(m_lead, &QComboBox::currentIndexChanged, this, &UpdateForm::changed);
    connect(m_evidence, &TextBox::textChanged, this, &UpdateForm::changed);
    return more;
}

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

void UpdateForm::focusRating()
{
    m_rating->setFocus(Qt::OtherFocusReason);
}

void UpdateForm::rate(const QString& key)
{
    if (m_subject.scheme.find(key) != nullptr && key != m_rating->rating()) {
        m_rating->setRating(key);
        changed();
    }
    goOn();
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

// After the rating: the question it raises, else the first box of words.
void UpdateForm::goOn()
{
    QWidget* next = isDateQuestionable() ? static_cast<QWidget*>(m_newDate) : m_whatHappened;
    next->setFocus(Qt::TabFocusReason);
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
