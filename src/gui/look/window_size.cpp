#include "gui/look/window_size.h"

#include <QDialog>
#include <QLayout>
#include <QScreen>
#include <QWidget>

#include <algorithm>

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

QSize roomForText(const QWidget& window, int letters, int lines)
{
    const QFontMetrics metrics = window.fontMetrics();
    return {letters * metrics.averageCharWidth(), lines * metrics.lineSpacing()};
}

void fitHeight(QDialog& dialog)
{
    if (dialog.layout()->hasHeightForWidth()) {
        const int width = std::max(dialog.width(), dialog.layout()->totalMinimumSize().width());
        dialog.resize(width, dialog.layout()->totalHeightForWidth(width));
    }
}

} // namespace boardplan
