#include "random_hand.h"

#include "support/random_edits.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QKeySequence>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPrintDialog>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QTabBar>
#include <QTest>
#include <QWheelEvent>
#include <QWindow>

#include <algorithm>
#include <map>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTold = 20;

struct HandKey {
    Qt::Key key;
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
};

// What people press anywhere; those of the table of keys come besides.
constexpr HandKey handKeys[] = {
    {Qt::Key_Down}, {Qt::Key_Down}, {Qt::Key_Down}, {Qt::Key_Up}, {Qt::Key_Up}, {Qt::Key_Left}, {Qt::Key_Right},
    {Qt::Key_Tab}, {Qt::Key_Tab}, {Qt::Key_Backtab, Qt::ShiftModifier}, {Qt::Key_Return}, {Qt::Key_Return},
    {Qt::Key_Return, Qt::ControlModifier}, {Qt::Key_Return, Qt::ControlModifier}, {Qt::Key_Return, Qt::ShiftModifier},
    {Qt::Key_Return, Qt::AltModifier}, {Qt::Key_Escape}, {Qt::Key_Escape}, {Qt::Key_F2}, {Qt::Key_F2}, {Qt::Key_Delete},
    {Qt::Key_Backspace}, {Qt::Key_Space}, {Qt::Key_Space}, {Qt::Key_Home}, {Qt::Key_End}, {Qt::Key_PageDown},
    {Qt::Key_PageUp}, {Qt::Key_Insert}, {Qt::Key_Menu}, {Qt::Key_F6}, {Qt::Key_F6, Qt::ShiftModifier}, {Qt::Key_F4},
    {Qt::Key_Down, Qt::ShiftModifier}, {Qt::Key_Down, Qt::ShiftModifier}, {Qt::Key_Up, Qt::ShiftModifier},
    {Qt::Key_Down, Qt::ControlModifier}, {Qt::Key_Space, Qt::ControlModifier}, {Qt::Key_Home, Qt::ControlModifier},
    {Qt::Key_End, Qt::ControlModifier}, {Qt::Key_End, Qt::ShiftModifier}, {Qt::Key_A, Qt::ControlModifier},
    {Qt::Key_C, Qt::ControlModifier}, {Qt::Key_X, Qt::ControlModifier}, {Qt::Key_V, Qt::ControlModifier},
    {Qt::Key_Z, Qt::ControlModifier}, {Qt::Key_Y, Qt::ControlModifier}, {Qt::Key_Backspace, Qt::ControlModifier},
    {Qt::Key_Down, Qt::AltModifier}, {Qt::Key_Up, Qt::AltModifier}, {Qt::Key_Left, Qt::AltModifier},
    {Qt::Key_Right, Qt::AltModifier}, {Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier},
    {Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier}, {Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier},
    {Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier}, {Qt::Key_R}, {Qt::Key_A}, {Qt::Key_G}, {Qt::Key_B}, {Qt::Key_N},
    {Qt::Key_X}, {Qt::Key_1}, {Qt::Key_9}, {Qt::Key_Plus}, {Qt::Key_Minus}, {Qt::Key_Asterisk}, {Qt::Key_Slash},
    {Qt::Key_F, Qt::AltModifier}, {Qt::Key_P, Qt::AltModifier}, {Qt::Key_Alt}, {Qt::Key_F10},
};

// Whether the mouse is likely to do something there.
bool isTarget(const QWidget& widget)
{
    const auto* const area = qobject_cast<const QAbstractScrollArea*>(widget.parentWidget());
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr || qobject_cast<const QLineEdit*>(&widget) != nullptr
        || qobject_cast<const QComboBox*>(&widget) != nullptr || qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr
        || qobject_cast<const QTabBar*>(&widget) != nullptr || qobject_cast<const QMenu*>(&widget) != nullptr
        || qobject_cast<const QMenuBar*>(&widget) != nullptr || qobject_cast<const QScrollBar*>(&widget) != nullptr
        || qobject_cast<const QSplitterHandle*>(&widget) != nullptr || (area != nullptr && area->viewport() == &widget)
        || (widget.focusPolicy() & Qt::ClickFocus) != 0;
}

QRect sightOf(const QWidget& widget)
{
    return widget.visibleRegion().boundingRect();
}

} // namespace

QWidget* frontWindow(QWidget& window)
{
    if (QWidget* const popup = QApplication::activePopupWidget()) {
        return popup;
    }
    QWidget* const modal = QApplication::activeModalWidget();
    QWidget* const active = QApplication::activeWindow();
    return modal != nullptr ? modal : active != nullptr && active->isVisible() ? active : &window;
}

bool isOffLimits(const QWidget& window)
{
    return qobject_cast<const QFileDialog*>(&window) != nullptr || qobject_cast<const QPrintDialog*>(&window) != nullptr;
}

QString widgetWords(const QWidget& widget)
{
    const auto* const button = qobject_cast<const QAbstractButton*>(&widget);
    QString name = !widget.accessibleName().isEmpty() ? widget.accessibleName() : button != nullptr ? button->text() : QString{};
    name = name.isEmpty() && widget.isWindow() ? widget.windowTitle() : name;
    const QString owner = widget.parentWidget() == nullptr
        ? QString{}
        : u" in "_s + QLatin1StringView{widget.parentWidget()->metaObject()->className()};
    return QLatin1StringView{widget.metaObject()->className()} + (name.isEmpty() ? owner : u" “%1”"_s.arg(name));
}

RandomHand::RandomHand(QWidget& window, unsigned seed)
    : m_window{&window}
    , m_random{seed}
    , m_trace{qEnvironmentVariable("BOARDPLAN_ACTS_TRACE")}
{
}

void RandomHand::tell(const QString& act)
{
    m_told.append(act);
    ++m_count;
    if (m_told.size() > mostTold) {
        m_told.removeFirst();
    }
    if (QFile trace{m_trace}; !m_trace.isEmpty() && trace.open(QIODevice::Append)) {
        trace.write(act.toUtf8() + '\n');
    }
}

void RandomHand::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    const QWidget* const front = frontWindow(*m_window);
    const QWidget* const focused = QApplication::focusWidget();
    tell(u"press %1 in %2"_s.arg(QKeySequence{QKeyCombination{modifiers, key}}.toString(),
        widgetWords(focused != nullptr ? *focused : *front)));
    const bool isTyped = (modifiers & (Qt::ControlModifier | Qt::AltModifier)) == Qt::NoModifier;
    const char letter = key >= Qt::Key_Space && key <= Qt::Key_Z ? QTest::keyToAscii(key) : '\0';
    const QString text = letter == '\0' || !isTyped ? QString{} : QString{QLatin1Char{letter}};
    send(true, key, text, modifiers);
    send(false, key, text, modifiers);
}

// To whatever is in front now: what a key was pressed in may be gone before it is let go of.
void RandomHand::send(bool isPressed, Qt::Key key, const QString& text, Qt::KeyboardModifiers modifiers)
{
    const QWidget* const front = frontWindow(*m_window);
    if (front->windowHandle() != nullptr && !isOffLimits(*front)) {
        QTest::simulateEvent(front->windowHandle(), isPressed, key, modifiers, text, false);
    }
}

void RandomHand::pressAny()
{
    const HandKey& key = handKeys[below(std::size(handKeys))];
    press(key.key, key.modifiers);
}

void RandomHand::type(const QString& words)
{
    tell(u"type “%1”"_s.arg(words));
    for (const QChar letter : words) {
        const Qt::Key key = letter == u'\n' ? Qt::Key_Return
            : letter < QChar{0x80}          ? static_cast<Qt::Key>(letter.toUpper().unicode())
                                            : Qt::Key_unknown;
        const QString text = letter == u'\n' ? u"\r"_s : QString{letter};
        send(true, key, text, Qt::NoModifier);
        send(false, key, text, Qt::NoModifier);
    }
}

QString RandomHand::anyWords()
{
    static const std::vector<QString> usual{u"31 March 2027"_s, u"Q3 2026/27"_s, u"22/11/2026"_s, u"2"_s, u"2.1"_s, u"a"_s,
        u"Police; Health"_s, u"ongoing"_s, u"the"_s, u"quarterly"_s, u"red"_s, u"50"_s};
    return isOnceIn(2) ? anyOf(usual) : randomText(m_random);
}

// A kind first: forty buttons of a gallery are not to hide the one box beside them.
QWidget* RandomHand::anyTarget()
{
    QWidget* const front = frontWindow(*m_window);
    std::map<QByteArray, std::vector<QWidget*>> kinds;
    QList<QWidget*> widgets = front->findChildren<QWidget*>();
    widgets.append(front);
    for (QWidget* const widget : widgets) {
        const bool isHere = widget->window() == front && widget->isVisible() && widget->isEnabled();
        if (isHere && isTarget(*widget) && !sightOf(*widget).isEmpty()) {
            const QWidget* const named = widget->metaObject()->className() == QByteArrayView{"QWidget"} ? widget->parentWidget() : widget;
            kinds[named->metaObject()->className()].push_back(widget);
        }
    }
    if (kinds.empty()) {
        return nullptr;
    }
    return anyOf(std::next(kinds.begin(), below(kinds.size()))->second);
}

QPoint RandomHand::anyPoint(const QWidget& target)
{
    const QRect sight = sightOf(target);
    return sight.topLeft() + QPoint{below(static_cast<std::size_t>(sight.width())), below(static_cast<std::size_t>(sight.height()))};
}

void RandomHand::click()
{
    QWidget* const target = anyTarget();
    if (target == nullptr || target->window()->windowHandle() == nullptr) {
        return;
    }
    static const std::vector<Qt::KeyboardModifiers> held{Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::NoModifier,
        Qt::NoModifier, Qt::ControlModifier, Qt::ShiftModifier};
    const QPoint point = anyPoint(*target);
    QWindow* const window = target->window()->windowHandle();
    const QPoint place = target->mapTo(target->window(), point);
    const int how = below(12);
    const auto words = [&](const QString& act) { return u"%1 %2 at %3, %4"_s.arg(act, widgetWords(*target)).arg(point.x()).arg(point.y()); };
    if (how == 0) {
        tell(words(u"click twice"_s));
        QTest::mouseDClick(window, Qt::LeftButton, Qt::NoModifier, place);
    } else if (how == 1) {
        tell(words(u"click right"_s));
        QTest::mouseClick(window, Qt::RightButton, Qt::NoModifier, place);
    } else if (how == 2) {
        tell(words(u"point at"_s));
        QTest::mouseMove(window, place);
    } else {
        const Qt::KeyboardModifiers modifiers = anyOf(held);
        tell(words(modifiers == Qt::NoModifier ? u"click"_s : modifiers == Qt::ShiftModifier ? u"shift-click"_s : u"ctrl-click"_s));
        QTest::mouseClick(window, Qt::LeftButton, modifiers, place);
    }
}

void RandomHand::scroll()
{
    QWidget* const target = anyTarget();
    if (target == nullptr) {
        return;
    }
    const QPoint point = anyPoint(*target);
    const QPoint turn{0, isOnceIn(2) ? 120 * (1 + below(5)) : -120 * (1 + below(5))};
    const Qt::KeyboardModifiers modifiers = isOnceIn(8) ? Qt::ControlModifier : Qt::NoModifier;
    tell(u"turn the wheel by %1 over %2"_s.arg(turn.y()).arg(widgetWords(*target)));
    QWheelEvent wheel{point, target->mapToGlobal(point), {}, turn, Qt::NoButton, modifiers, Qt::NoScrollPhase, false};
    QApplication::sendEvent(target, &wheel);
}

void RandomHand::drag()
{
    const QPointer<QWidget> target = anyTarget();
    if (target == nullptr || target->window()->windowHandle() == nullptr) {
        return;
    }
    const QPointer<QWindow> window = target->window()->windowHandle();
    const QPoint from = target->mapTo(target->window(), anyPoint(*target));
    const QPoint by{below(240) - 120, below(160) - 80};
    tell(u"drag %1 from %2, %3 by %4, %5"_s.arg(widgetWords(*target)).arg(from.x()).arg(from.y()).arg(by.x()).arg(by.y()));
    const auto within = [&](const QPoint& point) {
        return QPoint{std::clamp(point.x(), 1, window->width() - 1), std::clamp(point.y(), 1, window->height() - 1)};
    };
    QTest::mousePress(window, Qt::LeftButton, Qt::NoModifier, from);
    for (int step = 1; step <= 3 && window != nullptr; ++step) {
        QTest::mouseMove(window, within(from + by * step / 3));
    }
    if (window != nullptr) {
        QTest::mouseRelease(window, Qt::LeftButton, Qt::NoModifier, within(from + by));
    } else { // what the mouse was pressed in has gone
        QTest::mouseRelease(m_window->windowHandle(), Qt::LeftButton, Qt::NoModifier, {1, 1});
    }
}

} // namespace boardplan::test
