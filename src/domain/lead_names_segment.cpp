#include "domain/lead_names_segment.h"

#include "domain/lead_names_run.h"

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

class LeadSegmenter {
public:
    explicit LeadSegmenter(const LeadRun& run)
        : m_run{run}
        , m_runsOn{runOnPlaces(run)}
        , m_parts(run.size() + 1, 0)
        , m_begin(run.size() + 1, 0)
    {
    }

    QStringList names()
    {
        findBest();
        const std::size_t count = m_run.size();
        if (m_parts[count] == 0) {
            return {m_run.textOf(0, count)};
        }
        QStringList names;
        for (std::size_t end = count; end > 0;) {
            const std::size_t begin = m_begin[end];
            names.prepend(m_run.textOf(begin, end));
            end = lastWordBefore(begin);
        }
        return names;
    }

private:
    std::size_t lastWordBefore(std::size_t at) const
    {
        while (at > 0 && !m_run.isWord(at - 1)) {
            --at;
        }
        return at;
    }

    // m_parts[end]: the most leads that the words before `end` make; m_begin[end]: where the last
    // begins.
    void findBest()
    {
        for (std::size_t end = 1; end <= m_run.size(); ++end) {
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
        if (!m_run.isWord(begin) || !m_run.isWord(end - 1)) {
            return 0;
        }
        const std::size_t before = lastWordBefore(begin);
        if (before == 0 && begin > 0) {
            return 0;
        }
        if (before > 0 && m_parts[before] == 0) {
            return 0;
        }
        const bool isMarked = before < begin;
        const bool mayPart =
            before == 0 || (isMarked ? mayJoin(before, begin, end) : m_runsOn[begin]);
        return mayPart && mayBeLead(before, begin, end) ? m_parts[before] + 1 : 0;
    }

    bool mayBeLead(std::size_t before, std::size_t begin, std::size_t end) const
    {
        if (readsAsLead(m_run, begin, end)) {
            return true;
        }
        // What has no telling word is a lead where its neighbours leave no doubt: "Workforce Group,
        // Exampleshire Advocacy"; "Quality Assurance Head of Housing Head of Housing".
        const bool isPlain = end - begin > 1 && isAllCapital(begin, end);
        const bool isAfterBody =
            before > 0 && before + 1 == begin && m_run.word(before).kind == LeadWord::Kind::Comma &&
            m_run.word(before - 1).head == LeadHead::Body && m_run.word(before - 1).isCapital;
        const bool isList =
            std::any_of(m_run.words().begin(), m_run.words().end(),
                        [](const LeadWord& word) { return word.kind == LeadWord::Kind::And; });
        return isPlain && ((isAfterBody && !isList) || opensAgain(m_run, end));
    }

    bool isAllCapital(std::size_t begin, std::size_t end) const
    {
        for (std::size_t at = begin; at < end; ++at) {
            const bool isJoiner = m_run.word(at).kind == LeadWord::Kind::And;
            if (!isJoiner && !m_run.word(at).isCapital) {
                return false;
            }
        }
        return true;
    }

    // At a comma or "and" that stands at `before` … `begin`.
    bool mayJoin(std::size_t before, std::size_t begin, std::size_t end) const
    {
        for (std::size_t at = before; at < begin; ++at) {
            if (m_run.isHeld(at)) {
                return false;
            }
        }
        const std::size_t left = m_begin[before];
        if (m_run.isKnown(left, before) && m_run.isKnown(begin, end)) {
            return true;
        }
        return !sharesHead(left, before, begin, end) && !isOfRemit(left, before, begin, end);
    }

    // "MCA and DoLS subgroup", "Public Health and Housing Group"
    bool sharesHead(std::size_t left, std::size_t before, std::size_t begin, std::size_t end) const
    {
        const LeadHead head = m_run.word(end - 1).head;
        const bool isRightShort = end - begin == 2 && m_run.word(begin).isAbbreviation;
        const bool isLeftShort = before - left == 1 && m_run.word(left).isAbbreviation;
        const bool isService = m_run.word(before).kind == LeadWord::Kind::And &&
                               m_run.word(before - 1).head == LeadHead::None &&
                               isNamedService(m_run, left, before);
        const LeadWord& next = m_run.word(begin);
        const bool isMatter = next.isIn(LeadList::Topic) && !next.isIn(LeadList::Modifier);
        // "LSCB and SAB Managers"
        const bool isSeveral = isShort(m_run.word(begin)) && head == LeadHead::Post &&
                               m_run.word(end - 1).isIn(LeadList::Group);
        return (isLeftShort && isRightShort && head == LeadHead::Body) ||
               (isLeftShort && isSeveral) ||
               (isService && isMatter && (head == LeadHead::Body || head == LeadHead::Post));
    }

    // "Head of Safeguarding and QA", "Director of Adults and Children's Services", "Chairs of QA
    // and SAR subgroups": still the remit.
    bool isOfRemit(std::size_t left, std::size_t before, std::size_t begin, std::size_t end) const
    {
        if (!isPostOf(m_run, left, before) || m_run.word(before - 1).head != LeadHead::None) {
            return false;
        }
        const LeadWord& last = m_run.word(end - 1);
        if (m_run.word(before).kind == LeadWord::Kind::Comma && last.head == LeadHead::Agency) {
            return false; // not held: a lead by itself
        }
        const bool isBody = last.head == LeadHead::Body && last.plain != u"team"_s;
        const bool isSeveral = isBody && end - begin == 2 && last.isIn(LeadList::Group) &&
                               isShort(m_run.word(before - 1)) && isShort(m_run.word(begin));
        return isSeveral || !(isBody || last.head == LeadHead::Post || isPostOf(m_run, begin, end));
    }

    const LeadRun& m_run;
    std::vector<bool> m_runsOn;
    std::vector<std::size_t> m_parts;
    std::vector<std::size_t> m_begin;
};

} // namespace

QStringList segmentedLeads(const QString& text, const QSet<QString>& known)
{
    LeadRun run{text, known};
    const std::size_t count = run.size();
    if (count == 0 || run.isSentence() || run.isKnown(0, count)) {
        return {run.textOf(0, count)};
    }
    holdPhrases(run);
    holdOrganisations(run);
    return LeadSegmenter{run}.names();
}

} // namespace boardplan
