#include <boardplan/domain/plan.h>

namespace boardplan {

TimescaleContext Plan::timescaleContext() const
{
    return {{period.start, period.end}, {strategy.period.start, strategy.period.end}, settings.calendarQuarters};
}

} // namespace boardplan
