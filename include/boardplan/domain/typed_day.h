#pragma once

#include <boardplan/domain/timescale.h>
#include <boardplan/domain/update.h>

#include <QDate>
#include <QString>
#include <optional>

namespace boardplan {

// A day typed in any British form, of a month or a year only where that is all that is known: "12 Sep 2026",
// "September 2026", "2026".
struct TypedDay {
    QDate day; // the last day of a month or year
    DatePrecision precision = DatePrecision::Day;

    bool operator==(const TypedDay&) const = default;
};

// Empty where the words name no day, month or year.
std::optional<TypedDay> readTypedDay(const QString& text);

// The new date of an action as words ("31 January 2027", "Q4 2026/27"), read like its timescale; without a reason.
// Empty where they name no day.
std::optional<NewDate> readNewDate(const QString& words, const TimescaleContext& context);

// The first day that an update may mean: of its month or year where no more is known.
QDate firstDayOf(const QDate& reportedOn, DatePrecision precision);

} // namespace boardplan
