#pragma once

#include <boardplan/reporting/report.h>

#include <QColor>
#include <QPainter>
#include <QRectF>
#include <QSizeF>

namespace boardplan {

// Painters shared by the window and the papers: chips and distribution bars (interface.md, "Look").
// Nothing here depends on widgets. Sizes are in the painter's units; fonts set their size in pixels of it.
struct FigureStyle {
    QColor outline{0x50, 0x5a, 0x5f};      // round chips
    QColor emptyFill{0xee, 0xf0, 0xf2};    // not rated
    QColor emptyInk{0x0b, 0x0c, 0x0c};
    bool isHatched = false; // print, greyscale and high contrast: red diagonal, amber dots, blue cross
};

// The dark palette's style.
FigureStyle darkFigureStyle();

// Size of a chip for a font, and the chip itself: rounded, shape + word, never colour alone.
QSizeF chipSize(const Chip& chip, const QFont& font);
void paintChip(QPainter& painter, const QRectF& rect, const Chip& chip, const QFont& font, const FigureStyle& style);

// Segments in proportion to their counts, 2 units apart, letter and count in every segment wide enough.
void paintDistribution(QPainter& painter, const QRectF& rect, const Distribution& distribution, const QFont& font,
    const FigureStyle& style);

} // namespace boardplan
