#include "domain/lead_names_run.h"

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

bool isPlural(const LeadWord& word)
{
    return word.head != LeadHead::None && word.isIn(LeadList::Group) &&
           !word.isIn(LeadList::Alone);
}

// Finds where one name ends and the next begins without any mark between them.
class RunOnFinder {
public:
    explicit RunOnFinder(const LeadRun& run)
        : m_run{run}
    {
    }

    std::vector<bool> places() const
    {
        std::vector<bool> runsOn(m_run.size(), false);
        for (std::size_t at = 1; at < m_run.size(); ++at) {
            runsOn[at] = m_run.isWord(at - 1) && m_run.isWord(at) && mayBegin(at);
        }
        return runsOn;
    }

private:
    const LeadWord& word(std::size_t at) const { return m_run.word(at); }

    // Whether a name may begin at `at` with no mark before it.
    bool mayBegin(std::size_t at) const
    {
        if (comesAgain(at)) {
            return true;
        }
        if (isInsideKnown(at)) {
            return false;
        }
        if (standsBesideKnown(at)) {
            return true;
        }
        const LeadWord& left = word(at - 1);
        const LeadWord& right = word(at);
        if (!right.isCapital) {
            return false;
        }
        if (isPostOfAt(at)) {
            // "Deputy Head of Housing", "NHS Head of Safeguarding", "LSCB Chair of Audit"
            return !left.isIn(LeadList::Modifier) && left.head != LeadHead::Agency &&
                   !left.isAbbreviation;
        }
        return endsRemit(at) || mayFollow(left, right);
    }

    static bool mayFollow(const LeadWord& left, const LeadWord& right)
    {
        // "Team Leads", "Board Manager", "Partner Agencies", "Partnership Board"
        const bool isOneBody = right.head == LeadHead::Body && left.isIn(LeadList::Inner);
        if (right.head == LeadHead::Post || isPlural(right) || isOneBody) {
            return false;
        }
        const bool isAbbreviated = isShort(right) && right.head != LeadHead::Agency;
        // "Deputy", too, is a post, but more often begins one.
        const bool isPost = left.head == LeadHead::Post && !left.isIn(LeadList::Modifier);
        if (left.hasBracket || isPost || (isPlural(left) && isAbbreviated)) {
            return true;
        }
        // "Board" more often begins a name than ends one: "Board Team", "Board Partner Agencies".
        return left.head == LeadHead::Body && (left.plain != u"board"_s || right.isAbbreviation);
    }

    bool isPostOfAt(std::size_t at) const
    {
        return at + 1 < m_run.size() && word(at).isIn(LeadList::Initial) &&
               (word(at + 1).plain == u"of"_s || word(at + 1).plain == u"for"_s);
    }

    // "Director of Adult Social" + "QA subgroup": the remit of a post has no last word of its own.
    bool endsRemit(std::size_t at) const
    {
        const bool isSubgroup = at + 1 < m_run.size() && word(at + 1).plain == u"subgroup"_s;
        return isShort(word(at)) && isSubgroup && isPostOf(m_run, 0, at) &&
               word(at - 1).head == LeadHead::None;
    }

    bool isInsideKnown(std::size_t at) const
    {
        for (std::size_t begin = 0; begin < at; ++begin) {
            for (std::size_t end = at + 1; end <= m_run.size(); ++end) {
                if (m_run.isKnown(begin, end)) {
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
            before = std::max(before, m_run.isKnown(begin, at) ? at - begin : 0);
        }
        for (std::size_t end = at + 1; end <= m_run.size(); ++end) {
            after = std::max(after, m_run.isKnown(at, end) ? end - at : 0);
        }
        if (after > 1 && opensAgain(m_run, at)) {
            return true;
        }
        // "LSCB Service Manager", "Sub group Chairs": the first word tells whose post it is.
        const bool isPost = after > 0 && word(at + after - 1).head == LeadHead::Post;
        if (isPost && before < 2) {
            return false;
        }
        const bool isNameBefore = word(at - 1).head != LeadHead::None || isPostOf(m_run, 0, at);
        return before > 1 || (after > 1 && isNameBefore) || (before > 0 && after > 0);
    }

    bool isSame(std::size_t one, std::size_t other) const
    {
        return m_run.isWord(one) && m_run.isWord(other) && word(one).plain == word(other).plain;
    }

    // "QAWG QAWG Board Team": a word that stands twice in a row is a lead by itself. So is a post
    // that opens the run and comes again: "Chair C&E sub group L&D sub group Chair".
    bool comesAgain(std::size_t at) const
    {
        const bool isTwice =
            isSame(at - 1, at) || (at > 1 && isSame(at - 2, at - 1) && word(at).isCapital);
        if (isTwice || word(0).head != LeadHead::Post || !word(0).isIn(LeadList::Alone)) {
            return isTwice;
        }
        std::size_t times = 0;
        for (std::size_t place = 0; place < m_run.size(); ++place) {
            times += isSame(0, place) ? 1U : 0U;
        }
        return times > 1 && (isSame(0, at) || isSame(0, at - 1));
    }

    const LeadRun& m_run;
};

} // namespace

bool isShort(const LeadWord& word)
{
    return word.isAbbreviation || (word.text.size() > 1 && word.text == word.text.toUpper());
}

bool opensAgain(const LeadRun& run, std::size_t at)
{
    if (at == 0 || at >= run.size() || !run.isWord(at - 1) ||
        run.word(at - 1).isIn(LeadList::Modifier)) {
        return false;
    }
    bool isKnown = false;
    for (std::size_t end = at + 2; end <= run.size() && !isKnown; ++end) {
        isKnown = run.isKnown(at, end);
    }
    return isKnown && (run.isRepeated(at) || run.word(at).isAbbreviation);
}

std::vector<bool> runOnPlaces(const LeadRun& run)
{
    return RunOnFinder{run}.places();
}

} // namespace boardplan
