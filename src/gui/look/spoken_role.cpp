#include "gui/look/spoken_role.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QLabel>
#include <QVariant>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr auto roleProperty = "spokenRole";

class SpokenWidget : public QAccessibleWidget {
public:
    using QAccessibleWidget::QAccessibleWidget;

    QAccessible::Role role() const override
    {
        if (const QVariant given = widget()->property(roleProperty); given.isValid()) {
            return static_cast<QAccessible::Role>(given.toInt());
        }
        const bool isGroup = !widget()->accessibleName().isEmpty() && !widget()->isWindow();
        return isGroup ? QAccessible::Grouping : QAccessibleWidget::role();
    }

    QString text(QAccessible::Text kind) const override
    {
        const auto* const label = qobject_cast<const QLabel*>(widget());
        const bool saysItself = label != nullptr && kind == QAccessible::Name && label->accessibleName().isEmpty();
        return saysItself ? label->text() : QAccessibleWidget::text(kind);
    }
};

// What is on or off, and buttons that draw themselves. To toggle is to press: a screen reader does the one where a
// person does the other, and Qt's own would tell nobody who listens for presses.
class SpokenButton : public QAccessibleWidget {
public:
    using QAccessibleWidget::QAccessibleWidget;

    QAccessible::Role role() const override
    {
        const QButtonGroup* const group = button()->group();
        const bool isOneOfSeveral = button()->autoExclusive() || (group != nullptr && group->exclusive());
        return !button()->isCheckable() ? QAccessible::Button
            : isOneOfSeveral            ? QAccessible::RadioButton
                                        : QAccessible::CheckBox;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button()->isCheckable();
        state.checked = button()->isChecked();
        state.pressed = button()->isDown();
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Accelerator) {
            return button()->shortcut().toString(QKeySequence::NativeText);
        }
        const bool isNamedByText = kind == QAccessible::Name && button()->accessibleName().isEmpty();
        return isNamedByText ? button()->text().remove(u'&') : QAccessibleWidget::text(kind);
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (button()->isEnabled()) {
            names.prepend(button()->isCheckable() ? toggleAction() : pressAction());
        }
        return names;
    }

    void doAction(const QString& name) override
    {
        if (name == toggleAction() || name == pressAction()) {
            button()->click();
        } else {
            QAccessibleWidget::doAction(name);
        }
    }

    QStringList keyBindingsForAction(const QString& name) const override
    {
        const bool isPressed = name == toggleAction() || name == pressAction();
        const QString keys = button()->shortcut().toString();
        return isPressed && !keys.isEmpty() ? QStringList{keys} : QStringList{};
    }

private:
    QAbstractButton* button() const { return static_cast<QAbstractButton*>(widget()); }
};

// The line between two panes, which the mouse moves.
class SpokenHandle : public QAccessibleWidget {
public:
    using QAccessibleWidget::QAccessibleWidget;

    QAccessible::Role role() const override { return QAccessible::Separator; }
};

// Qt asks with the name of each class of an object, the nearest first: a widget of a kind of its own comes to its own
// interface before it comes here as a QWidget.
QAccessibleInterface* spokenInterface(const QString& className, QObject* object)
{
    if (object == nullptr || !object->isWidgetType()) {
        return nullptr;
    }
    auto* const widget = static_cast<QWidget*>(object);
    if (className == u"QSplitterHandle"_s) {
        return new SpokenHandle{widget};
    }
    if (className == u"boardplan::EnterButton"_s || className == u"QCheckBox"_s || className == u"QRadioButton"_s) {
        return new SpokenButton{widget};
    }
    if (className == u"boardplan::InspectorPage"_s) {
        // Qt's own for what scrolls speaks of its contents alone, and such a page has a foot below them.
        return new QAccessibleWidget{widget, QAccessible::Grouping};
    }
    const bool isPlain = className == u"QWidget"_s || className == u"QFrame"_s;
    return isPlain || widget->property(roleProperty).isValid() ? new SpokenWidget{widget} : nullptr;
}

} // namespace

void setSpokenRole(QWidget& widget, QAccessible::Role role)
{
    widget.setProperty(roleProperty, static_cast<int>(role));
}

// On Linux what is heard is that an alert shows.
void announce(QWidget& widget)
{
    for (const QAccessible::Event kind : {QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event{&widget, kind};
        QAccessible::updateAccessibility(&event);
    }
}

void installSpokenRoles()
{
    QAccessible::installFactory(&spokenInterface);
}

} // namespace boardplan
