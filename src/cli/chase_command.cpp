#include "cli/command.h"
#include "cli/dated_view.h"
#include "cli/plan_choice.h"

#include <boardplan/domain/json_value.h>
#include <boardplan/domain/lead_names.h>
#include <boardplan/reporting/chase_letter.h>

#include <QJsonArray>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

struct ChaseOptions {
    std::string file, plan, lead, format = "text";
};

// Whether --lead names this one: part of its name or one of its spellings.
bool isWanted(const Lead* lead, const QString& wanted)
{
    if (wanted.isEmpty()) {
        return true;
    }
    if (lead == nullptr) {
        return false;
    }
    const QString folded = foldLeadName(wanted);
    return lead->name.contains(wanted, Qt::CaseInsensitive) || foldLeadName(lead->name) == folded
        || std::any_of(lead->aliases.begin(), lead->aliases.end(),
            [&](const QString& alias) { return foldLeadName(alias) == folded; });
}

QJsonObject itemJson(const View& view, const ChaseItem& item)
{
    return {{u"action"_s, toJson(item.action)}, {u"label"_s, view.label(item.action)},
        {u"heap"_s, chaseHeapKey(item.heap)}, {u"due"_s, toJson(item.due)}, {u"awaited"_s, item.isAwaited},
        {u"reasons"_s, QJsonArray::fromStringList(item.reasons)}};
}

QJsonObject chaseJson(const View& view, PlanId plan, const ChaseList& list)
{
    QJsonArray leads;
    for (const LeadChase& chase : list.leads) {
        const ChaseLetter letter = chaseLetter(view, plan, list, chase);
        QJsonArray items;
        for (const ChaseItem& item : chase.items) {
            items.append(itemJson(view, item));
        }
        leads.append(QJsonObject{{u"id"_s, chase.lead.isNull() ? QJsonValue{} : toJson(chase.lead)},
            {u"name"_s, letter.name}, {u"to"_s, QJsonArray::fromStringList(letter.to)},
            {u"subject"_s, letter.subject}, {u"body"_s, letter.body}, {u"items"_s, items}});
    }
    return {{u"by"_s, toJson(list.by)}, {u"meeting"_s, list.meeting.isNull() ? QJsonValue{} : toJson(list.meeting)},
        {u"actions"_s, list.actions}, {u"leads"_s, leads}};
}

void printLetter(const ChaseLetter& letter, CommandContext& context)
{
    if (!letter.to.isEmpty()) {
        context.print(u"To: "_s + letter.to.join(u", "_s));
    }
    context.print(u"Subject: "_s + letter.subject);
    context.print({});
    context.print(letter.body);
}

int chase(const ChaseOptions& options, CommandContext& context)
{
    const auto document = context.open(qstr(options.file), OpenMode::ReadOnly);
    if (!document) {
        return ExitRefused;
    }
    const auto plan = choosePlan(document->book(), qstr(options.plan));
    if (!plan) {
        return context.refuse(plan.error());
    }
    const View& view = document->view();
    const QString wanted = qstr(options.lead).trimmed();
    const auto& known = view.book().table<Lead>().rows();
    if (std::none_of(known.begin(), known.end(), [&](const Lead& lead) { return isWanted(&lead, wanted); })
        && !wanted.isEmpty()) {
        return context.refuse(noSuchLead(wanted));
    }
    ChaseList list = chaseList(view, plan.value());
    std::erase_if(list.leads, [&](const LeadChase& one) { return !isWanted(view.book().find(one.lead), wanted); });
    if (options.format == "json") {
        context.printJson(chaseJson(view, plan.value(), list));
        return ExitDone;
    }
    if (list.leads.empty()) {
        context.print(u"Nothing is awaited, overdue or due before %1."_s.arg(chaseOccasion(view, list)));
    }
    const std::vector<ChaseLetter> letters = chaseLetters(view, plan.value(), list);
    for (std::size_t i = 0; i < letters.size(); ++i) {
        context.print(i == 0 ? QString{} : QString{72, u'-'} + u'\n');
        printLetter(letters[i], context);
    }
    return ExitDone;
}

} // namespace

CommandAction declareChase(CLI::App& app)
{
    const auto options = std::make_shared<ChaseOptions>();
    app.add_option("FILE", options->file, "The plan file")->required();
    app.add_option("--plan", options->plan, "Which plan, where the file has several");
    app.add_option("--lead", options->lead, "Only this lead: its name or part of it");
    app.add_option("--format", options->format, "text: one e-mail after the other; json")
        ->check(CLI::IsMember{{"text", "json"}});
    return [options](CommandContext& context) { return chase(*options, context); };
}

} // namespace boardplan
