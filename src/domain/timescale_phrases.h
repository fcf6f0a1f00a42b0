#pragma once

#include "domain/timescale_atoms.h"

#include <span>
#include <vector>

namespace boardplan {

// The numbers caught by a pattern, in order, and what a date reader needs besides.
struct PhraseMatch {
    std::vector<int> numbers;
    std::size_t consumed = 0; // tokens
    const TimescaleContext* context = nullptr;
};

// Fills the atom from the match; false where the words are no such phrase after all.
using PhraseReader = bool (*)(const PhraseMatch& match, TimescaleAtom& atom);

// One row of the grammar. A pattern is a list of elements parted by spaces:
//   word, a|b       these words or marks          NUM    a number, in figures or words
//   MONTH SEASON WEEKDAY UNIT                     NTH    an ordinal ("2nd", "second")
//   YEAR            four figures, 1980 to 2199    DAY    one or two figures, perhaps ordinal
//   YY              two figures, not an ordinal   WORD   any word that is none of these
//   x?              may be missing                &x     must follow, but is left for the next
//   phrase .x  (of a mark) without spaces around it      !x     must not follow
// All classes but WEEKDAY and WORD are caught as numbers.
struct PhraseRule {
    const char16_t* pattern;
    AtomKind kind;
    PhraseReader read = nullptr;
};

std::span<const PhraseRule> calendarPhrases(); // dates and periods
std::span<const PhraseRule> wordPhrases();     // all others

} // namespace boardplan
