#include "cli/command.h"
#include "cli/comparison_ends.h"
#include "cli/dated_view.h"
#include "cli/plan_choice.h"

#include <boardplan/reporting/renderers.h>
#include <boardplan/reporting/reports.h>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

struct ReportCommandOptions {
    std::string file, kind, asAt, since, plan, to, marking;
};

std::vector<std::string> kinds()
{
    std::vector<std::string> names;
    for (const QString& kind : reportKinds()) {
        names.push_back(kind.toStdString());
    }
    return names;
}

// ".pdf, .html, …"
std::string endings()
{
    return (u'.' + reportFormats().join(u", ."_s)).toStdString();
}

// What changed since a day or meeting, else since the last board meeting, up to the day looked at.
Result<Comparison> progress(const Document& document, const View& view, PlanId plan, const QString& since)
{
    ComparisonEnd last;
    if (since.isEmpty()) {
        const auto meeting = lastMeetingEnd(view, plan);
        if (!meeting) {
            return meeting.error();
        }
        last = meeting.value();
    }
    const auto from = endNamed(document.book(), plan, since, false, last);
    if (!from) {
        return from.error();
    }
    return document.compare(plan, from.value(), {view.day(), {}});
}

int write(const ReportCommandOptions& options, const View& view, PlanId plan, const ReportOptions& reportOptions,
    CommandContext& context)
{
    const auto built = buildReport(qstr(options.kind), view, plan, reportOptions);
    if (!built) {
        return context.refuse(built.error());
    }
    if (const Status status = writeReport(built.value(), qstr(options.to)); !status) {
        return context.notWritten(status.error());
    }
    context.print(u"Wrote %1 (version code %2)."_s.arg(qstr(options.to), versionCode(built.value())));
    return ExitDone;
}

int report(const ReportCommandOptions& options, CommandContext& context)
{
    const auto document = context.open(qstr(options.file), OpenMode::ReadOnly);
    if (!document) {
        return ExitRefused;
    }
    const auto dated = DatedView::of(*document, qstr(options.asAt));
    if (!dated) {
        return context.refuse(dated.error());
    }
    const auto plan = choosePlan(document->book(), qstr(options.plan));
    if (!plan) {
        return context.refuse(plan.error());
    }
    ReportOptions reportOptions;
    reportOptions.marking = qstr(options.marking);
    reportOptions.author = document->author();
    if (options.kind == "progress") {
        const auto changes = progress(*document, dated->view(), plan.value(), qstr(options.since));
        if (!changes) {
            return context.refuse(changes.error());
        }
        reportOptions.changes = &changes.value();
        return write(options, dated->view(), plan.value(), reportOptions, context);
    }
    // "Since" is the last board meeting unless another day is asked for.
    const Meeting* last = dated->view().lastBoardMeeting(plan.value());
    const QString since = !options.since.empty() ? qstr(options.since)
        : last != nullptr                        ? last->date.toString(Qt::ISODate)
                                                 : QString{};
    std::optional<Result<DatedView>> earlier;
    if (!since.isEmpty()) {
        earlier.emplace(DatedView::of(*document, since));
        if (!*earlier) {
            return context.refuse(earlier->error());
        }
        reportOptions.since = &(*earlier)->view();
    }
    return write(options, dated->view(), plan.value(), reportOptions, context);
}

} // namespace

CommandAction declareReport(CLI::App& app)
{
    const auto options = std::make_shared<ReportCommandOptions>();
    app.add_option("FILE", options->file, "The plan file")->required();
    app.add_option("--kind", options->kind, "Which paper")->required()->check(CLI::IsMember{kinds()});
    app.add_option("--plan", options->plan, "Which plan, where the file has several");
    app.add_option("--as-at", options->asAt, "As it stood on this day");
    app.add_option("--since", options->since, "Compare with this day; else the last board meeting");
    app.add_option("--marking", options->marking, "A confidential marking for every page");
    app.add_option("--to", options->to, "The file to write, by its ending: " + endings())->required();
    return [options](CommandContext& context) { return report(*options, context); };
}

} // namespace boardplan
