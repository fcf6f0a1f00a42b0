#include "gui/inspector/judgement_form.h"

#include "gui/look/spoken_role.h"
#include "gui/ratings/rating_choice.h"
#include "gui/widgets/field_label.h"
#include "gui/widgets/primary_button.h"
#include "gui/widgets/run_label.h"
#include "gui/widgets/text_box.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

JudgementForm::JudgementForm(QWidget* parent)
    : QWidget{parent}
    , m_rating{new RatingChoice{this}}
    , m_reason{new TextBox{2, this}}
    , m_refusal{new RunLabel{this}}
    , m_record{new PrimaryButton{tr("Record judgement"), this}}
{
    setSpokenRole(*m_refusal, QAccessible::AlertMessage);
    auto* cancel = new QPushButton{tr("Cancel"), this};
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(fieldLabel(tr("The &board sees it as"), m_rating));
    column->addWidget(m_rating);
    column->addSpacing(8);
    column->addWidget(fieldLabel(tr("Be&cause"), m_reason));
    column->addWidget(m_reason);
    column->addWidget(m_refusal);
    column->addSpacing(8);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_record);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_rating, &RatingChoice::ratingSettled, m_reason,
            [this] { m_reason->setFocus(Qt::TabFocusReason); });
    connect(m_record, &QPushButton::clicked, this, &JudgementForm::submit);
    connect(cancel, &QPushButton::clicked, this, &JudgementForm::cancelled);
}

void JudgementForm::start(const RatingScheme& scheme)
{
    m_rating->setScheme(scheme);
    m_rating->setRating({});
    m_reason->setText({});
    m_asked = {};
    m_refusal->hide();
    m_rating->setFocus(Qt::TabFocusReason);
}

void JudgementForm::showRefusal(const Error& error)
{
    m_refusal->setRuns({{error.what, RunStyle::Danger}, {u" "_s + error.todo, RunStyle::Plain},
        {u" "_s + error.code, RunStyle::Muted}});
    m_refusal->show();
}

void JudgementForm::submit()
{
    if (m_rating->rating().isEmpty()) {
        showRefusal(Error{ErrorKind::InvalidInput, u"BP-GUI-012"_s, tr("No rating is chosen."), {},
            tr("Choose how the board sees it."), {}});
        return;
    }
    Q_EMIT submitted(m_rating->rating(), m_reason->text().trimmed());
}

// Esc loses one of the two fields at most before it has said so.
void JudgementForm::leave()
{
    const std::pair filledIn{m_rating->rating(), m_reason->text()};
    const bool losesBoth = !filledIn.first.isEmpty() && !filledIn.second.trimmed().isEmpty();
    if (!losesBoth || filledIn == m_asked) {
        Q_EMIT cancelled();
        return;
    }
    m_asked = filledIn;
    m_refusal->setRuns({{tr("A rating and a reason are filled in. Esc again leaves without them."), RunStyle::Danger}});
    m_refusal->show();
    announce(*m_refusal);
}

void JudgementForm::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        submit();
    } else if (event->key() == Qt::Key_Escape) {
        leave();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace boardplan
