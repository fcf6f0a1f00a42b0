#pragma once

#include "gui/setup/plan_setup_page.h"

#include <boardplan/domain/plan.h>

class QComboBox;
class QSpinBox;
class QVBoxLayout;

namespace boardplan {

// The chosen plan's thresholds: when its flags show, how often ongoing actions report, how its
// quarters are counted.
class ThresholdsPage : public PlanSetupPage {
    Q_OBJECT

public:
    ThresholdsPage(Session& session, QWidget* parent);

    QString guidePage() const override;

private:
    QSpinBox* addDays(QVBoxLayout& column, const QString& label, const QString& note, int least);
    QComboBox* addChoice(QVBoxLayout& column, const QString& label, const QString& note);
    QString heading(const Plan& plan) const override;
    void showPlan(const Plan& plan) override;
    void submit();

    QSpinBox* m_dueSoon = nullptr;
    QSpinBox* m_stale = nullptr;
    QComboBox* m_rhythm = nullptr;
    QComboBox* m_quarters = nullptr;
};

} // namespace boardplan
