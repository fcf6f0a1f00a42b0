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

QImage logoImage(const ReportLogo& logo)
{
    QImage image = QImage::fromData(logo.png, "PNG");
    image.convertTo(QImage::Format_RGB32);
    return image;
}

} // namespace

QSizeF titleLogoSize(const ReportLogo& logo)
{
    const bool isThere = !logo.png.isEmpty() && !logo.size.isEmpty();
    return isThere ? QSizeF{logo.size}.scaled(logoWidth, logoHeight, Qt::KeepAspectRatio) : QSizeF{};
}

Piece titlePiece(const Report& report, qreal width)
{
    const TextLook title{paperFont(PaperStyle::titleSize, QFont::DemiBold), PaperStyle::ink};
    const TextLook muted{paperFont(PaperStyle::bodySize), PaperStyle::muted};
    const QFont chipFont = paperFont(PaperStyle::bodySize + 1);
    const QSizeF logo = titleLogoSize(report.logo);
    const QImage image = logo.isEmpty() ? QImage{} : logoImage(report.logo);
    const qreal left = logo.isEmpty() ? 0 : logo.width() + besideLogo;
    const QSizeF chip = report.overall ? chipSize(*report.overall, chipFont) : QSizeF{};
    const QString below = QCoreApplication::translate("boardplan", "overall rating");
    const qreal belowWidth = QFontMetricsF{muted.font}.horizontalAdvance(below);
    const qreal side = left + (report.overall ? std::max(chip.width(), belowWidth) + 24 : 0);
    Strips strips = textStrips(report.title, title, width - side);
    const Strips subtitle = textStrips(report.subtitle, muted, width - side);
    strips.insert(strips.end(), subtitle.begin(), subtitle.end());

    const qreal height =
        std::max({heightOf(strips), report.overall ? chip.height() + 20 : 0, logo.height()}) + 4;
    const auto paint = [=, overall = report.overall](QPainter& painter, const QPointF& topLeft) {
        if (!image.isNull()) {
            painter.drawImage(QRectF{topLeft + QPointF{0, 2}, logo}, image);
        }
        paintStrips(painter, topLeft + QPointF{left, 0}, strips);
        if (overall) {
            const qreal right = topLeft.x() + width;
            paintChip(painter, {QPointF{right - chip.width(), topLeft.y() + 2}, chip}, *overall,
                      chipFont, {});
            painter.setFont(muted.font);
            painter.setPen(muted.colour);
            painter.drawText(QPointF{right - belowWidth, topLeft.y() + chip.height() + 18}, below);
        }
    };
    return {0, height, paint, 1, report.title, PieceKind::Title};
}

} // namespace boardplan
