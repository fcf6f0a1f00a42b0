#include <boardplan/domain/timeline_columns.h>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int financialYearStart = 4; // April; the quarters of timescales are read so too

int columnMonths(TimelineScale scale)
{
    switch (scale) {
    case TimelineScale::Year:
        return 12;
    case TimelineScale::Quarter:
        return 3;
    case TimelineScale::Month:
        break;
    }
    return 1;
}

// First day of the column that holds a day; `firstMonth` is that of a year.
QDate columnStart(const QDate& day, int months, int firstMonth)
{
    const int intoColumn = (day.month() - firstMonth + 12) % months;
    return QDate{day.year(), day.month(), 1}.addMonths(-intoColumn);
}

// Year in which a financial or calendar year begins.
int yearOf(const QDate& day, int firstMonth)
{
    return day.month() < firstMonth ? day.year() - 1 : day.year();
}

QString yearName(int year, bool isCalendar)
{
    const auto twoDigits = [](int number) { return u"%1"_s.arg(number % 100, 2, 10, QChar{u'0'}); };
    return isCalendar ? QString::number(year) : u"%1/%2"_s.arg(year).arg(twoDigits(year + 1));
}

TimelineColumn namedColumn(const Window& window, TimelineScale scale, bool isCalendar)
{
    const int firstMonth = isCalendar ? 1 : financialYearStart;
    const QString year = yearName(yearOf(window.start, firstMonth), isCalendar);
    switch (scale) {
    case TimelineScale::Year:
        return {window.start, window.end, year, isCalendar ? year : year.mid(2)};
    case TimelineScale::Quarter: {
        const int number = (window.start.month() - firstMonth + 12) % 12 / 3 + 1;
        const QString quarter = u"Q%1"_s.arg(number);
        return {window.start, window.end, quarter + u' ' + year, quarter};
    }
    case TimelineScale::Month:
        break;
    }
    const QString month = displayDate(window.start).section(u' ', 1); // "1 Nov 2019"
    return {window.start, window.end, month, month.section(u' ', 0, 0)};
}

} // namespace

std::vector<TimelineColumn> timelineColumns(const Window& span, TimelineScale scale,
                                            bool calendarQuarters)
{
    std::vector<TimelineColumn> columns;
    if (!span.start.isValid() || !span.end.isValid()) {
        return columns;
    }
    const int months = columnMonths(scale);
    QDate start = columnStart(span.start, months, calendarQuarters ? 1 : financialYearStart);
    while (start <= span.end) {
        const QDate next = start.addMonths(months);
        TimelineColumn column = namedColumn({start, next.addDays(-1)}, scale, calendarQuarters);
        column.start = std::max(column.start, span.start);
        column.end = std::min(column.end, span.end);
        columns.push_back(column);
        start = next;
    }
    return columns;
}

Window quarterOf(const QDate& day)
{
    const QDate start = columnStart(day, 3, 1);
    return {start, start.addMonths(3).addDays(-1)};
}

} // namespace boardplan
