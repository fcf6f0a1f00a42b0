#include <boardplan/domain/plan.h>

#include <algorithm>

namespace boardplan {

TimescaleContext Plan::timescaleContext() const
{
    return {{period.start, period.end}, {strategy.period.start, strategy.period.end}, settings.calendarQuarters};
}

bool Plan::isOf(BoardId board) const
{
    return std::find(boards.begin(), boards.end(), board) != boards.end();
}

} // namespace boardplan
