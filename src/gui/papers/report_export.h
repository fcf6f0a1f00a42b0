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
#include <optional>

class QWidget;

namespace boardplan {

class BatchForm;
class BatchWriter;
class PaperWriter;
class Session;
class Settings;

// Makes papers of the plan looked at: asks where to, writes without keeping anybody waiting, prints.
class ReportExport : public QObject {
    Q_OBJECT

public:
    // Dialogs open over `window`, which may be null in tests; `session` must outlive this object. Where papers went is
    // remembered in `settings`, which may be null.
    ReportExport(Session& session, Settings* settings, QWidget* window);
    ~ReportExport() override;

    // The paper of the chosen plan as the window shows it, with what happened since the last board meeting.
    Result<Report> build(const PaperChoice& choice);
    // The progress paper between two ends.
    Result<Report> buildProgress(const ComparisonEnd& from, const ComparisonEnd& to) const;
    // "Business plan 2026–27 – RAG summary.pdf", without characters a file system refuses; of a paper about one lead
    // with the lead's name.
    QString defaultName(const PaperChoice& choice) const;

    // Opens a save dialog and writes what it chooses; overwriting is asked about by the dialog.
    void exportPaper(const PaperChoice& choice);
    // The same for a tagged PDF, which LibreOffice makes where it is installed.
    void exportTagged(const PaperChoice& choice);
    bool canTag() const;
    // Where this paper of this plan (and lead) went last; empty: nowhere yet.
    QString lastPath(const PaperChoice& choice) const;
    // Writes it there again, over what is there.
    void exportAgain(const PaperChoice& choice);
    // The progress paper between two ends, asking where to.
    void exportProgress(const ComparisonEnd& from, const ComparisonEnd& to);
    // Writes without asking; the ending of `path` chooses the format.
    void write(const PaperChoice& choice, const QString& path);
    void writeTagged(const PaperChoice& choice, const QString& path);
    // A paper about one lead for each of them: asks for folder and format.
    BatchForm* exportForEachLead(const PaperChoice& choice);
    // Asks for a printer. `pages`: how many the paper has; 0: not known.
    void print(const PaperChoice& choice, int pages = 0);

    // Something that takes a while is being written.
    bool isWorking() const;
    void cancel();
    PaperWriter& writer() { return *m_writer; }
    BatchWriter& batch() { return *m_batch; }

Q_SIGNALS:
    void exported(const QString& path);
    // So many papers are in the folder, of so many that were asked for.
    void batchEnded(const QString& folder, int written, int total);
    void failed(const boardplan::Error& error);
    // What takes a while: in words, and how much of it is done; `total` 0: that is not known.
    void working(const QString& words, int done, int total);
    // Nothing of that is under way any more.
    void rested();

private:
    using Build = std::function<Result<Report>()>;

    void connectWriters();
    void askWhere(const PaperChoice& choice, bool isTagged, const Build& build);
    void writeBuilt(const Result<Report>& report, const QString& path, bool isTagged);
    void writeBatch(const PaperChoice& choice, const QString& folder, const QString& format, bool isTagged);
    Status readSources(const PaperChoice& choice);
    Result<ReportLogo> logoOf(const PaperChoice& choice);
    QString placeKey(const PaperChoice& choice) const;
    QString taggedKey(const PaperChoice& choice) const;
    void remember(const PaperChoice& choice, const QString& path, bool isTagged);

    Session& m_session;
    Settings* m_settings;
    QPointer<QWidget> m_window;
    PaperWriter* m_writer;
    BatchWriter* m_batch;
    PaperChoice m_batchChoice;
    QString m_batchFolder;
    std::optional<PaperSources> m_sources; // of the plan and day looked at
    std::optional<ComparisonEnd> m_since;  // theirs
    QByteArray m_logoBytes;                // the logo decoded last, and what came of it
    ReportLogo m_logo;
};

} // namespace boardplan
