#include "importing/run_on_items.h"

#include "importing/list_items.h"
#include "importing/people_and_dates.h"
#include "importing/phrases.h"

#include <algorithm>
#include <array>
#include <utility>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t farthestVerb = 5; // words after the one that may begin a sentence

// A word of a text: letters alone, and as printed.
struct PrintedWord {
    QString printed;
    QString letters;

    // "CSAB", "SARs".
    bool isAcronym() const
    {
        const QString plain = letters.endsWith(u's') ? letters.chopped(1) : letters;
        return plain.size() > 1 && plain == plain.toUpper();
    }
    bool isCapital() const { return printed.front().isUpper(); }
    bool isSmall() const { return printed.front().isLower(); }
    bool isOneOf(const QString& list) const { return phrases(list).contains(letters.toLower()); }
};

PrintedWord printedWord(const QString& printed)
{
    PrintedWord word{printed, {}};
    std::copy_if(printed.begin(), printed.end(), std::back_inserter(word.letters),
        [](QChar letter) { return letter.isLetter() || letter == u'-'; });
    return word;
}

std::vector<PrintedWord> wordsOf(const QString& text)
{
    std::vector<PrintedWord> words;
    for (const QString& printed : text.split(u' ', Qt::SkipEmptyParts)) {
        words.push_back(printedWord(printed));
    }
    return words;
}

bool endsPart(const QString& printed)
{
    static const QString ends = u".!?:;,-/&("_s;
    return ends.contains(printed.back()) || printed.back() == QChar{0x2013} || printed.back() == QChar{0x2014};
}

bool endsQuote(const QString& printed)
{
    static const QString quotes = u")\"”’"_s;
    return quotes.contains(printed.back());
}

// A word that another may follow as the noun it describes ("annual Report"): nothing ends with it.
bool describes(const PrintedWord& word)
{
    static constexpr std::array endings{u"ly", u"al", u"ive", u"ous", u"ful", u"ble", u"ic", u"ary", u"ed"};
    return word.letters.contains(u'-') || std::any_of(endings.begin(), endings.end(), [&](const char16_t* ending) {
        return word.letters.endsWith(QStringView{ending});
    });
}

// Looks for the places in one text where an item begins.
class ItemSearch {
public:
    ItemSearch(const std::vector<PrintedWord>& words, const CapitalUse& capitals)
        : m_words{words}
        , m_capitals{capitals}
    {
    }

    std::vector<std::size_t> starts();

private:
    bool mayEndBefore(std::size_t at) const;
    // Words between that one and the verb it is the subject of; -1: there is none.
    qsizetype verbAfter(std::size_t at) const;
    bool startsItem(std::size_t at);
    bool startsWithNoun(std::size_t at) const;
    bool isCommon(const PrintedWord& word) const { return m_capitals.lowerWords.contains(word.letters.toLower()); }

    const std::vector<PrintedWord>& m_words;
    const CapitalUse& m_capitals;
    bool m_isClauseOpen = false; // the item begins with "Where …" and its main sentence is still to come
};

bool ItemSearch::mayEndBefore(std::size_t at) const
{
    const PrintedWord& before = m_words[at - 1];
    if (endsPart(before.printed) || before.letters.isEmpty() || before.isOneOf(u"leading words"_s)) {
        return false;
    }
    if (!before.isOneOf(u"joining words"_s)) {
        return true;
    }
    // "… asks for them not to be Checking of reports is done monthly"
    const bool isSentence = std::any_of(m_words.begin() + static_cast<std::ptrdiff_t>(at) + 1, m_words.end(),
        [](const PrintedWord& word) { return word.isOneOf(u"clause verbs"_s); });
    return before.letters == u"be"_s && isCommon(m_words[at]) && m_words[at + 1].isSmall() && isSentence;
}

qsizetype ItemSearch::verbAfter(std::size_t at) const
{
    for (std::size_t next = at + 1; next < std::min(m_words.size(), at + 1 + farthestVerb); ++next) {
        const PrintedWord& word = m_words[next];
        if (word.isOneOf(u"clause verbs"_s) && word.isSmall()) {
            return static_cast<qsizetype>(next - at - 1);
        }
        const bool goesOn = word.letters == u"and"_s || word.letters == u"of"_s;
        if (!goesOn && word.isOneOf(u"joining words"_s)) {
            break;
        }
    }
    return -1;
}

bool ItemSearch::startsWithNoun(std::size_t at) const
{
    const PrintedWord& word = m_words[at];
    const PrintedWord& before = m_words[at - 1];
    const PrintedWord& next = m_words[at + 1];
    const bool isTitle = next.letters == u"of"_s && at + 2 < m_words.size() && m_words[at + 2].isCapital();
    const bool endsBefore = endsQuote(before.printed) || (before.isAcronym() && !before.letters.endsWith(u's'))
        || (before.isSmall() && !describes(before) && !isTitle);
    const bool isDescribed = describes(before) && !before.letters.endsWith(u"ed"_s); // "annual Report", but "files audited Monitor …"
    const bool isKnownWork = word.isOneOf(u"work words"_s) && isCommon(word) && !isDescribed;
    return next.isSmall() && !word.isAcronym()
        && (isKnownWork || (endsBefore && !m_capitals.properWords.contains(word.letters)));
}

bool ItemSearch::startsItem(std::size_t at)
{
    const PrintedWord& word = m_words[at];
    const PrintedWord& before = m_words[at - 1];
    if (word.letters.isEmpty() || !word.isCapital() || !mayEndBefore(at)) {
        return false;
    }
    if (word.isOneOf(u"item openings"_s)) {
        return true;
    }
    const qsizetype verb = verbAfter(at);
    const bool endsBefore = before.isSmall() || endsQuote(before.printed);
    if (verb >= 0 && endsBefore) {
        const bool isMainSentence = std::exchange(m_isClauseOpen, false);
        return !isMainSentence;
    }
    return verb != 0 && startsWithNoun(at);
}

std::vector<std::size_t> ItemSearch::starts()
{
    std::vector<std::size_t> starts{0};
    m_isClauseOpen = !m_words.empty() && m_words.front().isOneOf(u"clause openings"_s);
    for (std::size_t at = 1; at + 1 < m_words.size(); ++at) {
        if (startsItem(at)) {
            starts.push_back(at);
            m_isClauseOpen = m_words[at].isOneOf(u"clause openings"_s);
        }
    }
    return starts;
}

void splitList(SourcedList& list, const CapitalUse& capitals)
{
    QStringList items;
    for (const QString& item : list.items) {
        items += item.contains(u'\n') ? QStringList{item} : runOnItems(item, capitals);
    }
    list.items = items;
}

template <typename Visit> void forEachCell(const SourceDocument& source, Visit visit)
{
    for (const SourceBlock& block : source.blocks) {
        visit(block.text);
        for (const SourceRow& row : block.rows) {
            for (const SourceCell& cell : row) {
                visit(cell.text);
            }
        }
    }
}

} // namespace

void CapitalUse::take(const QString& text)
{
    const std::vector<PrintedWord> words = wordsOf(text.simplified());
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (words[at].isSmall()) {
            lowerWords.insert(words[at].letters);
        } else if (at > 0 && words[at].isCapital() && words[at - 1].isSmall() && words[at - 1].isOneOf(u"joining words"_s)) {
            properWords.insert(words[at].letters);
        }
    }
}

QStringList runOnItems(const QString& text, const CapitalUse& capitals)
{
    const std::vector<PrintedWord> words = wordsOf(text);
    const std::vector<std::size_t> starts = ItemSearch{words, capitals}.starts();
    QStringList items;
    for (std::size_t item = 0; item < starts.size(); ++item) {
        const std::size_t end = item + 1 < starts.size() ? starts[item + 1] : words.size();
        QStringList printed;
        for (std::size_t at = starts[item]; at < end; ++at) {
            printed.append(words[at].printed);
        }
        items.append(printed.join(u' '));
    }
    return starts.size() == 1 ? QStringList{text} : items;
}

void splitRunOnMeasures(const SourceDocument& source, Proposal& proposal)
{
    CapitalUse capitals;
    bool keepsLines = false;
    forEachCell(source, [&](const QString& text) {
        const qsizetype line = text.indexOf(u'\n'); // one that a bullet begins comes from the bullet
        keepsLines = keepsLines || (line >= 0 && withoutBullet(text.mid(line + 1)) == text.mid(line + 1));
        capitals.take(text);
    });
    if (keepsLines) {
        return;
    }
    forEachAction(proposal, [&](ProposedAction& action) { splitList(action.measures, capitals); });
    for (ProposedPriority& priority : proposal.priorities) {
        splitList(priority.measures, capitals);
        for (ProposedObjective& objective : priority.objectives) {
            splitList(objective.measures, capitals);
        }
    }
}

} // namespace boardplan
