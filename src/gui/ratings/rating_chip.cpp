#include "gui/ratings/rating_chip.h"

#include "gui/look/spoken_role.h"
#include "gui/look/theme.h"

#include <QEvent>
#include <QPainter>

namespace boardplan {

RatingChip::RatingChip(QWidget* parent)
    : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSpokenRole(*this, QAccessible::StaticText);
    setAccessibleName(m_chip.text());
}

void RatingChip::setChip(const Chip& chip)
{
    m_chip = chip;
    setAccessibleName(m_chip.text());
    updateGeometry();
    update();
}

QSize RatingChip::sizeHint() const
{
    return chipSize(m_chip, chipFont()).toSize() + QSize{2, 2};
}

void RatingChip::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    paintChip(painter, QRectF{rect()}.adjusted(1, 1, -1, -1), m_chip, chipFont(), theme().figures);
}

void RatingChip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

// The painters measure fonts in the painter's units, which are pixels here.
QFont RatingChip::chipFont() const
{
    return pixelFont(font());
}

} // namespace boardplan
