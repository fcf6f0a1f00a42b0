#include <boardplan/reporting/figure_picture.h>

#include "reporting/painted_png.h"
#include "reporting/paper_style.h"
#include "reporting/printable_text.h"
#include "reporting/trend_chart.h"

#include <boardplan/reporting/figures.h>

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal pictureMargin = 4;
constexpr qreal barStep = 26; // from one bar to the next
constexpr qreal besideName = 10;
constexpr qreal widestName = 330;
constexpr qreal widestTrendPicture = 620;
constexpr int pixelsAUnit = 2;

// A bar with the words that name its row.
struct NamedBar {
    QString name;
    Distribution distribution;
};

// The cells before the bar that are words, on one line: "1 Prevention".
QString nameOf(const ReportRow& row)
{
    QStringList words;
    for (const ReportCell& cell : row.cells) {
        if (cell.kind == CellKind::Distribution) {
            break;
        }
        if (cell.kind == CellKind::Text) {
            words << printableText(cell.text).simplified();
        }
    }
    words.removeAll(QString{});
    return words.join(u' ');
}

std::vector<NamedBar> barsOf(const ReportTable& table)
{
    std::vector<NamedBar> bars;
    for (const RowGroup& group : table.groups) {
        for (const ReportRow& row : group.rows) {
            const auto bar = std::find_if(row.cells.begin(), row.cells.end(),
                [](const ReportCell& cell) { return cell.kind == CellKind::Distribution; });
            if (bar != row.cells.end() && bar->distribution.total() > 0) {
                bars.push_back({nameOf(row), bar->distribution});
            }
        }
    }
    return bars;
}

void paintBars(QPainter& painter, const std::vector<NamedBar>& bars, qreal names)
{
    const QFont font = paperFont(PaperStyle::bodySize);
    const QFontMetricsF metrics{font};
    const FigureStyle style = printFigureStyle();
    qreal top = pictureMargin;
    for (const NamedBar& bar : bars) {
        painter.setFont(font);
        painter.setPen(PaperStyle::ink);
        painter.drawText(QRectF{pictureMargin, top, names, barStep}, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(bar.name, Qt::ElideRight, names));
        const QRectF area{pictureMargin + names + besideName, top + (barStep - PaperStyle::barHeight) / 2,
                          PaperStyle::barWidth, PaperStyle::barHeight};
        paintDistribution(painter, area, bar.distribution, paperFont(PaperStyle::smallSize), style);
        top += barStep;
    }
}

QString wordsOfBars(const ReportTable& table, const std::vector<NamedBar>& bars)
{
    QStringList words;
    for (const NamedBar& bar : bars) {
        words << bar.name + u": "_s + distributionText(bar.distribution);
    }
    return (table.caption.isEmpty() ? QString{} : table.caption + u". "_s) + words.join(u"; "_s);
}

} // namespace

std::optional<FigurePicture> pictureOf(const ReportTrend& trend)
{
    const QSizeF size = trendChartSize(trend, widestTrendPicture);
    if (size.isEmpty()) {
        return std::nullopt;
    }
    const auto paint = [trend, size](QPainter& painter) {
        paintTrendChart(painter, {pictureMargin, pictureMargin}, trend, size);
    };
    return FigurePicture{size + QSizeF{2 * pictureMargin, 2 * pictureMargin}, trendWords(trend), paint};
}

std::optional<FigurePicture> pictureOf(const ReportTable& table)
{
    const std::vector<NamedBar> bars = barsOf(table);
    if (bars.empty()) {
        return std::nullopt;
    }
    const QFontMetricsF metrics{paperFont(PaperStyle::bodySize)};
    qreal names = 0;
    for (const NamedBar& bar : bars) {
        names = std::max(names, std::min(widestName, std::ceil(metrics.horizontalAdvance(bar.name)) + 1));
    }
    const QSizeF size{2 * pictureMargin + names + besideName + PaperStyle::barWidth,
                      2 * pictureMargin + barStep * static_cast<qreal>(bars.size())};
    return FigurePicture{size, wordsOfBars(table, bars), [bars, names](QPainter& painter) { paintBars(painter, bars, names); }};
}

QByteArray pngOf(const FigurePicture& picture)
{
    return paintedPng(picture.size, pixelsAUnit, picture.paint);
}

} // namespace boardplan
