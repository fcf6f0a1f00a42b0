#include "gui/overview/fact_tile.h"

#include "gui/look/theme.h"

#include <QPainter>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int tilePadding = 14;
constexpr int usualTileWidth = 190;
constexpr int narrowestTile = 110;

} // namespace

FactTile::FactTile(QWidget* parent)
    : CardButton{usualTileWidth, narrowestTile, parent}
{
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

// The words break into lines, the figure does not.
QSize FactTile::minimumSizeHint() const
{
    const int figure = QFontMetrics{titleFont()}.horizontalAdvance(m_figure) + 2 * tilePadding + 2;
    const int width = std::max(figure, CardButton::minimumSizeHint().width());
    return {width, heightForWidth(width)};
}

int FactTile::wordsHeight(int width) const
{
    const QRect free{0, 0, std::max(width - 2 * tilePadding, 1), QWIDGETSIZE_MAX};
    return fontMetrics().boundingRect(free, Qt::TextWordWrap, m_words).height();
}

int FactTile::heightForWidth(int width) const
{
    return QFontMetrics{titleFont()}.height() + wordsHeight(width) + 20;
}

bool FactTile::isCrowded(int width) const
{
    return wordsHeight(width) > 3 * fontMetrics().lineSpacing();
}

void FactTile::paintCard(QPainter& painter)
{
    const QRect area = rect().adjusted(tilePadding, 9, -tilePadding, -8);
    painter.setFont(titleFont());
    painter.setPen(theme().text);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop, m_figure);
    painter.setFont(font());
    painter.setPen(theme().muted);
    painter.drawText(area.adjusted(0, QFontMetrics{titleFont()}.height(), 0, 0),
        Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_words);
}

} // namespace boardplan
