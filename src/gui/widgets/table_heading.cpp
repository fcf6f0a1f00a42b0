#include "gui/widgets/table_heading.h"

#include "gui/look/theme.h"

#include <QPainter>

namespace boardplan {

namespace {

constexpr int tableHeadingPadding = 8;
constexpr int sortArrowWidth = 12;

void paintSortArrow(QPainter& painter, const QPointF& centre, Qt::SortOrder order)
{
    constexpr qreal half = 3.5;
    const qreal up = order == Qt::AscendingOrder ? -half / 2 : half / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{theme().muted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.drawPolyline(QPolygonF{
        {centre + QPointF{-half, -up}, centre + QPointF{0, up}, centre + QPointF{half, -up}}});
}

} // namespace

TableHeading::TableHeading(QWidget* parent)
    : QHeaderView{Qt::Horizontal, parent}
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setMinimumSectionSize(24);
}

QFont TableHeading::headingTextFont() const
{
    QFont result = smallFont();
    result.setWeight(QFont::DemiBold);
    return result;
}

QSize TableHeading::sizeHint() const
{
    return {0, QFontMetrics{headingTextFont()}.height() + 2 * tableHeadingPadding};
}

int TableHeading::headingWidth(int section) const
{
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    return QFontMetrics{headingTextFont()}.horizontalAdvance(text) + 2 * tableHeadingPadding +
           sortArrowWidth + 2;
}

void TableHeading::paintEvent(QPaintEvent* event)
{
    QPainter painter{viewport()};
    painter.fillRect(viewport()->rect(), theme().base);
    painter.fillRect(0, viewport()->height() - 1, viewport()->width(), 1, theme().muted);
    painter.end();
    QHeaderView::paintEvent(event);
}

void TableHeading::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const auto align = static_cast<Qt::Alignment>(
        model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const bool isRight = align.testFlag(Qt::AlignRight);
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    const QFontMetrics metrics{headingTextFont()};
    const QRect inside = rect.adjusted(tableHeadingPadding, 0, -tableHeadingPadding, 0);
    painter->save();
    painter->fillRect(rect, theme().base);
    painter->fillRect(QRect{rect.left(), rect.bottom(), rect.width(), 1}, theme().muted);
    painter->setPen(theme().muted);
    painter->setFont(headingTextFont());
    painter->drawText(inside, static_cast<int>(align), text);
    if (isSorted) {
        const int words = metrics.horizontalAdvance(text);
        const qreal x = isRight ? inside.right() - words - sortArrowWidth / 2.0 - 2
                                : inside.left() + words + sortArrowWidth / 2.0 + 2;
        paintSortArrow(*painter, {x, rect.center().y() + 0.5}, sortIndicatorOrder());
    }
    painter->restore();
}

} // namespace boardplan
