#include "gui/import/import_source_delegate.h"

#include "gui/import/import_source_model.h"
#include "gui/look/theme.h"

#include <QAbstractScrollArea>
#include <QPainter>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int headingCellPadding = 4;

QString readingLine(const QModelIndex& index)
{
    const QString word = index.data(ImportSourceModel::ReadingRole).toString();
    return word.isEmpty() ? QString{} : u"→ %1\u00a0▾"_s.arg(word);
}

int readingHeight(const QString& line, int width)
{
    const QRect room{0, 0, width - 2 * headingCellPadding, 10'000};
    return QFontMetrics{smallFont()}.boundingRect(room, Qt::TextWordWrap, line).height();
}

// What is wider than the view – a paragraph, across all columns – is read without scrolling sideways.
QStyleOptionViewItem withinView(const QStyleOptionViewItem& option)
{
    QStyleOptionViewItem seen = option;
    const auto* const view = qobject_cast<const QAbstractScrollArea*>(option.widget);
    if (const int width = view == nullptr ? 0 : view->viewport()->width(); width > 0 && option.rect.width() > width) {
        seen.rect.setLeft(std::max(0, option.rect.left()));
        seen.rect.setWidth(width);
    }
    return seen;
}

} // namespace

QSize ImportSourceDelegate::sizeHint(const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    const QStyleOptionViewItem option = withinView(given);
    const QSize own = QStyledItemDelegate::sizeHint(option, index);
    const QString line = readingLine(index);
    return line.isEmpty() ? own : QSize{own.width(), own.height() + readingHeight(line, option.rect.width())};
}

void ImportSourceDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    const QStyleOptionViewItem option = withinView(given);
    const QString line = readingLine(index);
    if (line.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const int height = readingHeight(line, option.rect.width());
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, isChosen ? option.palette.highlight().color() : theme().group);
    painter->restore();
    QStyleOptionViewItem upper = option;
    upper.rect.setHeight(option.rect.height() - height);
    upper.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus); // of the cell as a whole
    QStyledItemDelegate::paint(painter, upper, index);
    painter->save();
    painter->setFont(smallFont());
    const bool isRead = !index.data(ImportSourceModel::ReadingNeededRole).toBool();
    painter->setPen(isRead ? theme().accent : theme().danger);
    painter->drawText(QRect{option.rect.left() + headingCellPadding, upper.rect.bottom() - headingCellPadding + 2,
                          option.rect.width() - 2 * headingCellPadding, height},
        Qt::TextWordWrap, line);
    painter->restore();
}

} // namespace boardplan
