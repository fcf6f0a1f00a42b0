#include "reporting/paper_images.h"

#include "reporting/paper_style.h"
#include "reporting/time_figure.h"
#include "reporting/title_piece.h"
#include "reporting/trend_chart.h"

#include <boardplan/reporting/figures.h>

#include <QBuffer>
#include <QImage>
#include <cmath>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerUnit = 3; // 288 dots per inch: sharp on paper

QByteArray pngOf(const QSizeF& size, const std::function<void(QPainter&)>& paint)
{
    QImage image{(size * dotsPerUnit).toSize(), QImage::Format_RGB32};
    image.fill(Qt::white);
    QPainter painter{&image};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(dotsPerUnit, dotsPerUnit);
    paint(painter);
    painter.end();
    QByteArray png;
    QBuffer buffer{&png};
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

// What of a distribution is painted.
QByteArray shownOf(const Distribution& distribution)
{
    QByteArray shown;
    for (const DistributionSegment& segment : distribution.segments) {
        const Rating rating = segment.rating.value_or(Rating{});
        shown += QStringList{rating.key, rating.letter, rating.fill, rating.ink}.join(u'\n').toUtf8() + '\n'
            + QByteArray::number(segment.count) + '\n';
    }
    return shown;
}

} // namespace

const PaperImage& PaperImages::keep(const QString& name, const QByteArray& png, const QSizeF& size)
{
    return m_images.emplace_back(PaperImage{name, png, size});
}

const PaperImage& PaperImages::bar(const Distribution& distribution, double width)
{
    const QSizeF size{std::floor(width), PaperStyle::barHeight};
    const auto [known, isNew] = m_bars.try_emplace({shownOf(distribution), qRound(size.width())}, m_images.size());
    if (!isNew) {
        return m_images[known->second];
    }
    const FigureStyle style = printFigureStyle();
    const QByteArray png = pngOf(size, [&](QPainter& painter) {
        paintDistribution(painter, {{}, size}, distribution, paperFont(PaperStyle::smallSize), style);
    });
    return keep(u"bar%1.png"_s.arg(m_bars.size()), png, size);
}

const PaperImage& PaperImages::trend(const ReportTrend& trend, double width)
{
    const QSizeF size = trendChartSize(trend, width);
    const QByteArray png = pngOf(size, [&](QPainter& painter) { paintTrendChart(painter, {}, trend, size); });
    return keep(u"trend%1.png"_s.arg(m_images.size() + 1), png, size);
}

const PaperImage& PaperImages::timeline(const ReportCell& cell, const ReportAxis& axis, double width)
{
    const QRectF area{QPointF{}, QSizeF{std::floor(std::min(width, fullTimeline)), timelineHeight}};
    const QByteArray png = pngOf(area.size(), [&](QPainter& painter) {
        paintAxisLines(painter, area, axis);
        paintMarks(painter, area, axis, cell, paperFont(PaperStyle::smallSize - 2));
    });
    return keep(u"timeline%1.png"_s.arg(m_images.size() + 1), png, area.size());
}

const PaperImage& PaperImages::axis(const ReportAxis& axis, double width, int fontSize)
{
    const double wide = std::floor(std::min(width, fullTimeline));
    const Strips strips = axisStrips(axis, wide, fontSize);
    const QSizeF size{wide, heightOf(strips)};
    const QByteArray png = pngOf(size, [&](QPainter& painter) {
        paintAxisLines(painter, {QPointF{}, size}, axis);
        paintStrips(painter, {}, strips, 0, strips.size());
    });
    return keep(u"axis%1.png"_s.arg(m_images.size() + 1), png, size);
}

const PaperImage& PaperImages::logo(const ReportLogo& logo)
{
    return keep(u"logo.png"_s, logo.png, titleLogoSize(logo));
}

} // namespace boardplan
