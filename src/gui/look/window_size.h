#pragma once

class QDialog;
class QSize;
class QWidget;

namespace boardplan {

// Gives a window that size, or what its screen has room for with a title bar and borders round it.
void resizeWithinScreen(QWidget& window, const QSize& wanted);

// Makes a dialog as high as its words need at its width; by itself it would be as high as at some other.
void fitHeight(QDialog& dialog);

} // namespace boardplan
