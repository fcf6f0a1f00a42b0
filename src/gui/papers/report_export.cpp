#include "gui/papers/report_export.h"

#include "gui/papers/batch_writer.h"
#include "gui/papers/paper_printing.h"
#include "gui/papers/paper_words.h"
#include "gui/papers/paper_writer.h"
#include "gui/session.h"

#include <boardplan/base/file_name.h>
#include <boardplan/reporting/report_logo.h>
#include <boardplan/reporting/reports.h>

#include <QWidget>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

ReportExport::ReportExport(Session& session, Settings* settings, QWidget* window)
    : QObject{window}
    , m_session{session}
    , m_settings{settings}
    , m_window{window}
    , m_writer{new PaperWriter{this}}
    , m_batch{new BatchWriter{[this](LeadId lead) {
        m_batchChoice.lead = lead;
        return build(m_batchChoice);
    }, this}}
{
    const auto forget = [this] { m_sources.reset(); };
    connect(&session, &Session::viewChanged, this, forget);
    connect(&session, &Session::planChanged, this, forget);
    connectWriters();
}

ReportExport::~ReportExport() = default;

void ReportExport::connectWriters()
{
    const auto rest = [this] {
        if (!isWorking()) {
            Q_EMIT rested();
        }
    };
    connect(m_writer, &PaperWriter::written, this, [this, rest](const QString& path) {
        rest();
        Q_EMIT exported(path);
    });
    connect(m_writer, &PaperWriter::failed, this, [this, rest](const Error& error) {
        rest();
        Q_EMIT failed(error);
    });
    connect(m_writer, &PaperWriter::cancelled, this, rest);
    connect(m_batch, &BatchWriter::began, this, [this](const QString& name, int done, int total) {
        Q_EMIT working(tr("Writing %1 of %2: %3").arg(QString::number(done + 1), QString::number(total), name), done, total);
    });
    connect(m_batch, &BatchWriter::ended, this, [this, rest](int written, int total, const std::optional<Error>& error) {
        rest();
        if (error) {
            Q_EMIT failed(*error);
        } else {
            Q_EMIT batchEnded(m_batchFolder, written, total);
        }
    });
}

bool ReportExport::isWorking() const
{
    return m_batch->isRunning() || m_writer->isTagging();
}

void ReportExport::cancel()
{
    m_batch->cancel();
    m_writer->cancel();
}

Status ReportExport::readSources(const PaperChoice& choice)
{
    const View& view = m_session.view();
    const PlanId plan = m_session.plan();
    const bool isThere = choice.since && choice.since->day <= view.day()
        && (choice.since->meeting.isNull() || view.book().find(choice.since->meeting) != nullptr);
    const auto since = isThere && tellsSince(choice.kind) ? choice.since : lastBoardMeetingEnd(view, plan);
    if (!m_sources || m_since != since) {
        m_since = since;
        m_sources.emplace(m_session.document(), view, plan, since);
    }
    return m_sources->readFor(choice.kind);
}

Result<ReportLogo> ReportExport::logoOf(const PaperChoice& choice)
{
    if (choice.logo.isEmpty()) {
        return ReportLogo{};
    }
    if (choice.logo != m_logoBytes) { // of a file from elsewhere, so that it is decoded as any other picture
        auto logo = readLogo(choice.logo, {});
        if (!logo) {
            return logo.error();
        }
        m_logoBytes = choice.logo;
        m_logo = std::move(logo).value();
    }
    ReportLogo logo = m_logo;
    logo.alternative = boardsOf(m_session.book(), m_session.plan());
    return logo;
}

Result<Report> ReportExport::build(const PaperChoice& choice)
{
    const PlanId plan = m_session.plan();
    if (plan.isNull()) {
        return Error{ErrorKind::NotFound, u"BP-GUI-030"_s, tr("There is no plan to report on."),
            tr("No paper was made."), tr("Import a plan or start one, then try again."), {}};
    }
    if (const Status status = readSources(choice); !status) {
        return status.error();
    }
    auto logo = logoOf(choice);
    if (!logo) {
        return logo.error();
    }
    ReportOptions options = optionsOf(choice);
    options.logo = std::move(logo).value();
    // A saved paper may name columns of another plan.
    const std::vector<ColumnChoice> columns = columnChoices(m_session.view(), plan);
    options.columns.removeIf([&](const QString& name) {
        return std::none_of(columns.begin(), columns.end(), [&](const ColumnChoice& column) { return column.name == name; });
    });
    m_sources->give(options);
    return buildReport(choice.kind, m_session.view(), plan, options);
}

Result<Report> ReportExport::buildProgress(const ComparisonEnd& from, const ComparisonEnd& to) const
{
    const PlanId plan = m_session.plan();
    const Document& document = m_session.document();
    const auto changes = document.compare(plan, from, to);
    if (!changes) {
        return changes.error();
    }
    ReportOptions options;
    options.author = document.author();
    options.changes = &changes.value();
    if (to.day == m_session.view().day()) {
        return buildReport(u"progress"_s, m_session.view(), plan, options);
    }
    const auto view = document.viewAsAt(to.day, plan);
    return view ? buildReport(u"progress"_s, view.value(), plan, options) : Result<Report>{view.error()};
}

QString ReportExport::defaultName(const PaperChoice& choice) const
{
    const Plan* const plan = m_session.book().find(m_session.plan());
    const Lead* const lead = isOfLead(choice.kind) ? m_session.book().find(choice.lead) : nullptr;
    QStringList parts;
    if (lead != nullptr) {
        parts << lead->name;
    } else if (plan != nullptr && !plan->title.isEmpty()) {
        parts << plan->title;
    }
    parts << paperTitle(choice.kind);
    return fileNameOf(parts.join(u" – "_s)) + u".pdf"_s;
}

void ReportExport::write(const PaperChoice& choice, const QString& path)
{
    writeBuilt(build(choice), path, false);
}

void ReportExport::writeTagged(const PaperChoice& choice, const QString& path)
{
    writeBuilt(build(choice), path, true);
}

void ReportExport::writeBuilt(const Result<Report>& report, const QString& path, bool isTagged)
{
    if (!report) {
        Q_EMIT failed(report.error());
    } else if (isTagged) {
        m_writer->writeTagged(report.value(), path);
        Q_EMIT working(tr("LibreOffice makes the accessible PDF…"), 0, 0);
    } else {
        m_writer->write(report.value(), path);
    }
}

void ReportExport::writeBatch(const PaperChoice& choice, const QString& folder, const QString& format, bool isTagged)
{
    m_batchChoice = choice;
    m_batchFolder = folder;
    m_batch->start(leadPapers(m_session.view(), choice.kind, format), folder, isTagged);
    Q_EMIT working(tr("Writing a paper for each lead…"), 0, 0);
}

bool ReportExport::canTag() const
{
    return m_writer->canTag();
}

void ReportExport::print(const PaperChoice& choice, int pages)
{
    auto built = build(choice);
    if (!built) {
        Q_EMIT failed(built.error());
        return;
    }
    const QPointer<ReportExport> self{this};
    openPrintDialog(std::make_shared<const Report>(std::move(built).value()), pages, m_window, [self](bool isPrinted) {
        if (!isPrinted && self != nullptr) {
            Q_EMIT self->failed(Error{ErrorKind::Io, u"BP-GUI-034"_s, tr("The printer did not take the paper."),
                tr("Nothing was printed."), tr("Choose another printer, or export the paper as a PDF and print that."), {}});
        }
    });
}

} // namespace boardplan
