#pragma once

#include <boardplan/reporting/report.h>

#include <QByteArray>
#include <QSizeF>
#include <QString>
#include <functional>
#include <optional>

class QPainter;

namespace boardplan {

// A figure of a paper as a picture of its own, on white. Lengths are in 1/96 inch. Needs a QGuiApplication.
struct FigurePicture {
    QSizeF size;
    QString words; // the same for whoever cannot see it
    std::function<void(QPainter&)> paint;
};

// The bars of a trend with their labels; nothing where it has no points.
std::optional<FigurePicture> pictureOf(const ReportTrend& trend);
// A table's distribution bars, each behind the words that name its row; nothing where it has none.
std::optional<FigurePicture> pictureOf(const ReportTable& table);

// Twice as many pixels as units, so that it is sharp in print; it says its size.
QByteArray pngOf(const FigurePicture& picture);

} // namespace boardplan
