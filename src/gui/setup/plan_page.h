#pragma once

#include "gui/setup/plan_setup_page.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace boardplan {

class FittedList;
class RunLabel;

// What the plan looked at is called, its period, the strategy above it, and the boards it is of.
class PlanPage : public PlanSetupPage {
    Q_OBJECT

public:
    PlanPage(Session& session, QWidget* parent);

    QString guidePage() const override;
    QStringList begun() const override;

private:
    QWidget* makeFacts();
    QWidget* makeBoards();
    void addBoardFields(QVBoxLayout& column);
    QLineEdit* addLine(QVBoxLayout& column, const QString& label, const QString& hint = {});
    QLineEdit* addBoardLine(QVBoxLayout& column, const QString& label);
    QString heading(const Plan& plan) const override;
    void showPlan(const Plan& plan) override;
    void showBoards(const Plan& plan);
    void showBoard();
    void showPeriods();
    void submitFacts();
    void submitBoard();
    void addBoard();
    void removeBoard();
    BoardId chosenBoard() const;

    QLineEdit* m_title = nullptr;
    QLineEdit* m_period = nullptr;
    RunLabel* m_periodReading = nullptr;
    QLineEdit* m_strategy = nullptr;
    QLineEdit* m_strategyPeriod = nullptr;
    RunLabel* m_strategyReading = nullptr;
    FittedList* m_boards = nullptr;
    QWidget* m_boardFields = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_shortName = nullptr;
    QLineEdit* m_newBoard = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace boardplan
