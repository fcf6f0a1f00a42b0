#include "importing/rating_marks.h"

#include "importing/phrases.h"

#include <QRegularExpression>
#include <array>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// Squares, triangles, ticks, stars, coloured circles: one sign and what may make a picture of it.
QString withoutSign(const QString& text)
{
    const QString trimmed = text.trimmed();
    const QList<uint> letters = trimmed.left(2).toUcs4();
    if (letters.isEmpty() || QChar::category(letters.front()) != QChar::Symbol_Other) {
        return trimmed;
    }
    QString rest = trimmed.mid(QChar::requiresSurrogates(letters.front()) ? 2 : 1);
    while (!rest.isEmpty() && (rest.front() == QChar{0xfe0f} || rest.front() == QChar{0xfe0e} || rest.front().isSpace())) {
        rest.remove(0, 1);
    }
    return rest.isEmpty() ? trimmed : rest;
}

bool startsWithName(const QString& text, const QString& name)
{
    const bool isStart = !name.isEmpty() && text.startsWith(name, Qt::CaseInsensitive);
    return isStart && (text.size() == name.size() || !text[name.size()].isLetterOrNumber());
}

// The longest name of a rating that a text begins with; letters do not count.
const Rating* namedAtStart(const QString& text, const RatingScheme& scheme, qsizetype& length)
{
    const Rating* found = nullptr;
    length = 1;
    for (const Rating& rating : scheme.ratings) {
        for (const QString& name : std::array{rating.word, rating.label, rating.key}) {
            if (name.size() > length && startsWithName(text, name)) {
                found = &rating;
                length = name.size();
            }
        }
    }
    return found;
}

} // namespace

QString withoutRatingMarks(const QString& text, const RatingScheme& scheme)
{
    static const QRegularExpression lettered{u"^([A-Za-z]{1,2})\\s*[:.)\\-\\x{2013}]?\\s+"_s};
    const QString words = withoutSign(text);
    const auto letter = lettered.match(words);
    const Rating* const named = letter.hasMatch() ? scheme.match(letter.captured(1)) : nullptr;
    if (named != nullptr) {
        const QString rest = words.mid(letter.capturedEnd());
        qsizetype length = 0;
        if (namedAtStart(readAsLatin(rest), scheme, length) == named) {
            return rest;
        }
    }
    qsizetype length = 0;
    const bool isMarked = words.size() < text.trimmed().size();
    const bool isRating = scheme.match(words) != nullptr || namedAtStart(readAsLatin(words), scheme, length) != nullptr;
    return isMarked && isRating ? words : text;
}

const Rating* leadingRating(const QString& text, const RatingScheme& scheme, QString& rest)
{
    static const QRegularExpression first{u"^\\s*([A-Za-z]+)\\b"_s};
    static const QRegularExpression parting{u"^[\\s.:;,/\\-\\x{2013}]*"_s};
    const QString words = withoutRatingMarks(text, scheme).trimmed();
    const QString plain = readAsLatin(words);
    if (const Rating* const whole = scheme.match(plain)) {
        rest.clear();
        return whole;
    }
    qsizetype length = 0;
    const Rating* rating = namedAtStart(plain, scheme, length);
    if (rating == nullptr) {
        const auto word = first.match(plain);
        rating = word.hasMatch() && word.captured(1).size() > 1 ? scheme.match(word.captured(1)) : nullptr;
        length = word.capturedEnd();
    }
    if (rating == nullptr) {
        return nullptr;
    }
    const QString others = words.mid(length);
    const QString said = others.mid(parting.match(others).capturedLength());
    if (scheme.match(said) != nullptr) {
        return nullptr;
    }
    rest = said;
    return rating;
}

} // namespace boardplan
