#include "importing/cell_shape.h"

#include "importing/list_items.h"
#include "importing/phrases.h"
#include "importing/ref_numbers.h"
#include "importing/text_shape.h"

#include <boardplan/domain/lead_names.h>
#include <boardplan/domain/placeholder.h>

#include <QRegularExpression>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

bool isTimeNumber(const QString& word)
{
    static const QRegularExpression number{u"^(?:(?:19|20)\\d\\d|[0-3]?\\d(?:st|nd|rd|th)?)$"_s};
    return number.match(word).hasMatch();
}

bool isYear(const QString& word)
{
    static const QRegularExpression year{u"^(?:19|20)\\d\\d$"_s};
    return year.match(word).hasMatch();
}

// Words that carry meaning, and how many of them speak of time.
struct TimeWords {
    int words = 0;
    int timely = 0;
    bool startsTimely = false;
};

TimeWords countTimeWords(const QString& text)
{
    TimeWords counted;
    const QStringList words = foldWords(text).split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const bool isTimely = isTimeNumber(word) || isPhrase(word, u"timescale words"_s);
        if (isTimely || !isPhrase(word, u"joining words"_s)) {
            ++counted.words;
            counted.timely += isTimely ? 1 : 0;
        }
    }
    counted.startsTimely = !words.isEmpty()
        && (isYear(words.first()) || isPhrase(words.first(), u"timescale words"_s));
    return counted;
}

int fitOfSentence(const QString& text, const std::set<QString>& knownLeads)
{
    if (isMark(text)) {
        return 0;
    }
    if (likenessToTimescale(text) == 3 || likenessToLead(text, knownLeads) == 3) {
        return -2;
    }
    return wordCount(text) >= 4 && likenessToTimescale(text) < 2 ? 1 : 0;
}

int fitOfLikeness(int likeness, const QString& text, int mostWords)
{
    if (likeness > 0) {
        return likeness;
    }
    return wordCount(text) > mostWords ? -3 : -1;
}

int fitOfRating(const QString& text)
{
    const QString folded = foldWords(text);
    for (const QString& entry : phrases(u"rating words"_s)) {
        if (entry.section(u'|', 1).split(u' ', Qt::SkipEmptyParts).contains(folded)) {
            return 2;
        }
    }
    return wordCount(text) > 6 ? -1 : 0;
}

} // namespace

int likenessToTimescale(const QString& text)
{
    constexpr int shortText = 8;
    const TimeWords counted = countTimeWords(text);
    if (counted.timely == 0) {
        return isPlaceholder(text) ? 1 : 0;
    }
    if (10 * counted.timely >= 6 * counted.words) {
        return 3;
    }
    if (counted.startsTimely && (counted.words <= shortText || isYear(foldWords(text).section(u' ', 0, 0)))) {
        return 2;
    }
    return counted.words <= shortText ? 1 : 0;
}

int likenessToLead(const QString& text, const std::set<QString>& known)
{
    if (known.contains(foldLeadName(text))) {
        return 3;
    }
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || startsInside(text) || likenessToTimescale(text) == 3) {
        return 0;
    }
    const auto isName = [](const QString& word) { return word[0].isUpper() || !word[0].isLetter(); };
    const int joining = countWords(text, u"joining words"_s);
    const int names = static_cast<int>(std::count_if(words.begin(), words.end(), isName));
    const bool isMostlyNames = 10 * names >= 7 * (static_cast<int>(words.size()) - joining);
    const int leadWords = countWords(text, u"lead words"_s);
    if (leadWords > 0 && (isMostlyNames || words.size() <= 4)) {
        return words.size() <= 12 ? 3 : 2;
    }
    return isMostlyNames && words.size() <= 5 ? 1 : 0;
}

int fitOf(const QString& text, CellField field, const std::set<QString>& knownLeads)
{
    if (text.isEmpty()) {
        return 0;
    }
    switch (field) {
    case CellField::Number:
        return isRef(text) ? 2 : (text.size() <= 12 ? 0 : -6);
    case CellField::Audience:
        return text.size() <= 3 && !isMark(text) ? 2 : (wordCount(text) <= 2 ? 0 : -6);
    case CellField::Lead:
        return fitOfLikeness(likenessToLead(text, knownLeads), text, 14);
    case CellField::Timescale:
        return fitOfLikeness(likenessToTimescale(text), text, 12);
    case CellField::Rating:
        return fitOfRating(text);
    case CellField::None:
        return isMark(text) ? 2 : -1;
    case CellField::Objective:
    case CellField::Priority:
        // Rows need no objective of their own, but an action: in doubt a sentence is the action.
        return isDitto(text) ? 1 : std::min(0, fitOfSentence(text, knownLeads));
    case CellField::Action:
    case CellField::Measure:
    case CellField::Outcome:
    case CellField::Update:
        return fitOfSentence(text, knownLeads);
    }
    return 0;
}

} // namespace boardplan
