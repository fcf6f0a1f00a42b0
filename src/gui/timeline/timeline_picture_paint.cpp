// How the rows of the timeline look.

#include "gui/look/icons.h"
#include "gui/look/theme.h"
#include "gui/timeline/mark_painter.h"
#include "gui/timeline/timeline_header.h"
#include "gui/timeline/timeline_model.h"
#include "gui/timeline/timeline_picture.h"

#include <QIcon>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelPadding = 8;
constexpr int refGap = 12;

void drawElided(QPainter& painter, const QRect& area, const QString& text)
{
    const QFontMetrics metrics{painter.font()};
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, area.width()));
}

// What does not fit in the first line, elided at the end of the second.
void drawInTwoLines(QPainter& painter, const QRect& area, const QString& text)
{
    QTextLayout layout{text, painter.font()};
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(std::max(1, area.width()));
    layout.endLayout();
    const QString rest = text.mid(first.textStart() + first.textLength());
    if (rest.isEmpty()) {
        drawElided(painter, area, text);
        return;
    }
    const int line = QFontMetrics{painter.font()}.height();
    const QRect upper{area.left(), area.center().y() - line + 1, area.width(), line};
    drawElided(painter, upper, text.left(text.size() - rest.size()).trimmed());
    drawElided(painter, upper.translated(0, line), rest);
}

} // namespace

MarkPainter TimelinePicture::marks() const
{
    return {m_axis, strip(), m_timeBar->value(), pixelFont(font())};
}

void TimelinePicture::paintEvent(QPaintEvent* event)
{
    QTreeView::paintEvent(event);
    QModelIndex last = m_rows->index(m_rows->rowCount() - 1, 0);
    if (isExpanded(last)) {
        last = m_rows->index(m_rows->rowCount(last) - 1, 0, last);
    }
    const int bottom = last.isValid() ? visualRect(last).bottom() + 1 : 0;
    const QRect rest = strip().adjusted(0, std::max(bottom, 0), 0, 0);
    if (last.isValid() && rest.isValid()) {
        QPainter painter{viewport()};
        painter.setClipRect(rest);
        marks().paintGrid(painter, rest, m_rows->timeline(), m_columns);
    }
}

void TimelinePicture::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QModelIndex first = index.siblingAtColumn(0);
    const QRect row{0, option.rect.top(), viewport()->width(), option.rect.height()};
    const bool isSelected = selectionModel()->isSelected(first);
    painter->save();
    if (const TimelineGroup* const group = m_rows->group(first)) {
        painter->fillRect(row, isSelected ? theme().selection : theme().group);
        paintGroup(*painter, row, *group, isExpanded(first));
    } else if (const TimelineRow* const action = m_rows->row(first)) {
        painter->fillRect(row, isSelected ? theme().selection : theme().base);
        const QRect time = strip().intersected(row);
        paintLabel(*painter, row.adjusted(0, 0, -time.width(), 0), *action);
        painter->setClipRect(time);
        const MarkPainter shown = marks();
        shown.paintGrid(*painter, time, m_rows->timeline(), m_columns);
        shown.paintRow(*painter, time, *action);
    }
    painter->restore();
    paintState(*painter, row, first);
}

// A heading has no marks of its own: its words take the whole row.
void TimelinePicture::paintGroup(QPainter& painter, const QRect& row, const TimelineGroup& group, bool isOpen) const
{
    const int side = Icons::side(fontMetrics(), 14);
    const QRect chevron{labelPadding, row.center().y() - side / 2, side, side};
    Icons::icon(isOpen ? u"chevron-down"_s : u"chevron-right"_s).paint(&painter, chevron);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(theme().text);
    QRect area = row.adjusted(chevron.right() + 6, 0, -labelPadding, 0);
    if (!group.label.isEmpty()) {
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, group.label);
        area.setLeft(area.left() + QFontMetrics{bold}.horizontalAdvance(group.label) + refGap);
    }
    const QString count = group.rows.size() == 1 ? tr("1 action") : tr("%1 actions").arg(group.rows.size());
    const int countWidth = fontMetrics().horizontalAdvance(count);
    drawElided(painter, area.adjusted(0, 0, -countWidth - refGap, 0), group.title);
    painter.setFont(font());
    painter.setPen(theme().muted);
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, count);
}

void TimelinePicture::paintLabel(QPainter& painter, const QRect& cell, const TimelineRow& row) const
{
    QRect area = cell.adjusted(labelPadding, 0, -labelPadding, 0);
    const bool isMuted = row.exclusion == Exclusion::Paused || row.exclusion == Exclusion::Withdrawn;
    painter.setFont(font());
    painter.setPen(isMuted || !row.isLabelPrinted ? theme().muted : theme().text);
    drawElided(painter, QRect{area.left(), area.top(), std::min(m_refWidth + 2, area.width()), area.height()}, row.label);
    painter.setPen(isMuted ? theme().muted : theme().text);
    area.setLeft(area.left() + m_refWidth + refGap);
    const QString text = isMuted ? exclusionText(row.exclusion) + u": "_s + row.text.simplified() : row.text.simplified();
    if (m_labelLines > 1) {
        drawInTwoLines(painter, area, text);
    } else {
        drawElided(painter, area, text);
    }
    painter.fillRect(cell.right(), cell.top(), 1, cell.height(), theme().hairline);
}

// The line below a row, the lines of the selected one, and the frame of the row that has the focus.
void TimelinePicture::paintState(QPainter& painter, const QRect& row, const QModelIndex& index) const
{
    const bool isSelected = selectionModel()->isSelected(index);
    painter.fillRect(row.left(), row.bottom(), row.width(), 1, isSelected ? theme().selectionLine : theme().hairline);
    if (isSelected) {
        painter.fillRect(row.left(), row.top(), row.width(), 1, theme().selectionLine);
    }
    if (hasFocus() && currentIndex().siblingAtColumn(0) == index) {
        painter.save();
        painter.setPen(QPen{theme().accent, 2});
        painter.setBrush(Qt::NoBrush);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawRoundedRect(QRectF{row}.adjusted(1, 1, -1, -2), 3, 3);
        painter.restore();
    }
}

} // namespace boardplan
