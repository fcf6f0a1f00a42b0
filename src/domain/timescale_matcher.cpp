#include "domain/timescale_grammar.h"
#include "domain/timescale_lexicon.h"

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

using Token = TimescaleToken;

class PhraseMatcher {
public:
    PhraseMatcher(std::vector<Token> tokens, const TimescaleContext& context)
        : m_tokens{std::move(tokens)}
        , m_context{context}
    {
        m_meanings.reserve(m_tokens.size());
        m_words.reserve(m_tokens.size());
        for (const Token& token : m_tokens) {
            const bool isWord = token.kind == Token::Kind::Word;
            m_meanings.push_back(isWord ? meaningOf(token.word) : std::nullopt);
            const int known =
                token.kind == Token::Kind::Number ? -1 : m_grammar.wordNumber(token.word);
            const bool isUnknown = isWord && known < 0 && !m_meanings.back();
            m_words.push_back(isUnknown ? correctedWord(token.word) : known);
        }
    }

    std::vector<TimescaleAtom> atoms() const
    {
        std::vector<TimescaleAtom> atoms;
        for (std::size_t at = 0; at < m_tokens.size();) {
            TimescaleAtom atom = longestAt(at);
            atoms.push_back(std::move(atom));
            while (at < m_tokens.size() && m_tokens[at].begin < atoms.back().place.end) {
                ++at;
            }
        }
        return atoms;
    }

private:
    int correctedWord(const QString& word) const
    {
        const char16_t* right = rightSpelling(word);
        return right == nullptr ? -1 : m_grammar.wordNumber(QString::fromUtf16(right));
    }

    TimescaleAtom longestAt(std::size_t at) const
    {
        TimescaleAtom best = placed(at, 1);
        std::size_t longest = 0;
        PhraseMatch match;
        match.context = &m_context;
        for (const CompiledPhrase* phrase : candidatesAt(at)) {
            match.numbers.clear();
            if (!matches(*phrase, at, match) || match.consumed <= longest) {
                continue;
            }
            TimescaleAtom atom = placed(at, match.consumed);
            atom.kind = phrase->rule->kind;
            if (phrase->rule->read == nullptr || phrase->rule->read(match, atom)) {
                longest = match.consumed;
                best = std::move(atom);
            }
        }
        return best;
    }

    const PhraseList& candidatesAt(std::size_t at) const
    {
        return m_tokens[at].kind == Token::Kind::Number
                   ? m_grammar.beginningWithFigures()
                   : m_grammar.beginningWith(m_words[at], m_meanings[at].has_value());
    }

    TimescaleAtom placed(std::size_t at, std::size_t count) const
    {
        TimescaleAtom atom;
        atom.place = {m_tokens[at].begin, m_tokens[at + count - 1].end};
        atom.startsLine = m_tokens[at].startsLine;
        atom.isMark = m_tokens[at].kind == Token::Kind::Mark;
        return atom;
    }

    // Optional elements are taken where they fit; the patterns are written so that this never errs.
    bool matches(const CompiledPhrase& phrase, std::size_t at, PhraseMatch& match) const
    {
        std::size_t next = at;
        bool isAhead = false;
        for (const PatternElement& element : phrase.elements) {
            if (element.isAhead && !isAhead) {
                isAhead = true;
                match.consumed = next - at;
            }
            const bool isFitting = next < m_tokens.size() && fits(element, next, match);
            if (element.isForbidden) {
                if (isFitting) {
                    return false;
                }
            } else if (isFitting) {
                ++next;
            } else if (!element.isOptional) {
                return false;
            }
        }
        if (!isAhead) {
            match.consumed = next - at;
        }
        return true;
    }

    bool fits(const PatternElement& element, std::size_t at, PhraseMatch& match) const
    {
        const Token& token = m_tokens[at];
        const auto caught = [&](bool isFitting, int value) {
            if (isFitting) {
                match.numbers.push_back(value);
            }
            return isFitting;
        };
        const bool isNumber = token.kind == Token::Kind::Number;
        switch (element.kind) {
        case ElementClass::Literal:
            return element.has(m_words[at]) && (!element.isTight || isTightAt(at));
        case ElementClass::Word:
            return token.kind == Token::Kind::Word && !m_meanings[at];
        case ElementClass::Weekday:
            return hasSense(at, WordSense::Weekday);
        case ElementClass::Month:
            return hasSense(at, WordSense::Month) && isMonthAt(at) && caught(true, valueAt(at));
        case ElementClass::Season:
            return hasSense(at, WordSense::Season) && caught(true, valueAt(at));
        case ElementClass::Unit:
            return hasSense(at, WordSense::Unit) && caught(true, valueAt(at));
        case ElementClass::Number:
            return isNumber ? caught(!token.isOrdinal && token.digits <= 4, token.number)
                            : hasSense(at, WordSense::Number) && caught(true, valueAt(at));
        case ElementClass::Nth:
            return isNumber ? caught(token.isOrdinal, token.number)
                            : hasSense(at, WordSense::Ordinal) && caught(true, valueAt(at));
        case ElementClass::Year:
            return caught(isYear(token), token.number);
        case ElementClass::Day:
            return caught(isNumber && token.digits <= 2, token.number);
        case ElementClass::ShortYear:
            return caught(isShortYearAt(at), token.number);
        }
        return false;
    }

    bool hasSense(std::size_t at, WordSense sense) const
    {
        return m_meanings[at] && m_meanings[at]->sense == sense;
    }

    int valueAt(std::size_t at) const { return m_meanings[at]->value; }

    bool isTightAt(std::size_t at) const
    {
        return m_tokens[at].isTight && at + 1 < m_tokens.size() && m_tokens[at + 1].isTight;
    }

    static bool isYear(const Token& token)
    {
        return token.kind == Token::Kind::Number && token.digits == 4 && token.number >= 1980 &&
               token.number < 2200 && !token.isOrdinal;
    }

    // "1 March 10 April" has no two-figure year.
    bool isShortYearAt(std::size_t at) const
    {
        const Token& token = m_tokens[at];
        return token.kind == Token::Kind::Number && token.digits == 2 && !token.isOrdinal &&
               !(at + 1 < m_tokens.size() && hasSense(at + 1, WordSense::Month));
    }

    // "may" and "march" in small letters are verbs unless a number stands beside them.
    bool isMonthAt(std::size_t at) const
    {
        const auto isNumberAt = [&](std::size_t place) {
            return place < m_tokens.size() && m_tokens[place].kind == Token::Kind::Number;
        };
        constexpr int march = 3;
        constexpr int may = 5;
        return m_tokens[at].isCapital || m_tokens.size() == 1 ||
               (valueAt(at) != march && valueAt(at) != may) || isNumberAt(at + 1) ||
               (at > 0 && isNumberAt(at - 1)) || standsAmongMonths(at);
    }

    bool standsAmongMonths(std::size_t at) const
    {
        return (at >= 2 && hasSense(at - 2, WordSense::Month)) ||
               (at + 2 < m_tokens.size() && hasSense(at + 2, WordSense::Month));
    }

    const TimescaleGrammar& m_grammar = TimescaleGrammar::instance();
    std::vector<Token> m_tokens;
    const TimescaleContext& m_context;
    std::vector<int> m_words; // their numbers in the grammar; -1: none
    std::vector<std::optional<WordMeaning>> m_meanings;
};

} // namespace

std::vector<TimescaleAtom> timescaleAtoms(std::vector<TimescaleToken> tokens,
                                          const TimescaleContext& context)
{
    return PhraseMatcher{std::move(tokens), context}.atoms();
}

} // namespace boardplan
