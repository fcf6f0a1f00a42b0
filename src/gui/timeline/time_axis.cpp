#include "gui/timeline/time_axis.h"

#include <algorithm>
#include <cmath>

namespace boardplan {

namespace {

constexpr int axisMargin = 14; // room for half a diamond at either end
constexpr double nearlyFits = 1.3;

} // namespace

void TimeAxis::fit(const Window& span, double dayWidth, int room)
{
    m_span = span;
    const double days = span.start.isValid() ? static_cast<double>(span.start.daysTo(span.end) + 1) : 1.0;
    const double whole = std::max(room - 2 * axisMargin, 1) / days;
    m_dayWidth = dayWidth <= whole * nearlyFits ? whole : dayWidth;
}

int TimeAxis::length() const
{
    return m_span.start.isValid() ? static_cast<int>(std::floor(end(m_span.end))) + axisMargin : 0;
}

double TimeAxis::start(const QDate& day) const
{
    return axisMargin + static_cast<double>(m_span.start.daysTo(day)) * m_dayWidth;
}

QDate TimeAxis::dayAt(double x) const
{
    const auto days = static_cast<qint64>(std::floor((x - axisMargin) / m_dayWidth));
    return std::clamp(m_span.start.addDays(days), m_span.start, m_span.end);
}

} // namespace boardplan
