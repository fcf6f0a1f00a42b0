#pragma once

class QSize;
class QWidget;

namespace boardplan {

// Gives a window that size, or what its screen has room for with a title bar and borders round it.
void resizeWithinScreen(QWidget& window, const QSize& wanted);

} // namespace boardplan
