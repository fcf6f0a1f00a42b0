#include "gui/figures/figure_delegate.h"

#include "gui/look/theme.h"
#include "gui/figures/figure_table.h"

#include <QFontMetrics>
#include <QPainter>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellPadding = 8;
constexpr int longestWord = 24; // letters
constexpr int barGap = 4;

const FigureCell& figureCell(const QModelIndex& index)
{
    return static_cast<const FigureModel*>(index.model())->cell(index);
}

QColor toneColour(CellTone tone)
{
    switch (tone) {
    case CellTone::Muted:
        return theme().muted;
    case CellTone::Bad:
        return theme().danger;
    case CellTone::Good:
        return theme().good;
    case CellTone::Plain:
        break;
    }
    return theme().text;
}

QString arrowBetweenChips()
{
    return u" → "_s;
}

int chipsWidth(const std::vector<Chip>& chips, const QFont& font)
{
    int width = 0;
    for (const Chip& chip : chips) {
        width += chipSize(chip, pixelFont(font)).toSize().width();
    }
    const int gaps = static_cast<int>(chips.size()) - 1;
    // Fonts that have an arrow are looked for only where there is one.
    return gaps > 0 ? width + gaps * QFontMetrics{font}.horizontalAdvance(arrowBetweenChips()) : width;
}

// Chips stand on the first line of the row, like the text beside them.
void paintChips(QPainter& painter, const QRect& area, const std::vector<Chip>& chips, const QFont& font)
{
    const QFontMetrics metrics{font};
    const QFont chipFont = pixelFont(font);
    double x = area.left();
    for (std::size_t i = 0; i < chips.size(); ++i) {
        if (i > 0) {
            const int arrow = metrics.horizontalAdvance(arrowBetweenChips());
            painter.setPen(theme().muted);
            painter.drawText(QRectF{x, static_cast<double>(area.top()), static_cast<double>(arrow),
                                 static_cast<double>(metrics.height())},
                Qt::AlignCenter, arrowBetweenChips());
            x += arrow;
        }
        const QSizeF size = chipSize(chips[i], chipFont);
        const double y = area.top() + (metrics.height() - size.height()) / 2;
        paintChip(painter, QRectF{QPointF{x, y}, size}, chips[i], chipFont, theme().figures);
        x += size.width();
    }
}

void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option)
{
    const QRect rect = option.rect;
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus)
        || (option.state.testFlag(QStyle::State_Selected) && option.widget != nullptr && option.widget->hasFocus());
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto* const table = qobject_cast<const FigureTable*>(option.widget);
    const bool isMarked = isSelected && (hasFocus || (table != nullptr && table->isChoiceShown()));
    painter.fillRect(rect, isMarked ? theme().selection : theme().base);
    painter.fillRect(QRect{rect.left(), rect.bottom(), rect.width(), 1}, theme().hairline);
    if (isSelected && hasFocus) {
        painter.fillRect(QRect{rect.left(), rect.top(), rect.width(), 2}, theme().accent);
        painter.fillRect(QRect{rect.left(), rect.bottom() - 1, rect.width(), 2}, theme().accent);
    }
}

// The words of a cell, in lines as wide as it is.
int textHeight(const QFontMetrics& metrics, int width, const QString& text)
{
    const QRect free{0, 0, std::max(width, 1), QWIDGETSIZE_MAX};
    return std::max(metrics.height(), metrics.boundingRect(free, Qt::TextWordWrap, text).height());
}

Distribution barBelow(const QModelIndex& index)
{
    return static_cast<const FigureModel*>(index.model())->barBelow(index);
}

void paintBar(QPainter& painter, const QRect& area, const Distribution& distribution, const QFont& font)
{
    const int height = QFontMetrics{font}.height();
    paintDistribution(painter, QRectF(area.left(), area.top(), area.width(), height), distribution, pixelFont(smallFont()),
        theme().figures);
}

} // namespace

void FigureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(*painter, option);
    const FigureCell& cell = figureCell(index);
    const QRect area = option.rect.adjusted(cellPadding, cellPadding, -cellPadding, -cellPadding);
    painter->setFont(option.font);
    if (!cell.chips.empty()) {
        paintChips(*painter, area, cell.chips, option.font);
    } else if (!cell.distribution.segments.empty()) {
        paintBar(*painter, area, cell.distribution, option.font);
    } else {
        painter->setPen(toneColour(cell.tone));
        painter->drawText(area, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, cell.text);
        if (const Distribution bar = barBelow(index); !bar.segments.empty()) {
            const int text = textHeight(QFontMetrics{option.font}, area.width(), cell.text);
            paintBar(*painter, area.adjusted(0, text + barGap, 0, 0), bar, option.font);
        }
    }
    painter->restore();
}

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics{option.font};
    const FigureCell& cell = figureCell(index);
    const int natural = naturalWidth(option.font, index);
    int height = metrics.height();
    // What fits in one line needs no wrapping, which costs much more than measuring a line.
    const bool isOneLine = natural <= option.rect.width() && !cell.text.contains(u'\n');
    if (!isOneLine && cell.chips.empty() && cell.distribution.segments.empty()) {
        height = textHeight(metrics, option.rect.width() - 2 * cellPadding, cell.text);
    }
    height += barBelow(index).segments.empty() ? 0 : barGap + metrics.height();
    return {natural, height + 2 * cellPadding + 1};
}

int FigureDelegate::naturalWidth(const QFont& font, const QModelIndex& index) const
{
    const FigureCell& cell = figureCell(index);
    if (!cell.chips.empty()) {
        return chipsWidth(cell.chips, font) + 2 * cellPadding + 2;
    }
    int widest = 0;
    for (const QString& line : cell.text.split(u'\n')) {
        widest = std::max(widest, QFontMetrics{font}.horizontalAdvance(line));
    }
    return widest + 2 * cellPadding + 2;
}

int FigureDelegate::leastWidth(const QFont& font, const QModelIndex& index) const
{
    const FigureCell& cell = figureCell(index);
    if (!cell.chips.empty()) {
        return naturalWidth(font, index);
    }
    const QFontMetrics metrics{font};
    const int longest = longestWord * metrics.averageCharWidth(); // an address may be longer
    int widest = 0;
    for (const QString& word : cell.text.simplified().split(u' ')) {
        widest = std::max(widest, std::min(metrics.horizontalAdvance(word), longest));
    }
    return widest + 2 * cellPadding + 2;
}

} // namespace boardplan
