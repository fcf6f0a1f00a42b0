#include "reporting/paper_pieces.h"

#include "reporting/paper_style.h"

namespace boardplan {

namespace {

std::function<void(QPainter&, const QPointF&)> painterOf(const Strips& strips)
{
    return [strips](QPainter& painter, const QPointF& topLeft) { paintStrips(painter, topLeft, strips); };
}

void paintItemMark(QPainter& painter, const QPointF& topLeft, const QString& number)
{
    if (number.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(PaperStyle::ink);
        painter.drawEllipse(topLeft + QPointF{5, 9.5}, 1.8, 1.8);
        return;
    }
    const Strips mark = textStrips(number, bodyLook(), 24);
    paintStrips(painter, topLeft, mark);
}

} // namespace

TextLook bodyLook()
{
    return {paperFont(PaperStyle::bodySize), PaperStyle::ink};
}

TextLook promptLook()
{
    return {paperFont(PaperStyle::bodySize), PaperStyle::muted};
}

TextLook headingLook(int level)
{
    const int size = level <= 2 ? PaperStyle::headingSize : PaperStyle::bodySize + 1;
    return {paperFont(size, QFont::DemiBold), PaperStyle::ink};
}

Piece headingPiece(const QString& text, int level, qreal width)
{
    const Strips strips = textStrips(text, headingLook(level), width);
    return {18, heightOf(strips) + 5, painterOf(strips), level, text, PieceKind::Heading};
}

Piece wordsPiece(const Strips& strips, qreal before, qreal below)
{
    return {before, heightOf(strips) + below, painterOf(strips), 0, {}};
}

Strips itemStrips(const QString& item, const QString& number, qreal width)
{
    const qreal indent = number.isEmpty() ? 14 : 24;
    Strips strips = textStrips(item, bodyLook(), width - indent);
    for (std::size_t i = 0; i < strips.size(); ++i) {
        strips[i].paint = [=, inner = strips[i].paint](QPainter& painter, const QPointF& topLeft) {
            if (i == 0) {
                paintItemMark(painter, topLeft, number);
            }
            inner(painter, topLeft + QPointF{indent, 0});
        };
    }
    return strips;
}

} // namespace boardplan
