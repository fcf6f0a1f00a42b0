#pragma once

class QWidget;

namespace boardplan {

// Draws the outline of a box for typing over the widget: strong enough to be seen in every theme,
// 3:1 at least, the accent where the keyboard is. For use in a paint event, after the box itself.
void paintBoxFrame(QWidget& box);

} // namespace boardplan
