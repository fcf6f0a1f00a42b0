#include "reporting/trend_chart.h"

#include "reporting/paper_style.h"
#include "reporting/printable_text.h"

#include <boardplan/reporting/figures.h>

#include <QFontMetricsF>
#include <QRectF>
#include <QStringList>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal trendHeight = 150;
constexpr qreal widestStep = 78; // of one bar and the space beside it
constexpr qreal widestBar = 44;

void paintLabel(QPainter& painter, const QRectF& rect, const QString& label)
{
    const QFont font = paperFont(PaperStyle::smallSize);
    painter.setFont(font);
    painter.setPen(PaperStyle::muted);
    painter.drawText(rect, Qt::AlignHCenter | Qt::AlignTop,
                     QFontMetricsF{font}.elidedText(printableText(label), Qt::ElideRight, rect.width()));
}

} // namespace

QSizeF trendChartSize(const ReportTrend& trend, qreal widest)
{
    if (trend.points.empty()) {
        return {};
    }
    const auto bars = static_cast<qreal>(trend.points.size());
    return {std::min(widestStep, widest / bars) * bars, trendHeight};
}

void paintTrendChart(QPainter& painter, const QPointF& topLeft, const ReportTrend& trend, const QSizeF& size)
{
    const FigureStyle style = printFigureStyle();
    const QRectF area{topLeft, size};
    const QFont font = paperFont(PaperStyle::smallSize);
    const qreal label = QFontMetricsF{font}.height() + 4;
    const qreal step = size.width() / static_cast<qreal>(trend.points.size());
    const qreal bar = std::min(widestBar, step - 8);
    int tallest = 1;
    for (const TrendPoint& point : trend.points) {
        tallest = std::max(tallest, point.distribution.total());
    }
    qreal x = area.left();
    for (const TrendPoint& point : trend.points) {
        const QRectF column{x + (step - bar) / 2, area.top(), bar, area.height() - label - 3};
        paintDistributionColumn(painter, column, point.distribution, tallest, font, style);
        paintLabel(painter, {x, area.bottom() - label, step, label}, point.label);
        x += step;
    }
    const qreal base = area.bottom() - label - 1.5;
    painter.setPen(QPen{PaperStyle::line, PaperStyle::hairline});
    painter.drawLine(QPointF{area.left(), base}, QPointF{x, base});
}

QString trendWords(const ReportTrend& trend)
{
    QStringList points;
    for (const TrendPoint& point : trend.points) {
        points << point.label + u": "_s + distributionText(point.distribution);
    }
    return trend.caption + u". "_s + points.join(u"; "_s);
}

} // namespace boardplan
