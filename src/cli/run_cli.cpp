#include <boardplan/cli/run_cli.h>

#include "cli/command.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <memory>
#include <ostream>
#include <vector>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array commands{
    Command{"new", "Make an empty plan file", declareNew},
    Command{"import", "Read a plan document into a plan file", declareImport},
    Command{"inspect", "Show how a document, a timescale or a lead cell is read; writes nothing", declareInspect},
    Command{"show", "Print the plan with its ratings and the overall picture", declareShow},
    Command{"rollup", "Print every node's rating and why it is so", declareRollup},
    Command{"rate", "Record an update of an action", declareRate},
    Command{"comment", "Write the commentary on a plan, a priority or an objective", declareComment},
    Command{"adopt", "Adopt a plan: keep its words and dates as published", declareAdopt},
    Command{"chase", "Print what each lead is asked for before the next meeting", declareChase},
    Command{"compare", "Print what changed between two days or meetings", declareCompare},
    Command{"check", "Print what somebody should look at in a plan", declareCheck},
    Command{"report", "Write a paper", declareReport},
    Command{"verify", "Replay the journal and name what was changed outside", declareVerify},
    Command{"backup", "Make a checked copy", declareBackup},
    Command{"export", "Write everything as JSON, history included", declareExport},
};

struct Declared {
    CLI::App* app;
    CommandAction action;
};

std::string versionText()
{
    return "boardplan " + QCoreApplication::applicationVersion().toStdString();
}

int runParsed(const std::vector<Declared>& declared, const std::string& today, CommandContext& context)
{
    if (!today.empty() && !context.fixToday(qstr(today))) {
        context.say(notADay(qstr(today)));
        return ExitWrongUse;
    }
    for (const Declared& one : declared) {
        if (one.app->parsed()) {
            return one.action(context);
        }
    }
    return ExitWrongUse;
}

// Takes `--today DAY` or `--today=DAY` off the front of what is left.
std::optional<QString> takeToday(QStringList& left)
{
    const QString option = u"--today"_s;
    if (left.first() != option && !left.first().startsWith(option + u'=')) {
        return std::nullopt;
    }
    const QString first = left.takeFirst();
    if (first != option) {
        return first.mid(option.size() + 1);
    }
    return left.isEmpty() ? QString{} : left.takeFirst();
}

} // namespace

std::optional<WindowStart> readWindowStart(
    const QStringList& arguments, const std::function<QDateTime()>& now, std::ostream& err)
{
    WindowStart start{{}, now};
    QStringList left = arguments;
    while (!left.isEmpty()) {
        const auto today = takeToday(left);
        if (!today) {
            start.files.append(left.takeFirst());
        } else if (const auto clock = clockFixedOn(*today)) {
            start.now = *clock;
        } else {
            err << notADay(*today).toStdString() << '\n';
            return std::nullopt;
        }
    }
    return start;
}

bool isCommandLine(const QStringList& arguments)
{
    qsizetype first = 0;
    while (first < arguments.size() && arguments[first].startsWith(u"--today"_s)) {
        first += arguments[first].contains(u'=') ? 1 : 2;
    }
    if (first >= arguments.size()) {
        return false;
    }
    const QString& word = arguments[first];
    return word == u"--help"_s || word == u"-h"_s || word == u"--version"_s
        || std::any_of(commands.begin(), commands.end(),
            [&](const Command& command) { return word == QLatin1String{command.name}; });
}

int runCli(const QStringList& arguments, const std::function<QDateTime()>& now, std::istream& in, std::ostream& out,
    std::ostream& err)
{
    CLI::App app{"BoardPlan: business plans of multi-agency boards. Without a command it opens the window.", "boardplan"};
    app.set_version_flag("--version", versionText());
    app.require_subcommand(1);
    app.fallthrough();
    std::string today;
    app.add_option("--today", today, "The day to work on instead of today");
    std::vector<Declared> declared;
    for (const Command& command : commands) {
        CLI::App* sub = app.add_subcommand(command.name, command.help);
        declared.push_back({sub, command.declare(*sub)});
    }
    // CLI11 takes the arguments in reverse and reports wrong use by exception.
    std::vector<std::string> reversed;
    for (auto argument = arguments.rbegin(); argument != arguments.rend(); ++argument) {
        reversed.push_back(argument->toStdString());
    }
    try {
        app.parse(reversed);
    } catch (const CLI::ParseError& error) {
        return app.exit(error, out, err) == 0 ? ExitDone : ExitWrongUse;
    }
    CommandContext context{now, in, out, err};
    return runParsed(declared, today, context);
}

} // namespace boardplan
