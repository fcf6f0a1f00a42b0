#include "cli/command.h"
#include "cli/plan_json.h"
#include "cli/source_file.h"

#include <boardplan/domain/json_value.h>
#include <boardplan/domain/lead_names.h>
#include <boardplan/domain/timescale.h>
#include <boardplan/importing/import.h>

#include <QJsonArray>
#include <istream>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

struct InspectOptions {
    std::string source, as, format = "json", period, quarters = "financial", board;
    std::vector<std::string> texts, known;
};

// The texts to read: those given, else the lines of standard input. U+2028 stands for a line break inside a cell.
QStringList textsOf(const std::vector<std::string>& given, std::istream& in)
{
    QStringList texts;
    for (const std::string& text : given) {
        texts.append(qstr(text));
    }
    if (given.empty()) {
        for (std::string line; std::getline(in, line);) {
            texts.append(qstr(line));
        }
    }
    texts.replaceInStrings(QString{QChar::LineSeparator}, u"\n"_s);
    return texts;
}

QJsonArray proposedUpdatesJson(const ProposedAction& action)
{
    QJsonArray updates;
    for (const ProposedUpdate& update : action.updates) {
        updates.append(QJsonObject{{u"words"_s, update.words.text}, {u"rating"_s, update.rating},
            {u"reportedOn"_s, toJson(update.reportedOn)}, {u"whatHappened"_s, update.whatHappened},
            {u"continues"_s, update.continues}});
    }
    return updates;
}

// The plan the proposal would make, written by the one writer of plans, with what only an import has beside it.
QJsonObject proposalJson(const Proposal& proposal, const Edit& edit, const QDate& today)
{
    PlanBook book;
    for (const AnyChange& change : edit.changes) {
        book.put(change);
    }
    QJsonObject object = bookJson(View{book, today}, {});
    QJsonArray findings;
    for (const Finding& finding : proposal.findings) {
        findings.append(QJsonObject{{u"code"_s, finding.code}, {u"severity"_s, severityWord(finding.severity)},
            {u"place"_s, finding.place}, {u"text"_s, finding.text}});
    }
    QJsonArray notPlaced;
    for (const Sourced& text : proposal.notPlaced) {
        notPlaced.append(QJsonObject{{u"place"_s, text.places.empty() ? QString{} : text.places.front().toString()},
            {u"text"_s, text.text}});
    }
    object.insert(u"findings"_s, findings);
    object.insert(u"notPlaced"_s, notPlaced);
    object.insert(u"accounting"_s, QJsonObject{{u"cells"_s, proposal.accounting.cells},
        {u"placed"_s, proposal.accounting.placed}, {u"notPlaced"_s, proposal.accounting.notPlaced}});
    return object;
}

// Adds "proposedUpdates" to each action: both walk the proposal in the order in which the edit was made.
void addProposedUpdates(QJsonObject& object, const Proposal& proposal)
{
    QJsonArray plans = object.value(u"plans"_s).toArray();
    if (plans.isEmpty()) {
        return;
    }
    const auto amend = [](QJsonArray actions, const std::vector<ProposedAction>& proposed) {
        for (qsizetype i = 0; i < actions.size(); ++i) {
            QJsonObject action = actions[i].toObject();
            action.insert(u"proposedUpdates"_s, proposedUpdatesJson(proposed[static_cast<std::size_t>(i)]));
            actions[i] = action;
        }
        return actions;
    };
    QJsonObject plan = plans[0].toObject();
    QJsonArray priorities = plan.value(u"priorities"_s).toArray();
    for (qsizetype p = 0; p < priorities.size(); ++p) {
        const ProposedPriority& proposed = proposal.priorities[static_cast<std::size_t>(p)];
        QJsonObject priority = priorities[p].toObject();
        priority.insert(u"actions"_s, amend(priority.value(u"actions"_s).toArray(), proposed.actions));
        QJsonArray objectives = priority.value(u"objectives"_s).toArray();
        for (qsizetype o = 0; o < objectives.size(); ++o) {
            QJsonObject objective = objectives[o].toObject();
            objective.insert(u"actions"_s, amend(objective.value(u"actions"_s).toArray(),
                proposed.objectives[static_cast<std::size_t>(o)].actions));
            objectives[o] = objective;
        }
        priority.insert(u"objectives"_s, objectives);
        priorities[p] = priority;
    }
    plan.insert(u"priorities"_s, priorities);
    plans[0] = plan;
    object.insert(u"plans"_s, plans);
}

void printOutline(const Proposal& proposal, CommandContext& context)
{
    context.print(countsSentence(proposal));
    context.print(accountingSentence(proposal.accounting));
    for (const ProposedPriority& priority : proposal.priorities) {
        context.print(u"\n%1 %2"_s.arg(priority.ref.text, priority.title.text).trimmed());
        const auto printActions = [&](const std::vector<ProposedAction>& actions) {
            for (const ProposedAction& action : actions) {
                context.print(u"    %1 %2"_s.arg(action.ref.text, action.text.text.simplified()));
                context.print(u"        %1 · %2"_s.arg(action.leads.join(u"; "_s),
                    action.timescaleText.text.isEmpty() ? u"no timescale"_s : action.timescaleText.text.simplified()));
            }
        };
        printActions(priority.actions);
        for (const ProposedObjective& objective : priority.objectives) {
            context.print(u"  %1 %2"_s.arg(objective.ref.text, objective.title.text.simplified()));
            printActions(objective.actions);
        }
    }
    context.print({});
    for (const Finding& finding : proposal.findings) {
        context.print(findingLine(finding));
    }
}

int inspectDocument(const InspectOptions& options, CommandContext& context)
{
    const auto proposal = proposalFromFile(qstr(options.source), qstr(options.as));
    if (!proposal) {
        return context.refuse(proposal.error());
    }
    if (options.format == "text") {
        printOutline(proposal.value(), context);
        return ExitDone;
    }
    ImportOptions importOptions;
    // Looking must not fail for want of a name: an unnamed board shows as an empty one.
    importOptions.boardName = options.board.empty() ? u"?"_s : qstr(options.board);
    const auto edit = importEdit(proposal.value(), PlanBook{}, importOptions);
    if (!edit) {
        return context.refuse(edit.error());
    }
    QJsonObject object = proposalJson(proposal.value(), edit.value(), context.today());
    addProposedUpdates(object, proposal.value());
    context.printJson(object);
    return ExitDone;
}

QJsonArray runsJson(const std::vector<WordRun>& runs)
{
    QJsonArray words;
    for (const WordRun& run : runs) {
        words.append(run.text);
    }
    return words;
}

// The reading, which words made it and which did not, and the reading in plain words.
QJsonObject readingJson(const QString& text, const TimescaleContext& context)
{
    const Timescale reading = readTimescale(text, context);
    const TimescaleWords words = timescaleWords(text, context);
    QJsonObject object = timescaleJson(reading);
    object.insert(u"used"_s, runsJson(words.used));
    object.insert(u"unused"_s, runsJson(words.unused));
    object.insert(u"normal"_s, normalForm(reading));
    return object;
}

int inspectTimescales(const InspectOptions& options, CommandContext& context)
{
    TimescaleContext reading;
    reading.calendarQuarters = options.quarters == "calendar";
    if (!options.period.empty()) {
        const QString text = qstr(options.period);
        const auto start = readDate(text.section(u".."_s, 0, 0));
        const auto end = readDate(text.section(u".."_s, 1, 1));
        const auto period = start && end ? std::optional{Window{*start, *end}} : readPeriod(text);
        if (!period) {
            context.say(u"--period: “%1” is not a period."_s.arg(text));
            return ExitWrongUse;
        }
        reading.period = *period;
    }
    for (const QString& text : textsOf(options.texts, context.in())) {
        context.print(QString::fromUtf8(compactJson(readingJson(text, reading))));
    }
    return ExitDone;
}

int inspectLeads(const InspectOptions& options, CommandContext& context)
{
    QStringList known;
    for (const std::string& name : options.known) {
        known.append(qstr(name));
    }
    for (const QString& text : textsOf(options.texts, context.in())) {
        context.print(QString::fromUtf8(compactJson(QJsonObject{
            {u"text"_s, text}, {u"leads"_s, QJsonArray::fromStringList(splitLeads(text, known))}})));
    }
    return ExitDone;
}

} // namespace

CommandAction declareInspect(CLI::App& app)
{
    const auto options = std::make_shared<InspectOptions>();
    app.require_subcommand(1);
    CLI::App* document = app.add_subcommand("document", "What import would make of a document");
    document->add_option("SOURCE", options->source, "The document")->required();
    document->add_option("--as", options->as, "Read as this format");
    document->add_option("--board", options->board, "The board's name, where the document gives none");
    document->add_option("--format", options->format)->check(CLI::IsMember{{"json", "text"}});
    CLI::App* timescale = app.add_subcommand("timescale", "How timescale words are read; without TEXT, lines of standard input");
    timescale->add_option("TEXT", options->texts);
    timescale->add_option("--period", options->period, "START..END of the plan");
    timescale->add_option("--quarters", options->quarters)->check(CLI::IsMember{{"financial", "calendar"}});
    CLI::App* leads = app.add_subcommand("leads", "How a lead cell is split; without TEXT, lines of standard input");
    leads->add_option("TEXT", options->texts);
    leads->add_option("--known", options->known, "Names already in the directory");
    return [=](CommandContext& context) {
        if (document->parsed()) {
            return inspectDocument(*options, context);
        }
        return timescale->parsed() ? inspectTimescales(*options, context) : inspectLeads(*options, context);
    };
}

} // namespace boardplan
