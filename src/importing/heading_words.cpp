#include "importing/heading_words.h"

#include "importing/phrases.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

CellField fieldNamed(const QString& name)
{
    static const std::map<QString, CellField> names{{u"number"_s, CellField::Number},
        {u"priority"_s, CellField::Priority}, {u"objective"_s, CellField::Objective},
        {u"action"_s, CellField::Action}, {u"audience"_s, CellField::Audience}, {u"lead"_s, CellField::Lead},
        {u"timescale"_s, CellField::Timescale}, {u"measure"_s, CellField::Measure},
        {u"outcome"_s, CellField::Outcome}, {u"rating"_s, CellField::Rating},
        {u"update"_s, CellField::Update}};
    const auto found = names.find(name);
    Q_ASSERT_X(found != names.end(), "fieldNamed", "headings-columns.txt names a field that is none");
    return found->second;
}

struct HeadingPhrase {
    QStringList words;
    CellField field = CellField::None;
};

// By their first word.
using HeadingPhrases = QHash<QString, std::vector<HeadingPhrase>>;

void addPhrase(HeadingPhrases& phrases, const QStringList& words, CellField field)
{
    phrases[words.first()].push_back({words, field});
}

const HeadingPhrases& headingPhrases()
{
    static const HeadingPhrases made = [] {
        HeadingPhrases phrases;
        for (const PhraseList& list : columnHeadings()) {
            for (const QString& phrase : list.phrases) {
                addPhrase(phrases, phrase.split(u' '), fieldNamed(list.name));
            }
        }
        return phrases;
    }();
    return made;
}

// "how will we know it" and "how do we know this" ask alike.
QStringList withoutSmallWords(const QStringList& words)
{
    const QStringList& small = phrases(u"small heading words"_s);
    QStringList kept;
    std::copy_if(words.begin(), words.end(), std::back_inserter(kept),
        [&](const QString& word) { return !small.contains(word); });
    return kept;
}

// The phrases with and without their small words.
const HeadingPhrases& barePhrases()
{
    static const HeadingPhrases made = [] {
        HeadingPhrases bare;
        for (const PhraseList& list : columnHeadings()) {
            for (const QString& phrase : list.phrases) {
                const QStringList words = withoutSmallWords(phrase.split(u' '));
                if (!words.isEmpty()) {
                    addPhrase(bare, words, fieldNamed(list.name));
                }
            }
        }
        for (const std::vector<HeadingPhrase>& phrases : headingPhrases()) {
            for (const HeadingPhrase& phrase : phrases) {
                addPhrase(bare, phrase.words, phrase.field);
            }
        }
        return bare;
    }();
    return made;
}

bool isNumberWord(const QString& word)
{
    return std::all_of(word.begin(), word.end(), [](QChar letter) { return letter.isDigit(); });
}

// "Progress at 30 Sept", "Update Q2 2024": a day beside a heading says nothing of its field.
bool isDateWord(const QString& word)
{
    return isNumberWord(word) || phrases(u"heading date words"_s).contains(word);
}

// The longest phrase that stands at a place of the heading; the first of the list where two are alike.
const HeadingPhrase* phraseAt(const HeadingPhrases& phrases, const QStringList& words, qsizetype at)
{
    const auto candidates = at < words.size() ? phrases.constFind(words[at]) : phrases.constEnd();
    const HeadingPhrase* best = nullptr;
    if (candidates == phrases.constEnd()) {
        return best;
    }
    for (const HeadingPhrase& phrase : *candidates) {
        const bool fits = at + phrase.words.size() <= words.size()
            && std::equal(phrase.words.begin(), phrase.words.end(), words.begin() + at);
        if (fits && (best == nullptr || phrase.words.size() > best->words.size())) {
            best = &phrase;
        }
    }
    return best;
}

// Words of a heading without brackets, days and words that add nothing at its start.
QStringList headingWords(const QString& heading)
{
    static const QRegularExpression brackets{u"\\([^()]*\\)"_s};
    static const QStringList fillers{u"key"_s, u"the"_s, u"our"_s, u"main"_s, u"agreed"_s, u"proposed"_s,
        u"planned"_s, u"specific"_s, u"current"_s, u"initial"_s, u"overall"_s};
    QString plain = QString{heading}.replace(brackets, u" "_s);
    plain = foldWords(plain).isEmpty() ? heading : plain;
    plain.replace(u'&', u" and "_s).replace(u'/', u" and "_s).replace(u'+', u" and "_s);
    QStringList words = foldWords(plain).split(u' ', Qt::SkipEmptyParts);
    const auto saysNothing = [](const QString& word) {
        return fillers.contains(word) || (isDateWord(word) && word != u"date"_s);
    };
    while (words.size() > 1 && saysNothing(words.first())) {
        const HeadingPhrase* const whole = phraseAt(headingPhrases(), words, 0);
        if (whole != nullptr && whole->words.size() == words.size()) {
            break;
        }
        words.removeFirst();
    }
    return words;
}

struct HeadingMatch {
    std::vector<CellField> fields;
    qsizetype first = 0;   // words of the first phrase
    qsizetype matched = 0; // words that belong to a phrase
    qsizetype words = 0;   // all words but dates and alternatives after an "and"

    // A sentence may begin with a word that is also a heading: enough of it must be heading words.
    bool isHeading() const
    {
        const qsizetype weight = first >= 3 ? 3 : 2; // a question goes on, a noun may begin a sentence
        return !fields.empty() && words <= mostHeadingWords && weight * matched >= words;
    }
};

// Phrases one after the other from the start of the heading; "and" may stand between them.
HeadingMatch matchWords(const HeadingPhrases& phrases, const QStringList& words)
{
    HeadingMatch match;
    match.words = words.size();
    qsizetype at = 0;
    while (at < words.size()) {
        const HeadingPhrase* phrase = phraseAt(phrases, words, at);
        if (phrase != nullptr) {
            if (std::find(match.fields.begin(), match.fields.end(), phrase->field) == match.fields.end()) {
                match.fields.push_back(phrase->field);
            }
            at += phrase->words.size();
            match.first = match.first == 0 ? phrase->words.size() : match.first;
            match.matched += phrase->words.size();
        } else if (at > 0 && words[at] == u"and"_s) {
            match.words = phraseAt(phrases, words, at + 1) == nullptr ? at : match.words;
            ++at;
        } else if (at > 0 && isDateWord(words[at])) {
            --match.words;
            ++at;
        } else {
            break;
        }
    }
    return match;
}

// "Strategic action", "Cam gweithredu Action": a few words that say nothing before one that says it all.
HeadingMatch matchAtEnd(const QStringList& words)
{
    constexpr qsizetype mostBefore = 3;
    constexpr qsizetype longest = 6;
    for (qsizetype before = 1; before <= mostBefore && before < words.size() && words.size() <= longest; ++before) {
        const HeadingMatch rest = matchWords(headingPhrases(), words.mid(before));
        if (rest.isHeading() && rest.matched == words.size() - before) {
            return rest;
        }
    }
    return {};
}

HeadingMatch matchHeading(const QString& heading)
{
    constexpr qsizetype longest = 200; // characters
    if (heading.size() > longest) {
        return {};
    }
    const QStringList words = headingWords(heading);
    const HeadingMatch match = matchWords(headingPhrases(), words);
    if (match.isHeading()) {
        return match;
    }
    const HeadingMatch bare = matchWords(barePhrases(), withoutSmallWords(words));
    return bare.isHeading() || heading.endsWith(u'.') ? bare : matchAtEnd(words);
}

QString singularOf(const QString& word)
{
    if (word.endsWith(u"ies"_s, Qt::CaseInsensitive)) {
        return word.chopped(3) + (word == word.toUpper() ? u'Y' : u'y');
    }
    const bool isPlural = word.endsWith(u's', Qt::CaseInsensitive) && !word.endsWith(u"ss"_s, Qt::CaseInsensitive);
    return isPlural ? word.chopped(1) : word;
}

} // namespace

std::vector<CellField> fieldsOfHeading(const QString& heading)
{
    const HeadingMatch match = matchHeading(heading);
    return match.isHeading() ? match.fields : std::vector<CellField>{};
}

CellField fieldOfHeading(const QString& heading)
{
    const auto fields = fieldsOfHeading(heading);
    return fields.empty() ? CellField::None : fields.front();
}

bool startsWithHeading(const QString& heading)
{
    return phraseAt(headingPhrases(), headingWords(heading), 0) != nullptr;
}

bool isHeadingPhrase(const QString& heading)
{
    const QStringList words = headingWords(heading);
    const HeadingPhrase* const phrase = phraseAt(headingPhrases(), words, 0);
    return phrase != nullptr && phrase->words.size() == words.size();
}

QString levelWordOf(const TableColumn& column)
{
    static const QStringList questions{u"how"_s, u"what"_s, u"why"_s, u"who"_s, u"when"_s};
    const QStringList folded = headingWords(column.heading);
    const HeadingPhrase* phrase = folded.isEmpty() ? nullptr : phraseAt(headingPhrases(), folded, 0);
    if (phrase == nullptr || questions.contains(folded.first())) {
        return {};
    }
    QStringList words;
    for (const QString& word : column.heading.split(u' ', Qt::SkipEmptyParts)) {
        words.append(word);
        if (foldWords(word) == phrase->words.last()) {
            break;
        }
    }
    const QString word = singularOf(words.join(u' '));
    return word == word.toUpper() ? word.left(1) + word.mid(1).toLower() : word;
}

} // namespace boardplan
