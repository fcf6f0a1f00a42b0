#pragma once

#include <boardplan/reporting/report.h>

#include <QByteArray>
#include <QSizeF>
#include <functional>
#include <map>
#include <utility>
#include <vector>

class QPainter;

namespace boardplan {

// A picture in a word processor's document. Lengths are in 1/96 inch.
struct PaperImage {
    QString name; // "bar1.png"
    QByteArray png;
    QSizeF size;
};

// Pictures of a paper in the order of their first use, equal bars once. Needs a QGuiApplication.
class PaperImages {
public:
    const PaperImage& bar(const Distribution& distribution, double width);
    const PaperImage& trend(const ReportTrend& trend, double width); // of a trend with points
    const PaperImage& timeline(const ReportCell& cell, const ReportAxis& axis, double width);
    const PaperImage& axis(const ReportAxis& axis, double width, int fontSize);
    const PaperImage& logo(const ReportLogo& logo);

    const std::vector<PaperImage>& all() const { return m_images; }

private:
    const PaperImage& keep(const QString& name, const QByteArray& png, const QSizeF& size);

    std::map<std::pair<QByteArray, int>, std::size_t> m_bars; // by what the picture shows, and its width
    std::vector<PaperImage> m_images;
};

} // namespace boardplan
