#pragma once

#include <QStringList>

class QWidget;

namespace boardplan::test {

// Words that are not seen whole in a widget and all in it, one fault a line. What is painted is what is judged, so that
// widgets and delegates that draw themselves need no measure of their own. The rules:
// - Nothing written goes beyond its widget, the room it was given there, or a widget around it, unless the person can
//   scroll to the rest. Scroll bars that never show do not count.
// - Words shortened with an ellipsis have the whole as a tooltip at that place.
// - A line that is typed into scrolls with its cursor; its hint, and a number or a date, stand there whole.
QStringList cutFaults(QWidget& root);

} // namespace boardplan::test
