#pragma once

#include "reporting/paper_style.h"
#include "reporting/strips.h"

#include <QSizeF>
#include <QString>
#include <functional>
#include <optional>
#include <vector>

namespace boardplan {

// A heading as the bookmarks of a PDF list it.
struct PageMark {
    int level = 1;
    QString text;
    int page = 0;  // from 0
    qreal top = 0; // within the body, in layout units
};

// A height on a page.
struct PagePoint {
    int page = 0;  // from 0
    qreal top = 0; // within the body, in layout units
};

// What a piece is, for those who ask how pages break.
enum class PieceKind {
    Words,      // a line of a paragraph, a key or a list
    Title,
    Heading,
    TableHead,
    TableAgain, // the same on a further page
    GroupHead,
    GroupAgain, // "(continued)"
    Row,
    RowPart,    // of a row taller than a page
    Figure
};

// Something placed in one piece.
struct Piece {
    qreal before = 0; // space above, left out at the top of a page
    qreal height = 0;
    std::function<void(QPainter&, const QPointF& topLeft)> paint;
    int markLevel = 0; // 0: no bookmark
    QString markText;
    PieceKind kind = PieceKind::Words;
    int level = 0; // of a group
};

// Where a piece came to stand. `run` tells texts and rows apart: what belongs to one has one number.
struct PlacedPiece {
    PieceKind kind = PieceKind::Words;
    int level = 0;
    int run = 0;
    int page = 0;  // from 0
    qreal top = 0; // within the body
    qreal height = 0;
};

using PageItem = std::function<void(QPainter&)>;

// Places pieces below each other, page after page. Coordinates begin at the top left of a page's
// body.
class PageFlow {
public:
    // `cellPadding`: above and below the words of a table's cells.
    explicit PageFlow(const QSizeF& body, qreal cellPadding = PaperStyle::cellPaddingY)
        : m_body{body}
        , m_cellPadding{cellPadding}
        , m_pages(1)
    {
    }

    qreal width() const { return m_body.width(); }
    qreal height() const { return m_body.height(); }
    qreal cellPadding() const { return m_cellPadding; }
    qreal room() const { return m_body.height() - m_y; } // left on this page
    bool isAtTop() const { return m_y <= 0; }
    PagePoint here() const { return {page(), m_y}; }
    int page() const { return static_cast<int>(m_pages.size()) - 1; }

    void newPage();
    // Places a piece here, whether or not it fits.
    void place(const Piece& piece);
    // Keeps a heading, or words that stay with what follows, back until the next piece is known: they never end a page.
    void hold(Piece piece) { m_held.push_back(std::move(piece)); }
    // What all that is held takes, less than a page.
    qreal heldHeight() const;
    // Starts a new page unless what is held and `needed` more fit here, and places what is held. Where no page has room
    // for both, it parts from its words, not from its last headings.
    void release(qreal needed);
    // Places lines of text: whole where they fit this page or half of the next, else split at line
    // ends; the last line does not go on alone.
    void placeText(const Strips& strips, qreal before);
    void skip(qreal space);
    // What is placed from here on belongs together.
    void beginRun() { ++m_runs; }

    const std::vector<std::vector<PageItem>>& pages() const { return m_pages; }
    const std::vector<PageMark>& marks() const { return m_marks; }
    const std::vector<PlacedPiece>& placed() const { return m_placed; }

private:
    void placeHeld(std::size_t count);

    QSizeF m_body;
    qreal m_cellPadding;
    qreal m_y = 0;
    std::vector<std::vector<PageItem>> m_pages;
    std::vector<PageMark> m_marks;
    std::vector<Piece> m_held;
    std::vector<PlacedPiece> m_placed;
    int m_runs = 0;
};

} // namespace boardplan
