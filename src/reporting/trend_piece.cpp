#include "reporting/trend_piece.h"

#include "reporting/table_layout.h"
#include "reporting/trend_chart.h"

#include <algorithm>
#include <memory>

namespace boardplan {

namespace {

constexpr qreal chartShare = 0.45; // of the width, at most
constexpr qreal besideChart = 24;
constexpr qreal tallestTable = 100000;

// The table on a page of its own that has no end, to be painted wherever it is wanted.
std::shared_ptr<const PageFlow> laidOutTable(const ReportTable& table, qreal width)
{
    const auto flow = std::make_shared<PageFlow>(QSizeF{width, tallestTable});
    TableLayout{table, gridFor({&table}, width), *flow}.run();
    return flow;
}

} // namespace

Piece trendBarsPiece(const ReportTrend& trend, qreal width)
{
    const QSizeF chart = trendChartSize(trend, width);
    const auto paint = [=](QPainter& painter, const QPointF& topLeft) {
        paintTrendChart(painter, topLeft, trend, chart);
    };
    return {6, chart.height(), paint, 0, {}, PieceKind::Figure};
}

Piece trendPiece(const ReportTrend& trend, qreal width)
{
    const QSizeF chart = trendChartSize(trend, width * chartShare);
    const auto flow = laidOutTable(trendTable(trend), width - chart.width() - besideChart);
    const qreal tableHeight = flow->height() - flow->room();
    const auto paint = [=](QPainter& painter, const QPointF& topLeft) {
        paintTrendChart(painter, topLeft, trend, chart);
        painter.save();
        painter.translate(topLeft + QPointF{chart.width() + besideChart, 0});
        for (const PageItem& item : flow->pages().front()) {
            item(painter);
        }
        painter.restore();
    };
    return {6, std::max(chart.height(), tableHeight), paint, 0, {}, PieceKind::Figure};
}

} // namespace boardplan
