// The boxes of the form.

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
#include <QToolButton>
#include <QVBoxLayout>

namespace boardplan {

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
    m_question = new RunLabel{this}; // beside what raises it; answered below
    m_question->setContentsMargins(0, 4, 0, 0);
    column->addWidget(m_question);
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
    m_newDate = new TimescaleEdit{this};
    m_reasonField = new QWidget{this};
    m_reason = new LineBox{m_reasonField};
    QVBoxLayout* reason = fieldColumn(m_reasonField);
    reason->addSpacing(fieldGap);
    addUpdateField(reason, tr("Wh&y it moved"), m_reason);
    column->addSpacing(fieldGap);
    QLabel* label = fieldLabel(tr("New &date, if it has moved"), m_newDate->line());
    column->addWidget(label);
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

} // namespace boardplan
