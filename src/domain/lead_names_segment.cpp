#include "domain/lead_names_segment.h"

#include <boardplan/domain/lead_names.h>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

using Word = LeadWord;

// Longer runs are sentences, not lists of leads.
constexpr std::size_t mostLeadWords = 80;
// No name in a directory has more.
constexpr std::size_t mostNameWords = 12;

class LeadSegmenter {
public:
    LeadSegmenter(const QString& text, const QSet<QString>& known)
        : m_words{leadWords(text)}
        , m_known{known}
    {
        if (m_words.size() <= mostLeadWords) {
            findKnown();
        }
    }

    QStringList names()
    {
        const std::size_t count = m_words.size();
        if (count == 0 || count > mostLeadWords || isKnown(0, count) || isPhrase(0, count)) {
            return {textOf(0, count)};
        }
        findRunOns();
        findBest();
        if (m_parts[count] == 0) {
            return {textOf(0, count)};
        }
        QStringList names;
        for (std::size_t end = count; end > 0;) {
            const std::size_t begin = m_begin[end];
            names.prepend(textOf(begin, end));
            end = begin;
            while (end > 0 && !isWord(end - 1)) {
                --end;
            }
        }
        return names;
    }

private:
    bool isWord(std::size_t at) const { return m_words[at].kind == Word::Kind::Word; }

    QString textOf(std::size_t begin, std::size_t end) const
    {
        QString text;
        for (std::size_t at = begin; at < end; ++at) {
            const bool isComma = m_words[at].kind == Word::Kind::Comma;
            text += (text.isEmpty() || isComma ? u""_s : u" "_s) + m_words[at].text;
        }
        return text;
    }

    void findKnown()
    {
        const std::size_t count = m_words.size();
        m_isKnown.assign(count, std::vector<bool>(count + 1, false));
        for (std::size_t begin = 0; begin < count && !m_known.isEmpty(); ++begin) {
            const std::size_t last = std::min(count, begin + mostNameWords);
            for (std::size_t end = begin + 1; end <= last; ++end) {
                m_isKnown[begin][end] = m_known.contains(foldLeadName(textOf(begin, end)));
            }
        }
    }

    bool isKnown(std::size_t begin, std::size_t end) const { return m_isKnown[begin][end]; }

    bool isPhrase(std::size_t begin, std::size_t end) const
    {
        QStringList words;
        for (std::size_t at = begin; at < end; ++at) {
            words.append(m_words[at].kind == Word::Kind::And ? u"and"_s : m_words[at].plain);
        }
        return isInLeadList(u"phrase"_s, words.join(u' '));
    }

    void findRunOns()
    {
        m_runsOn.assign(m_words.size(), false);
        for (std::size_t at = 1; at < m_words.size(); ++at) {
            m_runsOn[at] = isWord(at - 1) && isWord(at) && mayRunOn(at);
        }
    }

    // m_parts[end]: the most leads that the words before `end` make; m_begin[end]: where the last
    // begins.
    void findBest()
    {
        const std::size_t count = m_words.size();
        m_parts.assign(count + 1, 0);
        m_begin.assign(count + 1, 0);
        for (std::size_t end = 1; end <= count; ++end) {
            for (std::size_t begin = 0; begin < end; ++begin) {
                const std::size_t parts = partsWith(begin, end);
                if (parts > m_parts[end]) {
                    m_parts[end] = parts;
                    m_begin[end] = begin;
                }
            }
        }
    }

    // How many leads there are up to `end` if the last begins at `begin`; 0: that cannot be.
    std::size_t partsWith(std::size_t begin, std::size_t end) const
    {
        if (!isWord(begin) || !isWord(end - 1) || !readsAsLead(begin, end)) {
            return 0;
        }
        std::size_t before = begin;
        while (before > 0 && !isWord(before - 1)) {
            --before;
        }
        if (before == 0) {
            return begin == 0 ? 1 : 0;
        }
        const bool mayPart = before < begin ? mayJoin(before, begin, end) : m_runsOn[begin];
        return mayPart && m_parts[before] > 0 ? m_parts[before] + 1 : 0;
    }

    bool readsAsLead(std::size_t begin, std::size_t end) const
    {
        const std::size_t count = end - begin;
        const Word& first = m_words[begin];
        const Word& last = m_words[end - 1];
        if (isKnown(begin, end) || isPhrase(begin, end) || looksLikePerson(m_words, begin, end)) {
            return true;
        }
        if (count == 1) {
            return first.isAbbreviation ||
                   (first.isCapital && isInLeadList(u"alone"_s, first.plain));
        }
        // "Partners, Board Team" has two heads, not one.
        const bool isTorn = first.head != LeadHead::None && !isWord(begin + 1);
        const bool hasHead = first.isCapital && last.head != LeadHead::None && !isTorn;
        return first.plain == u"all"_s || hasHead || isPostOf(begin, end) ||
               hasLooseTail(begin, end);
    }

    // "Head of Social Care"
    bool isPostOf(std::size_t begin, std::size_t end) const
    {
        static const QSet<QString> openWords{u"of"_s, u"for"_s, u"the"_s, u"a"_s};
        if (openWords.contains(m_words[end - 1].plain)) {
            return false;
        }
        for (std::size_t at = begin; at + 2 < end && m_words[at].isCapital; ++at) {
            if (isPostOfAt(at)) {
                return true;
            }
        }
        return false;
    }

    bool isPostOfAt(std::size_t at) const
    {
        return at + 1 < m_words.size() && isInLeadList(u"initial"_s, m_words[at].plain) &&
               (m_words[at + 1].plain == u"of"_s || m_words[at + 1].plain == u"for"_s);
    }

    // "Service Manager and officers": what follows the joiner is in small letters and belongs to
    // the lead.
    bool hasLooseTail(std::size_t begin, std::size_t end) const
    {
        std::size_t joint = end - 1;
        while (joint > begin && isWord(joint) && !m_words[joint].isCapital) {
            --joint;
        }
        return joint > begin && joint + 1 < end && !isWord(joint) && isWord(joint - 1) &&
               readsAsLead(begin, joint);
    }

    // At a comma or "and" that stands at `before` … `begin`.
    bool mayJoin(std::size_t before, std::size_t begin, std::size_t end) const
    {
        const std::size_t left = m_begin[before];
        const bool isLeftKnown = isKnown(left, before);
        if (isLeftKnown && isKnown(begin, end)) {
            return true;
        }
        const bool isRightShort = end - begin == 2 && m_words[begin].isAbbreviation;
        const bool isLeftShort = before - left == 1 && m_words[left].isAbbreviation;
        const bool isShared =
            isLeftShort && isRightShort && m_words[end - 1].head == LeadHead::Body;
        return !isShared && !isOfRemit(left, before, begin, end);
    }

    // "Head of Safeguarding and QA", "Director of Adults and Children's Services": still the remit.
    bool isOfRemit(std::size_t left, std::size_t before, std::size_t begin, std::size_t end) const
    {
        if (!isPostOf(left, before) || m_words[before - 1].head != LeadHead::None) {
            return false;
        }
        const Word& last = m_words[end - 1];
        const bool isBody = last.head == LeadHead::Body && last.plain != u"team"_s;
        return !(isBody || last.head == LeadHead::Post || isPostOf(begin, end));
    }

    // Whether a name may begin at `at` with no mark before it.
    bool mayRunOn(std::size_t at) const
    {
        const Word& left = m_words[at - 1];
        const Word& right = m_words[at];
        if (isRepeated(at)) {
            return true;
        }
        if (isInsideKnown(at)) {
            return false;
        }
        if (standsBesideKnown(at)) {
            return true;
        }
        if (!right.isCapital) {
            return false;
        }
        if (isPostOfAt(at)) {
            return !isInLeadList(u"modifier"_s, left.plain);
        }
        if (endsRemit(at)) {
            return true;
        }
        // "Team Leads", "Board Manager", "Partner Agencies"
        if (right.head == LeadHead::Post || isPlural(right)) {
            return false;
        }
        if (left.hasBracket || left.head == LeadHead::Post || (isPlural(left) && isShort(right))) {
            return true;
        }
        // "Board" more often begins a name than ends one: "Board Team", "Board Partner Agencies".
        return left.head == LeadHead::Body && (left.plain != u"board"_s || right.isAbbreviation);
    }

    static bool isPlural(const Word& word)
    {
        return word.head != LeadHead::None && isInLeadList(u"group"_s, word.plain) &&
               !isInLeadList(u"alone"_s, word.plain);
    }

    // "QA", "P&QA"
    static bool isShort(const Word& word)
    {
        return word.text.size() > 1 && word.text == word.text.toUpper();
    }

    // "Director of Adult Social" + "QA subgroup": the remit of a post has no last word of its own.
    bool endsRemit(std::size_t at) const
    {
        const Word& right = m_words[at];
        const bool isSubgroup = at + 1 < m_words.size() && m_words[at + 1].plain == u"subgroup"_s;
        return isShort(right) && isSubgroup && isPostOf(0, at) &&
               m_words[at - 1].head == LeadHead::None;
    }

    bool isInsideKnown(std::size_t at) const
    {
        for (std::size_t begin = 0; begin < at; ++begin) {
            for (std::size_t end = at + 1; end <= m_words.size(); ++end) {
                if (isKnown(begin, end)) {
                    return true;
                }
            }
        }
        return false;
    }

    // A known name of several words ends or begins here, or there are known names on both sides.
    bool standsBesideKnown(std::size_t at) const
    {
        std::size_t before = 0;
        std::size_t after = 0;
        for (std::size_t begin = 0; begin < at; ++begin) {
            before = std::max(before, isKnown(begin, at) ? at - begin : 0);
        }
        for (std::size_t end = at + 1; end <= m_words.size(); ++end) {
            after = std::max(after, isKnown(at, end) ? end - at : 0);
        }
        // "LSCB Service Manager", "Sub group Chairs": the first word tells whose post it is.
        const bool isPost = after > 0 && m_words[at + after - 1].head == LeadHead::Post;
        if (isPost && before < 2) {
            return false;
        }
        const bool isNameBefore = m_words[at - 1].head != LeadHead::None || isPostOf(0, at);
        return before > 1 || (after > 1 && isNameBefore) || (before > 0 && after > 0);
    }

    // "QAWG QAWG Board Team", "Chair C&E sub group L&D sub group Chair": a word that opens the run
    // and comes again is a lead by itself.
    bool isRepeated(std::size_t at) const
    {
        const Word& first = m_words[0];
        const auto isAgain = [&](std::size_t place) {
            return isWord(place) && m_words[place].plain == first.plain;
        };
        const bool comesAgain =
            std::count_if(m_words.begin(), m_words.end(),
                          [&](const Word& word) { return word.plain == first.plain; }) > 1;
        return comesAgain && (isAgain(at) || isAgain(at - 1));
    }

    std::vector<Word> m_words;
    const QSet<QString>& m_known;
    std::vector<std::vector<bool>> m_isKnown; // [begin][end]
    std::vector<bool> m_runsOn;
    std::vector<std::size_t> m_parts;
    std::vector<std::size_t> m_begin;
};

} // namespace

QStringList segmentedLeads(const QString& text, const QSet<QString>& known)
{
    return LeadSegmenter{text, known}.names();
}

} // namespace boardplan
