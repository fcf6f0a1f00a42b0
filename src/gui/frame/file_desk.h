#pragma once

#include <boardplan/base/result.h>
#include <boardplan/document/document.h>
#include <boardplan/document/verbs.h>

#include <QObject>
#include <QPointer>
#include <QString>
#include <QWidget>

#include <memory>

namespace boardplan {

class ImportDialog;
struct ImportSource;
class Session;
class Settings;
class WindowCall;
class WindowSign;

// Opens, makes, copies and closes plan files, and brings documents into them: one file at a time. Asks with dialogs
// over `window` that never block.
class FileDesk : public QObject {
    Q_OBJECT

public:
    // `settings` must outlive the desk. `window` may be null in tests.
    FileDesk(Settings& settings, Clock clock, QWidget* window);
    ~FileDesk() override;

    Session* session() const { return m_session.get(); } // null: no file is open

    // By its name: a plan file, not a document of another kind.
    static bool isPlanFile(const QString& path);
    // A plan file is opened; a document of another kind is offered for import.
    void openAny(const QString& path);
    bool open(const QString& path);
    // Shows what opening a plan file gave: the document, in place of the one before, or why there is none. Where another
    // window has the file, that one is called first; if it does not answer, the file shows read-only.
    void take(Result<std::unique_ptr<Document>> document);
    // Makes a new file; refused where it exists.
    bool create(const QString& path);
    // A copy of the example in the person's own data folder, so that trying things out spoils nothing.
    void openExample();
    void import(const QString& path);
    // The table that was copied in another program.
    void importPasted();
    // Whether another window was called and may still answer.
    bool isCalling() const { return m_call != nullptr; }
    void close();

    // Asks where to keep a plan that is to be made, and makes it there.
    void askWhereToKeep(const NewPlan& plan);
    void askOpen();
    void askImport();
    void askSaveCopy();

Q_SIGNALS:
    // The session is about to go: let go of it.
    void closing();
    void opened();
    // A new file was made with a plan that is still empty.
    void created();
    // The person did not say where to keep it: nothing was made.
    void notCreated(const boardplan::NewPlan& plan);
    // A document came in: how many actions, and what it is called.
    void imported(int actions, const QString& document);
    void noticed(const QString& text);
    // Another window was to open the file that is open here.
    void called();
    // The file asked for is open in another window, which came to the front.
    void openElsewhere(const QString& path);
    void failed(const boardplan::Error& error);

private:
    void show(std::unique_ptr<Document> document);
    void call(std::unique_ptr<Document> document);
    void import(const ImportSource& source);
    // Puts an import into the open file, else into a new one that is asked for.
    void keep(const Edit& edit, ImportDialog& dialog);
    void finishImport(const Edit& edit, ImportDialog& dialog);
    QDate today() const;
    QString usualFolder() const;
    bool perform(const Edit& edit);

    Settings& m_settings;
    Clock m_clock;
    QPointer<QWidget> m_window;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WindowSign> m_sign;  // that this window writes the file
    std::unique_ptr<Document> m_waiting; // shown if the window called does not answer
    std::unique_ptr<WindowCall> m_call;
    PlanBook m_emptyBook; // what an import reads against where no file is open
};

} // namespace boardplan
