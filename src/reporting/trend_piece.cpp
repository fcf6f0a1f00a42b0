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
std::shared_ptr<const PageFlow> laidOutTable(const ReportTable& table, const TableGrid& grid, qreal width)
{
    const auto flow = std::make_shared<PageFlow>(QSizeF{width, tallestTable});
    TableLayout{table, grid, *flow}.run();
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

std::optional<Piece> trendPiece(const ReportTrend& trend, const QSizeF& page)
{
    const QSizeF chart = trendChartSize(trend, page.width() * chartShare);
    const qreal beside = page.width() - chart.width() - besideChart;
    const ReportTable numbers = trendTable(trend);
    const TableGrid grid = gridFor({&numbers}, beside);
    if (grid.fontSize < PaperStyle::smallSize) {
        return std::nullopt;
    }
    const auto flow = laidOutTable(numbers, grid, beside);
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
    const qreal height = std::max(chart.height(), tableHeight);
    return height > page.height() ? std::nullopt : std::optional{Piece{6, height, paint, 0, {}, PieceKind::Figure}};
}

} // namespace boardplan
