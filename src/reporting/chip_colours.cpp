#include "reporting/chip_colours.h"

#include "reporting/html_text.h"

#include <boardplan/reporting/figures.h>

namespace boardplan {

QString fillOf(const std::optional<Rating>& rating)
{
    return rating ? htmlColour(rating->fill) : FigureStyle{}.emptyFill.name();
}

QString inkOf(const std::optional<Rating>& rating)
{
    return rating ? htmlColour(rating->ink) : FigureStyle{}.emptyInk.name();
}

} // namespace boardplan
