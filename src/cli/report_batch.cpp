#include "cli/report_batch.h"

#include <boardplan/base/file_name.h>
#include <boardplan/domain/lead_actions.h>
#include <boardplan/reporting/renderers.h>

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 3; // files named in a message

struct BatchFile {
    QString path;
    Report report;
};

// The lead's name and what the paper is; a number where two leads would get the same name.
QString freeName(const QString& lead, const ReportBatch& batch, QSet<QString>& taken)
{
    const QString name = fileNameOf(lead);
    const QString stem = u"%1 – %2"_s.arg(name.isEmpty() ? u"Lead"_s : name, batch.kind == u"form"_s ? u"update form"_s : u"report"_s);
    QString free = stem;
    for (int number = 2; taken.contains(free.toCaseFolded()); ++number) {
        free = u"%1 (%2)"_s.arg(stem).arg(number);
    }
    taken.insert(free.toCaseFolded());
    return free + u'.' + batch.format;
}

Result<std::vector<BatchFile>> builtFiles(
    const ReportBatch& batch, const View& view, PlanId plan, ReportOptions options)
{
    std::vector<BatchFile> files;
    QSet<QString> taken;
    for (const LeadId lead : leadsWithOpenActions(view)) {
        options.lead = lead;
        auto report = buildReport(batch.kind, view, plan, options);
        if (!report) {
            return report.error();
        }
        const QString name = freeName(view.book().find(lead)->name, batch, taken);
        files.push_back({QDir{batch.folder}.filePath(name), std::move(report).value()});
    }
    if (files.empty()) {
        return Error{ErrorKind::NotFound, u"BP-CLI-034"_s, u"No lead has an open action."_s, u"No file has been written."_s,
            u"`boardplan show` prints the actions and who leads them."_s, {}};
    }
    return files;
}

Status checkFolder(const ReportBatch& batch, const std::vector<BatchFile>& files)
{
    QStringList there;
    for (const BatchFile& file : files) {
        if (QFileInfo::exists(file.path)) {
            there << u"“%1”"_s.arg(QFileInfo{file.path}.fileName());
        }
    }
    if (!there.isEmpty() && !batch.mayReplace) {
        const QString more = there.size() > mostNamed ? u" and %1 more"_s.arg(there.size() - mostNamed) : QString{};
        return Error{ErrorKind::InvalidInput, u"BP-CLI-035"_s,
            u"“%1” has files of these names already: %2%3."_s.arg(
                batch.folder, there.first(std::min(there.size(), mostNamed)).join(u", "_s), more),
            u"No file has been written."_s, u"Choose another folder, or say --overwrite."_s, {}};
    }
    if (!QDir{}.mkpath(batch.folder)) {
        return Error{ErrorKind::Io, u"BP-CLI-036"_s, u"The folder “%1” cannot be made."_s.arg(batch.folder),
            u"No file has been written."_s, u"Choose a folder in which you may write."_s, {}};
    }
    return done();
}

} // namespace

int writeBatch(const ReportBatch& batch, const View& view, PlanId plan, ReportOptions options, CommandContext& context)
{
    const auto files = builtFiles(batch, view, plan, std::move(options));
    if (!files) {
        return context.refuse(files.error());
    }
    if (const Status status = checkFolder(batch, files.value()); !status) {
        return context.notWritten(status.error());
    }
    std::size_t written = 0;
    for (const BatchFile& file : files.value()) {
        if (const Status status = writeReport(file.report, file.path); !status) {
            context.say(u"%1 of %2 files were written before this one."_s.arg(written).arg(files.value().size()));
            return context.notWritten(status.error());
        }
        ++written;
        context.print(u"Wrote %1 (version code %2)."_s.arg(file.path, versionCode(file.report)));
    }
    const QString what = batch.kind == u"form"_s ? u"update form"_s : u"report"_s;
    context.print(u"%1 %2%3 in %4, one for each lead with open actions."_s.arg(written)
                      .arg(what, written == 1 ? QString{} : u"s"_s, batch.folder));
    return ExitDone;
}

} // namespace boardplan
