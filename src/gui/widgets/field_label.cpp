#include "gui/widgets/field_label.h"

#include "gui/look/theme.h"
#include "gui/widgets/heading_label.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>

namespace boardplan {

namespace {

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

// Screen readers follow the stack of widgets, not the layout: a label goes below its box wherever the two are put.
class StandsBefore : public QObject {
public:
    explicit StandsBefore(QLabel* label)
        : QObject{label}
    {
        label->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::ParentChange) {
            standBefore(*static_cast<QLabel*>(watched)); // other events come also while it goes, when it is no label any more
        }
        return false;
    }

private:
    static void standBefore(QLabel& label)
    {
        QWidget* const buddy = label.buddy();
        if (buddy != nullptr && buddy->parentWidget() == label.parentWidget()) {
            label.stackUnder(buddy);
        }
    }
};

} // namespace

QLabel* captionLabel(const QString& text, QWidget* parent)
{
    auto* label = new HeadingLabel{&smallFont, text, parent};
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel* fieldLabel(const QString& text, QWidget* buddy)
{
    QLabel* label = captionLabel(text);
    label->setBuddy(buddy);
    new StandsBefore{label};
    buddy->setAccessibleName(withoutMnemonic(text));
    if (const auto* const choice = qobject_cast<QComboBox*>(buddy); choice != nullptr && choice->lineEdit() != nullptr) {
        choice->lineEdit()->setAccessibleName(buddy->accessibleName());
    }
    return label;
}

} // namespace boardplan
