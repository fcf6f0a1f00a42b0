#pragma once

#include <boardplan/importing/proposal.h>

#include <QSet>

namespace boardplan {

// How a document uses capital letters: the evidence for where an item of a list ends.
struct CapitalUse {
    QSet<QString> lowerWords;  // words that occur without a capital
    QSet<QString> properWords; // words that have one in the middle of a sentence ("the Board"), as printed

    void take(const QString& text);
};

// A text whose lines and bullets were lost on the way ("Increase in concerns Monitor the source of concerns"), taken
// apart where a new item begins: at a capital letter that neither a full stop, nor a joining word before it, nor a name
// explains. Mostly one piece.
QStringList runOnItems(const QString& text, const CapitalUse& capitals);

// Takes the measures of a proposal apart so, where its document shows no line break in any cell: one that keeps them
// says itself where items end.
void splitRunOnMeasures(const SourceDocument& source, Proposal& proposal);

} // namespace boardplan
