#pragma once

#include <functional>

class QWidget;

namespace boardplan {

// Runs `work` once, soon after the widget was painted for the first time: what is not needed to show a
// window waits for this. Dropped where the widget goes first.
void afterFirstPaint(QWidget& widget, std::function<void()> work);

} // namespace boardplan
