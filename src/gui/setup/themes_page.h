#pragma once

#include "gui/setup/plan_setup_page.h"

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace boardplan {

class RunLabel;

// The plan's cross-cutting themes, and which actions have each.
class ThemesPage : public PlanSetupPage {
    Q_OBJECT

public:
    ThemesPage(Session& session, QWidget* parent);

    QString guidePage() const override;
    QStringList begun() const override;

private:
    QWidget* makeThemes();
    QWidget* makeList(QWidget* parent);
    QWidget* makeActions();
    QString heading(const Plan& plan) const override;
    void showPlan(const Plan& plan) override;
    void showTheme();
    void filterActions();
    void add();
    void rename();
    void remove();
    void moveUp();
    void moveDown();
    void take(QListWidgetItem* item);
    ThemeId chosen() const;

    RunLabel* m_none = nullptr;  // where there is no theme
    QWidget* m_list = nullptr;   // and where there are
    QListWidget* m_themes = nullptr;
    QLineEdit* m_new = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QWidget* m_card = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_filter = nullptr;
    QListWidget* m_actions = nullptr;
};

} // namespace boardplan
