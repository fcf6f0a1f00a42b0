#pragma once

class QDialog;
class QSize;
class QWidget;

namespace boardplan {

// Gives a window that size, or what its screen has room for with a title bar and borders round it.
void resizeWithinScreen(QWidget& window, const QSize& wanted);

// The room that so many letters beside each other and lines below each other take: it grows with the text.
QSize roomForText(const QWidget& window, int letters, int lines);

// Makes a dialog as high as its words need at its width; by itself it would be as high as at some other.
void fitHeight(QDialog& dialog);

} // namespace boardplan
