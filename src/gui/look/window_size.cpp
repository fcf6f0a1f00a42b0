#include "gui/look/window_size.h"

#include <QScreen>
#include <QWidget>

namespace boardplan {

namespace {

// No platform says beforehand how large it makes them.
constexpr int widthOfBorders = 8;
constexpr int heightOfTitleBar = 48;

} // namespace

void resizeWithinScreen(QWidget& window, const QSize& wanted)
{
    const QSize room = window.screen()->availableSize() - QSize{widthOfBorders, heightOfTitleBar};
    window.resize(wanted.boundedTo(room));
}

} // namespace boardplan
