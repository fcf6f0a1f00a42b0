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
        auto* const label = static_cast<QLabel*>(watched);
        const bool isBeside = label->buddy() != nullptr && label->buddy()->parentWidget() == label->parentWidget();
        if (event->type() == QEvent::ParentChange && isBeside) {
            label->stackUnder(label->buddy());
        }
        return false;
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
