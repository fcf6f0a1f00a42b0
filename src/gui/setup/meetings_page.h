#pragma once

#include "gui/setup/setup_page.h"

class QLabel;
class QLayout;
class QListWidget;
class QPushButton;

namespace boardplan {

class RunLabel;

// The calendar of the plan's boards: meetings to come are added, moved and taken out; closed ones stay.
class MeetingsPage : public SetupPage {
    Q_OBJECT

public:
    MeetingsPage(Session& session, QWidget* parent);

    QString guidePage() const override;

private:
    QPushButton* addAct(QLayout& row, const QString& text, void (MeetingsPage::*act)());
    void refresh();
    void showButtons();
    void add();
    void change();
    void remove();
    MeetingId chosen() const;

    QLabel* m_heading = nullptr;
    QWidget* m_body = nullptr;
    RunLabel* m_note = nullptr;
    QListWidget* m_list = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace boardplan
