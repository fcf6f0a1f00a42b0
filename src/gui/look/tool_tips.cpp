#include "gui/look/tool_tips.h"

#include "gui/look/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QStyleOptionComboBox>
#include <QToolTip>

namespace boardplan {

namespace {

QString elidedChoice(const QComboBox& combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.frame = true;
    const QRect room
        = combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    const int icon = combo.itemIcon(combo.currentIndex()).isNull() ? 0 : combo.iconSize().width() + 4;
    const bool isElided = combo.fontMetrics().horizontalAdvance(combo.currentText()) > room.width() - icon - 2;
    return isElided ? combo.currentText() : QString{};
}

QString elidedWords(const QAbstractButton& button)
{
    const bool isElided = !button.hasHeightForWidth() && button.sizeHint().width() > button.width();
    const QString words = button.accessibleName().isEmpty() ? button.text().remove(u'&') : button.accessibleName();
    return isElided ? words : QString{};
}

QString elidedHeading(const QHeaderView& header, const QPoint& at)
{
    const int section = header.logicalIndexAt(at);
    if (section < 0 || header.sectionSizeHint(section) <= header.sectionSize(section)) {
        return {};
    }
    const QVariant own = header.model()->headerData(section, header.orientation(), Qt::ToolTipRole);
    return own.isValid() ? QString{} : header.model()->headerData(section, header.orientation()).toString();
}

constexpr auto shortens = "shortensWords";

// Delegates of our own break lines, but for those that say that they shorten them.
QString elidedCell(const QAbstractItemView& view, const QPoint& at)
{
    const QModelIndex index = view.indexAt(at);
    if (!index.isValid() || index.data(Qt::ToolTipRole).isValid()) {
        return {};
    }
    const QAbstractItemDelegate& delegate = *view.itemDelegateForIndex(index);
    const int room = view.visualRect(index).width();
    if (delegate.property(shortens).toBool()) {
        const QString spoken = index.data(Qt::AccessibleTextRole).toString();
        const QString words = spoken.isEmpty() ? index.data().toString() : spoken;
        const int air = 6 * view.fontMetrics().averageCharWidth(); // round and between the words
        return view.fontMetrics().horizontalAdvance(words) > room - air ? words : QString{};
    }
    const bool isQts = delegate.metaObject() == &QStyledItemDelegate::staticMetaObject;
    return isQts && view.sizeHintForIndex(index).width() > room ? index.data().toString() : QString{};
}

class PlainToolTips : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::ToolTip || !watched->isWidgetType()) {
            return false;
        }
        auto* const widget = static_cast<QWidget*>(watched);
        const auto* const help = static_cast<QHelpEvent*>(event);
        const QString text = plainToolTipAt(*widget, help->pos());
        if (text.isEmpty()) {
            return false;
        }
        QToolTip::showText(help->globalPos(), plainToolTip(text), widget, {}, widget->toolTipDuration());
        return true;
    }
};

} // namespace

void showPlainToolTips(QApplication& application)
{
    application.installEventFilter(new PlainToolTips{&application});
}

void tellWhole(QAbstractItemDelegate& delegate)
{
    delegate.setProperty(shortens, true);
}

QString plainToolTipAt(const QWidget& widget, const QPoint& at)
{
    if (const auto* const header = qobject_cast<const QHeaderView*>(widget.parentWidget())) {
        return elidedHeading(*header, at);
    }
    if (const auto* const view = qobject_cast<const QAbstractItemView*>(widget.parentWidget());
        view != nullptr && view->viewport() == &widget) {
        return elidedCell(*view, at);
    }
    if (!widget.toolTip().isEmpty()) {
        return widget.toolTip();
    }
    if (const auto* const combo = qobject_cast<const QComboBox*>(&widget)) {
        return elidedChoice(*combo);
    }
    const auto* const button = qobject_cast<const QAbstractButton*>(&widget);
    return button == nullptr ? QString{} : elidedWords(*button);
}

} // namespace boardplan
