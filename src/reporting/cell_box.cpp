#include "reporting/cell_box.h"

#include "reporting/distribution_bar.h"
#include "reporting/paper_style.h"
#include "reporting/printable_text.h"
#include "reporting/time_figure.h"

#include <boardplan/reporting/figures.h>

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace boardplan {

namespace {

// Longer words (web addresses) are broken rather than allowed to push the other columns together.
constexpr qreal longestWord = 150;
constexpr qreal inTwoLines = 0.6;      // of a short text's width, so that two lines hold it
constexpr qreal longestNote = 110;     // a longer one does not widen its column
constexpr qsizetype measuredLine = 60; // letters

int smallSizeFor(int fontSize)
{
    return std::min(fontSize, std::max(PaperStyle::leastSize, fontSize - (PaperStyle::bodySize - PaperStyle::smallSize)));
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
    const QString shown = printableText(text);
    for (const QString& line : shown.split(u'\n', shown.isEmpty() ? Qt::SkipEmptyParts : Qt::KeepEmptyParts)) {
        widths.lines.push_back(lineWidth(line, metrics));
        widths.full = std::max(widths.full, widths.lines.back());
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

void widen(CellWidths& widths, qreal least, qreal full)
{
    widths.least = std::max(widths.least, least);
    widths.full = std::max(widths.full, full);
}

// Lines that break at words are a few letters shorter than the column is wide.
qreal wrappedLines(const std::vector<qreal>& lines, qreal width, qreal em)
{
    qreal count = 0;
    for (const qreal line : lines) {
        count += line <= width ? 1 : std::max(2.0, std::ceil(line / std::max(em, width - 1.5 * em)));
    }
    return count;
}

// The text that stands beside the figure: nothing but the lines after a chip's own.
QString textOf(const ReportCell& cell)
{
    switch (cell.kind) {
    case CellKind::Chip:
        return cell.text.section(u'\n', 1);
    case CellKind::Distribution:
        return cell.distribution.total() == 0 ? cell.text : QString{};
    case CellKind::Timeline: // in small type
        return {};
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
                paintChip(painter, rect, chip, font, printFigureStyle());
            }};
}

Strip barStrip(const Distribution& distribution, qreal width, int fontSize)
{
    const QFont font = paperFont(smallSizeFor(fontSize));
    return {PaperStyle::barHeight + 1, [=](QPainter& painter, const QPointF& topLeft) {
                const QRectF rect{topLeft, QSizeF{width, PaperStyle::barHeight}};
                paintDistribution(painter, rect, distribution, font, printFigureStyle());
            }};
}

Strip timelineStrip(const ReportCell& cell, const ReportAxis& axis, qreal width, int fontSize)
{
    const QFont font = paperFont(std::max(PaperStyle::leastSize, smallSizeFor(fontSize) - 2));
    return {timelineHeight, [=](QPainter& painter, const QPointF& topLeft) {
                paintMarks(painter, {topLeft, QSizeF{width, timelineHeight}}, axis, cell, font);
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
        const QSizeF chip = chipSize(cell.chip, paperFont(fontSize));
        widen(widths, chip.width(), chip.width());
        widths.figure = chip.height() + PaperStyle::chipGap;
    }
    if (cell.kind == CellKind::Distribution) {
        widen(widths, PaperStyle::leastBarWidth, PaperStyle::barWidth);
        widths.figure = PaperStyle::barHeight + 1;
    }
    if (cell.kind == CellKind::Timeline) {
        widen(widths, leastTimeline, fullTimeline);
        widths.figure = timelineHeight;
        widths.smallLines = textWidths(cell.text, paperFont(smallSizeFor(fontSize))).lines;
    }
    if (!cell.small.isEmpty()) { // a short note takes two lines rather than three
        const CellWidths small = textWidths(cell.small, paperFont(smallSizeFor(fontSize)));
        widen(widths, std::max(small.least, std::min(small.full * inTwoLines, longestNote)),
              std::min(small.full, longestNote));
        widths.smallLines.insert(widths.smallLines.end(), small.lines.begin(), small.lines.end());
    }
    return widths;
}

qreal estimatedHeight(const CellWidths& cell, qreal width, int fontSize)
{
    constexpr qreal lineHeight = 1.362; // of Noto Sans, in parts of the font's size
    const int small = smallSizeFor(fontSize);
    return cell.figure + lineHeight * (fontSize * wrappedLines(cell.lines, width, fontSize) +
                                       small * wrappedLines(cell.smallLines, width, small));
}

Strips atTheRight(const QString& text, const TextLook& look, qreal width)
{
    Strips strips = textStrips(text, look, width);
    const qreal free = width - QFontMetricsF{look.font}.horizontalAdvance(printableText(text));
    if (strips.size() == 1 && free > 0) {
        strips.front().paint = [free, paint = strips.front().paint](QPainter& painter, const QPointF& topLeft) {
            paint(painter, topLeft + QPointF{free, 0});
        };
    }
    return strips;
}

Strips cellStrips(const ReportCell& cell, qreal width, int fontSize, const ReportAxis& axis)
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
    if (cell.kind == CellKind::Timeline) {
        if (!axis.quarters.empty()) {
            strips.push_back(timelineStrip(cell, axis, width, fontSize));
        }
        append(strips, textStrips(cell.text, small, width));
    }
    const TextLook look{cellFont(cell, fontSize), PaperStyle::ink};
    append(strips, cell.kind == CellKind::Number ? atTheRight(textOf(cell), look, width)
                                                 : textStrips(textOf(cell), look, width));
    append(strips, textStrips(cell.small, small, width));
    return strips;
}

} // namespace boardplan
