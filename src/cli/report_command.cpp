#include "cli/command.h"
#include "cli/comparison_ends.h"
#include "cli/dated_view.h"
#include "cli/plan_choice.h"
#include "cli/report_batch.h"
#include "cli/report_choices.h"
#include "cli/tagged_paper.h"

#include <boardplan/papers/paper_sources.h>
#include <boardplan/reporting/renderers.h>
#include <boardplan/reporting/reports.h>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

struct ReportCommandOptions {
    std::string file, kind, asAt, since, plan, lead, format = "pdf", to;
    bool isForAllLeads = false;
    bool mayReplace = false;
    bool isTagged = false;
    ReportChoices choices;
};

std::vector<std::string> choices(const QStringList& names)
{
    std::vector<std::string> choices;
    for (const QString& name : names) {
        choices.push_back(name.toStdString());
    }
    return choices;
}

// ".pdf, .html, …"
std::string endings()
{
    return (u'.' + reportFormats().join(u", ."_s)).toStdString();
}

// "Since" is the last board meeting unless another day is asked for.
Result<std::optional<ComparisonEnd>> sinceOf(const QString& typed, const View& view, PlanId plan)
{
    if (typed.isEmpty()) {
        return lastBoardMeetingEnd(view, plan);
    }
    const auto end = endNamed(view.book(), plan, typed, false, {});
    return end ? Result<std::optional<ComparisonEnd>>{std::optional{end.value()}} : end.error();
}

int write(const ReportCommandOptions& options, const View& view, PlanId plan, const ReportOptions& reportOptions,
    CommandContext& context)
{
    const auto built = buildReport(qstr(options.kind), view, plan, reportOptions);
    if (!built) {
        return context.refuse(built.error());
    }
    const QString path = qstr(options.to);
    const Status status = writePaper(built.value(), path, options.isTagged);
    if (!status) {
        return context.notWritten(status.error());
    }
    context.print(u"Wrote %1 (version code %2)."_s.arg(qstr(options.to), versionCode(built.value())));
    return ExitDone;
}

Error notOfLead(const QString& kind)
{
    return {ErrorKind::InvalidInput, u"BP-CLI-037"_s, u"The paper “%1” is not about one lead."_s.arg(kind),
        u"No report has been made."_s, u"Use --lead and --all-leads with --kind subgroup or --kind form."_s, {}};
}

// Whose paper it is; null where every lead gets one.
Result<LeadId> leadOf(const ReportCommandOptions& options, const PlanBook& book)
{
    const bool isAsked = !options.lead.empty() || options.isForAllLeads;
    if (isAsked && !isOfLead(qstr(options.kind))) {
        return notOfLead(qstr(options.kind));
    }
    return options.lead.empty() ? Result<LeadId>{LeadId{}} : chooseLead(book, qstr(options.lead));
}

// A paper of one lead is of every plan of the file: where none is named, the first stands for them.
Result<PlanId> planOf(const ReportCommandOptions& options, const PlanBook& book)
{
    const std::vector<PlanId> plans = book.plans();
    const bool isOfAll = isOfLead(qstr(options.kind)) && options.plan.empty() && !plans.empty();
    return isOfAll ? Result<PlanId>{plans.front()} : choosePlan(book, qstr(options.plan));
}

// A tagged PDF is a PDF.
Status checkTaggedName(const ReportCommandOptions& options)
{
    const bool isPdf = options.isForAllLeads ? options.format == "pdf" : qstr(options.to).endsWith(u".pdf"_s, Qt::CaseInsensitive);
    if (!options.isTagged || isPdf) {
        return done();
    }
    return Error{ErrorKind::InvalidInput, u"BP-CLI-038"_s, u"--accessible makes a PDF."_s, u"No report has been made."_s,
        u"End the name in .pdf; with --all-leads say --format pdf. HTML and ODT can be read aloud as they are."_s, {}};
}

int report(const ReportCommandOptions& options, CommandContext& context)
{
    if (const Status status = checkTaggedName(options); !status) {
        return context.refuse(status.error());
    }
    const auto document = context.open(qstr(options.file), OpenMode::ReadOnly);
    if (!document) {
        return ExitRefused;
    }
    const auto dated = DatedView::of(*document, qstr(options.asAt));
    if (!dated) {
        return context.refuse(dated.error());
    }
    const auto plan = planOf(options, document->book());
    if (!plan) {
        return context.refuse(plan.error());
    }
    const auto lead = leadOf(options, document->book());
    if (!lead) {
        return context.refuse(lead.error());
    }
    auto reportOptions = reportOptionsOf(options.choices, boardsOf(document->book(), plan.value()));
    if (!reportOptions) {
        return context.refuse(reportOptions.error());
    }
    reportOptions->lead = lead.value();
    const auto since = sinceOf(qstr(options.since), dated->view(), plan.value());
    if (!since) {
        return context.refuse(since.error());
    }
    PaperSources sources{*document, dated->view(), plan.value(), since.value()};
    if (const Status status = sources.readFor(qstr(options.kind)); !status) {
        return context.refuse(status.error());
    }
    sources.give(reportOptions.value());
    if (options.isForAllLeads) {
        return writeBatch({qstr(options.kind), qstr(options.to), qstr(options.format), options.mayReplace, options.isTagged},
            dated->view(), plan.value(), reportOptions.value(), context);
    }
    return write(options, dated->view(), plan.value(), reportOptions.value(), context);
}

} // namespace

CommandAction declareReport(CLI::App& app)
{
    const auto options = std::make_shared<ReportCommandOptions>();
    app.add_option("FILE", options->file, "The plan file")->required();
    app.add_option("--kind", options->kind, "Which paper")->required()->check(CLI::IsMember{choices(reportKinds())});
    app.add_option("--plan", options->plan, "Which plan, where the file has several");
    app.add_option("--as-at", options->asAt, "As it stood on this day");
    app.add_option("--since", options->since, "Compare with this day; else the last board meeting");
    CLI::Option* lead = app.add_option("--lead", options->lead, "Whose paper: a lead's name or part of it");
    app.add_flag("--all-leads", options->isForAllLeads, "One paper for each lead that has open actions; --to is a folder")
        ->excludes(lead);
    app.add_option("--format", options->format, "With --all-leads: the kind of file")->check(CLI::IsMember{choices(reportFormats())});
    app.add_flag("--overwrite", options->mayReplace, "With --all-leads: replace files of the same name");
    app.add_flag("--accessible", options->isTagged, "A tagged PDF that can be read aloud, made by LibreOffice");
    options->choices.declare(app);
    app.add_option("--to", options->to, "The file to write, by its ending: " + endings() + "; with --all-leads a folder")
        ->required();
    return [options](CommandContext& context) { return report(*options, context); };
}

} // namespace boardplan
