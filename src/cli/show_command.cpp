#include "cli/command.h"
#include "cli/dated_view.h"
#include "cli/plan_choice.h"
#include "cli/plan_json.h"

#include <boardplan/domain/commentary.h>
#include <boardplan/domain/timescale.h>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

struct ShowOptions {
    std::string file, asAt, plan, format = "text";
};

QString leadLine(const PlanBook& book, const Action& action)
{
    QStringList names;
    for (const ActionLead& lead : action.leads) {
        if (const Lead* known = book.find(lead.lead)) {
            names.append(known->name);
        }
    }
    return names.isEmpty() ? u"no lead"_s : names.join(u"; "_s);
}

void showAction(const View& view, ActionId id, CommandContext& context)
{
    const Action& action = *view.book().find(id);
    const Rating* rating = view.rating(id);
    const QString word = rating != nullptr ? rating->word : view.isComplete(id) ? u"Complete"_s : u"Not rated"_s;
    context.print(u"    %1  [%2]  %3"_s.arg(view.label(id), word, action.text.simplified()));
    QStringList facts{leadLine(view.book(), action)};
    if (!action.timescale.text.isEmpty()) {
        facts.append(action.timescale.text.simplified());
    }
    const Deadline deadline = view.deadline(id);
    if (deadline.due.isValid() && !view.isComplete(id)) {
        facts.append(u"due %1"_s.arg(displayDate(deadline.due)));
    }
    if (deadline.nextReport.isValid()) {
        facts.append(u"next report %1"_s.arg(displayDate(deadline.nextReport)));
    }
    for (const Flag& flag : view.flags(id)) {
        facts.append(flag.text);
    }
    context.print(u"          "_s + facts.join(u" · "_s));
    if (const auto& latest = view.standing(id).latest; latest && !latest->whatHappened.isEmpty()) {
        context.print(u"          %1: %2"_s.arg(
            displayDate(latest->reportedOn), latest->whatHappened.simplified()));
    }
}

void showNode(const View& view, const Node& node, const QString& indent, CommandContext& context)
{
    const auto [ref, title] = view.heading(node);
    context.print(u"%1%2"_s.arg(indent, u"%1 %2"_s.arg(ref, title.simplified()).trimmed()));
    context.print(u"%1  %2"_s.arg(indent, view.sentence(node)));
    if (const QString lapsed = view.lapseNotice(node); !lapsed.isEmpty()) {
        context.print(u"%1  %2."_s.arg(indent, lapsed));
    }
    if (const Commentary* note = shownCommentary(view, node).commentary) {
        context.print(u"%1  Commentary %2: %3"_s.arg(indent, commentaryOccasion(view.book(), *note), note->text.simplified()));
    }
}

void showPlan(const View& view, PlanId plan, CommandContext& context)
{
    const PlanBook& book = view.book();
    showNode(view, Node::of(NodeKind::Plan, plan), {}, context);
    for (const PriorityId priority : book.prioritiesOf(plan)) {
        context.print({});
        showNode(view, Node::of(NodeKind::Priority, priority), {}, context);
        for (const ActionId action : book.actionsOf(priority)) {
            showAction(view, action, context);
        }
        for (const ObjectiveId objective : book.objectivesOf(priority)) {
            showNode(view, Node::of(NodeKind::Objective, objective), u"  "_s, context);
            for (const ActionId action : book.actionsOf(objective)) {
                showAction(view, action, context);
            }
        }
    }
}

Result<QJsonObject> shownJson(const Document& document, const View& view, const std::vector<PlanId>& plans)
{
    History history;
    for (const PlanId plan : plans) {
        auto updates = document.historyOf(plan);
        if (!updates) {
            return updates.error();
        }
        history.updates.insert(updates->updates);
    }
    // As at an earlier day, later updates are not part of the picture.
    for (std::vector<Update>& updates : history.updates) {
        std::erase_if(updates, [&](const Update& update) { return effectiveDay(update) > view.day(); });
    }
    return bookJson(view, history);
}

int show(const ShowOptions& options, CommandContext& context)
{
    const auto document = context.open(qstr(options.file), OpenMode::ReadOnly);
    if (!document) {
        return ExitRefused;
    }
    const auto dated = DatedView::of(*document, qstr(options.asAt));
    if (!dated) {
        return context.refuse(dated.error());
    }
    const View& view = dated->view();
    std::vector<PlanId> plans = view.book().plans();
    if (!options.plan.empty()) {
        const auto chosen = choosePlan(view.book(), qstr(options.plan));
        if (!chosen) {
            return context.refuse(chosen.error());
        }
        plans.assign(1, chosen.value());
    }
    if (options.format == "json") {
        const auto json = shownJson(*document, view, plans);
        if (!json) {
            return context.refuse(json.error());
        }
        context.printJson(json.value());
        return ExitDone;
    }
    for (const PlanId plan : plans) {
        showPlan(view, plan, context);
    }
    return ExitDone;
}

} // namespace

CommandAction declareShow(CLI::App& app)
{
    const auto options = std::make_shared<ShowOptions>();
    app.add_option("FILE", options->file, "The plan file")->required();
    app.add_option("--as-at", options->asAt, "The plan as it stood on this day");
    app.add_option("--plan", options->plan, "Only this plan: its title, part of it, or digits of its id");
    app.add_option("--format", options->format)->check(CLI::IsMember{{"text", "json"}});
    return [options](CommandContext& context) { return show(*options, context); };
}

} // namespace boardplan
