#include "reporting/painted_png.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace boardplan {

namespace {

constexpr int unitsAMetre = 3780;

} // namespace

QByteArray paintedPng(const QSizeF& size, int pixelsAUnit, const std::function<void(QPainter&)>& paint)
{
    QImage image{(size * pixelsAUnit).toSize(), QImage::Format_RGB32};
    image.fill(Qt::white);
    image.setDotsPerMeterX(unitsAMetre * pixelsAUnit);
    image.setDotsPerMeterY(unitsAMetre * pixelsAUnit);
    QPainter painter{&image};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pixelsAUnit, pixelsAUnit);
    paint(painter);
    painter.end();
    QByteArray png;
    QBuffer buffer{&png};
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace boardplan
