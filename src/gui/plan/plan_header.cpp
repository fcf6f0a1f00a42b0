#include "gui/plan/plan_header.h"

#include "gui/look/theme.h"
#include "gui/plan/plan_cell.h"

#include <QMouseEvent>
#include <QPainter>
#include <QRegularExpression>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

PlanHeader::PlanHeader(QWidget* parent)
    : QHeaderView{Qt::Horizontal, parent}
{
    setSectionsMovable(false);
    setSectionsClickable(false);
    setHighlightSections(false);
    setStretchLastSection(false);
    setMinimumSectionSize(44);
    setAccessibleName(tr("Headings of the plan"));
    connect(this, &QHeaderView::sectionResized, this, [this] {
        m_isResized = m_isPressed;
        Q_EMIT geometriesChanged(); // headings wrap into another height
    });
}

QFont PlanHeader::headingFont() const
{
    QFont bold = planSmallFont(font());
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QString PlanHeader::heading(int section) const
{
    return model() == nullptr ? QString{} : model()->headerData(section, Qt::Horizontal).toString();
}

int PlanHeader::heightOf(int section) const
{
    const int width = std::max(1, sectionSize(section) - 2 * planCellMarginX);
    const QRect text = QFontMetrics{headingFont()}.boundingRect(
        QRect{0, 0, width, 10'000}, Qt::AlignLeft | Qt::TextWordWrap, heading(section));
    return text.height() + 2 * planCellMarginY + 2;
}

int PlanHeader::leastWidth(int section) const
{
    const QFontMetrics metrics{headingFont()};
    int widest = 0;
    for (const QString& word : heading(section).split(QRegularExpression{u"[\\s/]+"_s})) {
        widest = std::max(widest, metrics.horizontalAdvance(word));
    }
    return widest + 2 * planCellMarginX + 2;
}

QSize PlanHeader::sizeHint() const
{
    int height = QFontMetrics{headingFont()}.height() + 2 * planCellMarginY;
    for (int section = 0; section < count(); ++section) {
        height = std::max(height, heightOf(section));
    }
    return {QHeaderView::sizeHint().width(), height};
}

QSize PlanHeader::sectionSizeFromContents(int section) const
{
    return {leastWidth(section), heightOf(section)};
}

void PlanHeader::paintEvent(QPaintEvent* event)
{
    QPainter painter{viewport()};
    painter.fillRect(viewport()->rect(), theme().base);
    painter.fillRect(0, viewport()->height() - 1, viewport()->width(), 1, theme().muted);
    painter.end();
    QHeaderView::paintEvent(event);
}

void PlanHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->fillRect(rect, theme().base);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme().muted);
    painter->setFont(headingFont());
    painter->setPen(theme().muted);
    const QRect text =
        rect.adjusted(planCellMarginX, planCellMarginY, -planCellMarginX, -planCellMarginY);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, heading(section));
}

void PlanHeader::mousePressEvent(QMouseEvent* event)
{
    m_isPressed = true;
    m_isResized = false;
    QHeaderView::mousePressEvent(event);
}

void PlanHeader::mouseReleaseEvent(QMouseEvent* event)
{
    QHeaderView::mouseReleaseEvent(event);
    m_isPressed = false;
    if (std::exchange(m_isResized, false)) {
        Q_EMIT resizedByHand();
    }
}

} // namespace boardplan
