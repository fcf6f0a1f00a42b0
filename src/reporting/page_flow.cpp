#include "reporting/page_flow.h"

#include <algorithm>

namespace boardplan {

void PageFlow::newPage()
{
    m_pages.emplace_back();
    m_y = 0;
}

void PageFlow::place(const Piece& piece)
{
    skip(piece.before);
    const QPointF topLeft{0, m_y};
    m_pages.back().push_back(
        [paint = piece.paint, topLeft](QPainter& painter) { paint(painter, topLeft); });
    m_placed.push_back({piece.kind, piece.level, m_runs, page(), m_y, piece.height});
    if (piece.markLevel > 0) {
        m_marks.push_back({piece.markLevel, piece.markText, page(), m_y});
    }
    m_y += piece.height;
}

qreal PageFlow::heldHeight() const
{
    qreal held = 0;
    for (const Piece& piece : m_held) {
        held += (isAtTop() && held == 0 ? 0 : piece.before) + piece.height;
    }
    return held;
}

void PageFlow::release(qreal needed)
{
    if (m_held.empty() && needed <= 0) {
        return; // room that was left below may reach beyond the page
    }
    if (heldHeight() + needed > m_body.height()) {
        const auto words = std::find_if(m_held.rbegin(), m_held.rend(),
                                        [](const Piece& piece) { return piece.kind == PieceKind::Words; });
        const auto count = static_cast<std::size_t>(m_held.rend() - words);
        if (!isAtTop() && count > 0 && heldHeight() > room()) {
            newPage();
        }
        placeHeld(count);
    }
    if (!isAtTop() && heldHeight() + needed > room()) {
        newPage();
    }
    placeHeld(m_held.size());
}

void PageFlow::placeHeld(std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        beginRun();
        place(m_held[i]);
    }
    m_held.erase(m_held.begin(), m_held.begin() + static_cast<std::ptrdiff_t>(count));
    beginRun();
}

void PageFlow::placeText(const Strips& strips, qreal before)
{
    if (strips.empty()) {
        return;
    }
    const qreal whole = heightOf(strips);
    const bool isSmall = whole <= m_body.height() / 2;
    release(before + (isSmall ? whole : std::min(whole, m_body.height() / 4)));
    skip(before);
    beginRun();
    for (std::size_t next = 0; next < strips.size();) {
        const std::size_t count = fitting(strips, next, room(), isAtTop());
        for (std::size_t end = next + count; next < end; ++next) {
            place({0, strips[next].height, strips[next].paint, 0, {}});
        }
        if (next < strips.size()) {
            newPage();
        }
    }
    beginRun();
}

void PageFlow::skip(qreal space)
{
    if (!isAtTop()) {
        m_y += space;
    }
}

} // namespace boardplan
