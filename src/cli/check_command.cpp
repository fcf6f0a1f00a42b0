#include "cli/command.h"
#include "cli/plan_choice.h"

#include <boardplan/domain/enum_keys.h>
#include <boardplan/domain/json_value.h>
#include <boardplan/domain/plan_check.h>

#include <QJsonArray>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

struct CheckOptions {
    std::string file, plan, format = "text";
};

QJsonObject fixJson(const CheckFix& fix)
{
    QJsonArray boards;
    for (const BoardId board : fix.boards) {
        boards.append(toJson(board));
    }
    return {{u"kind"_s, toKey(fix.kind)}, {u"words"_s, fix.words}, {u"sure"_s, fix.isSure},
        {u"value"_s, fix.value}, {u"boards"_s, boards}, {u"other"_s, toJson(fix.other)}};
}

QJsonArray findingsJson(const std::vector<CheckFinding>& findings)
{
    QJsonArray array;
    for (const CheckFinding& finding : findings) {
        QJsonArray fixes;
        for (const CheckFix& fix : finding.fixes) {
            fixes.append(fixJson(fix));
        }
        array.append(QJsonObject{{u"kind"_s, toKey(finding.kind)}, {u"severity"_s, toKey(finding.severity)},
            {u"node"_s, toKey(finding.node.kind)}, {u"id"_s, toJson(finding.node.id)}, {u"where"_s, finding.where},
            {u"words"_s, finding.words}, {u"todo"_s, finding.todo}, {u"field"_s, toKey(finding.field)},
            {u"fixes"_s, fixes}});
    }
    return array;
}

QJsonObject checkJson(const Plan& plan, const PlanCheck& check)
{
    return {{u"id"_s, toJson(plan.id)}, {u"title"_s, plan.title}, {u"actions"_s, check.actions},
        {u"must"_s, check.count(CheckSeverity::Must)}, {u"should"_s, check.count(CheckSeverity::Should)},
        {u"note"_s, check.count(CheckSeverity::Note)}, {u"findings"_s, findingsJson(check.open)},
        {u"dismissed"_s, findingsJson(check.dismissed)}};
}

void printFinding(const CheckFinding& finding, CommandContext& context)
{
    const QString where = finding.where.isEmpty() ? QString{} : finding.where + u": "_s;
    context.print(u"  %1%2 %3"_s.arg(where, finding.words, finding.todo));
}

void printCheck(const Plan& plan, const PlanCheck& check, CommandContext& context)
{
    context.print(plan.title.isEmpty() ? u"Plan without a title"_s : plan.title);
    if (check.open.empty()) {
        context.print(u"Nothing to mend: %1 actions checked."_s.arg(check.actions));
    } else {
        context.print(u"%1 actions checked: %2 must, %3 should, %4 notes."_s.arg(check.actions)
                          .arg(check.count(CheckSeverity::Must))
                          .arg(check.count(CheckSeverity::Should))
                          .arg(check.count(CheckSeverity::Note)));
    }
    std::optional<CheckSeverity> shown;
    for (const CheckFinding& finding : check.open) {
        if (shown != finding.severity) {
            context.print({});
            context.print(checkSeverityWord(finding.severity));
            shown = finding.severity;
        }
        printFinding(finding, context);
    }
    if (!check.dismissed.empty()) {
        context.print({});
        context.print(u"%1 dismissed as fine."_s.arg(check.dismissed.size()));
    }
}

int checkFile(const CheckOptions& options, CommandContext& context)
{
    const auto document = context.open(qstr(options.file), OpenMode::ReadOnly);
    if (!document) {
        return ExitRefused;
    }
    const View& view = document->view();
    std::vector<PlanId> plans = view.book().plans();
    if (!options.plan.empty() || plans.empty()) {
        const auto chosen = choosePlan(view.book(), qstr(options.plan));
        if (!chosen) {
            return context.refuse(chosen.error());
        }
        plans.assign(1, chosen.value());
    }
    bool needsSomebody = false;
    QJsonArray checks;
    for (const PlanId id : plans) {
        const Plan& plan = *view.book().find(id);
        const PlanCheck check = checkPlan(view, id);
        needsSomebody = needsSomebody || check.needsSomebody();
        if (options.format == "json") {
            checks.append(checkJson(plan, check));
            continue;
        }
        if (id != plans.front()) {
            context.print({});
        }
        printCheck(plan, check, context);
    }
    if (options.format == "json") {
        context.printJson(QJsonObject{{u"day"_s, toJson(view.day())}, {u"plans"_s, checks}});
    }
    return needsSomebody ? ExitFindings : ExitDone;
}

} // namespace

CommandAction declareCheck(CLI::App& app)
{
    const auto options = std::make_shared<CheckOptions>();
    app.add_option("FILE", options->file, "The plan file")->required();
    app.add_option("--plan", options->plan, "Only this plan: its title, part of it, or digits of its id");
    app.add_option("--format", options->format)->check(CLI::IsMember{{"text", "json"}});
    return [options](CommandContext& context) { return checkFile(*options, context); };
}

} // namespace boardplan
