#include "gui/widgets/field_label.h"

#include "gui/look/theme.h"
#include "gui/widgets/heading_label.h"

namespace boardplan {

namespace {

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

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
    buddy->setAccessibleName(withoutMnemonic(text));
    return label;
}

} // namespace boardplan
