#include "gui/overview/trend_chart.h"

#include "gui/look/spoken_role.h"
#include "gui/look/theme.h"

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
