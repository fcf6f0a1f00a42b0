#include "cli/command.h"

#include <boardplan/document/verbs.h>
#include <boardplan/domain/period_words.h>

#include <QFile>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

struct NewOptions {
    std::string file, board, title, period;
};

// "2026-04-01..2027-03-31", or a period as plans print it, which is kept in its words.
std::optional<Period> periodFrom(const QString& text)
{
    const QStringList ends = text.split(u".."_s);
    if (ends.size() != 2) {
        const Period said = periodSaid(text);
        return said.start.isValid() ? std::optional{said} : std::nullopt;
    }
    const auto start = readDate(ends[0]);
    const auto end = readDate(ends[1]);
    return start && end ? std::optional{Period{displayPeriod({*start, *end}), *start, *end}} : std::nullopt;
}

int makeNew(const NewOptions& options, CommandContext& context)
{
    NewPlan plan{qstr(options.board), qstr(options.title), {}};
    if (!options.period.empty()) {
        const auto period = periodFrom(qstr(options.period));
        if (!period) {
            context.say(u"--period: “%1” is not a period. Write it as 2026-04-01..2027-03-31."_s.arg(
                qstr(options.period)));
            return ExitWrongUse;
        }
        plan.period = *period;
    }
    const Result<Edit> edit = addPlan(PlanBook{}, plan);
    if (!edit) {
        return context.refuse(edit.error());
    }
    auto document = Document::create(qstr(options.file), context.clock());
    if (!document) {
        return context.notWritten(document.error());
    }
    if (const Status status = document.value()->apply(edit.value()); !status) {
        document.value().reset();
        QFile::remove(qstr(options.file));
        return context.notWritten(status.error());
    }
    context.print(u"Made %1 for %2."_s.arg(qstr(options.file), plan.boardName));
    return ExitDone;
}

} // namespace

CommandAction declareNew(CLI::App& app)
{
    const auto options = std::make_shared<NewOptions>();
    app.add_option("FILE", options->file, "The file to make")->required();
    app.add_option("--board", options->board, "The board's name")->required();
    app.add_option("--title", options->title, "The plan's title");
    app.add_option("--period", options->period, "START..END, or as printed: 2026/27");
    return [options](CommandContext& context) { return makeNew(*options, context); };
}

} // namespace boardplan
