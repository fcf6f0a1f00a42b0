#pragma once

#include "gui/papers/paper_choice.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;

namespace boardplan {

class HeadingLabel;
class SavedMenu;
class Session;

// What the paper in sight is called and for, and what can be done with it.
class PaperHead : public QWidget {
    Q_OBJECT

public:
    // `session` and `tables`, the menu of the paper's tables, must outlive the head.
    PaperHead(Session& session, QMenu& tables, QWidget* parent = nullptr);

    // `lastPath`: where the paper was written last; empty: nowhere. `notes`: what is to be known before it is written.
    void show(const PaperChoice& choice, const QString& lastPath, const QString& notes);
    // Whether there is a paper to do anything with.
    void setHasPaper(bool hasPaper);
    // What is among more: whether LibreOffice can be asked, whether the paper is about one lead, and whether something is
    // being written.
    void setMore(bool canTag, bool isOfLead, bool isWorking);
    // Opens the menu of tables below its button.
    void openTables();

Q_SIGNALS:
    void exportWanted();
    void exportAgainWanted();
    void printWanted();
    void taggedWanted();
    void eachLeadWanted();
    void chosen(const boardplan::PaperChoice& choice);

private:
    void makeButtons();
    void makeMore();

    Session& m_session;
    HeadingLabel* m_title = nullptr;
    QLabel* m_purpose = nullptr;
    QLabel* m_notes = nullptr;
    QWidget* m_buttons = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_tables = nullptr;
    QPushButton* m_more = nullptr;
    QAction* m_tagged = nullptr;
    QAction* m_eachLead = nullptr;
    SavedMenu* m_saved = nullptr;
};

} // namespace boardplan
