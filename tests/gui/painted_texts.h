#pragma once

#include <QRectF>
#include <QString>
#include <vector>

class QWidget;

namespace boardplan::test {

// Words as a widget paints them, in its own pixels.
struct PaintedText {
    QString words;
    QRectF place;
    QRectF clip; // what its painter lets through; empty: nothing was clipped
};

// What a widget itself, without those in it, writes when it is painted whole.
std::vector<PaintedText> paintedTexts(QWidget& widget);

} // namespace boardplan::test
