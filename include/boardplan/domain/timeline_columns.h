#pragma once

#include <boardplan/domain/timescale.h>

#include <QDate>
#include <QString>

#include <vector>

namespace boardplan {

enum class TimelineScale { Year, Quarter, Month };

// A year, quarter or month of a timeline, first and last day included.
struct TimelineColumn {
    QDate start;
    QDate end;
    QString name;      // "2019/20", "Q3 2019/20", "Nov 2019"
    QString shortName; // "19/20", "Q3", "Nov"

    bool operator==(const TimelineColumn&) const = default;
};

// The columns that cover a span, the first and the last cut to it. Years and quarters are financial
// (from April; Q1 = April to June) unless they are to be calendar ones: "2019", "Q4 2019".
std::vector<TimelineColumn> timelineColumns(const Window& span, TimelineScale scale,
                                            bool calendarQuarters);

// The quarter that holds a day, whole. Both kinds begin in January, April, July and October.
Window quarterOf(const QDate& day);

} // namespace boardplan
