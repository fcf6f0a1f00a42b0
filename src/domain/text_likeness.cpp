#include "domain/text_likeness.h"

#include "domain/word_lists.h"

#include <boardplan/domain/text_search.h>

#include <QHash>
#include <QSet>
#include <algorithm>
#include <tuple>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestForMisprint = 6; // words in a text
constexpr qsizetype shortestMisprint = 5;  // letters in a word: "now" and "new" are two words
constexpr qsizetype shortestStem = 4;

bool isNumber(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

// "reviewed", "reviewing" and "reviews" are "review"; "policies" is "policy".
QString stemOf(QStringView word)
{
    if (isNumber(word)) {
        return word.toString();
    }
    if (word.endsWith(u"ies") && word.size() > shortestStem) {
        return word.chopped(3).toString() + u'y';
    }
    for (const QStringView ending : {u"ing", u"ed", u"es", u"s", u"e"}) {
        const bool isDoubled = ending == u"s" && word.endsWith(u"ss");
        if (word.endsWith(ending) && word.size() - ending.size() >= shortestStem && !isDoubled) {
            return word.chopped(ending.size()).toString();
        }
    }
    return word.toString();
}

QSet<QString> listedWords(const QString& list)
{
    const QStringList words = wordList(list);
    return {words.begin(), words.end()};
}

bool saysLittleOfContent(QStringView word)
{
    static const QSet<QString> little = listedWords(u"check-little"_s);
    return little.contains(QString::fromRawData(word.data(), word.size())); // looked for, not kept
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

// Of the first half of the words and of the second: one misprint leaves either as it was. Numbers
// never differ between texts that are alike, so all of them are in both.
std::pair<size_t, size_t> halfKeys(const QStringList& words, size_t seed)
{
    const qsizetype half = words.size() / 2;
    size_t first = seed + static_cast<size_t>(words.size());
    size_t second = ~first;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (at < half || isNumber(words[at])) {
            first = qHash(words[at], first);
        }
        if (at >= half || isNumber(words[at])) {
            second = qHash(words[at], second);
        }
    }
    return {first, second};
}

} // namespace

QStringList contentWords(const QString& text)
{
    QStringList words;
    const QString folded = findable(text);
    for (const QStringView word : QStringView{folded}.split(u' ', Qt::SkipEmptyParts)) {
        if (!saysLittleOfContent(word)) {
            words.append(stemOf(word));
        }
    }
    return words;
}

ComparedText::ComparedText(const QString& text)
    : m_full{contentWords(text)}
    , m_plain{text.contains(u'(') ? contentWords(withoutBrackets(text)) : m_full}
{
    // Whole is compared with whole; what is left without brackets only with a text that has none.
    constexpr size_t whole = 0;
    constexpr size_t hasNone = 1'000'000;
    constexpr size_t hadSome = 2'000'000;
    const bool isPlain = m_plain == m_full;
    std::tie(m_keptBy[0], m_keptBy[1]) = halfKeys(m_full, whole);
    std::tie(m_keptBy[2], m_keptBy[3]) = halfKeys(m_plain, isPlain ? hasNone : hadSome);
    m_soughtBy = m_keptBy;
    std::tie(m_soughtBy[2], m_soughtBy[3]) = halfKeys(m_plain, isPlain ? hadSome : hasNone);
}

bool ComparedText::isLike(const ComparedText& other) const
{
    const bool bothAdd = m_plain != m_full && other.m_plain != other.m_full;
    return areSameWords(m_full, other.m_full) || (!bothAdd && areSameWords(m_plain, other.m_plain));
}

bool isNearlySame(const QString& one, const QString& other)
{
    return ComparedText{one}.isLike(ComparedText{other});
}

std::vector<std::pair<std::size_t, std::size_t>>
nearlySamePairs(const std::vector<const ComparedText*>& texts)
{
    QHash<size_t, std::vector<std::size_t>> byKey;
    byKey.reserve(static_cast<qsizetype>(2 * texts.size()));
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t at = 0; at < texts.size(); ++at) {
        std::size_t first = at;
        for (const size_t key : texts[at]->soughtBy()) {
            const auto met = byKey.constFind(key);
            if (met == byKey.constEnd()) {
                continue;
            }
            for (const std::size_t before : *met) {
                if (before >= first) {
                    break;
                }
                if (texts[at]->isLike(*texts[before])) {
                    first = before;
                    break;
                }
            }
        }
        if (first != at) {
            pairs.emplace_back(first, at);
            continue; // whatever is like it is like the first
        }
        for (const size_t key : texts[at]->keptBy()) {
            std::vector<std::size_t>& met = byKey[key];
            if (met.empty() || met.back() != at) {
                met.push_back(at);
            }
        }
    }
    return pairs;
}

std::vector<std::pair<std::size_t, std::size_t>> nearlySamePairs(const QStringList& texts)
{
    const std::vector<ComparedText> compared(texts.begin(), texts.end());
    std::vector<const ComparedText*> places;
    for (const ComparedText& text : compared) {
        places.push_back(&text);
    }
    return nearlySamePairs(places);
}

bool repeatsAction(const QString& measure, const QString& action)
{
    return repeatsAction(measure, ComparedText{action});
}

bool repeatsAction(const QString& measure, const ComparedText& action)
{
    constexpr qsizetype fewest = 2;
    const auto saidIn = [](const QStringList& words) {
        QSet<QString> said;
        for (const QString& word : words) {
            if (!isDoing(word)) {
                said.insert(word);
            }
        }
        return said;
    };
    const QSet<QString> said = saidIn(contentWords(measure));
    const bool addsNothing = std::all_of(
        said.begin(), said.end(), [&action](const QString& word) { return action.words().contains(word); });
    if (said.size() < fewest || !addsNothing) {
        return false;
    }
    return 4 * said.size() >= 3 * saidIn(action.words()).size();
}

} // namespace boardplan
