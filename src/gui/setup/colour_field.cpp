#include "gui/setup/colour_field.h"

#include "gui/look/theme.h"
#include "gui/widgets/field_label.h"
#include "gui/widgets/line_box.h"
#include "gui/widgets/roomy_button.h"

#include <boardplan/base/colour.h>

#include <QColorDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace boardplan {

ColourField::ColourField(const QString& label, QWidget* parent)
    : QWidget{parent}
    , m_box{new LineBox{this}}
    , m_choose{new RoomyButton{tr("Choose…"), this}}
{
    m_box->setMaxLength(7);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(fieldLabel(label, m_box));
    auto* const row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_box, 1);
    row->addWidget(m_choose);
    column->addLayout(row);
    m_choose->setAccessibleName(tr("%1: choose a colour").arg(m_box->accessibleName()));
    connect(m_box, &QLineEdit::textChanged, this, [this](const QString& text) {
        showSwatch();
        Q_EMIT colourEdited(text);
    });
    connect(m_choose, &QPushButton::clicked, this, &ColourField::choose);
}

void ColourField::setColour(const QString& colour)
{
    if (m_box->text() != colour) {
        const QSignalBlocker quiet{m_box};
        m_box->setText(colour);
    }
    showSwatch();
}

QString ColourField::colour() const
{
    return m_box->text();
}

void ColourField::choose()
{
    auto* const dialog = new QColorDialog{QColor{colour()}, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QColorDialog::DontUseNativeDialog);
    dialog->setWindowTitle(m_box->accessibleName());
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor& chosen) {
        setColour(chosen.name());
        Q_EMIT colourEdited(colour());
    });
    dialog->open();
}

void ColourField::showSwatch()
{
    const int side = m_choose->iconSize().height();
    QPixmap swatch{side, side};
    swatch.fill(Qt::transparent);
    QPainter painter{&swatch};
    painter.setPen(theme().muted);
    painter.setBrush(colourOf(colour()) ? QBrush{QColor{colour()}} : QBrush{Qt::NoBrush});
    constexpr int air = 3; // before the words of the button
    painter.drawRect(0, air / 2, side - 1 - air, side - 1 - air);
    painter.end();
    m_choose->setIcon(QIcon{swatch});
}

} // namespace boardplan
