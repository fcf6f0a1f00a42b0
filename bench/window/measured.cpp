#include "measured.h"

#include <QFile>
#include <algorithm>
#include <cstdio>
#include <ctime>

namespace boardplan::bench {

using namespace Qt::StringLiterals;

namespace {

// A line of /proc/self/status in MiB; 0 where the system has none.
double statusMebibytes(const QByteArray& name)
{
    QFile status{u"/proc/self/status"_s};
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(name + ':')) {
            return line.mid(name.size() + 1).simplified().split(' ').front().toDouble() / 1024;
        }
    }
    return 0;
}

Spent clocks()
{
    const auto now = [](clockid_t clock) {
        timespec at{};
        clock_gettime(clock, &at);
        return static_cast<double>(at.tv_sec) * 1e3 + static_cast<double>(at.tv_nsec) / 1e6;
    };
    return {now(CLOCK_MONOTONIC), now(CLOCK_THREAD_CPUTIME_ID)};
}

double medianOf(std::vector<double> rounds)
{
    if (rounds.empty()) {
        return 0;
    }
    std::sort(rounds.begin(), rounds.end());
    return rounds[rounds.size() / 2];
}

double worstOf(const std::vector<double>& rounds)
{
    return rounds.empty() ? 0 : *std::max_element(rounds.begin(), rounds.end());
}

} // namespace

StopClock::StopClock()
    : m_start{clocks()}
{
}

Spent StopClock::spent() const
{
    const Spent now = clocks();
    return {now.milliseconds - m_start.milliseconds, now.own - m_start.own};
}

Spent spentOn(const std::function<void()>& work)
{
    const StopClock clock;
    work();
    return clock.spent();
}

void Times::add(const Spent& spent)
{
    m_rounds.push_back(spent.milliseconds);
    m_own.push_back(spent.own);
}

double Times::least() const
{
    return m_rounds.empty() ? 0 : *std::min_element(m_rounds.begin(), m_rounds.end());
}

double Times::median() const
{
    return medianOf(m_rounds);
}

double Times::worst() const
{
    return worstOf(m_rounds);
}

double Times::ownMedian() const
{
    return medianOf(m_own);
}

double Times::ownWorst() const
{
    return worstOf(m_own);
}

void printHead(const QString& title)
{
    std::printf("\n%s\n%-58s %6s %7s %7s %7s | %7s %7s | %7s %7s | %6s  %s\n", qPrintable(title), "ms", "rounds", "least",
        "median", "worst", "own", "worst", "bare", "worst", "ratio", "aim");
}

void printTimes(const QString& what, const Times& ours, const Times& bare, const Aim& aim)
{
    std::printf("%-58s %6zu %7.1f %7.1f %7.1f | %7.1f %7.1f | ", qPrintable(what), ours.count(), ours.least(),
        ours.median(), ours.worst(), ours.ownMedian(), ours.ownWorst());
    double ratio = 0;
    if (bare.count() > 0) {
        ratio = ours.ownMedian() / bare.ownMedian();
        std::printf("%7.1f %7.1f | %6.2f", bare.ownMedian(), bare.ownWorst(), ratio);
    } else {
        std::printf("%15s | %6s", "", "");
    }
    if (aim.milliseconds > 0) {
        std::printf("  worst <= %.0f ms: %s", aim.milliseconds, ours.ownWorst() <= aim.milliseconds ? "met" : "MISSED");
    }
    if (aim.times > 0) {
        std::printf("  <= %.1f x: %s", aim.times, ratio <= aim.times ? "met" : "MISSED");
    }
    std::printf("\n");
    std::fflush(stdout);
}

void printMemory(const QString& when)
{
    std::printf("%-58s %7.0f MiB now, %.0f MiB at most\n", qPrintable(when), statusMebibytes("VmRSS"),
        statusMebibytes("VmHWM"));
}

} // namespace boardplan::bench
