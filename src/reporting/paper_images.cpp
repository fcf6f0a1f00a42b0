#include "reporting/paper_images.h"

#include "reporting/painted_png.h"
#include "reporting/paper_style.h"
#include "reporting/time_figure.h"
#include "reporting/title_piece.h"
#include "reporting/trend_chart.h"

#include <boardplan/reporting/figures.h>

#include <cmath>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerUnit = 3; // 288 dots per inch: sharp on paper

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
    const QByteArray png = paintedPng(size, dotsPerUnit, [&](QPainter& painter) {
        paintDistribution(painter, {{}, size}, distribution, paperFont(PaperStyle::smallSize), style);
    });
    return keep(u"bar%1.png"_s.arg(m_bars.size()), png, size);
}

const PaperImage& PaperImages::trend(const ReportTrend& trend, double width)
{
    const QSizeF size = trendChartSize(trend, width);
    const QByteArray png = paintedPng(size, dotsPerUnit, [&](QPainter& painter) { paintTrendChart(painter, {}, trend, size); });
    return keep(u"trend%1.png"_s.arg(m_images.size() + 1), png, size);
}

const PaperImage& PaperImages::timeline(const ReportCell& cell, const ReportAxis& axis, double width)
{
    const QRectF area{QPointF{}, QSizeF{std::floor(std::min(width, fullTimeline)), timelineHeight}};
    const QByteArray png = paintedPng(area.size(), dotsPerUnit, [&](QPainter& painter) {
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
    const QByteArray png = paintedPng(size, dotsPerUnit, [&](QPainter& painter) {
        paintAxisLines(painter, {QPointF{}, size}, axis);
        paintStrips(painter, {}, strips);
    });
    return keep(u"axis%1.png"_s.arg(m_images.size() + 1), png, size);
}

const PaperImage& PaperImages::logo(const ReportLogo& logo)
{
    return keep(u"logo.png"_s, logo.png, titleLogoSize(logo));
}

} // namespace boardplan
