#pragma once

#include <QFont>

class QWidget;

namespace boardplan {

// Shows everything in the platform's font size times `percent` / 100. The size at the first call counts as 100 %.
void applyZoom(int percent);

// A font that is derived from the application's (theme.h): titleFont, headingFont, smallFont.
using FontRole = QFont (*)();

// Gives the widget that font, now and after every change of zoom. Null: the font of the widget around it again.
void followFont(QWidget& widget, FontRole role);

} // namespace boardplan
