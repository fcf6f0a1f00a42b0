#include "reporting/title_piece.h"

#include "reporting/paper_style.h"

#include <boardplan/reporting/figures.h>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImage>
#include <algorithm>

namespace boardplan {

namespace {

constexpr qreal logoHeight = 54;
constexpr qreal logoWidth = 190; // at most
constexpr qreal besideLogo = 16;

// The picture at the size at which it stands in the title.
struct PlacedLogo {
    QImage image;
    QSizeF size;
};

PlacedLogo placedLogo(const ReportLogo& logo)
{
    PlacedLogo placed{QImage::fromData(logo.png, "PNG"), {}};
    if (!placed.image.isNull()) {
        placed.image.convertTo(QImage::Format_RGB32);
        placed.size =
            QSizeF{placed.image.size()}.scaled(logoWidth, logoHeight, Qt::KeepAspectRatio);
    }
    return placed;
}

} // namespace

Piece titlePiece(const Report& report, qreal width)
{
    const TextLook title{paperFont(PaperStyle::titleSize, QFont::DemiBold), PaperStyle::ink};
    const TextLook muted{paperFont(PaperStyle::bodySize), PaperStyle::muted};
    const QFont chipFont = paperFont(PaperStyle::bodySize + 1);
    const PlacedLogo logo = placedLogo(report.logo);
    const qreal left = logo.image.isNull() ? 0 : logo.size.width() + besideLogo;
    const QSizeF chip = report.overall ? chipSize(*report.overall, chipFont) : QSizeF{};
    const QString below = QCoreApplication::translate("boardplan", "overall rating");
    const qreal belowWidth = QFontMetricsF{muted.font}.horizontalAdvance(below);
    const qreal side = left + (report.overall ? std::max(chip.width(), belowWidth) + 24 : 0);
    Strips strips = textStrips(report.title, title, width - side);
    const Strips subtitle = textStrips(report.subtitle, muted, width - side);
    strips.insert(strips.end(), subtitle.begin(), subtitle.end());

    const qreal height =
        std::max({heightOf(strips), report.overall ? chip.height() + 20 : 0, logo.size.height()}) +
        4;
    const auto paint = [=, overall = report.overall](QPainter& painter, const QPointF& topLeft) {
        if (!logo.image.isNull()) {
            painter.drawImage(QRectF{topLeft + QPointF{0, 2}, logo.size}, logo.image);
        }
        paintStrips(painter, topLeft + QPointF{left, 0}, strips, 0, strips.size());
        if (overall) {
            const qreal right = topLeft.x() + width;
            paintChip(painter, {QPointF{right - chip.width(), topLeft.y() + 2}, chip}, *overall,
                      chipFont, {});
            painter.setFont(muted.font);
            painter.setPen(muted.colour);
            painter.drawText(QPointF{right - belowWidth, topLeft.y() + chip.height() + 18}, below);
        }
    };
    return {0, height, paint, 1, report.title};
}

} // namespace boardplan
