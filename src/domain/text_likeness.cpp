#include "domain/text_likeness.h"

#include "domain/word_lists.h"

#include <boardplan/domain/text_search.h>

#include <QHash>
#include <QSet>
#include <algorithm>
#include <limits>

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
void appendStem(QString& to, QStringView word)
{
    if (word.isEmpty() || isNumber(word)) {
        to.append(word);
        return;
    }
    if (word.endsWith(u"ies") && word.size() > shortestStem) {
        to.append(word.chopped(3)).append(u'y');
        return;
    }
    for (const QStringView ending : {u"ing", u"ed", u"es", u"s", u"e"}) {
        if (ending.back() != word.back()) { // most of them
            continue;
        }
        const bool isDoubled = ending == u"s" && word.endsWith(u"ss");
        if (word.endsWith(ending) && word.size() - ending.size() >= shortestStem && !isDoubled) {
            to.append(word.chopped(ending.size()));
            return;
        }
    }
    to.append(word);
}

QString stemOf(const QString& word)
{
    QString stem;
    appendStem(stem, word);
    return stem;
}

// Has `act` see each word of a text whose words have one space between them, until it says that it has seen enough.
template <typename Act> void eachWord(QStringView words, Act act)
{
    for (qsizetype at = 0; at < words.size();) {
        const qsizetype space = words.indexOf(u' ', at);
        const qsizetype end = space < 0 ? words.size() : space;
        if (end > at && !act(words.sliced(at, end - at))) {
            return;
        }
        at = end + 1;
    }
}

QSet<QString> listedWords(const QString& list)
{
    const QStringList words = wordList(list);
    return {words.begin(), words.end()};
}

bool isShorter(const QString& one, const QString& other)
{
    return one.size() < other.size();
}

bool saysLittleOfContent(QStringView word)
{
    static const QSet<QString> little = listedWords(u"check-little"_s);
    static const qsizetype longest = std::max_element(little.begin(), little.end(), isShorter)->size();
    const bool mayBe = word.size() <= longest;
    return mayBe && little.contains(QString::fromRawData(word.data(), word.size())); // looked for, not kept
}

bool isDoing(QStringView stem)
{
    static const QSet<QString> doing = [] {
        QSet<QString> stems;
        for (const QString& word : wordList(u"check-doing"_s)) {
            stems.insert(stemOf(word));
        }
        return stems;
    }();
    return doing.contains(QString::fromRawData(stem.data(), stem.size()));
}

// Without what stands in brackets.
QString withoutBrackets(const QString& text)
{
    QString rest;
    rest.reserve(text.size());
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

// Each word with a space before it.
QString joinedContent(const QString& text)
{
    const QString folded = findable(text);
    QString words;
    words.reserve(folded.size() + 1);
    eachWord(folded, [&](QStringView word) {
        if (!saysLittleOfContent(word)) {
            words.append(u' ');
            appendStem(words, word);
        }
        return true;
    });
    return words;
}

QStringList listOf(const QString& joined)
{
    return joined.split(u' ', Qt::SkipEmptyParts);
}

bool areSame(const QString& oneJoined, const QString& otherJoined)
{
    if (oneJoined == otherJoined || oneJoined.isEmpty() || otherJoined.isEmpty()) {
        return !oneJoined.isEmpty() && !otherJoined.isEmpty();
    }
    const QStringList one = listOf(oneJoined);
    const QStringList other = listOf(otherJoined);
    if (one.size() != other.size()) {
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
struct HalfKeys {
    size_t first = 0;
    size_t second = 0;
};

HalfKeys halfKeys(const QString& joined)
{
    const qsizetype count = joined.count(u' ');
    const qsizetype half = count / 2;
    HalfKeys keys{static_cast<size_t>(count), ~static_cast<size_t>(count)};
    qsizetype at = 0;
    eachWord(joined, [&](QStringView word) {
        const bool isInBoth = isNumber(word);
        if (at < half || isInBoth) {
            keys.first = qHash(word, keys.first);
        }
        if (at >= half || isInBoth) {
            keys.second = qHash(word, keys.second);
        }
        ++at;
        return true;
    });
    return keys;
}

// Places of texts by their keys, those of one key in the order in which they were kept.
class KeptPlaces {
public:
    explicit KeptPlaces(std::size_t texts)
    {
        m_runs.reserve(static_cast<qsizetype>(2 * texts));
        m_links.reserve(2 * texts);
    }

    void keep(size_t key, std::size_t place)
    {
        const auto run = m_runs.find(key);
        if (run == m_runs.end()) {
            m_runs.insert(key, {m_links.size(), m_links.size()});
        } else if (m_links[run->last].place == place) {
            return;
        } else {
            m_links[run->last].next = m_links.size();
            run->last = m_links.size();
        }
        m_links.push_back({place, none});
    }

    // The first place of the key before `limit` that fits, else `limit`.
    template <typename Fits> std::size_t first(size_t key, std::size_t limit, Fits fits) const
    {
        const auto run = m_runs.constFind(key);
        for (std::size_t at = run == m_runs.constEnd() ? none : run->first; at != none; at = m_links[at].next) {
            if (m_links[at].place >= limit || fits(m_links[at].place)) {
                return std::min(m_links[at].place, limit);
            }
        }
        return limit;
    }

private:
    static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
    struct Run {
        std::size_t first;
        std::size_t last;
    };
    struct Link {
        std::size_t place;
        std::size_t next;
    };

    QHash<size_t, Run> m_runs;
    std::vector<Link> m_links;
};

} // namespace

QStringList contentWords(const QString& text)
{
    return listOf(joinedContent(text));
}

ComparedText::ComparedText(const QString& text)
    : m_full{joinedContent(text)}
    , m_plain{text.contains(u'(') ? joinedContent(withoutBrackets(text)) : m_full}
{
    // Whole is compared with whole; what is left without brackets only with a text that has none.
    constexpr size_t hasNone = 1'000'000;
    constexpr size_t hadSome = 2'000'000;
    const bool isPlain = m_plain == m_full;
    const HalfKeys whole = halfKeys(m_full);
    const HalfKeys plain = isPlain ? whole : halfKeys(m_plain);
    const size_t kept = isPlain ? hasNone : hadSome;
    const size_t sought = isPlain ? hadSome : hasNone;
    m_keptBy = {whole.first, whole.second, plain.first ^ kept, plain.second ^ kept};
    m_soughtBy = {whole.first, whole.second, plain.first ^ sought, plain.second ^ sought};
}

QStringList ComparedText::words() const
{
    return listOf(m_full);
}

bool ComparedText::holds(QStringView word) const
{
    bool isHeld = false;
    eachWord(m_full, [&](QStringView one) {
        isHeld = one == word;
        return !isHeld;
    });
    return isHeld;
}

bool ComparedText::isLike(const ComparedText& other) const
{
    const bool bothAdd = m_plain != m_full && other.m_plain != other.m_full;
    return areSame(m_full, other.m_full) || (!bothAdd && areSame(m_plain, other.m_plain));
}

bool isNearlySame(const QString& one, const QString& other)
{
    return ComparedText{one}.isLike(ComparedText{other});
}

std::vector<std::pair<std::size_t, std::size_t>>
nearlySamePairs(const std::vector<const ComparedText*>& texts)
{
    KeptPlaces kept{texts.size()};
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t at = 0; at < texts.size(); ++at) {
        std::size_t first = at;
        for (const size_t key : texts[at]->soughtBy()) {
            first = kept.first(key, first, [&](std::size_t before) { return texts[at]->isLike(*texts[before]); });
        }
        if (first != at) {
            pairs.emplace_back(first, at);
            continue; // whatever is like it is like the first
        }
        for (const size_t key : texts[at]->keptBy()) {
            kept.keep(key, at);
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
    QSet<QString> said;
    bool addsNothing = true;
    const QString words = joinedContent(measure);
    eachWord(words, [&](QStringView word) {
        addsNothing = isDoing(word) || action.holds(word);
        if (addsNothing && !isDoing(word)) {
            said.insert(word.toString());
        }
        return addsNothing;
    });
    if (said.size() < fewest || !addsNothing) {
        return false;
    }
    QSet<QString> asked;
    for (const QString& word : action.words()) {
        if (!isDoing(word)) {
            asked.insert(word);
        }
    }
    return 4 * said.size() >= 3 * asked.size();
}

} // namespace boardplan
