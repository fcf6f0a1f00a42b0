// Reading 100,000 timescales and lead cells, and the flags of 150,000 actions. Beside each a plain task over the same
// data: a date in one fixed format read by Qt, a cell split at its semicolons, a hash look-up for every action.
// Limits: timescales under 1 s (10 µs each), the longest under 1 ms. Aim for flags: 50 ms, not reached.

#include "big_plan.h"

#include <boardplan/domain/lead_names.h>
#include <boardplan/domain/view.h>

#include <QLocale>
#include <benchmark/benchmark.h>

namespace boardplan::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int cells = 100'000;

// As plans word them: two thirds dates and periods, the rest rhythms, events and sentences.
const QStringList& timescaleTexts()
{
    static const QStringList texts{u"March 2020"_s, u"30th Sept 2014"_s, u"2019/20"_s, u"Ongoing"_s, u"Quarterly"_s,
        u"By end of June 2019"_s, u"Q3 2019/20"_s, u"31/03/2020"_s, u"April – June 2023"_s, u"Completed – Jan 19"_s,
        u"Ongoing and May 2019"_s, u"Following the completion of a SAR"_s, u"June and November 2020"_s, u"TBC"_s,
        u"Q2/3 Annually"_s, u"was May, now July 2019"_s, u"March 2024 (extended from Dec 2023)"_s, u"Year 2"_s,
        u"Within three months of approval"_s, u"Bi-annually (April & October)"_s, u"Septmeber 2020"_s,
        u"2020/2021 - Partnership updates at every meeting of the board (Ongoing)"_s,
        u"Draft by May, final by July 2019; review every two years"_s, u"Autumn term 2019"_s};
    return texts;
}

const QStringList& leadTexts()
{
    static const QStringList texts{u"Board Manager"_s, u"Quality Subgroup"_s, u"Chair; Board Manager"_s,
        u"QA subgroup / MCA/DoLS subgroup"_s, u"Service Manager, Board and Partnerships"_s,
        u"Prevent Lead, County Council"_s, u"All Executive Leads"_s, u"Head of Adult Social Care\nPolice\nHealth"_s};
    return texts;
}

TimescaleContext twoYears()
{
    TimescaleContext context;
    context.period = {QDate{2019, 4, 1}, QDate{2021, 3, 31}};
    return context;
}

template <typename Run> void readAll(benchmark::State& state, const QStringList& texts, const Run& run)
{
    for (auto _ : state) {
        for (int cell = 0; cell < cells; ++cell) {
            benchmark::DoNotOptimize(run(texts[cell % texts.size()]));
        }
    }
}

void qtDates(benchmark::State& state)
{
    const QLocale english{QLocale::English};
    const QStringList texts{u"31 March 2020"_s};
    readAll(state, texts, [&](const QString& text) { return english.toDate(text, u"d MMMM yyyy"_s); });
}
BENCHMARK(qtDates)->Unit(benchmark::kMillisecond);

void timescales(benchmark::State& state)
{
    const TimescaleContext context = twoYears();
    readAll(state, timescaleTexts(), [&](const QString& text) { return readTimescale(text, context); });
}
BENCHMARK(timescales)->Unit(benchmark::kMillisecond);

void timescaleWordUse(benchmark::State& state)
{
    const TimescaleContext context = twoYears();
    readAll(state, timescaleTexts(), [&](const QString& text) { return timescaleWords(text, context); });
}
BENCHMARK(timescaleWordUse)->Unit(benchmark::kMillisecond);

// Texts that are made to cost much, each as long as the tokenizer takes.
void longestTimescale(benchmark::State& state)
{
    static const QStringList pieces{u"March 2020 and "_s, u"following the "_s, u"2 "_s, u"( "_s, u"every 2 "_s,
        u"by - "_s, u"1/"_s, u"Q1 to "_s, u"if "_s, u"as word "_s, u"was "_s, u"year 1 – "_s, u"2 meetings "_s,
        u"quarterlyx "_s, u"end of the "_s, u"June, "_s, u"May (Board) "_s, u"31/02 "_s, u"completed word word "_s};
    const QString text = pieces[static_cast<qsizetype>(state.range(0))].repeated(5'000);
    const TimescaleContext context = twoYears();
    for (auto _ : state) {
        benchmark::DoNotOptimize(readTimescale(text, context));
    }
    state.SetLabel(pieces[static_cast<qsizetype>(state.range(0))].toStdString());
}
BENCHMARK(longestTimescale)->DenseRange(0, 18)->Unit(benchmark::kMicrosecond);

void splitAtSemicolons(benchmark::State& state)
{
    readAll(state, leadTexts(), [](const QString& text) { return text.split(u';'); });
}
BENCHMARK(splitAtSemicolons)->Unit(benchmark::kMillisecond);

void leadCells(benchmark::State& state)
{
    const QStringList known{u"Board Manager"_s, u"Quality Subgroup"_s, u"Chair"_s};
    readAll(state, leadTexts(), [&](const QString& text) { return splitLeads(text, known); });
}
BENCHMARK(leadCells)->Unit(benchmark::kMillisecond);

// Cells of a thousand letters, made to cost much: commas, names that run on, words known and not.
void longestLeadCell(benchmark::State& state)
{
    static const QStringList pieces{u"Head of Housing, "_s, u"SAR sub group L&D sub group "_s, u"Board Manager and "_s,
        u"x, "_s, u"Qa Qa "_s, u"Quality Subgroup Chair "_s, u"County Council\n"_s, u"A/"_s, u"Safeguarding Adults "_s};
    const QStringList known{u"Board Manager"_s, u"Quality Subgroup"_s};
    const QString text = pieces[static_cast<qsizetype>(state.range(0))].repeated(500).left(state.range(1));
    for (auto _ : state) {
        benchmark::DoNotOptimize(splitLeads(text, known));
    }
    state.SetLabel(pieces[static_cast<qsizetype>(state.range(0))].simplified().toStdString());
}
BENCHMARK(longestLeadCell)->ArgsProduct({benchmark::CreateDenseRange(0, 8, 1), {250, 1'000}})
    ->Unit(benchmark::kMicrosecond);

struct RatedBook {
    PlanBook book;
    std::vector<ActionId> actions;
};

const RatedBook& ratedBook()
{
    static const RatedBook rated = [] {
        RatedBook made;
        const Edit structure = structureOf({150'000, 0});
        for (const AnyChange& change : structure.changes) {
            made.book.put(change);
        }
        made.actions = actionsIn(structure);
        qint64 sequence = 0;
        for (const ActionId action : made.actions) {
            const Edit edit = updatesOf({action}, 2, ++sequence);
            std::vector<Update> updates;
            for (const AnyChange& change : edit.changes) {
                updates.push_back(*std::get<Change<Update>>(change).after);
            }
            made.book.setStanding(action, standingOf(updates, bragScheme()));
        }
        return made;
    }();
    return rated;
}

void lookEveryActionUp(benchmark::State& state)
{
    const RatedBook& rated = ratedBook();
    for (auto _ : state) {
        for (const ActionId action : rated.actions) {
            benchmark::DoNotOptimize(rated.book.find(action));
        }
    }
}
BENCHMARK(lookEveryActionUp)->Unit(benchmark::kMillisecond);

void findFlagsOfEveryAction(const View& view, const RatedBook& rated)
{
    for (const ActionId action : rated.actions) {
        benchmark::DoNotOptimize(view.flagSet(action));
    }
}

// The words of every update are looked at for the first time.
void flagEveryActionAtFirst(benchmark::State& state)
{
    const RatedBook& rated = ratedBook();
    for (auto _ : state) {
        const View view{rated.book, benchDay};
        findFlagsOfEveryAction(view, rated);
    }
}
BENCHMARK(flagEveryActionAtFirst)->Unit(benchmark::kMillisecond);

void flagEveryAction(benchmark::State& state)
{
    const RatedBook& rated = ratedBook();
    const View view{rated.book, benchDay};
    findFlagsOfEveryAction(view, rated);
    for (auto _ : state) {
        findFlagsOfEveryAction(view, rated);
    }
}
BENCHMARK(flagEveryAction)->Unit(benchmark::kMillisecond);

void wordFlagsOfEveryAction(benchmark::State& state)
{
    const RatedBook& rated = ratedBook();
    const View view{rated.book, benchDay};
    for (auto _ : state) {
        for (const ActionId action : rated.actions) {
            benchmark::DoNotOptimize(view.flags(action));
        }
    }
}
BENCHMARK(wordFlagsOfEveryAction)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace boardplan::bench

BENCHMARK_MAIN();
