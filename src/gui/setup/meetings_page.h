#pragma once

#include "gui/setup/plan_setup_page.h"

class QListWidget;
class QPushButton;

namespace boardplan {

class RunLabel;

// The calendar of the plan's boards: meetings to come are added, moved and taken out; closed ones stay.
class MeetingsPage : public PlanSetupPage {
    Q_OBJECT

public:
    MeetingsPage(Session& session, QWidget* parent);

    QString guidePage() const override;

private:
    QString heading(const Plan& plan) const override;
    void showPlan(const Plan& plan) override;
    QWidget* makeCalendar();
    void showButtons();
    void add();
    void change();
    void remove();
    MeetingId chosen() const;

    QListWidget* m_list = nullptr;
    QWidget* m_calendar = nullptr; // the list under its label
    RunLabel* m_none = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace boardplan
