#pragma once

#include "gui/setup/setup_page.h"

class QLabel;
class QLayout;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace boardplan {

// The plan's cross-cutting themes, and which actions have each.
class ThemesPage : public SetupPage {
    Q_OBJECT

public:
    ThemesPage(Session& session, QWidget* parent);

    QString guidePage() const override;

private:
    QWidget* makeThemes();
    QWidget* makeActions();
    QPushButton* addAct(QLayout& row, const QString& text, void (ThemesPage::*act)());
    void refresh();
    void showThemes(const Plan& plan);
    void showTheme();
    void filterActions();
    void add();
    void rename();
    void remove();
    void moveUp();
    void moveDown();
    void take(QListWidgetItem* item);
    ThemeId chosen() const;

    QLabel* m_heading = nullptr;
    QWidget* m_body = nullptr;
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
