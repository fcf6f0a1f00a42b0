#pragma once

#include "gui/import/import_acts.h"
#include "gui/import/import_history.h"
#include "gui/import/import_reading.h"

#include <boardplan/base/result.h>
#include <boardplan/domain/edit.h>
#include <boardplan/domain/plan_book.h>

#include <QDialog>
#include <QStringList>
#include <memory>
#include <optional>
#include <utility>

class QPushButton;
class QStackedWidget;

namespace boardplan {

class ImportForm;
class ImportHead;
class ImportPreview;
class RunLabel;

// Reads a plan document in the background, shows where every cell goes and what the plan will be, reads it again
// as the person decides, and gives one edit when the person confirms. Writes nothing itself (window.md, "The import
// window").
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    // `book` must outlive the dialog: boards and leads it has are used again. `today` is offered as the day of what
    // the document says of the work; invalid: none is.
    ImportDialog(const PlanBook& book, QWidget* parent, const QDate& today = {});
    ~ImportDialog() override;

    // Starts reading; a reading under way is cancelled first.
    void read(const QString& path);
    void read(const ImportSource& source);
    QString documentName() const { return m_source.name(); }
    QString path() const { return m_source.path; } // of the document read last; empty: it was pasted
    // Asks for a file, then reads it. Cancelling leaves the dialog as it is.
    void chooseFile();

    // Says beside the boxes why the plan could not be kept.
    void refuse(const Error& error);

    // Where something was changed or typed here, leaving is said first and done the second time.
    void reject() override;
    void done(int result) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    // The plan is to be kept. Whoever does so accepts the dialog, which stays open until then: a person may still
    // think better of it.
    void importConfirmed(const boardplan::Edit& edit);
    // Reading and interpreting ended, well or not.
    void readFinished();

private:
    QWidget* makeWaitingPage();
    QWidget* makeErrorPage();
    QWidget* makePreviewPage();
    QWidget* makeSide();
    void addShortcuts();
    void decide(const QString& name, const ImportDecisions& decisions);
    void takeAct(const ImportAct& act);
    // Reads as is decided now.
    void followHistory();
    void cancelChange();
    void finishReading(const ImportReading::Outcome& outcome);
    void refuseChange(const Error& error);
    void showImport(const std::shared_ptr<const ReadImport>& import);
    void showError(const Error& error);
    void confirm();

    const PlanBook& m_book;
    QDate m_today;
    ImportSource m_source;
    ImportReading m_reading;
    ImportHistory m_history;
    std::shared_ptr<const ReadImport> m_import; // what is shown
    std::optional<std::pair<ImportDecisions, QStringList>> m_asked; // what was about to be lost
    QStackedWidget* m_stack = nullptr;
    RunLabel* m_waiting = nullptr;
    RunLabel* m_error = nullptr;
    QPushButton* m_another = nullptr;
    ImportHead* m_head = nullptr;
    ImportPreview* m_preview = nullptr;
    ImportForm* m_form = nullptr;
    QWidget* m_side = nullptr;
};

} // namespace boardplan
