#pragma once

#include <boardplan/base/result.h>
#include <boardplan/domain/comparison.h>
#include <boardplan/reporting/report.h>

#include <QObject>
#include <QPointer>
#include <QString>
#include <functional>

class QWidget;

namespace boardplan {

class Session;

// Makes papers of the plan looked at: asks where to, writes on a worker thread, previews and
// prints. `kind` is one of reportKinds().
class ReportExport : public QObject {
    Q_OBJECT

public:
    // Dialogs open over `window`, which may be null in tests; `session` must outlive this object.
    ReportExport(Session& session, QWidget* window);

    // The report of the chosen plan as the window shows it, with travel since the last board
    // meeting.
    Result<Report> build(const QString& kind) const;
    // The progress paper between two ends.
    Result<Report> buildProgress(const ComparisonEnd& from, const ComparisonEnd& to) const;
    // "Business plan 2026–27 – RAG summary.pdf", without characters a file system refuses.
    QString defaultName(const QString& kind) const;

    // Opens a save dialog and writes what it chooses; overwriting is asked about by the dialog.
    void exportReport(const QString& kind);
    // The same for the progress paper between two ends.
    void exportProgress(const ComparisonEnd& from, const ComparisonEnd& to);
    // Writes without asking; the ending of `path` chooses the format.
    void write(const QString& kind, const QString& path);
    // Opens a window with the pages.
    void preview(const QString& kind);

Q_SIGNALS:
    void exported(const QString& path);
    void failed(const boardplan::Error& error);

private:
    using Build = std::function<Result<Report>()>;

    void askWhere(const QString& kind, const Build& build);
    void writeBuilt(const Result<Report>& report, const QString& path);

    Session& m_session;
    QPointer<QWidget> m_window;
};

} // namespace boardplan
