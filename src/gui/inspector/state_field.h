#pragma once

#include <boardplan/base/result.h>
#include <boardplan/domain/action.h>

#include <QWidget>
#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace boardplan {

class RunLabel;

// Pauses, withdraws or resumes an action, with the reason asked for where it is needed.
class StateField : public QWidget {
    Q_OBJECT

public:
    explicit StateField(QWidget* parent = nullptr);

    // Puts the keyboard on the choice of a state.
    void startChoosing();
    void setState(const ActionState& state);
    // Of several actions that differ: any state may be chosen for all of them.
    void setMixed();
    void setLocked(bool locked);
    void showRefusal(const std::optional<Error>& refusal);

Q_SIGNALS:
    // The day is left to who knows what day it is.
    void submitted(const boardplan::ActionState& state);

private:
    ActionStateKey chosen() const;
    bool isChange() const;
    void showChange();
    void submit();

    ActionState m_state;
    bool m_isMixed = false;
    RunLabel* m_stands;
    QComboBox* m_choice;
    QWidget* m_change;
    QLineEdit* m_reason;
    QPushButton* m_apply;
    RunLabel* m_refusal;
};

// "Live", "Paused", "Withdrawn".
QString stateWord(ActionStateKey key);

} // namespace boardplan
