#include "gui/frame/chooser_button.h"

#include "gui/look/icons.h"
#include "gui/look/theme.h"
#include "gui/widgets/key_cap.h"

#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int chooserPadding = 10;
constexpr int wordGap = 6;
constexpr double disabledOpacity = 0.5;

QFont strongFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

// As large as the words beside it ask for.
int arrowSize(const QFontMetrics& metrics)
{
    return Icons::side(metrics, 14);
}

} // namespace

ChooserButton::ChooserButton(QWidget* parent)
    : QPushButton{parent}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void ChooserButton::setWords(const QString& strong, const QString& words, bool isMuted)
{
    m_strong = strong;
    m_words = words;
    m_isMuted = isMuted;
    updateGeometry();
    update();
}

void ChooserButton::setShortcutHint(const QString& keys)
{
    m_keys = keys;
    updateGeometry();
    update();
}

void ChooserButton::setShortWords(const QString& words)
{
    m_shortWords = words;
    updateGeometry();
    update();
}

void ChooserButton::setShort(bool isShort)
{
    m_isShort = isShort && !m_shortWords.isEmpty();
    setToolTip(m_isShort ? m_words : QString{});
    updateGeometry();
    update();
}

void ChooserButton::setOffered(bool isOffered)
{
    m_isOffered = isOffered;
    setVisible(m_isOffered && !m_isFolded);
}

void ChooserButton::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    setVisible(m_isOffered && !m_isFolded);
}

QSize ChooserButton::sizeHint() const
{
    const int strong = QFontMetrics{strongFont(font())}.horizontalAdvance(m_strong);
    const int words = fontMetrics().horizontalAdvance(shownWords());
    const int arrow = menu() != nullptr ? arrowSize(fontMetrics()) : 0;
    const int end = shownKeys().isEmpty() ? arrow : keyCapSize(m_keys, smallFont()).width();
    const int gaps = wordGap * (m_strong.isEmpty() ? 1 : 2) + 2;
    return {2 * chooserPadding + strong + words + gaps + end + 2, std::max(32, fontMetrics().height() + 14)};
}

QSize ChooserButton::minimumSizeHint() const
{
    return {m_shortWords.isEmpty() ? std::min(110, sizeHint().width()) : sizeHint().width(), sizeHint().height()};
}

void ChooserButton::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF{rect()}.adjusted(1, 1, -1, -1);
    painter.setPen(QPen{hasFocus() || underMouse() ? theme().accent : theme().hairline.darker(theme().isDark() ? 70 : 112),
        hasFocus() ? 2.0 : 1.0});
    painter.setBrush(isDown() ? theme().selection : theme().base);
    painter.drawRoundedRect(box, 4, 4);
    painter.setOpacity(isEnabled() ? 1.0 : disabledOpacity);

    QRect area = rect().adjusted(chooserPadding, 0, -chooserPadding, 0);
    if (menu() != nullptr) {
        const int side = arrowSize(fontMetrics());
        const QRect arrow{area.right() - side + 1, (height() - side) / 2, side, side};
        Icons::icon(u"chevron-down"_s).paint(&painter, arrow);
        area.setRight(arrow.left() - wordGap);
    } else if (!shownKeys().isEmpty()) {
        const QSize cap = keyCapSize(m_keys, smallFont());
        const QRect keys{QPoint{area.right() - cap.width() + 1, (height() - cap.height()) / 2}, cap};
        paintKeyCap(painter, keys, m_keys, smallFont());
        area.setRight(keys.left() - wordGap);
    }
    if (!m_strong.isEmpty()) {
        const QFontMetrics strong{strongFont(font())};
        const int width = std::min(strong.horizontalAdvance(m_strong) + 1, area.width());
        painter.setFont(strongFont(font()));
        painter.setPen(theme().text);
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft, strong.elidedText(m_strong, Qt::ElideRight, width));
        area.setLeft(area.left() + width + wordGap);
    }
    painter.setFont(font());
    painter.setPen(m_isMuted ? theme().muted : theme().text);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
        fontMetrics().elidedText(shownWords(), Qt::ElideRight, area.width() + 1));
}

} // namespace boardplan
