#pragma once

#include "reporting/page_flow.h"
#include "reporting/strips.h"

#include <QString>

namespace boardplan {

// What stands on a page beside tables and figures: headings, paragraphs, items of lists.

TextLook bodyLook();
// Of what the author is to write.
TextLook promptLook();
TextLook headingLook(int level);

Piece headingPiece(const QString& text, int level, qreal width);
// A paragraph as one piece; `below`: room left under it.
Piece wordsPiece(const Strips& strips, qreal before, qreal below);
// An item behind its number, or behind a bullet where it has none.
Strips itemStrips(const QString& item, const QString& number, qreal width);

} // namespace boardplan
