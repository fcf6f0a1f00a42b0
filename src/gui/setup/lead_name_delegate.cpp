#include "gui/setup/lead_name_delegate.h"

#include "gui/look/theme.h"
#include "gui/setup/lead_table_model.h"

#include <QPainter>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int leadCellPadding = 8;

} // namespace

QSize LeadNameDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics{option.font};
    return {metrics.horizontalAdvance(index.data().toString()) + 2 * leadCellPadding + 2,
            metrics.height() + 12};
}

void LeadNameDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const bool isName = index.column() == LeadTableModel::NameColumn;
    const bool isMarked = index.data(LeadTableModel::AlikeRole).toBool();
    const QFontMetrics metrics{option.font};
    const QString mark = u"≈"_s;
    const int markWidth = isMarked ? metrics.horizontalAdvance(mark) + leadCellPadding : 0;
    const QRect inside = option.rect.adjusted(leadCellPadding, 0, -leadCellPadding, 0);
    const QString words =
        metrics.elidedText(index.data().toString(), Qt::ElideRight, inside.width() - markWidth);
    painter->save();
    painter->fillRect(option.rect, option.state.testFlag(QStyle::State_Selected) ? theme().selection
                                                                                 : theme().base);
    painter->fillRect(QRect{option.rect.left(), option.rect.bottom(), option.rect.width(), 1},
                      theme().hairline);
    painter->setFont(option.font);
    painter->setPen(isName ? theme().text : theme().muted);
    painter->drawText(inside, index.data(Qt::TextAlignmentRole).toInt(), words);
    if (isMarked) {
        painter->setPen(theme().warning);
        painter->drawText(
            inside.adjusted(metrics.horizontalAdvance(words) + leadCellPadding, 0, 0, 0),
            Qt::AlignLeft | Qt::AlignVCenter, mark);
    }
    if (isName && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->fillRect(QRect{option.rect.left(), option.rect.top(), 3, option.rect.height()},
                          theme().accent);
    }
    painter->restore();
}

} // namespace boardplan
