#pragma once

#include <QString>
#include <functional>
#include <vector>

namespace boardplan::bench {

// How long something took by the clock, and how much of it this thread worked: on a busy machine the first holds the
// work of others too.
struct Spent {
    double milliseconds = 0;
    double own = 0;
};

class StopClock {
public:
    StopClock();
    Spent spent() const;

private:
    Spent m_start;
};

Spent spentOn(const std::function<void()>& work);

// What many rounds took.
class Times {
public:
    void add(const Spent& spent);
    std::size_t count() const { return m_rounds.size(); }
    double least() const;
    double median() const;
    double worst() const;
    double ownMedian() const;
    double ownWorst() const;

private:
    std::vector<double> m_rounds;
    std::vector<double> m_own;
};

// What a figure is to be: of the worst round in milliseconds, or of the medians as a multiple of the bare view's. Both are
// judged by the thread's own work.
struct Aim {
    double milliseconds = 0; // 0: none
    double times = 0;        // 0: none
};

void printHead(const QString& title);
// One line: rounds; least, median and worst by the clock; median and worst of own work, the same of the bare view, and the
// ratio of the medians of own work; the aim and whether it is met. `bare` without rounds: there is nothing to compare with.
void printTimes(const QString& what, const Times& ours, const Times& bare, const Aim& aim);
// Memory of this process now and at its most.
void printMemory(const QString& when);

} // namespace boardplan::bench
