#include "reporting/html_hatch.h"

#include "reporting/html_text.h"
#include "reporting/rating_hatch.h"

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// Lines of a tile of 6 by 6 that goes on at its edges.
QString tileLines(Hatch hatch)
{
    const QString falling = u"M-1 -1L7 7M5 -1L7 1M-1 5L1 7"_s;
    const QString rising = u"M-1 7L7 -1M-1 1L1 -1M5 7L7 5"_s;
    switch (hatch) {
    case Hatch::Plain:
        return {};
    case Hatch::Falling:
        return falling;
    case Hatch::Rising:
        return rising;
    case Hatch::Dots:
        return u"M1.2 1.5H2.4M4.2 4.5H5.4"_s;
    case Hatch::Level:
        return u"M0 3H6"_s;
    case Hatch::Upright:
        return u"M3 0V6"_s;
    case Hatch::Cross:
        return falling + rising;
    case Hatch::Grid:
        return u"M0 3H6M3 0V6"_s;
    }
    return {};
}

} // namespace

QString svgHatch(const Rating& rating, const QString& name)
{
    const Hatch hatch = hatchOf(rating);
    const QString lines = tileLines(hatch);
    if (lines.isEmpty()) {
        return {};
    }
    return u"<pattern id=\"%1\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">"
           "<path d=\"%2\" fill=\"none\" stroke=\"%3\" stroke-width=\"%4\"/></pattern>"_s.arg(
               name, lines, htmlColour(hatchColour(rating).name()),
               hatch == Hatch::Dots ? u"1.4"_s : u"0.9"_s);
}

} // namespace boardplan
