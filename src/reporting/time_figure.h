#pragma once

#include "reporting/strips.h"

#include <boardplan/reporting/report.h>

#include <QRectF>
#include <QSizeF>
#include <vector>

namespace boardplan {

// Timelines of a table's rows, for pages, pictures and HTML. Lengths are in 1/96 inch.

inline constexpr qreal timelineHeight = 20;
inline constexpr qreal leastTimeline = 300; // wide
inline constexpr qreal fullTimeline = 460;

// Where a day begins; days outside the axis are moved to its ends.
qreal axisPlace(const ReportAxis& axis, const QDate& day, qreal width);

// A mark as it is drawn: within the axis, and wide enough to be seen.
struct MarkShape {
    ReportMarkKind kind = ReportMarkKind::Due;
    QRectF rect;
};
// In drawing order; what lies outside the axis is left out, what reaches out is cut.
std::vector<MarkShape> markShapes(const ReportAxis& axis, const std::vector<ReportMark>& marks, const QSizeF& size);

// Quarters and days as upright lines through the rows.
void paintAxisLines(QPainter& painter, const QRectF& rect, const ReportAxis& axis);
void paintMarks(QPainter& painter, const QRectF& rect, const ReportAxis& axis, const ReportCell& cell,
                const QFont& font);

// What stands below the heading of the column: the quarters' names, and those of the days.
Strips axisStrips(const ReportAxis& axis, qreal width, int fontSize);
// The same in words: "Q3 2026/27, Q4 2026/27; today 22 Nov 2026, board 4 Dec 2026".
QString axisWords(const ReportAxis& axis);

// The names of the days that have room below each other's lines, and where they begin. `measure` says how wide a name is.
struct DayName {
    qreal left = 0;
    QString name;
};
std::vector<DayName> dayNames(const ReportAxis& axis, qreal width, const std::function<qreal(const QString&)>& measure);

} // namespace boardplan
