#include "gui/overview/trend_chart.h"

#include "gui/copying/copy_menu.h"
#include "gui/copying/table_clipboard.h"
#include "gui/look/spoken_role.h"
#include "gui/look/theme.h"

#include <boardplan/reporting/figures.h>

#include <QContextMenuEvent>
#include <QPainter>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestColumn = 48;
constexpr int columnGap = 30;

QFont trendFont()
{
    return pixelFont(smallFont());
}

} // namespace

TrendChart::TrendChart(QWidget* parent)
    : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setSpokenRole(*this, QAccessible::Chart);
    setAccessibleName(tr("Ratings over the last meetings"));
}

void TrendChart::setColumns(std::vector<TrendColumn> columns)
{
    m_columns = std::move(columns);
    setAccessibleDescription(text());
    setToolTip(text());
    update();
}

QString TrendChart::text() const
{
    QStringList lines;
    for (const TrendColumn& column : m_columns) {
        lines.append(tr("%1: %2").arg(column.label, distributionText(column.distribution)));
    }
    return lines.join(u'\n');
}

ReportTrend TrendChart::trend() const
{
    ReportTrend trend{accessibleName(), {}};
    for (const TrendColumn& column : m_columns) {
        trend.points.push_back({column.label, std::nullopt, column.distribution});
    }
    return trend;
}

void TrendChart::copy(bool withHeadings)
{
    const ReportTrend copied = trend();
    if (withHeadings) {
        copyTable({0, copied.caption, trendTable(copied), copied});
    } else {
        copyTable(trendTable(copied), false);
    }
}

void TrendChart::contextMenuEvent(QContextMenuEvent* event)
{
    popUpCopyMenu(*this, *this, event->globalPos(), pictureOf(trend()));
}

QSize TrendChart::sizeHint() const
{
    return {320, 10 * QFontMetrics{smallFont()}.height()};
}

QSize TrendChart::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void TrendChart::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    int tallest = 1;
    for (const TrendColumn& column : m_columns) {
        tallest = std::max(tallest, column.distribution.total());
    }
    const int labelHeight = QFontMetrics{smallFont()}.height() + 4;
    const int count = std::max(static_cast<int>(m_columns.size()), 1);
    const int step = std::min((width() - 16) / count, widestColumn + columnGap);
    const int bar = std::min(widestColumn, step - 8);
    double x = 8;
    for (const TrendColumn& column : m_columns) {
        const QRectF area{x + (step - bar) / 2.0, 4, static_cast<double>(bar), height() - labelHeight - 8.0};
        paintDistributionColumn(painter, area, column.distribution, tallest, trendFont(), theme().figures);
        painter.setFont(smallFont());
        painter.setPen(theme().muted);
        painter.drawText(QRectF{x, static_cast<double>(height() - labelHeight), static_cast<double>(step),
                             static_cast<double>(labelHeight)},
            Qt::AlignCenter, column.label);
        x += step;
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen{theme().accent, 2});
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF{rect()}.adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace boardplan
