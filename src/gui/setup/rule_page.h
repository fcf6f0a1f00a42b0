#pragma once

#include "gui/setup/plan_setup_page.h"

#include <boardplan/domain/plan.h>

#include <array>

class QButtonGroup;
class QCheckBox;
class QLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace boardplan {

class FigureTable;
class RunLabel;

// How the chosen plan's actions add up to a colour: four rules, what a board can set about them, and what every
// priority would be, before the rule is changed.
class RulePage : public PlanSetupPage {
    Q_OBJECT

public:
    RulePage(Session& session, QWidget* parent);

    QString guidePage() const override;
    QStringList begun() const override;

private:
    QWidget* makeChoices();
    void addRule(QVBoxLayout& column, RuleKind kind);
    void addShares(QVBoxLayout& column);
    QLineEdit* addShare(QLayout& row, const QString& label);
    QCheckBox* addSwitch(QVBoxLayout& column, const QString& text);
    void addAccept(QVBoxLayout& column);
    QWidget* makePreview();
    QString heading(const Plan& plan) const override;
    void showPlan(const Plan& plan) override;
    void showRule(const RollupRule& rule);
    void showChoice();
    void showPreview(const RollupRule& rule);
    // Nothing where a share is not one; said below the shares.
    std::optional<RollupRule> chosenRule() const;
    void accept();

    PlanId m_shown;
    RollupRule m_standing; // the plan's rule when the fields were filled
    QButtonGroup* m_kinds = nullptr;
    std::array<RunLabel*, 4> m_sentences{};
    QLineEdit* m_red = nullptr;
    QLineEdit* m_amber = nullptr;
    QLineEdit* m_floor = nullptr;
    RunLabel* m_wrongShare = nullptr;
    QCheckBox* m_levels = nullptr;
    QCheckBox* m_overdue = nullptr;
    QLineEdit* m_reason = nullptr;
    RunLabel* m_refusal = nullptr;
    QPushButton* m_accept = nullptr;
    QPushButton* m_again = nullptr;
    RunLabel* m_history = nullptr;
    FigureTable* m_preview = nullptr;
};

} // namespace boardplan
