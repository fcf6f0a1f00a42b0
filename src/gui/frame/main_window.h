#pragma once

#include <boardplan/base/result.h>
#include <boardplan/document/document.h>
#include <boardplan/document/verbs.h>

#include <QMainWindow>

class QStackedWidget;
class QVBoxLayout;

namespace boardplan {

class Commands;
class DropHint;
class FileDesk;
class FirstRunPage;
class MessageBar;
class Session;
class Settings;
class SetupDialog;
class StatusLine;
class Workspace;

// The window: composes the parts and hands what one part wants to the part that does it. One open file at most.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    // `settings` must outlive the window.
    MainWindow(Settings& settings, Clock clock);
    ~MainWindow() override;

    Settings& settings() { return m_settings; }
    FileDesk& files() { return *m_files; }
    Commands& commands() { return *m_commands; }
    MessageBar& messages() { return *m_messages; }
    StatusLine& statusLine() { return *m_status; }
    Session* session() const;                        // null: no file is open
    Workspace* workspace() const { return m_workspace; } // null: no file is open
    // Whether a file is open, a plan chosen, and edits are welcome.
    bool hasPlan() const;
    bool canEdit() const;
    bool hasActionSelected() const;

    void showAllCommands();
    void showGoTo();
    void showSearch();
    void showUndoHistory();
    // At that page of the set-up dialog (setup_pages.h); empty: the first.
    SetupDialog& openSetup(const QString& page = {});
    // At a section of the front matter of the plan looked at.
    void openSetupAt(SectionId section);
    void askYourName();
    // Board, title and period of a new plan, then where to keep it.
    void askNewPlan(const NewPlan& typed = {});
    void openSettings();
    void sayAllSaved();
    // Closes the file and shows the first page.
    void closeFile();

protected:
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool focusNextPrevChild(bool isForward) override;

private:
    void makeCommands();
    void connectFiles();
    void showSession();
    void refreshCopying();
    void announceBatch(const QString& folder, int written, int total);
    void leaveSession();
    void finishTyping();
    void showFirstRun();
    void leaveFirstRun();
    void refreshTitle();
    void refreshRateCommands();
    void announceAuthor();
    void watchForAuthor();
    // Shows the Plan view and gives it the keyboard, once it is there.
    void enterPlan();
    void startNewPlan();
    void announceImport(int actions, const QString& document);
    void announceUnrecorded();
    void announceLapse(const Node& node, const QString& notice);
    void fail(const Error& error);
    void useAuthor();
    void comeForward();
    void sayOpenElsewhere(const QString& path);
    // What letting go of this file does.
    QString dropWords(const QString& path) const;
    void goBackTo(std::size_t standing);

    Settings& m_settings;
    Clock m_clock;
    Commands* m_commands = nullptr;
    MessageBar* m_messages = nullptr;
    QVBoxLayout* m_column = nullptr;
    DropHint* m_dropHint = nullptr;
    StatusLine* m_status = nullptr;
    FirstRunPage* m_firstRun = nullptr;
    Workspace* m_workspace = nullptr;
    QString m_searched; // what was searched for last in this file
    FileDesk* m_files = nullptr; // the last child: its session goes after the widgets that show it
};

} // namespace boardplan
