#include "gui/look/window_style.h"

#include "gui/look/icons.h"
#include "gui/look/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QDialogButtonBox>
#include <QLayout>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QStyleOptionSpinBox>

#include <algorithm>
#include <map>
#include <tuple>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// Fusion draws outlines that much darker than the window, which on a dark one nobody sees.
constexpr int fusionFrame = 140;
constexpr int fusionTickBox = 145;

// The palette that makes Fusion draw our outline. Kept, as Fusion keeps the pictures that it draws by palette.
const QPalette& outlined(const QPalette& palette, int fusionFactor)
{
    using Key = std::tuple<qint64, QRgb, int>;
    static std::map<Key, QPalette> made;
    constexpr std::size_t most = 64;
    if (made.size() > most) {
        made.clear();
    }
    const auto [place, isNew] = made.try_emplace({palette.cacheKey(), theme().outline.rgb(), fusionFactor}, palette);
    if (isNew) {
        place->second.setColor(QPalette::Window, theme().outline.lighter(fusionFactor));
    }
    return place->second;
}

template <typename Option> Option outlined(const Option& option, int fusionFactor)
{
    Option visible = option;
    visible.palette = outlined(option.palette, fusionFactor);
    return visible;
}

// As quiet and as small beside the words as those of the bar's choosers.
void paintChevron(QPainter& painter, Qt::ArrowType direction, const QRect& area, bool isEnabled)
{
    const double usual = std::max(2.0, QFontMetricsF{QApplication::font()}.height() * 0.13);
    const double half = std::min(usual, area.height() * 0.22);
    const QPointF middle = QRectF{area}.center();
    QPolygonF arrow{{-2 * half, -half}, {0, half}, {2 * half, -half}};
    QTransform turned = QTransform::fromTranslate(middle.x(), middle.y());
    turned.rotate(direction == Qt::UpArrow ? 180 : direction == Qt::LeftArrow ? 90 : direction == Qt::RightArrow ? -90 : 0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(isEnabled ? 1.0 : 0.45);
    painter.setPen(QPen{theme().muted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.drawPolyline(turned.map(arrow));
    painter.restore();
}

// Fusion's frame of what has the keyboard is a shade; ours is the accent, as on what draws itself.
void paintFocus(QPainter& painter, const QRect& area, const QColor& ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{ink, 2});
    painter.drawRoundedRect(QRectF{area}.adjusted(1, 1, -1, -1), 3, 3);
    painter.restore();
}

// Between the outline of a list or a text and what it shows there is room for the frame of the keyboard.
constexpr int roomForFocus = 2;

bool isScrollFrame(const QWidget* widget)
{
    return qobject_cast<const QAbstractScrollArea*>(widget) != nullptr;
}

void paintBoxFocus(QPainter& painter, const QStyleOption& option)
{
    if ((option.state & QStyle::State_HasFocus) != 0 && (option.state & QStyle::State_Enabled) != 0) {
        paintFocus(painter, option.rect, theme().accent);
    }
}

void paintFrame(QPainter& painter, const QStyleOption& option, bool hasRoomForFocus)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(theme().outline);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    if (hasRoomForFocus) {
        painter.setPen(option.palette.color(QPalette::Base));
        painter.drawRect(option.rect.adjusted(1, 1, -2, -2));
        paintBoxFocus(painter, option);
    }
}

// Platforms put the buttons of a dialog in an order of their own. Tab comes to the first of them as they stand, and
// would pass over those that were made before it.
void tabAsTheyStand(const QDialogButtonBox& buttons)
{
    QWidget* before = nullptr;
    for (int at = 0; at < buttons.layout()->count(); ++at) {
        if (QWidget* const button = buttons.layout()->itemAt(at)->widget()) {
            if (before != nullptr) {
                QWidget::setTabOrder(before, button);
            }
            before = button;
        }
    }
}

} // namespace

// The button in a box that empties it has a picture and no words.
void WindowStyle::polish(QWidget* widget)
{
    if (widget->inherits("QLineEditIconButton") && widget->accessibleName().isEmpty()) {
        widget->setAccessibleName(tr("Empty the box"));
    }
    if (const auto* const buttons = qobject_cast<QDialogButtonBox*>(widget)) {
        tabAsTheyStand(*buttons);
    }
    FlatStyle::polish(widget);
}

// Fusion's own come from files and are drawn for a light window.
QIcon WindowStyle::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const
{
    switch (icon) {
    case SP_DialogCloseButton:
    case SP_LineEditClearButton: return Icons::icon(u"close"_s);
    default: return FlatStyle::standardIcon(icon, option, widget);
    }
}

QPixmap WindowStyle::standardPixmap(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const
{
    constexpr int side = 16;
    return icon == SP_LineEditClearButton ? Icons::icon(u"close"_s).pixmap(side, side)
                                          : FlatStyle::standardPixmap(icon, option, widget);
}

// Icons and boxes to tick are as large as the text beside them, and as far from it.
int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    constexpr int usualLine = 19; // pixels
    constexpr int listRoom = 6;   // beside the words of a row
    const int usual = FlatStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_DefaultFrameWidth:
        return isScrollFrame(widget) ? roomForFocus : usual;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return std::max(usual, usual * QFontMetrics{QApplication::font()}.height() / usualLine);
    case PM_FocusFrameHMargin:
        return qobject_cast<const QListView*>(widget) != nullptr ? listRoom : usual;
    default: return usual;
    }
}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget) const
{
    const bool isTickBox = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
    if (const auto* const button = qstyleoption_cast<const QStyleOptionButton*>(option); isTickBox && button != nullptr) {
        QStyleOptionButton visible = *button;
        visible.palette.setColor(QPalette::Window, theme().muted.lighter(fusionTickBox));
        FlatStyle::drawPrimitive(element, &visible, painter, widget);
        return;
    }
    if (element == PE_FrameFocusRect && qobject_cast<const QPushButton*>(widget) == nullptr) {
        const auto* const focus = qstyleoption_cast<const QStyleOptionFocusRect*>(option);
        const bool isOnAccent = (option->state & State_Selected) != 0
            && (focus == nullptr || focus->backgroundColor == theme().accent);
        paintFocus(*painter, option->rect, isOnAccent ? theme().accentInk : theme().accent);
        return;
    }
    const auto* const frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (element == PE_Frame && frame != nullptr) {
        paintFrame(*painter, *option, isScrollFrame(widget));
        return;
    }
    if (element == PE_FrameLineEdit && frame != nullptr) {
        const QStyleOptionFrame visible = outlined(*frame, fusionFrame);
        FlatStyle::drawPrimitive(element, &visible, painter, widget);
        paintBoxFocus(*painter, *option);
        return;
    }
    FlatStyle::drawPrimitive(element, option, painter, widget);
}

// Fusion cuts a choice that is too long; an ellipsis says that there is more.
void WindowStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget) const
{
    const auto* const combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (element != CE_ComboBoxLabel || combo == nullptr) {
        FlatStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionComboBox fitting = *combo;
    const int icon = combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + 4;
    const int room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - icon - 2;
    fitting.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room);
    FlatStyle::drawControl(element, &fitting, painter, widget);
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
    const QWidget* widget) const
{
    if (control == CC_SpinBox || control == CC_ComboBox) {
        drawBox(control, *option, *painter, widget);
    } else {
        FlatStyle::drawComplexControl(control, option, painter, widget);
    }
}

// A box with arrows: Fusion's, but for its outline and its arrows.
void WindowStyle::drawBox(ComplexControl control, const QStyleOptionComplex& option, QPainter& painter,
    const QWidget* widget) const
{
    const bool isOn = (option.state & State_Enabled) != 0;
    if (const auto* const spin = qstyleoption_cast<const QStyleOptionSpinBox*>(&option)) {
        QStyleOptionSpinBox visible = outlined(*spin, fusionFrame);
        visible.buttonSymbols = QAbstractSpinBox::NoButtons; // ours are drawn below
        FlatStyle::drawComplexControl(control, &visible, &painter, widget);
        paintBoxFocus(painter, option);
        if (spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
            paintChevron(painter, Qt::UpArrow, subControlRect(control, spin, SC_SpinBoxUp, widget),
                isOn && (spin->stepEnabled & QAbstractSpinBox::StepUpEnabled) != 0);
            paintChevron(painter, Qt::DownArrow, subControlRect(control, spin, SC_SpinBoxDown, widget),
                isOn && (spin->stepEnabled & QAbstractSpinBox::StepDownEnabled) != 0);
        }
        return;
    }
    if (const auto* const combo = qstyleoption_cast<const QStyleOptionComboBox*>(&option)) {
        QStyleOptionComboBox visible = outlined(*combo, fusionFrame);
        visible.subControls &= ~SC_ComboBoxArrow; // ours is drawn below
        FlatStyle::drawComplexControl(control, &visible, &painter, widget);
        paintBoxFocus(painter, option);
        paintChevron(painter, Qt::DownArrow, subControlRect(control, combo, SC_ComboBoxArrow, widget), isOn);
        return;
    }
    FlatStyle::drawComplexControl(control, &option, &painter, widget);
}

} // namespace boardplan
