#include "cli/command.h"
#include "cli/comparison_ends.h"
#include "cli/comparison_json.h"
#include "cli/plan_choice.h"

#include <boardplan/domain/comparison_words.h>
#include <boardplan/domain/timescale.h>

#include <QJsonArray>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

struct CompareOptions {
    std::string file, from, to, plan, format = "text";
    bool byDay = false;
};

void printUpdates(const ActionChange& change, CommandContext& context)
{
    for (const Update& update : change.updates) {
        QStringList words;
        for (const QString& part : {update.whatHappened, update.whatNext, update.ask}) {
            if (!part.trimmed().isEmpty()) {
                words.append(part.simplified());
            }
        }
        if (!words.isEmpty()) {
            context.print(u"        %1: %2"_s.arg(displayDate(effectiveDay(update)), words.join(u" · "_s)));
        }
    }
}

void printNodeChanges(const Comparison& comparison, CommandContext& context)
{
    for (const NodeChange& change : comparison.nodes) {
        if (!change.isChanged() && change.node.kind != NodeKind::Plan) {
            continue;
        }
        const QString name = u"%1 %2"_s.arg(change.label, change.title.simplified()).trimmed();
        context.print(u"%1: %2 → %3"_s.arg(name, ratedWords(change.before), ratedWords(change.after)));
        if (!change.sentenceBefore.isEmpty()) {
            context.print(u"    then: "_s + change.sentenceBefore);
        }
        if (!change.sentenceAfter.isEmpty()) {
            context.print(u"    now:  "_s + change.sentenceAfter);
        }
        if (change.words) {
            context.print(u"    title: “%1” → “%2”"_s.arg(change.words->before, change.words->after));
        }
    }
    for (const JudgementChange& change : comparison.judgements) {
        context.print(judgementWords(change));
    }
}

void printActionChanges(const Comparison& comparison, CommandContext& context)
{
    std::optional<ChangeKind> heading;
    for (const ActionChange& change : comparison.actions) {
        if (heading != change.kind) {
            heading = change.kind;
            context.print({});
            context.print(u"%1 (%2)"_s.arg(changeHeading(change.kind)).arg(comparison.count(change.kind)));
        }
        context.print(u"    %1  %2  %3"_s.arg(change.label, changeWords(change), change.text.simplified()));
        printUpdates(change, context);
    }
}

void printComparison(const PlanBook& book, const Comparison& comparison, CommandContext& context)
{
    context.print(u"From %1 to %2: %3."_s.arg(
        endWords(book, comparison.from), endWords(book, comparison.to), changeCounts(comparison)));
    printNodeChanges(comparison, context);
    printActionChanges(comparison, context);
    if (!comparison.refs.empty()) {
        context.print({});
        for (const RefNote& note : comparison.refs) {
            context.print(u"Number %1 is now %2"_s.arg(note.before, note.after));
        }
    }
}

Result<Comparison> compared(const Document& document, PlanId plan, const CompareOptions& options)
{
    ComparisonEnd last;
    if (options.from.empty()) {
        const auto meeting = lastMeetingEnd(document.view(), plan);
        if (!meeting) {
            return meeting.error();
        }
        last = meeting.value();
    }
    const auto from = endNamed(document.book(), plan, qstr(options.from), options.byDay, last);
    const auto to = endNamed(document.book(), plan, qstr(options.to), options.byDay, {document.today(), {}});
    if (!from || !to) {
        return !from ? from.error() : to.error();
    }
    return document.compare(plan, from.value(), to.value());
}

int compareFile(const CompareOptions& options, CommandContext& context)
{
    const auto document = context.open(qstr(options.file), OpenMode::ReadOnly);
    if (!document) {
        return ExitRefused;
    }
    std::vector<PlanId> plans = document->book().plans();
    if (!options.plan.empty() || plans.empty()) {
        const auto chosen = choosePlan(document->book(), qstr(options.plan));
        if (!chosen) {
            return context.refuse(chosen.error());
        }
        plans.assign(1, chosen.value());
    }
    QJsonArray all;
    for (const PlanId plan : plans) {
        const auto comparison = compared(*document, plan, options);
        if (!comparison) {
            return context.refuse(comparison.error());
        }
        if (options.format == "json") {
            all.append(comparisonJson(document->book(), comparison.value()));
        } else {
            printComparison(document->book(), comparison.value(), context);
        }
    }
    if (options.format == "json") {
        context.printJson(QJsonObject{{u"format"_s, u"boardplan-comparison/1"_s}, {u"comparisons"_s, all}});
    }
    return ExitDone;
}

} // namespace

CommandAction declareCompare(CLI::App& app)
{
    const auto options = std::make_shared<CompareOptions>();
    app.add_option("FILE", options->file, "The plan file")->required();
    app.add_option("--from", options->from, "From this day, or from what the board meeting closed on it was told; "
                                            "else from the last closed board meeting");
    app.add_option("--to", options->to, "To this day or meeting; else to today");
    app.add_flag("--by-day", options->byDay, "Take days as days, also those of closed meetings");
    app.add_option("--plan", options->plan, "Only this plan: its title, part of it, or digits of its id");
    app.add_option("--format", options->format)->check(CLI::IsMember{{"text", "json"}});
    return [options](CommandContext& context) { return compareFile(*options, context); };
}

} // namespace boardplan
