#pragma once

#include <boardplan/domain/timescale.h>

#include <QDate>
#include <vector>

namespace boardplan {

// How coarse a date was written. Span: quarter, half-year, season. Year: calendar or financial
// years.
enum class Grain { Day, Month, Span, Year };

// "end of …", "mid-…": which part of the month or longer period is meant.
// The weeks are of months only.
enum class Portion { Whole, Start, Early, Mid, Late, End, FirstWeek, SecondWeek, ThirdWeek };

// A date or period as written: whole months, or one day of a month, perhaps without a year.
struct CalendarPart {
    Grain grain = Grain::Year;
    int month = 1;      // the first month
    int months = 12;    // how many; 1 for a day
    int day = 0;        // of a day
    int yearShift = 0;  // years from the one it is named by to its first month: Q4 of 2019/20 has 1
    int year = 0;       // 0: not said
    Window within = {}; // a financial year said instead of a year ("Q3 2019/20"); invalid: none
    Portion portion = Portion::Whole;
    bool isEaster = false; // of a day: Easter Sunday, whatever month and day say

    bool hasYear() const { return year != 0 || within.end.isValid(); }

    // First to last day when named by `namedYear`; invalid where the calendar has no such day.
    Window in(int namedYear) const;
};

CalendarPart easterSunday();
CalendarPart dayOf(int day, int month, int year = 0);
CalendarPart monthOf(int month, int year = 0);
CalendarPart calendarYear(int year);
CalendarPart financialYear(int startYear, int years = 1);
// `quarter` 1–4 of the calendar or of the financial year (Q1 = April to June).
CalendarPart quarterOf(int quarter, bool isCalendar);

// The window of a part that says its year; invalid where the calendar has no such day.
Window windowOf(const CalendarPart& part);

// A part without a year, placed by a neighbour or by the plan's period. Invalid where none fits.
Window firstEndingFrom(const CalendarPart& part, const QDate& earliest);
Window lastStartingBy(const CalendarPart& part, const QDate& latest);
// Every placing that ends in the period, earliest first; else the first that ends after its start.
std::vector<Window> placingsWithin(const CalendarPart& part, const Window& period);

// What "early", "mid", "end of" leave of the window of a part.
Window portionOf(const Window& window, const CalendarPart& part);

} // namespace boardplan
