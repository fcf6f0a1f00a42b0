#include "gui/inspector/inspector_tabs.h"

#include "gui/look/theme.h"

#include <QPainter>

namespace boardplan {

namespace {

constexpr int tabPadding = 12; // left and right of the word
constexpr int tabHeight = 36;

} // namespace

InspectorTabs::InspectorTabs(QWidget* parent)
    : QTabBar{parent}
{
    setExpanding(false);
    setDrawBase(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QFont InspectorTabs::tabFont(bool isCurrent) const
{
    QFont result = font();
    result.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
    return result;
}

// Measured in the heavier face, so that nothing moves when another tab is chosen.
QSize InspectorTabs::tabSizeHint(int index) const
{
    const QFontMetrics metrics{tabFont(true)};
    return {metrics.horizontalAdvance(tabText(index)) + 2 * tabPadding,
        std::max(tabHeight, metrics.height() + 16)};
}

QSize InspectorTabs::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void InspectorTabs::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.fillRect(QRect{0, height() - 1, width(), 1}, theme().hairline);
    for (int tab = 0; tab < count(); ++tab) {
        const QRect area = tabRect(tab);
        const bool isCurrent = tab == currentIndex();
        painter.setFont(tabFont(isCurrent));
        painter.setPen(isCurrent ? theme().accent : theme().text);
        painter.drawText(area, Qt::AlignCenter, tabText(tab));
        if (isCurrent) {
            painter.fillRect(QRect{area.left(), height() - 2, area.width(), 2}, theme().accent);
        }
        if (isCurrent && hasFocus()) {
            painter.setPen(QPen{theme().accent, 2});
            painter.drawRoundedRect(area.adjusted(3, 4, -3, -6), 3, 3);
        }
    }
}

} // namespace boardplan
