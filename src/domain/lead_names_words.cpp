#include "domain/lead_names_words.h"

#include "domain/word_lists.h"

#include <QHash>
#include <algorithm>
#include <array>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString lettersOf(QStringView text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            letters += c.toLower();
        }
    }
    return letters;
}

bool looksAbbreviated(QStringView text)
{
    constexpr int fewestCapitals = 3;
    const auto capitals =
        std::count_if(text.begin(), text.end(), [](QChar c) { return c.isUpper(); });
    const auto smalls =
        std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLower(); });
    return capitals >= fewestCapitals && smalls < capitals;
}

// Every word of the lists, with a bit for each that it is in.
const QHash<QString, LeadLists>& listsOfWords()
{
    // In the order of LeadList.
    static constexpr std::array names{"agency", "alone", "body", "group", "initial", "inner", "modifier", "opening",
        "own", "phrase", "post", "rank", "service", "topic", "unit"};
    static const QHash<QString, LeadLists> all = [] {
        QHash<QString, LeadLists> made;
        for (std::size_t list = 0; list < names.size(); ++list) {
            for (const QString& word : wordList(u"lead-"_s + QLatin1String{names[list]})) {
                made[word] |= 1U << list;
            }
        }
        return made;
    }();
    return all;
}

LeadHead headOf(LeadLists lists)
{
    return isIn(lists, LeadList::Post) ? LeadHead::Post
        : isIn(lists, LeadList::Body)  ? LeadHead::Body
        : isIn(lists, LeadList::Agency) ? LeadHead::Agency
                                        : LeadHead::None;
}

LeadHead headIn(const QString& text, LeadLists lists)
{
    // "Partner's Communication Team" has no partner at its head.
    if (text.contains(u'\'') || text.contains(QChar{0x2019})) {
        return LeadHead::None;
    }
    const LeadHead head = headOf(lists);
    // "Vice-Chair", "Sub-Group"
    return head == LeadHead::None ? leadHeadOf(lettersOf(text.mid(text.lastIndexOf(u'-') + 1)))
                                  : head;
}

bool isTitle(const QString& plain)
{
    static const QSet<QString> titles{u"mr"_s,   u"mrs"_s, u"ms"_s,        u"miss"_s, u"dr"_s,
                                      u"prof"_s, u"rev"_s, u"professor"_s, u"cllr"_s, u"sir"_s};
    return titles.contains(plain);
}

LeadWord leadWord(const QString& text)
{
    LeadWord word;
    word.text = text;
    if (text == u","_s) {
        word.kind = LeadWord::Kind::Comma;
        return word;
    }
    word.plain = lettersOf(text);
    word.lists = leadListsOf(word.plain);
    if (text == u"&"_s || text == u"+"_s || word.plain == u"and"_s || word.plain == u"or"_s) {
        word.kind = LeadWord::Kind::And;
        return word;
    }
    const auto first =
        std::find_if(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
    word.isCapital = first != text.end() && (first->isUpper() || first->isDigit());
    word.isAbbreviation = looksAbbreviated(text);
    word.head = headIn(text, word.lists);
    word.isTitle = isTitle(word.plain);
    return word;
}

// Words at spaces, commas as words of their own, a bracket with all it holds in one piece.
QStringList rawLeadWords(const QString& text)
{
    QStringList words;
    QString word;
    int depth = 0;
    const auto finish = [&] {
        if (!word.isEmpty()) {
            words.append(word);
        }
        word.clear();
    };
    for (const QChar c : text) {
        depth += c == u'(' ? 1 : 0;
        depth -= c == u')' && depth > 0 ? 1 : 0;
        if (depth > 0 || (!c.isSpace() && c != u',')) {
            word += c;
        } else {
            finish();
            if (c == u',') {
                words.append(u","_s);
            }
        }
    }
    finish();
    return words;
}

} // namespace

std::vector<LeadWord> leadWords(const QString& text)
{
    std::vector<LeadWord> words;
    for (const QString& raw : rawLeadWords(text)) {
        if (raw.startsWith(u'(') && !words.empty() && words.back().kind == LeadWord::Kind::Word) {
            words.back().text += u' ' + raw;
            words.back().hasBracket = true;
            continue;
        }
        LeadWord word = leadWord(raw);
        const bool isGroup = word.plain == u"group"_s || word.plain == u"groups"_s;
        if (isGroup && !words.empty() && words.back().plain == u"sub"_s) {
            word.text = words.back().text + u' ' + word.text;
            word.plain.prepend(u"sub"_s);
            word.lists = leadListsOf(word.plain);
            word.isCapital = words.back().isCapital;
            words.back() = word;
        } else {
            words.push_back(std::move(word));
        }
    }
    return words;
}

LeadLists leadListsOf(const QString& plain)
{
    return listsOfWords().value(plain, 0);
}

LeadHead leadHeadOf(const QString& plain)
{
    return headOf(leadListsOf(plain));
}

bool LeadWord::isIn(LeadList list) const
{
    return boardplan::isIn(lists, list);
}

bool standsAlone(const LeadWord& word)
{
    const bool isHyphened = word.head == LeadHead::Post && word.text.contains(u'-');
    return word.isAbbreviation ||
           (word.isCapital && (isHyphened || word.isIn(LeadList::Alone)));
}

bool isCompleteBefore(const LeadWord& word)
{
    return word.head == LeadHead::Agency || word.head == LeadHead::Body ||
           (word.head == LeadHead::Post && word.isIn(LeadList::Group));
}

bool looksLikePerson(const std::vector<LeadWord>& words, std::size_t begin, std::size_t end)
{
    if (begin < end && words[begin].isTitle) {
        return end - begin > 1;
    }
    const bool hasRank = begin < end && words[begin].isIn(LeadList::Rank);
    begin += hasRank ? 1 : 0;
    const std::size_t fewest = hasRank ? 1 : 2;
    constexpr std::size_t most = 3;
    const auto isName = [](const LeadWord& word) {
        return word.kind == LeadWord::Kind::Word && word.isCapital && !word.isAbbreviation &&
               word.head == LeadHead::None && !word.plain.isEmpty() && !word.plain[0].isDigit() &&
               !word.isIn(LeadList::Topic) && !word.isIn(LeadList::Modifier);
    };
    return end - begin >= fewest && end - begin <= most &&
           std::all_of(words.begin() + static_cast<std::ptrdiff_t>(begin),
                       words.begin() + static_cast<std::ptrdiff_t>(end), isName);
}

} // namespace boardplan
