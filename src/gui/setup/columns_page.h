#pragma once

#include "gui/setup/plan_setup_page.h"

#include <vector>

class QCheckBox;
class QLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace boardplan {

class FittedList;
class RunLabel;

// The plan's own table: its words for the levels, its columns in its order, and what each of them shows. The Plan view and
// the action table follow at once.
class ColumnsPage : public PlanSetupPage {
    Q_OBJECT

public:
    ColumnsPage(Session& session, QWidget* parent);

    QString guidePage() const override;
    QStringList begun() const override;

private:
    QWidget* makeList();
    QWidget* makeCard();
    void addWords(QVBoxLayout& column);
    QLineEdit* addWord(QLayout& row, const QString& label, const QString& hint);
    QString heading(const Plan& plan) const override;
    void showPlan(const Plan& plan) override;
    void showColumns();
    void showCard();
    // The plan's columns, or the program's own where it has none.
    std::vector<PlanColumn> columns() const;
    int chosen() const;
    // Columns and words as given become the plan's.
    void submit(const std::vector<PlanColumn>& columns, const QString& done);
    void submitWords();
    void submitHeading();
    void showField(const QString& field, bool isShown);
    void add();
    void remove();
    void move(int step);
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void asTheProgramHasThem();

    QLineEdit* m_priority = nullptr;
    QLineEdit* m_objective = nullptr;
    QLineEdit* m_action = nullptr;
    FittedList* m_list = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_again = nullptr;
    QWidget* m_card = nullptr;
    QLineEdit* m_name = nullptr;
    std::vector<QCheckBox*> m_fields; // in the order of offeredColumnFields()
    RunLabel* m_note = nullptr;
};

} // namespace boardplan
