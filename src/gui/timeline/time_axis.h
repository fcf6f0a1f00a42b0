#pragma once

#include <boardplan/domain/timeline_columns.h>

#include <QDate>

namespace boardplan {

// Days as pixels: where a day lies in a strip of time that may be wider than what shows it. All days are equally wide.
class TimeAxis {
public:
    // Fits a span: `dayWidth` pixels a day; more where the span would leave room in `room` pixels, and less where a
    // little less shows all of it.
    void fit(const Window& span, double dayWidth, int room);

    const Window& span() const { return m_span; }
    double dayWidth() const { return m_dayWidth; }
    // Of the whole strip, margins included.
    int length() const;
    // Where a day begins and where it ends, from the left of the strip.
    double start(const QDate& day) const;
    double end(const QDate& day) const { return start(day) + m_dayWidth; }
    // The day at a place, kept within the span.
    QDate dayAt(double x) const;

private:
    Window m_span;
    double m_dayWidth = 1;
};

} // namespace boardplan
