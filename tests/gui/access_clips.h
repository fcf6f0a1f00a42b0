#pragma once

#include <QStringList>

class QWidget;

namespace boardplan::test {

// What of a widget and all in it is cut off, squeezed below what it needs, or covered by its neighbour. Text that is too
// long may end in an ellipsis where a tooltip has the whole.
QStringList clippedFaults(QWidget& root);

} // namespace boardplan::test
