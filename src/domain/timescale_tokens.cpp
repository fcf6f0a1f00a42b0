#include "domain/timescale_tokens.h"

#include "domain/timescale_lexicon.h"

#include <array>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

using Token = TimescaleToken;

// Soft hyphens and zero-width marks, which extraction and web pages leave inside words.
bool isInvisible(QChar c)
{
    return c == QChar{0x00AD} || c.category() == QChar::Other_Format;
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == QChar{0x2019} || c == QChar{0x2018};
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar{0x2028} || c == QChar{0x2029} || c == u'\v';
}

bool isOrdinalSuffix(const QString& word)
{
    static constexpr std::array<QStringView, 4> suffixes{u"st", u"nd", u"rd", u"th"};
    return std::find(suffixes.begin(), suffixes.end(), word) != suffixes.end();
}

class Scanner {
public:
    explicit Scanner(const QString& text)
        : m_text{text}
    {
    }

    std::vector<Token> tokens()
    {
        while (m_at < m_text.size() && m_tokens.size() < std::size_t{maxTimescaleTokens}) {
            const QChar c = m_text[m_at];
            if (isLineEnd(c) || c.isSpace() || isInvisible(c)) {
                m_isLineStart = m_isLineStart || isLineEnd(c);
                m_isSpaced = m_isSpaced || !isInvisible(c);
                ++m_at;
            } else if (c.isDigit()) {
                takeNumber();
            } else if (c.isLetter()) {
                takeWord();
            } else {
                takeMark(c);
            }
        }
        return std::move(m_tokens);
    }

private:
    Token begun(Token::Kind kind) const
    {
        Token token;
        token.kind = kind;
        token.begin = m_at;
        token.isTight = !m_isSpaced;
        token.startsLine = m_isLineStart;
        return token;
    }

    void finish(Token token)
    {
        token.end = m_at;
        m_isSpaced = false;
        m_isLineStart = false;
        m_tokens.push_back(std::move(token));
    }

    void takeNumber()
    {
        constexpr int mostDigits = 9; // fits an int; longer numbers are no dates
        Token token = begun(Token::Kind::Number);
        for (; m_at < m_text.size() && m_text[m_at].isDigit(); ++m_at) {
            if (++token.digits <= mostDigits) {
                token.number = token.number * 10 + m_text[m_at].digitValue();
            }
        }
        finish(std::move(token));
    }

    void takeWord()
    {
        Token token = begun(Token::Kind::Word);
        token.isCapital = m_text[m_at].isUpper();
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c.isLetter() || c.isMark()) {
                token.word += c.toLower();
            } else if (!isApostrophe(c) && !isInvisible(c)) {
                break;
            }
        }
        if (isOrdinalSuffix(token.word) && !m_tokens.empty() &&
            m_tokens.back().kind == Token::Kind::Number) {
            m_tokens.back().isOrdinal = true;
            m_tokens.back().end = m_at;
            m_isSpaced = false;
            m_isLineStart = false;
            return;
        }
        finish(std::move(token));
    }

    // The full stop of "Sept. 2014" and "Thurs. 4 March" ends no sentence.
    bool endsAbbreviation() const
    {
        constexpr qsizetype longestAbbreviation = 4;
        if (m_isSpaced || m_tokens.empty() || m_tokens.back().word.size() > longestAbbreviation) {
            return false;
        }
        const auto meaning = meaningOf(m_tokens.back().word);
        const bool isShort =
            meaning && (meaning->sense == WordSense::Weekday ||
                        (meaning->sense == WordSense::Month &&
                         longMonthName(meaning->value).toLower() != m_tokens.back().word));
        qsizetype next = m_at + 1;
        while (next < m_text.size() && m_text[next] == u' ') {
            ++next;
        }
        return isShort && next < m_text.size() && m_text[next].isDigit();
    }

    void takeMark(QChar c)
    {
        if (c == u'.' && endsAbbreviation()) {
            ++m_at;
            return;
        }
        Token token = begun(Token::Kind::Mark);
        if (c.category() == QChar::Punctuation_Dash || c == QChar{0x2212}) {
            token.word = u"-"_s;
        } else if (c == u'&' || c == u'+') {
            token.kind = Token::Kind::Word;
            token.word = u"and"_s;
        } else if (c == QChar{0x00D7}) {
            token.kind = Token::Kind::Word;
            token.word = u"x"_s;
        } else if (isApostrophe(c)) {
            token.word = u"'"_s;
        } else {
            token.word = c;
        }
        ++m_at;
        finish(std::move(token));
    }

    const QString& m_text;
    std::vector<Token> m_tokens;
    qsizetype m_at = 0;
    bool m_isSpaced = true;
    bool m_isLineStart = true;
};

} // namespace

std::vector<TimescaleToken> timescaleTokens(const QString& text)
{
    return Scanner{text}.tokens();
}

} // namespace boardplan
