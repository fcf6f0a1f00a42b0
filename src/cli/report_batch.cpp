#include "cli/report_batch.h"

#include "cli/tagged_paper.h"

#include <boardplan/papers/paper_batch.h>

#include <QDir>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

struct BatchFile {
    QString path;
    Report report;
};

Result<std::vector<BatchFile>> builtFiles(const ReportBatch& batch, const std::vector<LeadPaper>& papers, const View& view,
    PlanId plan, ReportOptions options)
{
    std::vector<BatchFile> files;
    for (const LeadPaper& paper : papers) {
        options.lead = paper.lead;
        auto report = buildReport(batch.kind, view, plan, options);
        if (!report) {
            return report.error();
        }
        files.push_back({QDir{batch.folder}.filePath(paper.name), std::move(report).value()});
    }
    if (files.empty()) {
        return Error{ErrorKind::NotFound, u"BP-CLI-034"_s, u"No lead has an open action."_s, u"No file has been written."_s,
            u"`boardplan show` prints the actions and who leads them."_s, {}};
    }
    return files;
}

Status checkFolder(const ReportBatch& batch, const std::vector<LeadPaper>& papers)
{
    const QStringList there = namesThere(papers, batch.folder);
    if (!there.isEmpty() && !batch.mayReplace) {
        return Error{ErrorKind::InvalidInput, u"BP-CLI-035"_s,
            u"“%1” has files of these names already: %2."_s.arg(batch.folder, someNames(there)),
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
    const std::vector<LeadPaper> papers = leadPapers(view, batch.kind, batch.format);
    const auto files = builtFiles(batch, papers, view, plan, std::move(options));
    if (!files) {
        return context.refuse(files.error());
    }
    if (const Status status = checkFolder(batch, papers); !status) {
        return context.notWritten(status.error());
    }
    std::size_t written = 0;
    for (const BatchFile& file : files.value()) {
        const Status status = writePaper(file.report, file.path, batch.isTagged);
        if (!status) {
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
