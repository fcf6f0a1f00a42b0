#include "gui/widgets/rail_button.h"

#include "gui/look/theme.h"

#include <QPainter>

#include <algorithm>

namespace boardplan {

namespace {

constexpr int glyphMargin = 10; // at either side of the icon
constexpr int behindWords = 8;

} // namespace

RailButton::RailButton(QWidget* parent)
    : EnterButton{parent}
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setSlim(bool isSlim)
{
    if (isSlim != m_isSlim) {
        m_isSlim = isSlim;
        updateGeometry();
        update();
    }
}

int RailButton::glyphSize() const
{
    return std::max(18, fontMetrics().height());
}

QSize RailButton::sizeHint() const
{
    const int height = std::max(32, fontMetrics().height() + 14);
    if (m_isSlim) {
        return {glyphSize() + 2 * glyphMargin, height};
    }
    QFont widest = font();
    widest.setWeight(QFont::DemiBold);
    const int words = QFontMetrics{widest}.horizontalAdvance(text()) + glyphSize() + 2 * glyphMargin + behindWords;
    return {std::max(railWidth - 2 * railMargin, words), height};
}

void RailButton::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? theme().selection : theme().group);
        painter.drawRoundedRect(rect(), 4, 4);
    }
    if (hasFocus()) {
        painter.setPen(QPen{theme().accent, 2});
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF{rect()}.adjusted(1, 1, -1, -1), 4, 4);
    }
    const QRect glyph{glyphMargin, (height() - glyphSize()) / 2, glyphSize(), glyphSize()};
    icon().paint(&painter, glyph, Qt::AlignCenter, QIcon::Normal,
                 isChecked() ? QIcon::On : QIcon::Off);
    if (m_isSlim) {
        return;
    }
    QFont shown = font();
    shown.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(shown);
    painter.setPen(isChecked() ? theme().accent : theme().text);
    painter.drawText(rect().adjusted(glyph.right() + glyphMargin, 0, -behindWords, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace boardplan
