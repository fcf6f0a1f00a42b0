#include "importing/text_shape.h"

#include "importing/phrases.h"

#include <QRegularExpression>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

bool isOpeningQuote(QChar letter)
{
    return letter == u'"' || letter == QChar{0x201c} || letter == QChar{0x2018} || letter == u'\'';
}

bool isClosingQuote(QChar letter)
{
    return letter == u'"' || letter == QChar{0x201d} || letter == QChar{0x2019} || letter == u'\'';
}

QString lastWord(const QString& text)
{
    return text.mid(text.lastIndexOf(u' ') + 1);
}

} // namespace

bool startsInside(const QString& text)
{
    static const QRegularExpression listLetter{u"^[a-z][.)]"_s};
    if (text.isEmpty()) {
        return false;
    }
    const QChar first = text[0];
    if (first == u',' || first == u')' || first == u';') {
        return true;
    }
    return first.isLower() && !listLetter.match(text).hasMatch();
}

bool isUnfinished(const QString& text)
{
    if (text.isEmpty()) {
        return false;
    }
    static const QString open = u",-/(&"_s;
    if (open.contains(text.back()) || text.count(u'(') > text.count(u')')) {
        return true;
    }
    return !endsSentence(text) && isPhrase(lastWord(text), u"joining words"_s);
}

bool endsSentence(const QString& text)
{
    static const QString ends = u".!?;:"_s;
    if (text.isEmpty()) {
        return false;
    }
    const bool isQuoteEnd = text.size() > 1 && isClosingQuote(text.back()) && ends.contains(text[text.size() - 2]);
    return ends.contains(text.back()) || isQuoteEnd;
}

QString joinHalves(const QString& first, const QString& second)
{
    if (first.isEmpty() || second.isEmpty()) {
        return first + second;
    }
    const bool isTorn = first.back() == u'/'
        || (first.back() == u'-' && first.size() > 1 && first[first.size() - 2].isLetter());
    return isTorn && second[0].isLetter() ? first + second : first + u' ' + second;
}

int wordCount(const QString& text)
{
    int words = 0;
    bool isInWord = false;
    for (const QChar letter : text) {
        words += !letter.isSpace() && !isInWord ? 1 : 0;
        isInWord = !letter.isSpace();
    }
    return words;
}

bool isHeadingLike(const QString& text)
{
    constexpr int mostWords = 14;
    constexpr qsizetype mostLetters = 120;
    static const QString ends = u".,;!?"_s;
    if (text.isEmpty() || text.size() > mostLetters || wordCount(text) > mostWords || isQuoted(text)) {
        return false;
    }
    return (text[0].isUpper() || text[0].isDigit()) && !ends.contains(text.back()) && !text.contains(u'@');
}

bool isQuoted(const QString& text)
{
    if (text.size() < 3 || !isOpeningQuote(text[0])) {
        return false;
    }
    const bool isDotAfter = text.back() == u'.' && isClosingQuote(text[text.size() - 2]);
    return isClosingQuote(text.back()) || isDotAfter;
}

QString withoutQuotes(const QString& text)
{
    if (!isQuoted(text)) {
        return text;
    }
    const qsizetype end = isClosingQuote(text.back()) ? text.size() - 1 : text.size() - 2;
    return text.mid(1, end - 1).trimmed();
}

QString withoutContinued(const QString& text, bool* wasContinued)
{
    static const QRegularExpression continued{
        u"\\s*[(\\[]?\\s*\\bcont(?:inued|inues|['’]?d|\\.)\\s*[)\\]]?[.:]?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption};
    const auto match = continued.match(text);
    if (wasContinued != nullptr) {
        *wasContinued = match.hasMatch();
    }
    return match.hasMatch() ? text.left(match.capturedStart()) : text;
}

qsizetype findOpening(const QString& text, const QStringList& openings, qsizetype from)
{
    for (qsizetype at = from; at < text.size(); ++at) {
        if (!text[at].isUpper() || !text[at - 1].isSpace()) {
            continue;
        }
        const QString before = text.left(at - 1);
        const QString rest = foldWords(text.mid(at, 60)) + u' ';
        const bool opens = std::any_of(openings.begin(), openings.end(),
            [&](const QString& opening) { return rest.startsWith(opening + u' '); });
        if (opens && !isUnfinished(before)) {
            return at;
        }
    }
    return -1;
}

qsizetype findSecondSentence(const QString& text)
{
    static const QRegularExpression boundary{u"[.;!?]\\s+(?=[A-Z])"_s};
    const auto match = boundary.match(text);
    return match.hasMatch() && match.capturedEnd() < text.size() ? match.capturedEnd() : -1;
}

} // namespace boardplan
