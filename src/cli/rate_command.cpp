#include "cli/command.h"
#include "cli/plan_choice.h"

#include <boardplan/document/verbs.h>
#include <boardplan/domain/lead_names.h>
#include <boardplan/domain/timescale.h>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

struct RateOptions {
    std::string file, ref, rating, on, happened, next, ask, lead, author;
};

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

Result<Update> updateFrom(const RateOptions& options, const View& view, const QDate& today)
{
    const auto action = chooseAction(view, qstr(options.ref));
    if (!action) {
        return action.error();
    }
    const RatingScheme& scheme = view.book().schemeOf(*view.book().find(action.value()));
    const Rating* rating = scheme.match(qstr(options.rating));
    if (rating == nullptr) {
        QStringList words;
        for (const Rating& one : scheme.ratings) {
            words.append(one.key);
        }
        return Error{ErrorKind::InvalidInput, u"BP-CLI-006"_s, u"“%1” is not a rating of this plan."_s.arg(qstr(options.rating)),
            u"Nothing was changed."_s, u"Use one of: %1."_s.arg(words.join(u", "_s)), {}};
    }
    Update update;
    update.action = action.value();
    update.rating = rating->key;
    update.reportedOn = today;
    update.whatHappened = qstr(options.happened);
    update.whatNext = qstr(options.next);
    update.ask = qstr(options.ask);
    update.author = options.author.empty() ? qEnvironmentVariable("USER") : qstr(options.author);
    if (!options.on.empty()) {
        const auto day = readDate(qstr(options.on));
        if (!day) {
            return Error{ErrorKind::InvalidInput, u"BP-CLI-005"_s, u"“%1” is not a date."_s.arg(qstr(options.on)),
                u"Nothing was changed."_s, u"Write it as 2026-09-12."_s, {}};
        }
        update.reportedOn = *day;
    }
    if (!options.lead.empty()) {
        update.lead = leadNamed(view.book(), qstr(options.lead));
        if (update.lead.isNull()) {
            return Error{ErrorKind::NotFound, u"BP-CLI-007"_s,
                u"“%1” is not in the directory of leads."_s.arg(qstr(options.lead)), u"Nothing was changed."_s,
                u"`boardplan show` prints the leads."_s, {}};
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
    app.add_option("RATING", options->rating, "Key, letter or word of the plan's scheme")->required();
    app.add_option("--on", options->on, "The day it reports on; else today");
    app.add_option("--happened", options->happened, "What happened");
    app.add_option("--next", options->next, "What next");
    app.add_option("--ask", options->ask, "What is asked of the board");
    app.add_option("--lead", options->lead, "The lead reporting; else the update is for the whole action");
    app.add_option("--author", options->author, "Who records it; else the login name");
    return [options](CommandContext& context) { return rate(*options, context); };
}

} // namespace boardplan
