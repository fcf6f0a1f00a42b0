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

int TrendChart::widestLabel() const
{
    const QFontMetrics metrics{smallFont()};
    int widest = 0;
    for (const TrendColumn& column : m_columns) {
        widest = std::max(widest, metrics.horizontalAdvance(column.label));
    }
    return widest;
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
    const int step = std::clamp((width() - 16) / count, 1, widestColumn + columnGap);
    const int bar = std::min(widestColumn, step - 8);
    const int label = widestLabel() + 4;
    const int labelled = std::max(1, (label + step - 1) / step); // one of so many has room for its label
    double x = 8;
    for (int at = 0; at < static_cast<int>(m_columns.size()); ++at) {
        const TrendColumn& column = m_columns[static_cast<std::size_t>(at)];
        const QRectF area{x + (step - bar) / 2.0, 4, static_cast<double>(bar), height() - labelHeight - 8.0};
        paintDistributionColumn(painter, area, column.distribution, tallest, trendFont(), theme().figures);
        if ((count - 1 - at) % labelled == 0) { // the latest has one always
            const double left = std::clamp(x + (step - label) / 2.0, 0.0, std::max(0.0, 1.0 * width() - label));
            painter.setFont(smallFont());
            painter.setPen(theme().muted);
            painter.drawText(QRectF{left, 1.0 * height() - labelHeight, 1.0 * label, 1.0 * labelHeight}, Qt::AlignCenter,
                column.label);
        }
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
