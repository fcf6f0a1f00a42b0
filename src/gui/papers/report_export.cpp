#include "gui/papers/report_export.h"

#include "gui/frame/file_names.h"
#include "gui/papers/print_preview.h"
#include "gui/session.h"

#include <boardplan/reporting/renderers.h>
#include <boardplan/reporting/reports.h>

#include <QFileDialog>
#include <QFutureWatcher>
#include <QtConcurrentRun>
#include <algorithm>
#include <array>
#include <utility>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString reportTitle(const QString& kind)
{
    if (kind == u"summary"_s) {
        return ReportExport::tr("RAG summary");
    }
    if (kind == u"actions"_s) {
        return ReportExport::tr("Action table");
    }
    return kind == u"progress"_s ? ReportExport::tr("Progress") : kind;
}

QString formatName(const QString& format)
{
    const std::array names{std::pair{u"docx"_s, ReportExport::tr("Word document")},
        std::pair{u"odt"_s, ReportExport::tr("OpenDocument text")},
        std::pair{u"xlsx"_s, ReportExport::tr("Excel workbook")},
        std::pair{u"ods"_s, ReportExport::tr("OpenDocument spreadsheet")}};
    const auto named = std::find_if(names.begin(), names.end(), [&](const auto& one) { return one.first == format; });
    return named == names.end() ? format.toUpper() : named->second;
}

// "PDF (*.pdf)", "Word document (*.docx)"
QString formatFilter(const QString& format)
{
    return u"%1 (*.%2)"_s.arg(formatName(format), format);
}

QStringList formatFilters()
{
    QStringList filters;
    for (const QString& format : reportFormats()) {
        filters.append(formatFilter(format));
    }
    return filters;
}

// A name typed without an ending takes that of the filter chosen.
void followFilter(QFileDialog& dialog, const QString& filter)
{
    for (const QString& format : reportFormats()) {
        if (filter == formatFilter(format)) {
            dialog.setDefaultSuffix(format);
        }
    }
}

} // namespace

ReportExport::ReportExport(Session& session, QWidget* window)
    : QObject{window}
    , m_session{session}
    , m_window{window}
{
}

Result<Report> ReportExport::build(const QString& kind) const
{
    const PlanId plan = m_session.plan();
    if (plan.isNull()) {
        return Error{ErrorKind::NotFound, u"BP-GUI-030"_s, tr("There is no plan to report on."),
            tr("No paper was made."), tr("Import a plan or start one, then try again."), {}};
    }
    ReportOptions options;
    options.author = m_session.document().author();
    const Meeting* last = m_session.view().lastBoardMeeting(plan);
    if (kind == u"progress"_s && last != nullptr) {
        return buildProgress({last->date, last->id}, {m_session.view().day(), {}});
    }
    auto told = m_session.document().frozenOf(trendMeetings(m_session.view(), plan), Node::of(NodeKind::Plan, plan));
    if (!told) {
        return told.error();
    }
    options.told = std::move(told).value();
    std::optional<View> since;
    if (last != nullptr) {
        Result<View> then = m_session.document().viewAsAt(last->date);
        if (!then) {
            return then.error();
        }
        since.emplace(std::move(then).value());
        options.since = &*since;
    }
    return buildReport(kind, m_session.view(), plan, options);
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
    const auto view = document.viewAsAt(to.day);
    return view ? buildReport(u"progress"_s, view.value(), plan, options) : Result<Report>{view.error()};
}

QString ReportExport::defaultName(const QString& kind) const
{
    const Plan* plan = m_session.book().find(m_session.plan());
    const QString title = plan != nullptr ? plan->title : QString{};
    const QString name = title.isEmpty() ? reportTitle(kind) : title + u" – "_s + reportTitle(kind);
    return fileNameOf(name) + u".pdf"_s;
}

void ReportExport::exportReport(const QString& kind)
{
    askWhere(kind, [this, kind] { return build(kind); });
}

void ReportExport::exportProgress(const ComparisonEnd& from, const ComparisonEnd& to)
{
    askWhere(u"progress"_s, [this, from, to] { return buildProgress(from, to); });
}

void ReportExport::askWhere(const QString& kind, const Build& build)
{
    auto* dialog = new QFileDialog{
        m_window, tr("Export %1").arg(reportTitle(kind)), folderToStartIn(m_session.document().path())};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(formatFilters());
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(defaultName(kind));
    connect(dialog, &QFileDialog::filterSelected, dialog,
        [dialog](const QString& filter) { followFilter(*dialog, filter); });
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, build](const QString& path) { writeBuilt(build(), path); });
    dialog->open();
}

void ReportExport::write(const QString& kind, const QString& path)
{
    writeBuilt(build(kind), path);
}

void ReportExport::writeBuilt(const Result<Report>& report, const QString& path)
{
    if (!report) {
        Q_EMIT failed(report.error());
        return;
    }
    auto* watcher = new QFutureWatcher<std::shared_ptr<const Status>>{this};
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        const std::shared_ptr<const Status> status = watcher->result();
        watcher->deleteLater();
        if (status->ok()) {
            Q_EMIT exported(path);
        } else {
            Q_EMIT failed(status->error());
        }
    });
    watcher->setFuture(QtConcurrent::run([value = report.value(), path] {
        return std::make_shared<const Status>(writeReport(value, path));
    }));
}

void ReportExport::preview(const QString& kind)
{
    Result<Report> report = build(kind);
    if (!report) {
        Q_EMIT failed(report.error());
        return;
    }
    auto* preview = new PrintPreview{std::move(report).value(), m_window};
    preview->setAttribute(Qt::WA_DeleteOnClose);
    QStringList lapses;
    for (const Node& node : m_session.view().lapsedNodes(m_session.plan())) {
        lapses << m_session.view().lapseNotice(node) + u'.';
    }
    preview->setNotes(lapses);
    connect(preview, &PrintPreview::exportWanted, this, [this, kind] { exportReport(kind); });
    preview->show();
}

} // namespace boardplan
