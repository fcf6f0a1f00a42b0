#pragma once

#include <QByteArrayView>

namespace boardplan {

// How many elements stand open inside each other at the deepest place, elements that need no end tag left out. The
// parser's time grows with the square of it, so it is counted before.
int deepestNesting(QByteArrayView html);

} // namespace boardplan
