#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace boardplan {

// How words are found, everywhere in the program: capitals and accents do not count, an apostrophe
// is nothing, and whatever else is neither letter nor digit is one space between words.

// A text made ready for finding: "Sub-group’s Café" becomes "sub groups cafe".
QString findable(const QString& text);

// What was typed, term by term: separated by spaces, each made findable. "2.1 Café" gives "2 1" and
// "cafe": what stands together stays together.
QStringList findableTerms(const QString& typed);

// Whether every term is somewhere in a findable text, in any order; true without terms. A term that
// begins with a digit is found where a number begins: "2.1" is not in "12.1".
bool holdsEveryTerm(const QString& findable, const QStringList& terms);

struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextRange&) const = default;
};

// Where the terms stand in a text as written: in order, what touches or overlaps made one.
std::vector<TextRange> foundRanges(const QString& text, const QStringList& terms);

} // namespace boardplan
