#include "gui/widgets/key_cap.h"

#include "gui/look/spoken_role.h"
#include "gui/look/theme.h"
#include "gui/look/zoom.h"

#include <QFontMetrics>
#include <QPainter>

namespace boardplan {

QSize keyCapSize(const QString& keys, const QFont& font)
{
    const QFontMetrics metrics{font};
    const int height = metrics.height() + 2;
    return {std::max(height, metrics.horizontalAdvance(keys) + 10), height};
}

void paintKeyCap(QPainter& painter, const QRectF& rect, const QString& keys, const QFont& font)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{theme().muted, 1});
    painter.setBrush(theme().base);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(font);
    painter.setPen(theme().text);
    painter.drawText(rect, Qt::AlignCenter, keys);
    painter.restore();
}

KeyCap::KeyCap(const QString& keys, QWidget* parent)
    : QWidget{parent}
    , m_keys{keys}
{
    followFont(*this, &smallFont);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(keys);
    setSpokenRole(*this, QAccessible::StaticText);
}

QSize KeyCap::sizeHint() const
{
    return keyCapSize(m_keys, font());
}

void KeyCap::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    paintKeyCap(painter, rect(), m_keys, font());
}

} // namespace boardplan
