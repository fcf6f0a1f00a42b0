#pragma once

#include "gui/setup/plan_setup_page.h"

#include <boardplan/domain/edit.h>
#include <boardplan/domain/plan.h>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace boardplan {

class SectionEdit;

// The chosen plan's front matter: what it says before its table. Sections in their order on the left, the text of one
// on the right; a change counts when the keyboard leaves it.
class SectionsPage : public PlanSetupPage {
    Q_OBJECT

public:
    SectionsPage(Session& session, QWidget* parent);

    QString guidePage() const override;
    QStringList begun() const override;
    // Shows the section and moves the keyboard to its text.
    void show(SectionId section);
    SectionId chosen() const;

private:
    QWidget* makeList();
    QWidget* makeText();
    QString heading(const Plan& plan) const override;
    void showPlan(const Plan& plan) override;
    void showList(const std::vector<SectionId>& sections);
    void showSection();
    void choose(SectionId section);
    void accept();
    void add();
    void remove();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int by);

    QWidget* m_empty = nullptr;
    QWidget* m_sections = nullptr; // the list under its label
    QListWidget* m_list = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QWidget* m_section = nullptr; // the one chosen
    QLineEdit* m_title = nullptr;
    SectionEdit* m_text = nullptr;
    QPushButton* m_bullets = nullptr;
    SectionId m_shown;
};

} // namespace boardplan
