#pragma once

#include <boardplan/reporting/report.h>

#include <QPainter>
#include <QPointF>
#include <QSizeF>
#include <QString>

namespace boardplan {

// The bars of a trend, for pages and pictures of them. Lengths are in 1/96 inch.

// The size of the bars with their labels, no wider than `widest`; nothing where the trend has no points.
QSizeF trendChartSize(const ReportTrend& trend, qreal widest);
void paintTrendChart(QPainter& painter, const QPointF& topLeft, const ReportTrend& trend, const QSizeF& size);

// The same in words: "Ratings at the last board meetings and now. 12 Sep 2026: red 1, green 5; now: …"
QString trendWords(const ReportTrend& trend);

} // namespace boardplan
