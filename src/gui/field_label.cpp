#include "gui/field_label.h"

#include "gui/theme.h"

#include <QLabel>

namespace boardplan {

namespace {

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

} // namespace

QLabel* captionLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel{parent};
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setFont(smallFont());
    label->setWordWrap(true);
    label->setText(text);
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
