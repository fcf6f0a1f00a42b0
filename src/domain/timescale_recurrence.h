#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace boardplan {

// A rhythm in calendar units. Exactly one of the two is not zero.
struct Rhythm {
    int months = 0;
    int days = 0;

    bool operator==(const Rhythm&) const = default;
};

// ISO 8601 in its shortest form: months that make whole years as years, days that make weeks as
// weeks.
QString durationOf(const Rhythm& rhythm);
// Empty for anything but a duration of whole years and months or whole weeks and days.
std::optional<Rhythm> rhythmOf(const QString& duration);

// `times` in a period of so many months or days ("three times a year"), and every so many of them.
Rhythm dividedRhythm(const Rhythm& period, int times);
Rhythm multipliedRhythm(const Rhythm& period, int times);

// The first date after `after` of a series that runs through `date` both ways.
QDate firstOfSeries(const Rhythm& rhythm, const QDate& date, const QDate& after);

bool isShorter(const Rhythm& a, const Rhythm& b);

} // namespace boardplan
