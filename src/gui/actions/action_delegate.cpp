#include "gui/actions/action_delegate.h"

#include "gui/actions/action_cell.h"
#include "gui/look/theme.h"

#include <boardplan/models/action_list_model.h>

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

#include <algorithm>

namespace boardplan {

ActionDelegate::ActionDelegate(const ActionListModel& model, QTableView& view)
    : QStyledItemDelegate{&view}
    , m_model{model}
    , m_view{view}
{
}

QSize ActionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {60, actionRowHeight(option.font)};
}

bool ActionDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                               const QStyleOptionViewItem& option, const QModelIndex& index)
{
    Q_UNUSED(option)
    const QString text = index.data().toString();
    QToolTip::showText(event->globalPos(), text.isEmpty() ? QString{} : plainToolTip(text), view);
    return true;
}

int ActionDelegate::left() const
{
    return -m_view.horizontalHeader()->offset();
}

int ActionDelegate::right() const
{
    return left() + m_view.horizontalHeader()->length();
}

void ActionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const bool isHeading = m_model.lineAt(index.row()).isHeading();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, isSelected  ? theme().selection
                                   : isHeading ? theme().group
                                               : theme().base);
    if (isHeading) {
        paintHeading(*painter, option.rect, index);
    } else {
        const QRectF area = QRectF{option.rect}.adjusted(actionCellMarginX, actionCellMarginY,
                                                         -actionCellMarginX, -actionCellMarginY);
        ActionCellPainter{*painter, area, option.font, m_model.terms()}.paint(index);
    }
    paintFrame(*painter, option.rect, index, isSelected);
    painter->restore();
}

// The heading runs across its cells: each paints the part that lies in it.
void ActionDelegate::paintHeading(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    const QModelIndex first = index.siblingAtColumn(0);
    QRectF area{1.0 * left() + actionCellMarginX, 1.0 * cell.top(), 1.0 * (right() - left()),
                1.0 * cell.height() - 1};
    if (const QVariant rating = first.data(ShownRatingRole); rating.isValid()) {
        const auto shown = rating.value<ShownRating>();
        const Chip chip{shown.rating, shown.rating ? QString{} : shown.word};
        paintChip(painter, area, chip, pixelFont(m_view.font()), theme().figures);
        area.setLeft(area.left() + chipSize(chip, pixelFont(m_view.font())).width() + 8);
    } else {
        QFont bold = m_view.font();
        bold.setWeight(QFont::DemiBold);
        const QString title = first.data(BodyRole).toString().replace(QLatin1Char('\n'), QLatin1Char(' '));
        painter.setFont(bold);
        painter.setPen(theme().text);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, title);
        area.setLeft(area.left() + QFontMetricsF{bold}.horizontalAdvance(title) + 8);
    }
    const auto notes = first.data(NotesRole).value<std::vector<CellNote>>();
    painter.setFont(m_view.font());
    painter.setPen(theme().muted);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, notes.empty() ? QString{} : notes.front().text);
}

// The line below a row, the lines of a selected one, and the frame of the cell with the focus.
void ActionDelegate::paintFrame(QPainter& painter, const QRect& cell, const QModelIndex& index,
                                bool isSelected) const
{
    painter.fillRect(cell.left(), cell.bottom(), cell.width(), 1,
                     isSelected ? theme().selectionLine : theme().hairline);
    if (isSelected) {
        painter.fillRect(cell.left(), cell.top(), cell.width(), 1, theme().selectionLine);
    }
    const QModelIndex current = m_view.currentIndex();
    const bool isHeading = m_model.lineAt(index.row()).isHeading();
    const bool isCurrent = isHeading ? current.row() == index.row() : current == index;
    if (!m_view.hasFocus() || !isCurrent) {
        return;
    }
    const QRectF framed = isHeading ? QRectF{1.0 * left(), 1.0 * cell.top(), 1.0 * (right() - left()),
                                             1.0 * cell.height()}
                                    : QRectF{cell};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{theme().accent, 2});
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(framed.adjusted(1, 1, -1, -2), 3, 3);
}

} // namespace boardplan
