#pragma once

#include "domain/timescale_phrases.h"

#include <QHash>
#include <QStringList>
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
    QStringList words; // Literal
    bool isOptional = false;
    bool isAhead = false;
    bool isForbidden = false;
    bool isTight = false;
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

    // Phrases that may begin with this token, in order of the tables. `isMeaningful`: the lexicon
    // knows its word.
    const PhraseList& candidates(const TimescaleToken& token, bool isMeaningful) const;

private:
    TimescaleGrammar();

    std::vector<CompiledPhrase> m_phrases;
    PhraseList m_byNumber;  // begin with figures
    PhraseList m_byMeaning; // begin with a month, a season, a number in words …
    QHash<QString, PhraseList> m_byWord;
    PhraseList m_none;
};

} // namespace boardplan
