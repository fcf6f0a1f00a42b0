#pragma once

#include <QByteArrayView>

namespace boardplan {

// What a parser of pages would have to do, counted before it does: its time grows with the square of some of it.
struct PageShape {
    // Elements that stand open inside each other at the deepest place, those that need no end tag left out.
    int deepest = 0;
    // Of one element, at most.
    int attributes = 0;
    // Elements that it would make: the tags, and for each the open elements of formatting, which it may open anew.
    qsizetype elements = 0;
};

PageShape pageShape(QByteArrayView html);

} // namespace boardplan
