#include "gui/inspector/state_field.h"

#include "gui/look/spoken_role.h"
#include "gui/widgets/field_label.h"
#include "gui/widgets/line_box.h"
#include "gui/widgets/run_label.h"

#include <boardplan/domain/timescale.h>

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace boardplan {

using namespace Qt::StringLiterals;

QString stateWord(ActionStateKey key)
{
    switch (key) {
    case ActionStateKey::Paused:
        return QCoreApplication::translate("boardplan", "Paused");
    case ActionStateKey::Withdrawn:
        return QCoreApplication::translate("boardplan", "Withdrawn");
    case ActionStateKey::Live:
        break;
    }
    return QCoreApplication::translate("boardplan", "Live");
}

StateField::StateField(QWidget* parent)
    : QWidget{parent}
    , m_stands{new RunLabel{this}}
    , m_choice{new QComboBox{this}}
    , m_change{new QWidget{this}}
    , m_reason{new LineBox{m_change}}
    , m_apply{new QPushButton{tr("Change state"), m_change}}
    , m_refusal{new RunLabel{this}}
{
    setSpokenRole(*m_refusal, QAccessible::AlertMessage);
    for (const auto key :
         {ActionStateKey::Live, ActionStateKey::Paused, ActionStateKey::Withdrawn}) {
        m_choice->addItem(stateWord(key), static_cast<int>(key));
    }
    auto* change = new QVBoxLayout{m_change};
    change->setContentsMargins(0, 6, 0, 0);
    change->setSpacing(3);
    change->addWidget(fieldLabel(tr("Reason"), m_reason));
    change->addWidget(m_reason);
    change->addSpacing(6);
    change->addWidget(m_apply, 0, Qt::AlignLeft);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 12);
    column->setSpacing(3);
    column->addWidget(fieldLabel(tr("&State"), m_choice));
    column->addWidget(m_choice);
    column->addWidget(m_stands);
    column->addWidget(m_change);
    column->addWidget(m_refusal);
    m_refusal->hide();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &StateField::showChange);
    connect(m_reason, &QLineEdit::textChanged, this, &StateField::showChange);
    connect(m_reason, &QLineEdit::returnPressed, this, &StateField::submit);
    connect(m_apply, &QPushButton::clicked, this, &StateField::submit);
}

ActionStateKey StateField::chosen() const
{
    return static_cast<ActionStateKey>(m_choice->currentData().toInt());
}

bool StateField::isChange() const
{
    return m_choice->currentIndex() >= 0 && (m_isMixed || chosen() != m_state.key);
}

void StateField::setMixed()
{
    if (!std::exchange(m_isMixed, true)) {
        m_reason->clear();
        m_refusal->hide();
        const QSignalBlocker quiet{m_choice};
        m_choice->setPlaceholderText(tr("mixed"));
        m_choice->setCurrentIndex(-1);
    }
    m_stands->hide();
    showChange();
}

void StateField::startChoosing()
{
    m_choice->setFocus(Qt::OtherFocusReason);
}

void StateField::setState(const ActionState& state)
{
    const bool wasMixed = std::exchange(m_isMixed, false);
    if (!(state == m_state) || wasMixed) {
        m_reason->clear();
        m_refusal->hide();
        const QSignalBlocker quiet{m_choice};
        m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(state.key)));
    }
    m_state = state;
    QString words;
    if (state.on.isValid()) {
        words = tr("since %1").arg(displayDate(state.on));
    }
    if (!state.reason.isEmpty()) {
        words += words.isEmpty() ? state.reason : u": "_s + state.reason;
    }
    m_stands->setRuns({{words, RunStyle::Muted}});
    m_stands->setVisible(!words.isEmpty());
    showChange();
}

void StateField::setLocked(bool locked)
{
    m_choice->setEnabled(!locked);
    m_change->setEnabled(!locked);
}

// Pausing and withdrawing need a reason; resuming may have one.
void StateField::showChange()
{
    m_change->setVisible(isChange());
    m_apply->setEnabled(chosen() == ActionStateKey::Live || !m_reason->text().trimmed().isEmpty());
}

void StateField::submit()
{
    if (m_apply->isEnabled() && isChange()) {
        Q_EMIT submitted({chosen(), m_reason->text().trimmed(), {}});
    }
}

void StateField::showRefusal(const std::optional<Error>& refusal)
{
    m_refusal->setVisible(refusal.has_value());
    if (refusal) {
        m_refusal->setRuns({{refusal->message(), RunStyle::Danger}});
    }
}

} // namespace boardplan
