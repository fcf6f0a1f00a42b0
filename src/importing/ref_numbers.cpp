#include "importing/ref_numbers.h"

#include "importing/phrases.h"
#include "importing/text_shape.h"

#include <QRegularExpression>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

const QString& digitLetters()
{
    static const QString letters = u"IlO"_s; // what a scan makes of 1 and 0
    return letters;
}

// "1.2", "2a.10", "I.I": groups of digits, or of letters that a scan made of digits.
const QString& dottedPattern()
{
    static const QString pattern = u"(?:\\d{1,3}|[IlO]{1,2})[a-zA-Z]?(?:\\.(?:\\d{1,3}|[IlO]{1,2})[a-zA-Z]?)*"_s;
    return pattern;
}

QString withoutLeadingMarks(const QString& text)
{
    static const QRegularExpression marks{u"^[\\s:.)\\-\\x{2013}\\x{2014}]+"_s};
    return QString{text}.remove(marks);
}

// The level word a text begins with, longest first, so that "Priority area" beats "Priority".
QString leadingLevelWord(const QString& text)
{
    QString best;
    for (const QString& word : phrases(u"level words"_s)) {
        const bool fits = text.startsWith(word, Qt::CaseInsensitive)
            && (text.size() == word.size() || !text[word.size()].isLetter());
        if (fits && word.size() > best.size()) {
            best = text.left(word.size());
        }
    }
    return best;
}

} // namespace

std::optional<NumberedText> readLevelHeading(const QString& text)
{
    static const QRegularExpression number{
        u"^\\s*(?:no\\.?\\s*|number\\s+)?(%1|[A-Z]|[ivx]+)(?=$|[\\s:.)\\-\\x{2013}\\x{2014}])"_s.arg(dottedPattern()),
        QRegularExpression::CaseInsensitiveOption};
    static const QRegularExpression numberWord{u"^\\s*([a-z]+)\\b"_s, QRegularExpression::CaseInsensitiveOption};
    const QString word = leadingLevelWord(text);
    if (word.isEmpty()) {
        return std::nullopt;
    }
    const QString rest = text.mid(word.size());
    const auto spelled = numberWord.match(rest);
    const qsizetype value = phrases(u"number words"_s).indexOf(spelled.captured(1).toLower());
    if (spelled.hasMatch() && value >= 0) {
        return NumberedText{
            word, QString::number(value + 1), withoutLeadingMarks(rest.mid(spelled.capturedEnd()))};
    }
    static const QRegularExpression letter{u"^\\s*A\\s*(?:[:.)\\-\\x{2013}\\x{2014}]|$)"_s};
    const auto counted = number.match(rest);
    const bool isArticle = foldWords(counted.captured(1)) == u"a"_s && !letter.match(rest).hasMatch();
    if (!counted.hasMatch() || isArticle) {
        return std::nullopt;
    }
    return NumberedText{word, counted.captured(1), withoutLeadingMarks(rest.mid(counted.capturedEnd()))};
}

std::optional<NumberedText> readLabelledHeading(const QString& text)
{
    static const QRegularExpression title{u"^\\s*(?::|-\\s|\\x{2013}|\\x{2014})\\s*(?=[\\p{Lu}\\d\"'\\x{2018}\\x{201c}])(\\S.*)$"_s,
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::UseUnicodePropertiesOption};
    constexpr int longest = 30; // words
    const QString word = leadingLevelWord(text);
    const auto match = title.match(word.isEmpty() ? QString{} : text.mid(word.size()));
    if (!match.hasMatch() || wordCount(match.captured(1)) > longest || readLevelHeading(text)) {
        return std::nullopt;
    }
    return NumberedText{word, {}, match.captured(1).trimmed()};
}

std::optional<NumberedText> readPriorityLabel(const QString& text)
{
    const auto label = readLabelledHeading(text);
    return label && !isPhrase(label->word, u"objective level words"_s) ? label : std::nullopt;
}

std::optional<NumberedText> readObjectiveLabel(const QString& text)
{
    const auto label = readLabelledHeading(text);
    return label && isPhrase(label->word, u"objective level words"_s) ? label : std::nullopt;
}

bool isObjectiveHeading(const QString& text)
{
    const auto heading = readLevelHeading(text);
    return heading && isPhrase(heading->word, u"objective level words"_s);
}

std::optional<NumberedText> readNumbered(const QString& text)
{
    static const QRegularExpression numbered{
        u"^(%1)([.):]|\\s+[-\\x{2013}\\x{2014}](?=\\s+[A-Z]))?(?:\\s+|(?<=[:)])|(?<=\\.)(?=[A-Z]))(?=\\S)"_s.arg(dottedPattern())};
    const auto match = numbered.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString ref = match.captured(1);
    const bool isParted = ref.contains(u'.') || !match.captured(2).isEmpty();
    const bool isDigits = std::any_of(ref.begin(), ref.end(), [](QChar letter) { return letter.isDigit(); });
    if (!isParted || (!isDigits && ref.size() > 3)) {
        return std::nullopt;
    }
    return NumberedText{{}, ref, withoutLeadingMarks(text.mid(match.capturedEnd()))};
}

std::optional<NumberedText> readRef(const QString& text)
{
    const auto level = readLevelHeading(text);
    return level ? level : readNumbered(text);
}

bool isRef(const QString& text)
{
    static const QRegularExpression whole{
        u"^\\(?(?:%1|[A-Za-z]{1,2}\\d{0,3}|[ivxIVX]{1,4}|[A-Z]{1,4}[-.]?\\d{1,3}[a-z]?)[.):]?$"_s.arg(dottedPattern())};
    return whole.match(text.trimmed()).hasMatch();
}

QString withoutRefMarks(const QString& text)
{
    static const QRegularExpression marks{u"^[\\s(]+|[\\s.):]+$"_s};
    return QString{text}.remove(marks);
}

QString foldRef(const QString& ref)
{
    const qsizetype value = phrases(u"number words"_s).indexOf(ref.toLower());
    if (value >= 0) {
        return QString::number(value + 1);
    }
    QString folded = readAsLatin(withoutRefMarks(ref));
    if (looksMisprinted(folded)) {
        folded.replace(u'I', u'1').replace(u'l', u'1').replace(u'O', u'0');
    }
    return folded.toLower();
}

bool looksMisprinted(const QString& ref)
{
    const bool hasLetter = std::any_of(
        ref.begin(), ref.end(), [](QChar letter) { return digitLetters().contains(letter); });
    const bool isPlain = std::all_of(ref.begin(), ref.end(),
        [](QChar letter) { return letter == u'.' || letter.isDigit() || digitLetters().contains(letter); });
    return hasLetter && isPlain;
}

} // namespace boardplan
