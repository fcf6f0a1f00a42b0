#pragma once

#include "domain/timescale_phrases.h"

#include <QHash>
#include <algorithm>
#include <vector>

namespace boardplan {

enum class ElementClass {
    Literal,
    Month,
    Season,
    Weekday,
    Unit,
    Number,
    Nth,
    Year,
    Day,
    ShortYear,
    Word
};

// One element of a pattern; the language is told in timescale_phrases.h.
struct PatternElement {
    ElementClass kind = ElementClass::Literal;
    std::vector<int> words; // Literal: numbers of words
    bool isOptional = false;
    bool isAhead = false;
    bool isForbidden = false;
    bool isTight = false;

    bool has(int word) const { return std::find(words.begin(), words.end(), word) != words.end(); }
};

struct CompiledPhrase {
    std::vector<PatternElement> elements;
    const PhraseRule* rule = nullptr;
};

using PhraseList = std::vector<const CompiledPhrase*>;

// Every phrase of the tables, ready to be matched. Built once.
class TimescaleGrammar {
public:
    static const TimescaleGrammar& instance();

    // The number of a word or mark that some phrase has; else -1. Words are compared by it.
    int wordNumber(const QString& word) const { return m_numbers.value(word, -1); }

    // Phrases that may begin with a number, or with the word of this number, in order of the
    // tables. `isMeaningful`: the lexicon knows the word.
    const PhraseList& beginningWithFigures() const { return m_byFigures; }
    const PhraseList& beginningWith(int word, bool isMeaningful) const;

private:
    TimescaleGrammar();

    PatternElement compiledElement(QString text);
    CompiledPhrase compiled(const PhraseRule& rule);
    int numberOf(const QString& word);

    std::vector<CompiledPhrase> m_phrases;
    QHash<QString, int> m_numbers;
    PhraseList m_byFigures;
    PhraseList m_byMeaning; // begin with a month, a season, a number in words …
    std::vector<PhraseList> m_byWord;
    PhraseList m_none;
};

} // namespace boardplan
