#include "gui/actions/filter_chip.h"

#include "gui/look/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace boardplan {

namespace {

constexpr int filterChipPadding = 8;
constexpr int filterChipGap = 6;

QFont countFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

FilterChip::FilterChip(QWidget* parent)
    : EnterButton{parent}
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, &QWidget::updateGeometry);
}

void FilterChip::setWords(const QString& words)
{
    m_words = words;
    rename();
}

void FilterChip::setChip(const Chip& chip)
{
    m_chip = chip;
    m_words = chip.text();
    rename();
}

void FilterChip::setCount(const QString& count)
{
    if (count != m_count) {
        m_count = count;
        rename();
    }
}

void FilterChip::rename()
{
    setText(m_words);
    setAccessibleName(tr("%1: %2").arg(m_words, m_count));
    updateGeometry();
    update();
}

QSize FilterChip::contentSize() const
{
    if (m_chip) {
        const QSizeF size = chipSize(*m_chip, pixelFont(smallFont()));
        return {static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height()))};
    }
    return {fontMetrics().horizontalAdvance(m_words), fontMetrics().height()};
}

QSize FilterChip::sizeHint() const
{
    const QSize content = contentSize();
    const int count = QFontMetrics{countFont(font())}.horizontalAdvance(m_count);
    return {2 * filterChipPadding + tickWidth() + content.width() + filterChipGap + count,
            std::max({26, content.height() + 6, fontMetrics().height() + 8})};
}

void FilterChip::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isStrong = isChecked() || hasFocus() || underMouse();
    const QColor quiet = theme().hairline.darker(theme().isDark() ? 70 : 112);
    painter.setPen(QPen{isStrong ? theme().accent : quiet, hasFocus() ? 2.0 : 1.0});
    painter.setBrush(isChecked() ? theme().selection : theme().base);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(1, 1, -1, -1), 4, 4);

    QRect area = rect().adjusted(filterChipPadding, 0, -filterChipPadding, 0);
    if (isChecked()) {
        painter.setPen(theme().accent);
        painter.setFont(countFont(font()));
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("✓"));
        area.setLeft(area.left() + tickWidth());
    }
    const QSize content = contentSize();
    if (m_chip) {
        painter.setOpacity(m_count == u'0' && !isChecked() ? 0.6 : 1.0);
        paintChip(painter, QRectF{QPointF{area.topLeft()}, QSizeF{1.0 * content.width(), 1.0 * height()}},
                  *m_chip, pixelFont(smallFont()), theme().figures);
        painter.setOpacity(1.0);
    } else {
        painter.setFont(font());
        painter.setPen(m_count == u'0' && !isChecked() ? theme().muted : theme().text);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, m_words);
    }
    painter.setFont(m_count == u'0' ? font() : countFont(font()));
    painter.setPen(m_count == u'0' ? theme().muted : theme().text);
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, m_count);
}

void FilterChip::changeEvent(QEvent* event)
{
    EnterButton::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
}

} // namespace boardplan
