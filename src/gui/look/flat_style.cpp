#include "gui/look/flat_style.h"

#include "gui/look/icons.h"
#include "gui/look/motion.h"
#include "gui/look/theme.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOptionButton>
#include <QStyleOptionSlider>
#include <QToolButton>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int buttonRoom = 12;   // beside the words of a button, more than Fusion gives
constexpr int leastButton = 28;  // no button or drop-down is less high
constexpr int leastTarget = 24;  // nothing that is pressed is smaller
constexpr int leastHandle = 32;  // of a scroll bar
constexpr qreal handleWidth = 6;
constexpr int boxRoom = 4;       // round the words of a box with a frame

bool isHovered(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
}

void paintButton(QPainter& painter, const QStyleOption& option)
{
    const ThemeColours& colours = theme();
    const auto* const button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isFocused = isEnabled && option.state.testFlag(QStyle::State_HasFocus);
    const bool isDefault = button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool isIn = option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_On);
    QColor line = isEnabled ? colours.outline : colours.hairline;
    if (isFocused || (isEnabled && isDefault) || isHovered(option)) {
        line = colours.accent;
    }
    const qreal width = isFocused ? 2 : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{line, width});
    painter.setBrush(isIn ? colours.selection : colours.base);
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF{option.rect}.adjusted(inset, inset, -inset, -inset), 4, 4);
    painter.restore();
}

// What folds and unfolds a part of a page says by its arrow that it is open.
bool isOpenFold(const QStyleOption& option, const QWidget* widget)
{
    const auto* const button = qobject_cast<const QToolButton*>(widget);
    const bool isAtRest = !isHovered(option) && !option.state.testFlag(QStyle::State_Sunken);
    return button != nullptr && button->isChecked() && button->arrowType() != Qt::NoArrow && isAtRest;
}

// Where the handle stands between the ends of the bar.
QRect handleOf(const QStyleOptionSlider& bar)
{
    const bool isAcross = bar.orientation == Qt::Horizontal;
    const int length = isAcross ? bar.rect.width() : bar.rect.height();
    const qint64 steps = static_cast<qint64>(bar.maximum) - bar.minimum;
    const qint64 whole = steps + bar.pageStep;
    const int least = std::min(leastHandle, length);
    const int size = steps <= 0 || whole <= 0 ? length
                                              : std::clamp(static_cast<int>(length * bar.pageStep / whole), least, length);
    const int at = QStyle::sliderPositionFromValue(
        bar.minimum, bar.maximum, bar.sliderPosition, length - size, bar.upsideDown);
    return isAcross ? QRect{bar.rect.left() + at, bar.rect.top(), size, bar.rect.height()}
                    : QRect{bar.rect.left(), bar.rect.top() + at, bar.rect.width(), size};
}

// A box of its own, not the line of a drop-down or a date, which has no frame.
bool isFramedBox(const QStyleOption* option)
{
    const auto* const frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    return frame != nullptr && frame->lineWidth > 0;
}

// What scrolls beside the bar has a ground of its own, and the bar stands on it too.
void paintScrollGround(QPainter& painter, const QRect& bar, const QWidget* widget)
{
    const QWidget* const around = widget == nullptr ? nullptr : widget->parentWidget();
    const auto* const area = around == nullptr ? nullptr : qobject_cast<const QAbstractScrollArea*>(around->parentWidget());
    if (area != nullptr && area->viewport()->autoFillBackground()) {
        painter.fillRect(bar, area->viewport()->palette().color(area->viewport()->backgroundRole()));
    }
}

QColor handleColour(const QStyleOptionSlider& bar)
{
    QColor colour = theme().muted;
    const bool isHeld = bar.state.testFlag(QStyle::State_Sunken) && bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    if (!isHeld && !isHovered(bar) && theme().kind != ThemeKind::HighContrast) {
        constexpr float resting = 0.68F; // three to one on every ground
        colour.setAlphaF(resting);
    }
    return colour;
}

void paintScrollBar(QPainter& painter, const QStyleOptionSlider& bar)
{
    QRectF handle{handleOf(bar)};
    if (bar.orientation == Qt::Horizontal) {
        const qreal side = (handle.height() - handleWidth) / 2;
        handle.adjust(2, side, -2, -side);
    } else {
        const qreal side = (handle.width() - handleWidth) / 2;
        handle.adjust(side, 2, -side, -2);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(handleColour(bar));
    painter.drawRoundedRect(handle, handleWidth / 2, handleWidth / 2);
    painter.restore();
}

} // namespace

FlatStyle::FlatStyle()
    : QProxyStyle{u"fusion"_s}
{
}

void FlatStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QScrollBar*>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false); // what it lies on shows beside the handle
    }
}

// Every menu bar asks for the arrow of one that is too narrow, shown or not, and Fusion would load all image readers to
// get it from a file.
QIcon FlatStyle::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const
{
    return icon == SP_ToolBarHorizontalExtensionButton ? Icons::icon(u"chevron-right"_s)
                                                       : QProxyStyle::standardIcon(icon, option, widget);
}

int FlatStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* more) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) {
        return 0; // their verbs say it
    }
    const bool isAnimation = hint == SH_Widget_Animation_Duration;
    return isAnimation && isMotionReduced() ? 0 : QProxyStyle::styleHint(hint, option, widget, more);
}

QSize FlatStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_PushButton) {
        size = {size.width() + buttonRoom, std::max(leastButton, size.height())};
    } else if (type == CT_LineEdit && isFramedBox(option)) {
        size += QSize{2 * boxRoom, 2 * boxRoom};
    } else if (type == CT_CheckBox || type == CT_RadioButton) {
        size.setHeight(std::max(leastTarget, size.height()));
    } else if (type == CT_ComboBox) {
        size.setHeight(std::max(leastButton, size.height()));
    }
    return size;
}

QRect FlatStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents && isFramedBox(option) ? rect.adjusted(boxRoom, boxRoom, -boxRoom, -boxRoom) : rect;
}

QRect FlatStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    const auto* const bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider*>(option) : nullptr;
    if (bar == nullptr) {
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
    const QRect handle = handleOf(*bar);
    const bool isAcross = bar->orientation == Qt::Horizontal;
    QRect rest = bar->rect;
    switch (part) {
    case SC_ScrollBarGroove:
        return rest;
    case SC_ScrollBarSlider:
        return handle;
    case SC_ScrollBarSubPage:
        isAcross ? rest.setRight(handle.left() - 1) : rest.setBottom(handle.top() - 1);
        return rest;
    case SC_ScrollBarAddPage:
        isAcross ? rest.setLeft(handle.right() + 1) : rest.setTop(handle.bottom() + 1);
        return rest;
    default:
        return {}; // no arrows
    }
}

void FlatStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == PE_PanelButtonCommand) {
        paintButton(*painter, *option);
        return;
    }
    if (element == PE_PanelScrollAreaCorner || (element == PE_PanelButtonTool && isOpenFold(*option, widget))) {
        return;
    }
    if (element == PE_FrameFocusRect && qobject_cast<const QPushButton*>(widget) != nullptr) {
        return; // its outline says so
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void FlatStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == CE_Splitter) {
        const bool isLine = std::min(option->rect.width(), option->rect.height()) <= 1;
        painter->fillRect(option->rect, isLine || isHovered(*option) ? theme().hairline : Qt::transparent);
        return;
    }
    if (element != CE_HeaderEmptyArea) { // which our headers paint
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void FlatStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* const bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider*>(option) : nullptr;
    if (bar == nullptr) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    paintScrollGround(*painter, bar->rect, widget);
    if (bar->minimum < bar->maximum) {
        paintScrollBar(*painter, *bar);
    }
}

} // namespace boardplan
