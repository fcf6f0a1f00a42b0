#pragma once

#include <boardplan/domain/timescale.h>

#include <QString>
#include <ostream>

namespace boardplan::test {

// A phrase and its reading in one line: kind, "due" date, [windows], "every" recurrence, "when"
// trigger, "ongoing" where it is said besides other things, "or" other readings.
struct TimescaleRow {
    const char16_t* text;
    const char16_t* reading;
};

void PrintTo(const TimescaleRow& row, std::ostream* out);

QString readingLine(const Timescale& timescale);

// A plan of two financial years, 1 April 2019 to 31 March 2021.
TimescaleContext twoYearPlan();

} // namespace boardplan::test
