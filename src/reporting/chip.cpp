#include "reporting/rating_shape.h"

#include <boardplan/reporting/figures.h>

#include <QFontInfo>
#include <QFontMetricsF>
#include <cmath>

namespace boardplan {

namespace {

constexpr qreal chipOutlineWidth = 1.5;

// Measures of a chip, in parts of the font's pixel size.
constexpr qreal chipHeight = 1.75;
constexpr qreal chipLeft = 0.72;
constexpr qreal chipShape = 0.62;
constexpr qreal chipGap = 0.5;
constexpr qreal chipRight = 0.85;

QFont chipFont(const QFont& font)
{
    QFont bold{font};
    bold.setWeight(QFont::DemiBold);
    return bold;
}

qreal pixelSizeOf(const QFont& font)
{
    return font.pixelSize() > 0 ? font.pixelSize() : QFontInfo{font}.pixelSize();
}

QPen chipPen(const Chip& chip, const FigureStyle& style)
{
    QPen pen{style.outline, chipOutlineWidth};
    if (!chip.rating) {
        pen.setDashPattern({2.4, 1.8});
    }
    return pen;
}

void paintPill(QPainter& painter, const QRectF& rect, const Chip& chip, const FigureStyle& style)
{
    constexpr qreal inset = chipOutlineWidth / 2;
    const QRectF pill = rect.adjusted(inset, inset, -inset, -inset);
    painter.setPen(chipPen(chip, style));
    painter.setBrush(chip.rating ? QColor{chip.rating->fill} : style.emptyFill);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
}

} // namespace

FigureStyle printFigureStyle()
{
    FigureStyle style;
    style.isHatched = true;
    return style;
}

FigureStyle darkFigureStyle()
{
    FigureStyle style;
    style.outline = QColor{0xc4, 0xc8, 0xcb};
    style.emptyFill = QColor{0x2a, 0x2e, 0x32};
    style.emptyInk = QColor{0xe6, 0xe8, 0xea};
    return style;
}

QSizeF chipSize(const Chip& chip, const QFont& font)
{
    const qreal size = pixelSizeOf(font);
    const qreal text = QFontMetricsF{chipFont(font)}.horizontalAdvance(chip.text());
    return {std::ceil(size * (chipLeft + chipShape + chipGap + chipRight) + text),
            std::ceil(size * chipHeight)};
}

void paintChip(QPainter& painter, const QRectF& rect, const Chip& chip, const QFont& font,
               const FigureStyle& style)
{
    const QSizeF wanted = chipSize(chip, font);
    const qreal shrink =
        std::min({1.0, rect.width() / wanted.width(), rect.height() / wanted.height()});
    const qreal size = pixelSizeOf(font);
    const QFont bold = chipFont(font);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.left(), rect.center().y() - wanted.height() * shrink / 2);
    painter.scale(shrink, shrink);
    paintPill(painter, {QPointF{}, wanted}, chip, style);

    const QColor ink = chip.rating ? QColor{chip.rating->ink} : style.emptyInk;
    const QRectF box{size * chipLeft, (wanted.height() - size * chipShape) / 2, size * chipShape,
                     size * chipShape};
    painter.fillPath(shapePath(chip.rating ? chip.rating->shape : RatingShape::Ring, box), ink);

    const QFontMetricsF metrics{bold};
    const qreal baseline = (wanted.height() + metrics.capHeight()) / 2;
    painter.setFont(bold);
    painter.setPen(ink);
    painter.drawText(QPointF{size * (chipLeft + chipShape + chipGap), baseline}, chip.text());
    painter.restore();
}

} // namespace boardplan
