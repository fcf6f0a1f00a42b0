#pragma once

#include "gui/timeline/time_axis.h"

#include <boardplan/domain/timeline.h>

#include <QFont>
#include <QRect>

class QPainter;

namespace boardplan {

// Paints the marks of rows into a strip of time. Colours are those of the theme and of the ratings, letters say the
// same, and the shape says what a mark is.
class MarkPainter {
public:
    // `visible` is what is on the screen of the strip; `offset` is how far it is scrolled. `font` in pixels.
    MarkPainter(const TimeAxis& axis, const QRect& visible, int offset, const QFont& font);

    // Lines of columns, meetings and the day looked at, over the height of `area`.
    void paintGrid(QPainter& painter, const QRect& area, const Timeline& timeline,
        const std::vector<TimelineColumn>& columns) const;
    // The marks of one row, centred in the height of `area`; the words of a row without marks.
    void paintRow(QPainter& painter, const QRect& area, const TimelineRow& row) const;

    // The sizes of marks follow the text.
    static int barHeight(const QFont& font);
    static int diamondSize(const QFont& font);

private:
    void paintMark(QPainter& painter, double middle, const TimelineRow& row, const TimelineMark& mark) const;
    void paintOngoing(QPainter& painter, double middle, const TimelineRow& row, const TimelineMark& mark) const;
    void paintWindow(QPainter& painter, double middle, const TimelineRow& row, const TimelineMark& mark) const;
    void paintMove(QPainter& painter, double middle, const TimelineMark& mark) const;
    void paintOverdue(QPainter& painter, double middle, const TimelineMark& mark) const;
    void paintReport(QPainter& painter, double middle, const TimelineRow& row, const TimelineMark& mark) const;
    void paintDue(QPainter& painter, double middle, const TimelineRow& row, const TimelineMark& mark) const;

    // Where every mark of a row is out of sight: the nearest of them, at the edge it lies behind.
    void paintWhereabouts(QPainter& painter, const QRect& area, const TimelineRow& row) const;

    double left(const QDate& day) const;  // where a day begins, on the screen
    double right(const QDate& day) const; // where it ends
    bool isShown(double from, double to) const;

    const TimeAxis& m_axis;
    QRect m_visible;
    int m_offset;
    QFont m_font;
    QFont m_letters;
};

// The shapes alone, for the legend too.
void paintHollowDiamond(QPainter& painter, const QPointF& centre, double size);
void paintCompleteMark(QPainter& painter, const QPointF& centre, double size, const std::optional<Rating>& rating);
void paintTick(QPainter& painter, const QPointF& centre, double height, bool isPassed);
void paintOverdueLine(QPainter& painter, double from, double to, double middle);
void paintOngoingLine(QPainter& painter, double from, double to, double middle, const QColor& colour, bool isOpen);
// A rating's colour as a line on the ground of the view, light or dark enough to be seen on it.
QColor ratingLine(const std::optional<Rating>& rating);

} // namespace boardplan
