#include "gui/actions/action_header.h"

#include "gui/look/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace boardplan {

namespace {

constexpr qreal arrowWidth = 7;
constexpr qreal arrowHeight = 4.5;

} // namespace

ActionHeader::ActionHeader(QWidget* parent)
    : PlanHeader{parent}
{
    setSectionsClickable(true);
    setSortIndicatorShown(true);
    setAccessibleName(tr("Headings of the actions"));
}

void ActionHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    PlanHeader::paintSection(painter, rect, section);
    if (section != sortIndicatorSection()) {
        return;
    }
    // Along the lower edge, where no heading is long enough to reach it.
    const qreal middle = rect.left() + rect.width() / 2.0;
    const bool isUp = sortIndicatorOrder() == Qt::AscendingOrder;
    const qreal foot = rect.bottom() - 2.0;
    const qreal base = isUp ? foot : foot - arrowHeight;
    const qreal tip = isUp ? foot - arrowHeight : foot;
    QPainterPath arrow;
    arrow.moveTo(middle - arrowWidth / 2, base);
    arrow.lineTo(middle + arrowWidth / 2, base);
    arrow.lineTo(middle, tip);
    arrow.closeSubpath();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(arrow, theme().accent);
    painter->fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, theme().accent);
}

} // namespace boardplan
