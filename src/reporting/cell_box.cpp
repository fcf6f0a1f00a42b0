#include "reporting/cell_box.h"

#include "reporting/distribution_bar.h"
#include "reporting/paper_style.h"
#include "reporting/printable_text.h"

#include <boardplan/reporting/figures.h>

#include <QFontMetricsF>
#include <algorithm>

namespace boardplan {

namespace {

// Longer words (web addresses) are broken rather than allowed to push the other columns together.
constexpr qreal longestWord = 150;
constexpr qreal inTwoLines = 0.6;      // of a short text's width, so that two lines hold it
constexpr qreal longestNote = 110;     // a longer one does not widen its column
constexpr qsizetype measuredLine = 60; // letters

FigureStyle paperFigures()
{
    FigureStyle style;
    style.isHatched = true;
    return style;
}

int smallSizeFor(int fontSize)
{
    return std::max(6, fontSize - (PaperStyle::bodySize - PaperStyle::smallSize));
}

// Shaping is what costs: a line that will wrap in any case is only estimated, and a word is
// measured only if it can be the longest.
qreal lineWidth(const QString& line, const QFontMetricsF& metrics)
{
    return line.size() <= measuredLine
               ? metrics.horizontalAdvance(line)
               : static_cast<qreal>(line.size()) * metrics.averageCharWidth();
}

CellWidths textWidths(const QString& text, const QFont& font)
{
    const QFontMetricsF metrics{font};
    CellWidths widths;
    for (const QString& line : printableText(text).split(u'\n')) {
        widths.full = std::max(widths.full, lineWidth(line, metrics));
        for (const QStringView word : QStringView{line}.split(u' ', Qt::SkipEmptyParts)) {
            const qreal atMost = static_cast<qreal>(word.size()) * font.pixelSize();
            if (atMost > widths.least && widths.least < longestWord) {
                widths.least = std::max(
                    widths.least, metrics.horizontalAdvance(
                                      word.first(std::min(word.size(), measuredLine)).toString()));
            }
        }
    }
    widths.full += 1; // what rounding in the layout may need
    widths.least = std::min(widths.least + 1, longestWord);
    return widths;
}

void widen(CellWidths& widths, const CellWidths& other)
{
    widths.least = std::max(widths.least, other.least);
    widths.full = std::max(widths.full, other.full);
}

// The text that stands beside the figure: nothing but the lines after a chip's own.
QString textOf(const ReportCell& cell)
{
    switch (cell.kind) {
    case CellKind::Chip:
        return cell.text.section(u'\n', 1);
    case CellKind::Distribution:
        return cell.distribution.total() == 0 ? cell.text : QString{};
    case CellKind::Text:
    case CellKind::Number:
        break;
    }
    return cell.text;
}

QFont cellFont(const ReportCell& cell, int fontSize)
{
    return paperFont(fontSize, cell.isBold ? QFont::DemiBold : QFont::Normal);
}

Strip chipStrip(const Chip& chip, qreal width, int fontSize)
{
    const QFont font = paperFont(fontSize);
    const QSizeF size = chipSize(chip, font);
    return {size.height() + PaperStyle::chipGap, [=](QPainter& painter, const QPointF& topLeft) {
                const QRectF rect{topLeft.x(), topLeft.y() - 1, std::min(width, size.width()),
                                  size.height()};
                paintChip(painter, rect, chip, font, paperFigures());
            }};
}

Strip barStrip(const Distribution& distribution, qreal width, int fontSize)
{
    const QFont font = paperFont(smallSizeFor(fontSize));
    return {PaperStyle::barHeight + 1, [=](QPainter& painter, const QPointF& topLeft) {
                const QRectF rect{topLeft, QSizeF{width, PaperStyle::barHeight}};
                paintDistribution(painter, rect, distribution, font, paperFigures());
            }};
}

void append(Strips& strips, Strips more)
{
    std::move(more.begin(), more.end(), std::back_inserter(strips));
}

} // namespace

CellWidths headingWidths(const QString& heading, int fontSize)
{
    CellWidths widths = textWidths(heading, paperFont(fontSize, QFont::DemiBold));
    widths.least = std::max(widths.least, std::min(widths.full * inTwoLines, longestNote));
    return widths;
}

CellWidths cellWidths(const ReportCell& cell, int fontSize)
{
    CellWidths widths = textWidths(textOf(cell), cellFont(cell, fontSize));
    if (cell.kind == CellKind::Chip) {
        const qreal chip = chipSize(cell.chip, paperFont(fontSize)).width();
        widen(widths, {chip, chip});
    }
    if (cell.kind == CellKind::Distribution) {
        widen(widths, {PaperStyle::leastBarWidth, PaperStyle::barWidth});
    }
    if (!cell.small.isEmpty()) { // a short note takes two lines rather than three
        const CellWidths small = textWidths(cell.small, paperFont(smallSizeFor(fontSize)));
        widen(widths, {std::max(small.least, std::min(small.full * inTwoLines, longestNote)),
                       std::min(small.full, longestNote)});
    }
    return widths;
}

Strips cellStrips(const ReportCell& cell, qreal width, int fontSize)
{
    Strips strips;
    const TextLook small{paperFont(smallSizeFor(fontSize)), PaperStyle::muted};
    if (cell.kind == CellKind::Chip) {
        strips.push_back(chipStrip(cell.chip, width, fontSize));
    }
    if (cell.kind == CellKind::Distribution && cell.distribution.total() > 0) {
        const qreal barWidth = std::min(width, PaperStyle::barWidth);
        strips.push_back(barStrip(cell.distribution, barWidth, fontSize));
        if (!showsEveryCount(cell.distribution, barWidth, small.font)) {
            append(strips, textStrips(cell.text, small, width));
        }
    }
    append(strips, textStrips(textOf(cell), {cellFont(cell, fontSize), PaperStyle::ink}, width));
    append(strips, textStrips(cell.small, small, width));
    return strips;
}

} // namespace boardplan
