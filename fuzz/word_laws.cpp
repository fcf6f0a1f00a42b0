#include "fuzz/laws.h"

#include <boardplan/domain/lead_names.h>

#include <QSet>
#include <algorithm>
#include <ctime>

namespace boardplan::fuzz {

using namespace Qt::StringLiterals;

namespace {

// How much longer all takes where sanitizers and the fuzzer's own counters are built in, or without optimisation.
#if defined(__SANITIZE_ADDRESS__) || defined(BOARDPLAN_FUZZ_BUILD)
constexpr double slowness = 10;
#elif defined(NDEBUG)
constexpr double slowness = 1;
#else
constexpr double slowness = 3;
#endif
// What reading a timescale may cost, however long: no more than its first words are read.
constexpr double timescaleMilliseconds = 1;
// A lead cell is read whole, in a time that grows with its length and no faster.
constexpr double leadMilliseconds(qsizetype letters)
{
    return 1 + static_cast<double>(letters) / 1000;
}

double processorMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

// The best of a few: another program may have emptied the caches.
template <typename Run> bool isTooSlow(double milliseconds, const Run& run)
{
    constexpr int tries = 5;
    for (int left = tries; left > 0; --left) {
        const double before = processorMilliseconds();
        run();
        if (processorMilliseconds() - before <= milliseconds * slowness) {
            return false;
        }
    }
    return true;
}

bool isAlike(Timescale one, Timescale other)
{
    for (Timescale* timescale : {&one, &other}) {
        timescale->text.clear();
        timescale->ambiguous.clear();
    }
    return one == other;
}

bool isSound(const Timescale& reading)
{
    const bool isDueNamed = std::any_of(reading.windows.begin(), reading.windows.end(),
        [&](const Window& window) { return window.end == reading.due; });
    const bool isInOrder = std::all_of(reading.windows.begin(), reading.windows.end(), [](const Window& window) {
        return window.start.isValid() && window.end.isValid() && window.start <= window.end;
    });
    const bool isEmpty = !reading.due.isValid() && reading.recurrence.isEmpty() && reading.trigger.isEmpty();
    return isInOrder && (isDueNamed || !reading.due.isValid())
        && (reading.kind != TimescaleKind::None || isEmpty);
}

// Years that four figures cannot write have no normal form.
bool isOfOurTime(const Timescale& reading)
{
    return std::all_of(reading.windows.begin(), reading.windows.end(),
        [](const Window& window) { return window.start.year() >= 1980 && window.end.year() < 2200; });
}

bool isEveryWordCounted(const QString& text, const TimescaleWords& words)
{
    const auto letters = [](const QString& of) {
        return std::count_if(of.begin(), of.end(), [](QChar c) { return c.isLetter() || c.isDigit(); });
    };
    qsizetype counted = 0;
    for (const auto* runs : {&words.used, &words.unused}) {
        for (const WordRun& run : *runs) {
            if (text.mid(run.begin, run.text.size()) != run.text) {
                return false;
            }
            counted += letters(run.text);
        }
    }
    return counted == letters(text);
}

} // namespace

QString brokenInTimescale(const QString& text, const TimescaleContext& context)
{
    const Timescale reading = readTimescale(text, context);
    if (reading.text != text || !(readTimescale(text, context) == reading)) {
        return u"a reading that is not of its text"_s;
    }
    if (!isSound(reading) || describe(reading).isEmpty() != (reading.kind == TimescaleKind::None)) {
        return u"a reading that contradicts itself: "_s + describe(reading);
    }
    if (!isEveryWordCounted(text, timescaleWords(text, context))) {
        return u"a word that is neither used nor unused"_s;
    }
    const QString normal = normalForm(reading);
    if (isOfOurTime(reading) && !isAlike(readTimescale(normal, context), reading)) {
        return u"a normal form that reads as something else: “%1”"_s.arg(normal);
    }
    readPeriod(text);
    readDate(text);
    return isTooSlow(timescaleMilliseconds, [&] { readTimescale(text, context); }) ? u"too slow"_s : QString{};
}

QString brokenInLeads(const QString& cell)
{
    const QStringList known{u"Board Manager"_s, u"Quality Subgroup"_s};
    const QStringList names = splitLeads(cell, known);
    QSet<QString> folded;
    for (const QString& name : names) {
        const QString fold = foldLeadName(name);
        if (name != name.trimmed() || fold.isEmpty()) {
            return u"a name of nothing: “%1”"_s.arg(name);
        }
        if (foldLeadName(fold) != fold) {
            return u"a fold that folds again: “%1”"_s.arg(fold);
        }
        if (folded.contains(fold)) {
            return u"a name that is there twice: “%1”"_s.arg(name);
        }
        folded.insert(fold);
        guessLeadKind(name);
    }
    if (distinctLeads(names).size() > static_cast<std::size_t>(names.size())) {
        return u"more leads than names"_s;
    }
    return isTooSlow(leadMilliseconds(cell.size()), [&] { splitLeads(cell, known); }) ? u"too slow"_s : QString{};
}

} // namespace boardplan::fuzz
