#pragma once

#include "gui/papers/paper_choice.h"

#include <boardplan/base/result.h>
#include <boardplan/domain/comparison.h>
#include <boardplan/papers/paper_sources.h>
#include <boardplan/reporting/report.h>

#include <QObject>
#include <QPointer>
#include <QString>
#include <functional>

class QWidget;

namespace boardplan {

class Session;
class Settings;

// Makes papers of the plan looked at: asks where to, writes on a worker thread, prints.
class ReportExport : public QObject {
    Q_OBJECT

public:
    // Dialogs open over `window`, which may be null in tests; `session` must outlive this object. Where papers went is
    // remembered in `settings`, which may be null.
    ReportExport(Session& session, Settings* settings, QWidget* window);

    // The paper of the chosen plan as the window shows it, with what happened since the last board meeting.
    Result<Report> build(const PaperChoice& choice);
    // The progress paper between two ends.
    Result<Report> buildProgress(const ComparisonEnd& from, const ComparisonEnd& to) const;
    // "Business plan 2026–27 – RAG summary.pdf", without characters a file system refuses; of a paper about one lead
    // with the lead's name.
    QString defaultName(const PaperChoice& choice) const;

    // Opens a save dialog and writes what it chooses; overwriting is asked about by the dialog.
    void exportPaper(const PaperChoice& choice);
    // Where this paper of this plan (and lead) went last; empty: nowhere yet.
    QString lastPath(const PaperChoice& choice) const;
    // Writes it there again, over what is there.
    void exportAgain(const PaperChoice& choice);
    // The progress paper between two ends, asking where to.
    void exportProgress(const ComparisonEnd& from, const ComparisonEnd& to);
    // Writes without asking; the ending of `path` chooses the format.
    void write(const PaperChoice& choice, const QString& path);
    // Asks for a printer.
    void print(const PaperChoice& choice);

Q_SIGNALS:
    void exported(const QString& path);
    void failed(const boardplan::Error& error);

private:
    using Build = std::function<Result<Report>()>;

    void askWhere(const PaperChoice& choice, const Build& build);
    void writeBuilt(const Result<Report>& report, const QString& path);
    QString placeKey(const PaperChoice& choice) const;

    Session& m_session;
    Settings* m_settings;
    QPointer<QWidget> m_window;
    std::optional<PaperSources> m_sources; // of the plan and day looked at
};

} // namespace boardplan
