#include "reporting/trend_piece.h"

#include "reporting/paper_style.h"
#include "reporting/printable_text.h"
#include "reporting/table_layout.h"

#include <boardplan/reporting/figures.h>

#include <QFontMetricsF>
#include <algorithm>
#include <memory>

namespace boardplan {

namespace {

constexpr qreal chartHeight = 150;
constexpr qreal widestStep = 78; // of one bar and the space beside it
constexpr qreal widestBar = 44;
constexpr qreal chartShare = 0.45; // of the width, at most
constexpr qreal besideChart = 24;
constexpr qreal tallestTable = 100000;

qreal stepOf(const ReportTrend& trend, qreal width)
{
    return std::min(widestStep, width * chartShare / static_cast<qreal>(trend.points.size()));
}

void paintLabel(QPainter& painter, const QRectF& rect, const QString& label)
{
    const QFont font = paperFont(PaperStyle::smallSize);
    painter.setFont(font);
    painter.setPen(PaperStyle::muted);
    painter.drawText(
        rect, Qt::AlignHCenter | Qt::AlignTop,
        QFontMetricsF{font}.elidedText(printableText(label), Qt::ElideRight, rect.width()));
}

void paintChart(QPainter& painter, const QRectF& area, const ReportTrend& trend, qreal step)
{
    FigureStyle style;
    style.isHatched = true;
    const QFont font = paperFont(PaperStyle::smallSize);
    const qreal label = QFontMetricsF{font}.height() + 4;
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

// The table on a page of its own that has no end, to be painted wherever it is wanted.
std::shared_ptr<const PageFlow> laidOutTable(const ReportTable& table, qreal width)
{
    const auto flow = std::make_shared<PageFlow>(QSizeF{width, tallestTable});
    TableLayout{table, gridFor({&table}, width), *flow}.run();
    return flow;
}

} // namespace

Piece trendPiece(const ReportTrend& trend, qreal width)
{
    const qreal step = stepOf(trend, width);
    const qreal chart = step * static_cast<qreal>(trend.points.size());
    const auto flow = laidOutTable(trendTable(trend), width - chart - besideChart);
    const qreal tableHeight = flow->height() - flow->room();
    const auto paint = [=](QPainter& painter, const QPointF& topLeft) {
        paintChart(painter, {topLeft, QSizeF{chart, chartHeight}}, trend, step);
        painter.save();
        painter.translate(topLeft + QPointF{chart + besideChart, 0});
        for (const PageItem& item : flow->pages().front()) {
            item(painter);
        }
        painter.restore();
    };
    return {6, std::max(chartHeight, tableHeight), paint, 0, {}};
}

} // namespace boardplan
