#pragma once

#include <boardplan/reporting/report.h>

#include <QColor>
#include <QPainter>
#include <QRectF>
#include <QSizeF>

namespace boardplan {

// Painters shared by the window and the papers: chips and distribution bars (window.md, "Look").
// Nothing here depends on widgets. Sizes are in the painter's units; fonts set their size in pixels
// of it.
struct FigureStyle {
    QColor outline{0x50, 0x5a, 0x5f};   // round chips
    QColor emptyFill{0xee, 0xf0, 0xf2}; // not rated
    QColor emptyInk{0x0b, 0x0c, 0x0c};
    bool isHatched =
        false; // print, greyscale and high contrast: red diagonal, amber dots, blue cross
};

// The dark palette's style.
FigureStyle darkFigureStyle();
// That of paper: hatched, so that ratings are told apart in grey.
FigureStyle printFigureStyle();

// Size of a chip for a font, and the chip itself: a rounded pill with shape and word, never colour
// alone. A chip is drawn at its size at the left of `rect`, centred in height; where `rect` is
// smaller, it shrinks to fit.
QSizeF chipSize(const Chip& chip, const QFont& font);
void paintChip(QPainter& painter, const QRectF& rect, const Chip& chip, const QFont& font,
               const FigureStyle& style);

// Segments in proportion to their counts over the whole of `rect`, 2 units apart, letter and count
// in every segment wide enough, the letter alone where only that has room. Nothing where every
// count is 0.
void paintDistribution(QPainter& painter, const QRectF& rect, const Distribution& distribution,
                       const QFont& font, const FigureStyle& style);

// The same standing upright, worst on top, each part at least as tall as its letter: a bar of a trend. The whole of
// `rect` stands for `tallest` actions.
void paintDistributionColumn(QPainter& painter, const QRectF& rect, const Distribution& distribution, int tallest,
                             const QFont& font, const FigureStyle& style);

// Marks of a timeline in a rating's colours, outlined like a chip; no rating: dashed and empty. A bar
// carries the letter at its left where it is wide enough; a diamond and a lozenge carry it in the
// middle.
void paintRatingBar(QPainter& painter, const QRectF& rect, const std::optional<Rating>& rating,
                    const QFont& font, const FigureStyle& style);
void paintRatingDiamond(QPainter& painter, const QRectF& box, const std::optional<Rating>& rating,
                        const QFont& font, const FigureStyle& style);
void paintRatingLozenge(QPainter& painter, const QRectF& rect, const std::optional<Rating>& rating,
                        const QFont& font, const FigureStyle& style);

} // namespace boardplan
