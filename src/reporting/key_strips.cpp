#include "reporting/key_strips.h"

#include "reporting/paper_style.h"
#include "reporting/printable_text.h"

#include <boardplan/reporting/figures.h>

#include <QCoreApplication>
#include <QFontMetricsF>

namespace boardplan {

namespace {

constexpr qreal chipBefore = 12; // space between one entry and the next
constexpr qreal chipAfter = 4;
constexpr qreal keyLineHeight = 24;

// A word or a chip in a running line.
struct Inline {
    QString word;
    QFont font;
    std::optional<Chip> chip;
    qreal before = 0;
    qreal width = 0;
};

Inline wordInline(const QString& word, const QFont& font, qreal before)
{
    return {word, font, {}, before, QFontMetricsF{font}.horizontalAdvance(word)};
}

std::vector<Inline> inlinesOf(const ReportKey& key)
{
    const QFont text = paperFont(PaperStyle::smallSize);
    const QFont bold = paperFont(PaperStyle::bodySize, QFont::DemiBold);
    const qreal space = QFontMetricsF{text}.horizontalAdvance(u' ');
    std::vector<Inline> inlines{
        wordInline(QCoreApplication::translate("boardplan", "Key"), bold, 0)};
    for (const KeyEntry& entry : key.entries) {
        const qreal before = inlines.size() == 1 ? chipBefore / 2 : chipBefore;
        inlines.push_back({{}, text, entry.chip, before, chipSize(entry.chip, text).width()});
        qreal gap = chipAfter;
        for (const QString& word :
             printableText(entry.text).simplified().split(u' ', Qt::SkipEmptyParts)) {
            inlines.push_back(wordInline(word, text, gap));
            gap = space;
        }
    }
    return inlines;
}

void paintInline(QPainter& painter, const QPointF& topLeft, const Inline& one)
{
    if (one.chip) {
        paintChip(painter, {topLeft.x(), topLeft.y(), one.width, keyLineHeight}, *one.chip,
                  one.font, {});
        return;
    }
    const qreal baseline = topLeft.y() + (keyLineHeight + QFontMetricsF{one.font}.capHeight()) / 2;
    painter.setFont(one.font);
    painter.setPen(PaperStyle::ink);
    painter.drawText(QPointF{topLeft.x(), baseline}, one.word);
}

} // namespace

Strips keyStrips(const ReportKey& key, qreal width)
{
    struct Placed {
        qreal x;
        Inline one;
    };
    std::vector<std::vector<Placed>> lines(1);
    qreal x = 0;
    for (Inline& one : inlinesOf(key)) {
        const bool breaks = !lines.back().empty() && x + one.before + one.width > width;
        if (breaks) {
            lines.emplace_back();
        }
        x = lines.back().empty() ? 0 : x + one.before;
        lines.back().push_back({x, one});
        x += one.width;
    }
    Strips strips;
    for (const auto& line : lines) {
        strips.push_back({keyLineHeight, [line](QPainter& painter, const QPointF& topLeft) {
                              for (const Placed& placed : line) {
                                  paintInline(painter, topLeft + QPointF{placed.x, 0}, placed.one);
                              }
                          }});
    }
    return strips;
}

} // namespace boardplan
