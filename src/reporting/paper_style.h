#pragma once

#include <QColor>
#include <QFont>

namespace boardplan {

// Type, colours and measures of a page. All lengths of the page engine are in units of 1/96 inch,
// so that a font's pixel size is its size in those units.
struct PaperStyle {
    static constexpr int titleSize = 22;
    static constexpr int headingSize = 15;
    static constexpr int bodySize = 12;
    static constexpr int smallSize = 11;
    static constexpr int leastSize = 9; // 6.75 points: only the words of very many columns are smaller
    static constexpr qreal margin = 50; // 13 mm
    static constexpr qreal footerHeight = 40;
    static constexpr qreal cellPaddingY = 5;
    static constexpr qreal tightPaddingY = 3; // where that saves a page with next to nothing on it
    static constexpr qreal hairline = 0.8;
    static constexpr qreal headerLine = 1.4;
    static constexpr qreal chipGap = 3; // between a chip and the text below it
    static constexpr qreal barHeight = 18;
    static constexpr qreal barWidth = 300;
    static constexpr qreal leastBarWidth = 190;
    static constexpr qreal roomToFillIn = 58; // in a cell of a form: three lines by hand
    static constexpr qreal roomBelowPrompt = 20;

    static constexpr QColor ink{0x0b, 0x0c, 0x0c};
    static constexpr QColor muted{0x50, 0x5a, 0x5f};
    static constexpr QColor line{0xb1, 0xb4, 0xb6};
    static constexpr QColor band{0xf0, 0xf2, 0xf4};
};

// Space at both sides of a table's cells: 8 for body type, less for the small type of very many
// columns.
constexpr qreal cellPaddingX(int fontSize)
{
    return 8.0 * (fontSize - 5) / (PaperStyle::bodySize - 5);
}

// The face of papers: Noto Sans, else DejaVu Sans, unhinted so that the screen does not decide a
// line break. Letters stand 0.5 % wider, which keeps ligature glyphs out of a PDF, whose text could
// else not be searched.
QFont paperFont(int size, QFont::Weight weight = QFont::Normal);

} // namespace boardplan
