#pragma once

#include <QSet>
#include <QString>
#include <vector>

namespace boardplan {

// What the last word of a name says about it.
enum class LeadHead { None, Post, Body, Agency };

// The lists of resources/words/lead-*.txt that tell what a word of a lead is.
enum class LeadList {
    Agency,
    Alone,
    Body,
    Group,
    Initial,
    Inner,
    Modifier,
    Opening,
    Own,
    Phrase,
    Post,
    Rank,
    Service,
    Topic,
    Unit
};
// A bit for each list that a word or phrase is in, as in LeadWord::plain.
using LeadLists = unsigned;
LeadLists leadListsOf(const QString& plain);
constexpr bool isIn(LeadLists lists, LeadList list)
{
    return (lists >> static_cast<unsigned>(list) & 1U) != 0;
}

// A word of a lead cell, with what belongs to it: a bracket after it, "sub" before "group".
struct LeadWord {
    enum class Kind { Word, Comma, And };

    Kind kind = Kind::Word;
    QString text;  // as printed
    QString plain; // lower case, letters and digits only, without the bracket
    LeadLists lists = 0;
    LeadHead head = LeadHead::None;
    bool isCapital = false;      // begins with a capital or a figure
    bool isAbbreviation = false; // three capitals or more, and no word of small letters
    bool hasBracket = false;
    bool isTitle = false; // "Mr", "Dr", "Cllr"

    bool isIn(LeadList list) const;
};

std::vector<LeadWord> leadWords(const QString& text);

// Of words as in LeadWord::plain.
LeadHead leadHeadOf(const QString& plain);

// "CSAB", "Vice-Chair", "Police": a lead without any other word.
bool standsAlone(const LeadWord& word);

// Whether what follows the word in small letters may be a lead of its own: "Police and partners",
// "Subgroup Chairs and agency leads"; not "Service Manager and officers".
bool isCompleteBefore(const LeadWord& word);

// A person's name as far as words can tell: two or three capitalised words, none of them of the
// field, or a title before them.
bool looksLikePerson(const std::vector<LeadWord>& words, std::size_t begin, std::size_t end);

} // namespace boardplan
