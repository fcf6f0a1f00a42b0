#include "cli/command.h"
#include "cli/plan_choice.h"

#include <boardplan/document/verbs.h>
#include <boardplan/domain/asks.h>
#include <boardplan/domain/lead_names.h>
#include <boardplan/domain/typed_day.h>

#include <algorithm>
#include <vector>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

struct RateOptions {
    std::string file, ref, rating, on, happened, next, ask, askOf, lead, author, newDate, reason, meets, completedOn;
    std::vector<std::string> evidence;
    bool continues = false;
};

Error notADate(const QString& typed, const QString& todo)
{
    return {ErrorKind::InvalidInput, u"BP-CLI-005"_s, u"“%1” is not a date."_s.arg(typed), u"Nothing was changed."_s,
        todo, {}};
}

// The lead by name or alias, folded.
LeadId leadNamed(const PlanBook& book, const QString& name)
{
    const QString wanted = foldLeadName(name);
    for (const Lead& lead : book.table<Lead>().rows()) {
        const bool isAlias = std::any_of(lead.aliases.begin(), lead.aliases.end(),
            [&](const QString& alias) { return foldLeadName(alias) == wanted; });
        if (foldLeadName(lead.name) == wanted || isAlias) {
            return lead.id;
        }
    }
    return {};
}

Result<const Rating*> ratingNamed(const RatingScheme& scheme, const QString& named)
{
    if (const Rating* rating = scheme.match(named)) {
        return rating;
    }
    QStringList words;
    for (const Rating& one : scheme.ratings) {
        words.append(one.key);
    }
    return Error{ErrorKind::InvalidInput, u"BP-CLI-006"_s, u"“%1” is not a rating of this plan."_s.arg(named),
        u"Nothing was changed."_s, u"Use one of: %1."_s.arg(words.join(u", "_s)), {}};
}

Status takeDays(Update& update, const RateOptions& options)
{
    if (!options.on.empty()) {
        const auto typed = readTypedDay(qstr(options.on));
        if (!typed) {
            return notADate(qstr(options.on), u"Write it as 2026-09-12, or “September 2026” where only the month is known."_s);
        }
        update.reportedOn = typed->day;
        update.precision = typed->precision;
    }
    if (!options.completedOn.empty()) {
        const auto day = readDate(qstr(options.completedOn));
        if (!day) {
            return notADate(qstr(options.completedOn), u"Write it as 2026-09-12."_s);
        }
        update.completedOn = *day;
    }
    return done();
}

Status takeNewDate(Update& update, const RateOptions& options, const TimescaleContext& timescale)
{
    if (!options.newDate.empty()) {
        const auto moved = readNewDate(qstr(options.newDate), timescale);
        if (!moved) {
            return notADate(qstr(options.newDate), u"Write it as 2027-01-31, January 2027 or Q4 2026/27."_s);
        }
        update.newDate = *moved;
        update.newDate.reason = qstr(options.reason).trimmed();
    }
    return done();
}

// One of the dates that stand, so that no slip of the pen meets what was never due.
Status takeMetDate(Update& update, const QString& typed, const Action& action, const Standing& standing)
{
    if (typed.isEmpty()) {
        return done();
    }
    const std::vector<QDate> unmet = unmetDates(action, standing);
    const auto day = readDate(typed);
    if (day && std::find(unmet.begin(), unmet.end(), *day) != unmet.end()) {
        update.meets = *day;
        return done();
    }
    QStringList days;
    for (const QDate& date : unmet) {
        days.append(date.toString(Qt::ISODate));
    }
    return Error{ErrorKind::InvalidInput, u"BP-CLI-024"_s,
        u"“%1” is no date of the action that is still to be met."_s.arg(typed), u"Nothing was changed."_s,
        days.isEmpty() ? u"It has none: leave --meets out."_s : u"Use one of: %1."_s.arg(days.join(u", "_s)), {}};
}

Status takeAsk(Update& update, const RateOptions& options, const PlanBook& book, const Plan& plan)
{
    update.ask = qstr(options.ask);
    if (options.askOf.empty()) {
        return done();
    }
    const QStringList bodies = askedBodies(book, plan);
    for (const QString& body : bodies) {
        if (body.compare(qstr(options.askOf), Qt::CaseInsensitive) == 0) {
            update.askOf = body;
            return done();
        }
    }
    return Error{ErrorKind::InvalidInput, u"BP-CLI-025"_s, u"“%1” is none of those an update may ask."_s.arg(qstr(options.askOf)),
        u"Nothing was changed."_s, u"Use one of: %1."_s.arg(bodies.join(u", "_s)), {}};
}

Status takeLead(Update& update, const QString& named, const PlanBook& book)
{
    if (named.isEmpty()) {
        return done();
    }
    update.lead = leadNamed(book, named);
    if (update.lead.isNull()) {
        return Error{ErrorKind::NotFound, u"BP-CLI-007"_s, u"“%1” is not in the directory of leads."_s.arg(named),
            u"Nothing was changed."_s, u"`boardplan show` prints the leads."_s, {}};
    }
    return done();
}

Result<Update> updateFrom(const RateOptions& options, const View& view, const QDate& today)
{
    const auto chosen = chooseAction(view, qstr(options.ref));
    if (!chosen) {
        return chosen.error();
    }
    const PlanBook& book = view.book();
    const Action& action = *book.find(chosen.value());
    const Plan& plan = *book.planOf(action);
    Update update;
    update.action = action.id;
    update.reportedOn = today;
    update.whatHappened = qstr(options.happened);
    update.whatNext = qstr(options.next);
    update.continues = options.continues;
    update.author = options.author.empty() ? qEnvironmentVariable("USER") : qstr(options.author);
    for (const std::string& evidence : options.evidence) {
        update.evidence.append(qstr(evidence).trimmed());
    }
    if (!options.rating.empty()) {
        const auto rating = ratingNamed(plan.ratingScheme, qstr(options.rating));
        if (!rating) {
            return rating.error();
        }
        update.rating = rating.value()->key;
    }
    for (const Status& taken : {takeDays(update, options), takeNewDate(update, options, plan.timescaleContext()),
             takeMetDate(update, qstr(options.meets), action, view.standing(action.id)),
             takeAsk(update, options, book, plan), takeLead(update, qstr(options.lead), book)}) {
        if (!taken) {
            return taken.error();
        }
    }
    return update;
}

int rate(const RateOptions& options, CommandContext& context)
{
    const auto document = context.open(qstr(options.file), OpenMode::ReadWrite);
    if (!document) {
        return ExitRefused;
    }
    const auto update = updateFrom(options, document->view(), document->today());
    if (!update) {
        return context.refuse(update.error());
    }
    const auto edit = recordUpdate(document->book(), update.value(), document->today(), document->now());
    if (!edit) {
        return context.refuse(edit.error());
    }
    if (const Status status = document->apply(edit.value()); !status) {
        return context.notWritten(status.error());
    }
    const View& view = document->view();
    const Action& action = *view.book().find(update->action);
    context.print(edit->verb + u"."_s);
    for (const Node& node : {Node::of(NodeKind::Priority, action.priority),
             Node::of(NodeKind::Plan, view.book().find(action.priority)->plan)}) {
        const auto [ref, title] = view.heading(node);
        context.print(u"%1: %2"_s.arg(u"%1 %2"_s.arg(ref, title.simplified()).trimmed(), view.sentence(node)));
    }
    return ExitDone;
}

} // namespace

CommandAction declareRate(CLI::App& app)
{
    const auto options = std::make_shared<RateOptions>();
    app.add_option("FILE", options->file, "The plan file")->required();
    app.add_option("REF", options->ref, "The action: its ref, its label, or 8 or more digits of its id")->required();
    app.add_option("RATING", options->rating, "Key, letter or word of the plan's scheme; without it the earlier rating stands");
    app.add_option("--on", options->on, "The day, month or year it reports on; else today");
    app.add_option("--happened", options->happened, "What happened");
    app.add_option("--next", options->next, "What next");
    app.add_option("--ask", options->ask, "What is asked of the board");
    app.add_option("--ask-of", options->askOf, "Of which body: board, executive, or one of a joint plan's boards");
    auto* newDate = app.add_option("--new-date", options->newDate, "The new date of the action, in words like its timescale");
    app.add_option("--reason", options->reason, "Why the date moved")->needs(newDate);
    app.add_option("--meets", options->meets, "The date of the action that was met");
    app.add_option("--completed-on", options->completedOn, "The day the work was complete");
    app.add_flag("--continues", options->continues, "The work goes on afterwards");
    app.add_option("--evidence", options->evidence, "A link or file name; may be given several times");
    app.add_option("--lead", options->lead, "The lead reporting; else the update is for the whole action");
    app.add_option("--author", options->author, "Who records it; else the login name");
    return [options](CommandContext& context) { return rate(*options, context); };
}

} // namespace boardplan
