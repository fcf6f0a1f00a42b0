#include "domain/text_likeness.h"

#include "domain/word_lists.h"

#include <boardplan/domain/text_search.h>

#include <QHash>
#include <QSet>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestForMisprint = 6; // words in a text
constexpr qsizetype shortestMisprint = 5;  // letters in a word: "now" and "new" are two words
constexpr qsizetype shortestStem = 4;

bool isNumber(const QString& word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

// "reviewed", "reviewing" and "reviews" are "review"; "policies" is "policy".
QString stemOf(QString word)
{
    if (isNumber(word)) {
        return word;
    }
    if (word.endsWith(u"ies"_s) && word.size() > shortestStem) {
        return word.chopped(3) + u'y';
    }
    for (const QString& ending : {u"ing"_s, u"ed"_s, u"es"_s, u"s"_s, u"e"_s}) {
        const bool isDoubled = ending == u"s"_s && word.endsWith(u"ss"_s);
        if (word.endsWith(ending) && word.size() - ending.size() >= shortestStem && !isDoubled) {
            return word.chopped(ending.size());
        }
    }
    return word;
}

QSet<QString> listedWords(const QString& list)
{
    const QStringList words = wordList(list);
    return {words.begin(), words.end()};
}

bool saysLittleOfContent(const QString& word)
{
    static const QSet<QString> little = listedWords(u"check-little"_s);
    return little.contains(word);
}

bool isDoing(const QString& stem)
{
    static const QSet<QString> doing = [] {
        QSet<QString> stems;
        for (const QString& word : wordList(u"check-doing"_s)) {
            stems.insert(stemOf(word));
        }
        return stems;
    }();
    return doing.contains(stem);
}

// Without what stands in brackets.
QString withoutBrackets(const QString& text)
{
    QString rest;
    int depth = 0;
    for (const QChar letter : text) {
        depth += letter == u'(' ? 1 : 0;
        if (depth == 0) {
            rest += letter;
        }
        depth -= letter == u')' && depth > 0 ? 1 : 0;
    }
    return depth == 0 ? rest : text;
}

// One letter put in, left out or another, or two changed places.
bool differByALetter(const QString& one, const QString& other)
{
    const QString& brief = one.size() <= other.size() ? one : other;
    const QString& full = one.size() <= other.size() ? other : one;
    const auto at = std::mismatch(brief.begin(), brief.end(), full.begin()).first - brief.begin();
    if (full.size() == brief.size() + 1) {
        return brief.mid(at) == full.mid(at + 1);
    }
    if (full.size() != brief.size() || at == brief.size()) {
        return false;
    }
    const bool isOther = brief.mid(at + 1) == full.mid(at + 1);
    const bool isSwapped = at + 1 < brief.size() && brief[at] == full[at + 1] &&
                           brief[at + 1] == full[at] && brief.mid(at + 2) == full.mid(at + 2);
    return isOther || isSwapped;
}

bool isMisprintOf(const QString& one, const QString& other)
{
    return std::min(one.size(), other.size()) >= shortestMisprint && !isNumber(one) &&
           !isNumber(other) && differByALetter(one, other);
}

bool areSameWords(const QStringList& one, const QStringList& other)
{
    if (one.size() != other.size() || one.isEmpty()) {
        return false;
    }
    int misprints = 0;
    for (qsizetype at = 0; at < one.size(); ++at) {
        if (one[at] == other[at]) {
            continue;
        }
        if (one.size() < fewestForMisprint || !isMisprintOf(one[at], other[at]) ||
            ++misprints > 1) {
            return false;
        }
    }
    return true;
}

// A text as it is compared: with its brackets and without.
struct ComparedText {
    QStringList full;
    QStringList plain;

    explicit ComparedText(const QString& text)
        : full{contentWords(text)}
        , plain{text.contains(u'(') ? contentWords(withoutBrackets(text)) : full}
    {
    }

    bool isLike(const ComparedText& other) const
    {
        const bool bothAdd = plain != full && other.plain != other.full;
        return areSameWords(full, other.full) || (!bothAdd && areSameWords(plain, other.plain));
    }
};

// What a text is found by: one misprint leaves either the first or the second half as it was.
QStringList comparedKeys(const ComparedText& text)
{
    QStringList keys;
    for (const QStringList& words : {text.full, text.plain}) {
        const qsizetype half = words.size() / 2;
        const QString size = QString::number(words.size());
        keys << size + u" < "_s + words.first(half).join(u' ')
             << size + u" > "_s + words.sliced(half).join(u' ');
    }
    return keys;
}

} // namespace

QStringList contentWords(const QString& text)
{
    QStringList words;
    for (const QString& word : findable(text).split(u' ', Qt::SkipEmptyParts)) {
        if (!saysLittleOfContent(word)) {
            words.append(stemOf(word));
        }
    }
    return words;
}

bool isNearlySame(const QString& one, const QString& other)
{
    return ComparedText{one}.isLike(ComparedText{other});
}

std::vector<std::pair<std::size_t, std::size_t>> nearlySamePairs(const QStringList& texts)
{
    std::vector<ComparedText> compared(texts.begin(), texts.end());
    QHash<QString, std::vector<std::size_t>> byKey;
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t at = 0; at < compared.size(); ++at) {
        std::size_t first = at;
        for (const QString& key : comparedKeys(compared[at])) {
            for (const std::size_t before : byKey.value(key)) {
                if (before < first && compared[at].isLike(compared[before])) {
                    first = before;
                    break;
                }
            }
        }
        if (first != at) {
            pairs.emplace_back(first, at);
            continue; // whatever is like it is like the first
        }
        for (const QString& key : comparedKeys(compared[at])) {
            byKey[key].push_back(at);
        }
    }
    return pairs;
}

bool repeatsAction(const QString& measure, const QString& action)
{
    constexpr qsizetype fewest = 2;
    const auto saidOf = [](const QString& text) {
        QSet<QString> words;
        for (const QString& word : contentWords(text)) {
            if (!isDoing(word)) {
                words.insert(word);
            }
        }
        return words;
    };
    const QSet<QString> said = saidOf(measure);
    const QSet<QString> done = saidOf(action);
    return said.size() >= fewest && done.contains(said) && 4 * said.size() >= 3 * done.size();
}

} // namespace boardplan
