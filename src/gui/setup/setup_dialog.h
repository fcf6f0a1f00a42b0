#pragma once

#include <boardplan/base/result.h>
#include <boardplan/domain/node.h>

#include <QDialog>

class QStackedWidget;

namespace boardplan {

class MessageBar;
class Session;
class Settings;
class SetupPage;

// Boards' own things, page by page (setup_pages.h), reached from Plan → Set up. Every act is done
// at once and can be undone here; there is nothing to confirm. What was begun and not done is said before it is left.
class SetupDialog : public QDialog {
    Q_OBJECT

public:
    // Both must outlive the dialog. Opens at the first page.
    SetupDialog(Session& session, Settings& settings, QWidget* parent);

    // The page of an entry, made when it is first shown.
    SetupPage& showPage(const QString& id);
    MessageBar& messages() const { return *m_messages; }

    void reject() override;
    void done(int result) override;

Q_SIGNALS:
    void goToWanted(const boardplan::Node& node);

protected:
    bool focusNextPrevChild(bool isForward) override;

private:
    QWidget* makeRail();
    void addShortcuts();
    void tellDone(const QString& what);
    void undo();
    void redo();

    Session& m_session;
    Settings& m_settings;
    QStackedWidget* m_pages = nullptr;
    QStringList m_asked; // what was begun when the dialog was to be left
    MessageBar* m_messages = nullptr;
};

} // namespace boardplan
