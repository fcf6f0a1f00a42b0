#include "gui/overview/fact_tile.h"

#include "gui/look/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int tilePadding = 14;
constexpr int usualTileWidth = 190;

} // namespace

FactTile::FactTile(QWidget* parent)
    : QAbstractButton{parent}
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy{QSizePolicy::Expanding, QSizePolicy::Minimum};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FactTile::setFact(const QString& figure, const QString& words)
{
    m_figure = figure;
    m_words = words;
    setText(figure + u' ' + words);
    setAccessibleName(text());
    updateGeometry();
    update();
}

int FactTile::heightForWidth(int width) const
{
    const QFontMetrics metrics{font()};
    const QRect free{0, 0, std::max(width - 2 * tilePadding, 1), QWIDGETSIZE_MAX};
    const int words = metrics.boundingRect(free, Qt::TextWordWrap, m_words).height();
    return QFontMetrics{titleFont()}.height() + std::max(words, 2 * metrics.height()) + 20;
}

QSize FactTile::sizeHint() const
{
    return {usualTileWidth, heightForWidth(usualTileWidth)};
}

QSize FactTile::minimumSizeHint() const
{
    return {110, heightForWidth(110)};
}

void FactTile::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasRing = hasFocus();
    painter.setPen(QPen{hasRing || underMouse() ? theme().accent : theme().hairline, hasRing ? 2.0 : 1.0});
    painter.setBrush(isDown() ? theme().selection : theme().base);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(1, 1, -1, -1), 5, 5);
    const QRect area = rect().adjusted(tilePadding, 9, -tilePadding, -8);
    painter.setFont(titleFont());
    painter.setPen(theme().text);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop, m_figure);
    painter.setFont(font());
    painter.setPen(theme().muted);
    painter.drawText(area.adjusted(0, QFontMetrics{titleFont()}.height(), 0, 0),
        Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_words);
}

void FactTile::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace boardplan
