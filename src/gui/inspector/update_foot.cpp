#include "gui/inspector/update_foot.h"

#include "gui/look/spoken_role.h"
#include "gui/look/theme.h"
#include "gui/look/zoom.h"
#include "gui/widgets/key_cap.h"
#include "gui/widgets/link_button.h"
#include "gui/widgets/primary_button.h"
#include "gui/widgets/run_label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

UpdateFoot::UpdateFoot(QWidget* parent)
    : QWidget{parent}
    , m_refusal{new RunLabel{this}}
    , m_record{new PrimaryButton{tr("Record update"), this}}
    , m_words{new RunLabel{this}}
    , m_link{new LinkButton{{}, this}}
{
    m_refusal->setAccessibleName(tr("Why the update was not recorded"));
    setSpokenRole(*m_refusal, QAccessible::AlertMessage);
    m_refusal->hide();
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(m_record);
    buttons->addWidget(new KeyCap{tr("Ctrl+Enter"), this});
    buttons->addStretch(1);
    followFont(*m_words, &smallFont);
    auto* const state = new QHBoxLayout;
    state->setSpacing(4);
    state->addWidget(m_words, 1);
    state->addWidget(m_link);
    QSizePolicy stays = m_link->sizePolicy(); // the button is not to move when typing begins
    stays.setRetainSizeWhenHidden(true);
    m_link->setSizePolicy(stays);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(16, 8, 8, 4);
    column->setSpacing(4);
    column->addWidget(m_refusal);
    column->addLayout(buttons);
    column->addLayout(state);
    setState(State::Nothing);
    connect(m_record, &QPushButton::clicked, this, &UpdateFoot::recordWanted);
    connect(m_link, &LinkButton::clicked, this, [this] {
        if (m_state == State::Unrecorded) {
            Q_EMIT discardWanted();
        } else {
            Q_EMIT bringBackWanted();
        }
    });
}

void UpdateFoot::setState(State state)
{
    m_state = state;
    m_link->setText(state == State::Discarded ? tr("Bring it back") : tr("Discard"));
    const QString words = state == State::Discarded    ? tr("what was typed is discarded")
                          : state == State::Unrecorded ? tr("update not yet recorded")
                                                       : QString{};
    m_words->setRuns({{words, RunStyle::Muted}});
    m_link->setAccessibleDescription(words);
    m_link->setVisible(state != State::Nothing);
    m_link->updateGeometry();
}

void UpdateFoot::setLocked(bool isLocked)
{
    m_record->setEnabled(!isLocked);
    m_link->setEnabled(!isLocked);
}

bool UpdateFoot::isLocked() const
{
    return !m_record->isEnabled();
}

void UpdateFoot::showRefusal(const Error* error)
{
    m_refusal->setVisible(error != nullptr);
    if (error != nullptr) {
        m_refusal->setRuns({{error->what, RunStyle::Danger},
                            {u" "_s + error->todo, RunStyle::Plain},
                            {u" "_s + error->code, RunStyle::Muted}});
        announce(*m_refusal);
    }
}

void UpdateFoot::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.fillRect(rect(), theme().panel);
    painter.fillRect(QRect{1, 0, width(), 1}, theme().hairline);
    painter.fillRect(QRect{0, 0, 1, height()}, theme().hairline);
}

} // namespace boardplan
