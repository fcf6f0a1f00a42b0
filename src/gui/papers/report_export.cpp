#include "gui/papers/report_export.h"

#include "gui/frame/file_names.h"
#include "gui/frame/settings.h"
#include "gui/papers/paper_words.h"
#include "gui/session.h"

#include <boardplan/reporting/renderers.h>
#include <boardplan/reporting/reports.h>

#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QPrintDialog>
#include <QPrinter>
#include <QtConcurrentRun>
#include <algorithm>
#include <array>
#include <utility>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

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

ReportExport::ReportExport(Session& session, Settings* settings, QWidget* window)
    : QObject{window}
    , m_session{session}
    , m_settings{settings}
    , m_window{window}
{
    const auto forget = [this] { m_sources.reset(); };
    connect(&session, &Session::viewChanged, this, forget);
    connect(&session, &Session::planChanged, this, forget);
}

Result<Report> ReportExport::build(const PaperChoice& choice)
{
    const PlanId plan = m_session.plan();
    if (plan.isNull()) {
        return Error{ErrorKind::NotFound, u"BP-GUI-030"_s, tr("There is no plan to report on."),
            tr("No paper was made."), tr("Import a plan or start one, then try again."), {}};
    }
    const View& view = m_session.view();
    if (!m_sources) {
        m_sources.emplace(m_session.document(), view, plan, lastBoardMeetingEnd(view, plan));
    }
    if (const Status status = m_sources->readFor(choice.kind); !status) {
        return status.error();
    }
    ReportOptions options = optionsOf(choice);
    m_sources->give(options);
    return buildReport(choice.kind, view, plan, options);
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

QString ReportExport::placeKey(const PaperChoice& choice) const
{
    const QString owner = isOfLead(choice.kind) ? choice.lead.toString() : m_session.plan().toString();
    return choice.kind + u'-' + owner;
}

QString ReportExport::lastPath(const PaperChoice& choice) const
{
    return m_settings == nullptr ? QString{} : m_settings->paperPlace(placeKey(choice));
}

void ReportExport::exportPaper(const PaperChoice& choice)
{
    askWhere(choice, [this, choice] { return build(choice); });
}

void ReportExport::exportAgain(const PaperChoice& choice)
{
    const QString path = lastPath(choice);
    if (path.isEmpty()) {
        exportPaper(choice);
    } else {
        write(choice, path);
    }
}

void ReportExport::exportProgress(const ComparisonEnd& from, const ComparisonEnd& to)
{
    PaperChoice progress;
    progress.kind = u"progress"_s;
    askWhere(progress, [this, from, to] { return buildProgress(from, to); });
}

void ReportExport::askWhere(const PaperChoice& choice, const Build& build)
{
    const QString last = lastPath(choice);
    const QString folder = last.isEmpty() ? folderToStartIn(m_session.document().path()) : QFileInfo{last}.path();
    auto* dialog = new QFileDialog{m_window, tr("Export %1").arg(paperTitle(choice.kind)), folder};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(formatFilters());
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(last.isEmpty() ? defaultName(choice) : QFileInfo{last}.fileName());
    connect(dialog, &QFileDialog::filterSelected, dialog,
        [dialog](const QString& filter) { followFilter(*dialog, filter); });
    connect(dialog, &QFileDialog::fileSelected, this, [this, choice, build](const QString& path) {
        if (m_settings != nullptr) {
            m_settings->setPaperPlace(placeKey(choice), path);
        }
        writeBuilt(build(), path);
    });
    dialog->open();
}

void ReportExport::write(const PaperChoice& choice, const QString& path)
{
    writeBuilt(build(choice), path);
}

void ReportExport::print(const PaperChoice& choice)
{
    auto built = build(choice);
    if (!built) {
        Q_EMIT failed(built.error());
        return;
    }
    const auto report = std::make_shared<const Report>(std::move(built).value());
    const bool isPortrait = report->orientation == PageOrientation::Portrait;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize{report->paper == PaperSize::A3 ? QPageSize::A3 : QPageSize::A4});
    printer->setPageOrientation(isPortrait ? QPageLayout::Portrait : QPageLayout::Landscape);
    printer->setDocName(report->title);
    auto* const dialog = new QPrintDialog{printer.get(), m_window};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The printer lives as long as what is connected to the dialog.
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), dialog,
        [report, printer](QPrinter* chosen) { paintReport(*report, *chosen); });
    dialog->open();
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

} // namespace boardplan
