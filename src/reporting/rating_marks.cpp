// Bars, diamonds and lozenges in a rating's colours.

#include "reporting/chip_words.h"
#include "reporting/rating_hatch.h"

#include <boardplan/reporting/figures.h>

#include <QFontMetricsF>
#include <QPainterPath>

namespace boardplan {

namespace {

constexpr qreal markOutline = 1;
constexpr qreal barRounding = 3;
constexpr qreal letterMargin = 6;

QColor markInk(const std::optional<Rating>& rating, const FigureStyle& style)
{
    return rating ? QColor{rating->ink} : style.emptyInk;
}

QColor markFill(const std::optional<Rating>& rating, const FigureStyle& style)
{
    return rating ? QColor{rating->fill} : style.emptyFill;
}

void paintShape(QPainter& painter, const QPainterPath& shape, const std::optional<Rating>& rating,
                const FigureStyle& style)
{
    painter.fillPath(shape, markFill(rating, style));
    if (rating && style.isHatched) {
        painter.save();
        painter.setClipPath(shape, Qt::IntersectClip);
        paintHatch(painter, shape.boundingRect(), *rating);
        painter.restore();
    }
    QPen pen{style.outline, markOutline};
    if (!rating) {
        pen.setDashPattern({3, 2});
    }
    painter.strokePath(shape, pen);
}

// On a ground of its own where the fill has a pattern.
void paintLetter(QPainter& painter, const QPointF& centre, const std::optional<Rating>& rating,
                 const QFont& font, const FigureStyle& style)
{
    QFont bold{font};
    bold.setWeight(QFont::Bold);
    const QFontMetricsF metrics{bold};
    const QString letter = ratingLetter(rating);
    const qreal width = metrics.horizontalAdvance(letter);
    const qreal height = metrics.capHeight();
    if (rating && style.isHatched) {
        const QRectF ground{centre.x() - width / 2 - 1, centre.y() - height / 2 - 1, width + 2,
                            height + 2};
        painter.fillRect(ground, markFill(rating, style));
    }
    painter.setFont(bold);
    painter.setPen(markInk(rating, style));
    painter.drawText(QPointF{centre.x() - width / 2, centre.y() + height / 2}, letter);
}

QPainterPath rounded(const QRectF& rect, qreal radius)
{
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    return path;
}

} // namespace

void paintRatingBar(QPainter& painter, const QRectF& rect, const std::optional<Rating>& rating,
                    const QFont& font, const FigureStyle& style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintShape(painter, rounded(rect, barRounding), rating, style);
    const qreal letter = QFontMetricsF{font}.maxWidth() / 2;
    if (rect.width() >= 2 * letterMargin + letter) {
        paintLetter(painter, {rect.left() + letterMargin + letter / 2, rect.center().y()}, rating,
                    font, style);
    }
    painter.restore();
}

void paintRatingDiamond(QPainter& painter, const QRectF& box, const std::optional<Rating>& rating,
                        const QFont& font, const FigureStyle& style)
{
    const QPointF centre = box.center();
    QPainterPath path;
    path.moveTo(centre.x(), box.top());
    path.lineTo(box.right(), centre.y());
    path.lineTo(centre.x(), box.bottom());
    path.lineTo(box.left(), centre.y());
    path.closeSubpath();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintShape(painter, path, rating, style);
    paintLetter(painter, centre, rating, font, style);
    painter.restore();
}

void paintRatingLozenge(QPainter& painter, const QRectF& rect, const std::optional<Rating>& rating,
                        const QFont& font, const FigureStyle& style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintShape(painter, rounded(rect, barRounding), rating, style);
    paintLetter(painter, rect.center(), rating, font, style);
    painter.restore();
}

} // namespace boardplan
