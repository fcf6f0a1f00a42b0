#include "cli/command.h"
#include "cli/plan_choice.h"

#include <boardplan/document/verbs.h>
#include <boardplan/domain/timescale.h>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

struct AdoptOptions {
    std::string file, on, plan;
};

Result<QDate> dayOfAdoption(const QString& typed, const QDate& today)
{
    const auto day = readDate(typed);
    if (!day || *day > today) {
        return Error{ErrorKind::InvalidInput, u"BP-CLI-023"_s,
            day ? u"%1 is still to come."_s.arg(displayDate(*day)) : u"“%1” is not a date."_s.arg(typed),
            u"Nothing was changed."_s, u"Give the day on which the board adopted the plan, such as 2026-03-12."_s, {}};
    }
    return *day;
}

// The board meeting of that day; null: none is known.
MeetingId meetingOn(const PlanBook& book, const Plan& plan, const QDate& day)
{
    for (const BoardId board : plan.boards) {
        for (const MeetingId id : book.meetingsOf(board)) {
            if (book.find(id)->date == day && book.find(id)->body == MeetingBody::Board) {
                return id;
            }
        }
    }
    return {};
}

int adopt(const AdoptOptions& options, CommandContext& context)
{
    const auto document = context.open(qstr(options.file), OpenMode::ReadWrite);
    if (!document) {
        return ExitRefused;
    }
    const PlanBook& book = document->book();
    const auto plan = choosePlan(book, qstr(options.plan));
    if (!plan) {
        return context.refuse(plan.error());
    }
    const auto day = dayOfAdoption(qstr(options.on), document->today());
    if (!day) {
        return context.refuse(day.error());
    }
    const auto edit
        = adoptPlan(book, plan.value(), day.value(), meetingOn(book, *book.find(plan.value()), day.value()));
    if (!edit) {
        return context.refuse(edit.error());
    }
    if (const Status status = document->apply(edit.value()); !status) {
        return context.notWritten(status.error());
    }
    const std::vector<ActionId> actions = book.allActionsOf(plan.value());
    const auto dated = std::count_if(actions.begin(), actions.end(),
        [&](ActionId action) { return book.find(action)->published.due.isValid(); });
    context.print(u"Adopted “%1” on %2: the words and timescales of %3 actions are kept as published, %4 of them with a date."_s
                      .arg(book.find(plan.value())->title, displayLongDate(day.value()))
                      .arg(actions.size())
                      .arg(dated));
    return ExitDone;
}

} // namespace

CommandAction declareAdopt(CLI::App& app)
{
    const auto options = std::make_shared<AdoptOptions>();
    app.add_option("FILE", options->file, "The plan file")->required();
    app.add_option("--on", options->on, "The day on which the board adopted the plan")->required();
    app.add_option("--plan", options->plan, "The plan meant: its title, part of it, or digits of its id");
    return [options](CommandContext& context) { return adopt(*options, context); };
}

} // namespace boardplan
