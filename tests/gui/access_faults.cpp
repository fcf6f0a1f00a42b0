#include "access_faults.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDebug>
#include <QHash>
#include <QHeaderView>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>
#include <QWidget>

#include <algorithm>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostChildren = 60; // of a table: the rows are alike
constexpr int leastTarget = 24;

// "Button": as Qt calls it.
QString roleName(QAccessible::Role role)
{
    QString words;
    QDebug{&words}.nospace() << role;
    return words.section(u"::"_s, -1);
}

class SpokenWalk {
public:
    QStringList faults;

    void visit(QAccessibleInterface& spoken, const QString& above)
    {
        const QAccessible::State state = spoken.state();
        if (state.invisible) {
            return;
        }
        const QString name = spoken.text(QAccessible::Name);
        const QString here = u"%1 “%2” in “%3”"_s.arg(roleName(spoken.role()), name, above);
        checkWords(name, here);
        checkWords(spoken.text(QAccessible::Description), here + u" (description)"_s);
        if (spoken.role() == QAccessible::Button && name.trimmed().isEmpty()) {
            faults.append(here + u" is a button without a name"_s);
        }
        if (state.focusable && !state.disabled) {
            checkFocusable(spoken, name, here);
        }
        checkCell(spoken, name, here);
        const int count = std::min(spoken.childCount(), mostChildren);
        for (int child = 0; child < count; ++child) {
            if (QAccessibleInterface* const below = spoken.child(child)) {
                visit(*below, name.isEmpty() ? above : name);
            }
        }
    }

private:
    void checkWords(const QString& words, const QString& here)
    {
        static const QRegularExpression markup{u"<[a-z/][^>]*>"_s};
        static const QRegularExpression mnemonic{u"(^|[^&])&[A-Za-z]"_s};
        static const QRegularExpression path{u"\\.(svg|png)\\b|:/icons"_s};
        static const QRegularExpression stutter{u"[.!?][.,;]|[,;:]\\s*[,;:]|,\\s*$"_s};
        const std::pair<const char*, const QRegularExpression*> kinds[] = {
            {"markup", &markup}, {"a mnemonic", &mnemonic}, {"a file's name", &path}, {"signs that run together", &stutter}};
        for (const auto& [kind, pattern] : kinds) {
            if (words.contains(*pattern) && !words.contains(u"…,"_s)) {
                faults.append(u"%1 speaks %2: “%3”"_s.arg(here, QString::fromLatin1(kind), words.left(160)));
            }
        }
    }

    void checkFocusable(QAccessibleInterface& spoken, const QString& name, const QString& here)
    {
        static const QStringList sayNothing{u"button"_s, u"..."_s, u"…"_s, u"x"_s, u"edit"_s, u"text"_s};
        if (name.trimmed().isEmpty() || sayNothing.contains(name.toLower())) {
            faults.append(here + u" takes the keyboard and has no name"_s);
        }
        static const QList<QAccessible::Role> meaningless{QAccessible::NoRole, QAccessible::Client,
            QAccessible::Border, QAccessible::LayeredPane};
        const auto* const widget = qobject_cast<QWidget*>(spoken.object());
        const bool isByProxy = widget != nullptr && widget->focusProxy() != nullptr;
        const bool isTabStop = widget != nullptr && (widget->focusPolicy() & Qt::TabFocus) != 0;
        if (meaningless.contains(spoken.role()) && isTabStop && !isByProxy) {
            faults.append(here + u" takes the keyboard and has no role"_s);
        }
        const bool isButton = spoken.role() == QAccessible::Button || spoken.role() == QAccessible::CheckBox
            || spoken.role() == QAccessible::Link;
        if (isButton && isTabStop) {
            const QString said = name + u'\n' + spoken.text(QAccessible::Description);
            if (m_buttons.contains(said) && m_buttons.value(said) != widget) {
                faults.append(here + u" sounds as another one"_s);
            }
            m_buttons.insert(said, widget);
        }
    }

    void checkCell(QAccessibleInterface& spoken, const QString& name, const QString& here)
    {
        const bool isCell = spoken.role() == QAccessible::Cell || spoken.role() == QAccessible::ListItem
            || spoken.role() == QAccessible::TreeItem;
        if (isCell && name.trimmed().isEmpty()) {
            faults.append(here + u": a cell without words"_s);
        }
    }

    QHash<QString, const QWidget*> m_buttons;
};

// Cells are kept until a view says that its model changed, which it does only while a screen reader runs.
void forgetCells(const QWidget& root)
{
    for (QAbstractItemView* const view : root.findChildren<QAbstractItemView*>()) {
        QAccessibleInterface* const spoken = QAccessible::queryAccessibleInterface(view);
        if (spoken != nullptr && spoken->tableInterface() != nullptr) {
            QAccessibleTableModelChangeEvent changed{view, QAccessibleTableModelChangeEvent::ModelReset};
            spoken->tableInterface()->modelChange(&changed);
        }
    }
}

bool isInSight(const QWidget& widget)
{
    return widget.isVisible() && !widget.visibleRegion().isEmpty();
}

bool isTabStopIn(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0
        && widget.focusProxy() == nullptr && !widget.isWindow();
}

QRect inWindow(const QWidget& widget)
{
    return {widget.mapTo(widget.window(), QPoint{}), widget.size()};
}

// The part of the window that a person works in at a time: order is of what is in one of them.
const QWidget* paneOf(const QWidget& widget)
{
    for (const QWidget* at = &widget; at != nullptr && !at->isWindow(); at = at->parentWidget()) {
        if (at->parentWidget() != nullptr && (at->parentWidget()->inherits("QSplitter") || at->inherits("QAbstractScrollArea"))) {
            return at;
        }
    }
    return widget.window();
}

// Where the keyboard is after Tab or Shift+Tab.
QWidget* stopAfter(QWidget& stop, Qt::Key key)
{
    constexpr int mostParts = 60; // a box for a day goes through day, month and year first, a page through its links
    for (int part = 0; part < mostParts && QApplication::focusWidget() == &stop; ++part) {
        QTest::keyClick(&stop, key);
    }
    return QApplication::focusWidget();
}

} // namespace

QString placeWords(const QWidget& widget)
{
    const QAccessibleInterface* const spoken
        = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
    const QRect place = inWindow(widget);
    return u"%1 “%2” at %3,%4 %5×%6"_s.arg(QString::fromLatin1(widget.metaObject()->className()),
        spoken == nullptr ? QString{} : spoken->text(QAccessible::Name).left(80))
        .arg(place.x()).arg(place.y()).arg(place.width()).arg(place.height());
}

QStringList spokenFaults(QWidget& root)
{
    forgetCells(root);
    SpokenWalk walk;
    if (QAccessibleInterface* const spoken = QAccessible::queryAccessibleInterface(&root)) {
        walk.visit(*spoken, {});
    }
    return walk.faults;
}

QStringList targetFaults(QWidget& root)
{
    QStringList faults;
    for (const QWidget* const widget : root.findChildren<QWidget*>()) {
        const bool isTarget = qobject_cast<const QAbstractButton*>(widget) != nullptr
            || qobject_cast<const QComboBox*>(widget) != nullptr || qobject_cast<const QAbstractSpinBox*>(widget) != nullptr
            || qobject_cast<const QLineEdit*>(widget) != nullptr || qobject_cast<const QTabBar*>(widget) != nullptr;
        const bool isInside = qobject_cast<const QComboBox*>(widget->parentWidget()) != nullptr
            || qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) != nullptr
            || qobject_cast<const QLineEdit*>(widget->parentWidget()) != nullptr
            || qobject_cast<const QAbstractItemView*>(widget->parentWidget()) != nullptr;
        if (isTarget && !isInside && isInSight(*widget)
            && (widget->height() < leastTarget || widget->width() < leastTarget)) {
            faults.append(placeWords(*widget) + u" is too small to hit"_s);
        }
    }
    return faults;
}

std::vector<QWidget*> tabWalk(QWidget& root)
{
    std::vector<QWidget*> stops;
    QWidget* first = &root;
    while (!(root.isAncestorOf(first) && isTabStopIn(*first))) {
        first = first->nextInFocusChain();
        if (first == &root) {
            return stops;
        }
    }
    first->setFocus(Qt::TabFocusReason);
    constexpr std::size_t most = 300;
    for (QWidget* at = QApplication::focusWidget(); at != nullptr && stops.size() < most;) {
        stops.push_back(at);
        at = stopAfter(*at, Qt::Key_Tab);
        // Those before where the ring closes are come from, and never come to.
        if (const auto again = std::find(stops.begin(), stops.end(), at); again != stops.end()) {
            stops.erase(stops.begin(), again);
            break;
        }
    }
    return stops;
}

QStringList tabFaults(QWidget& root)
{
    QStringList faults;
    const std::vector<QWidget*> stops = tabWalk(root);
    for (const QWidget* const widget : root.findChildren<QWidget*>()) {
        if (isTabStopIn(*widget) && std::find(stops.begin(), stops.end(), widget) == stops.end()) {
            faults.append(placeWords(*widget) + u" is not reached by Tab"_s);
        }
    }
    bool hasWrapped = false; // from the last to the first, once: a dialog may begin anywhere
    for (std::size_t at = 1; at < stops.size(); ++at) {
        const QRect before = inWindow(*stops[at - 1]);
        const QRect now = inWindow(*stops[at]);
        const bool isBack = paneOf(*stops[at - 1]) == paneOf(*stops[at]) && now.bottom() < before.top()
            && now.left() <= before.right();
        if (isBack && !std::exchange(hasWrapped, true)) {
            continue;
        }
        if (isBack) {
            faults.append(u"Tab goes back up from %1 to %2"_s.arg(placeWords(*stops[at - 1]), placeWords(*stops[at])));
        }
    }
    for (std::size_t at = stops.size(); at-- > 1;) {
        stops[at]->setFocus(Qt::BacktabFocusReason);
        if (const QWidget* const back = stopAfter(*stops[at], Qt::Key_Backtab); back != stops[at - 1]) {
            faults.append(u"Shift+Tab does not go back from %1 to %2"_s.arg(placeWords(*stops[at]), placeWords(*stops[at - 1])));
        }
    }
    return faults;
}

} // namespace boardplan::test
