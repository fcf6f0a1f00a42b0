#include "domain/lead_names_run.h"

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

bool isRemitWord(const QString& plain)
{
    return plain == u"of"_s || plain == u"for"_s;
}

// Every word begins with a capital, but small words between; joiners only where they are held.
bool isTitleCase(const LeadRun& run, std::size_t begin, std::size_t end)
{
    static const QSet<QString> smallWords{u"of"_s, u"for"_s, u"the"_s, u"in"_s, u"on"_s, u"with"_s};
    for (std::size_t at = begin; at < end; ++at) {
        const LeadWord& word = run.word(at);
        const bool isInside = at > begin && at + 1 < end;
        const bool isJoined = run.isWord(at) ? word.isCapital : run.isHeld(at);
        if (!isJoined && !(isInside && smallWords.contains(word.plain))) {
            return false;
        }
    }
    return true;
}

// "Healthwatch Exampleshire", "University of Exampleshire", "Office of the Commissioner"
bool isOpenedAgency(const LeadRun& run, std::size_t begin, std::size_t end)
{
    return end - begin > 1 && run.word(begin).isIn(LeadList::Opening) &&
           isTitleCase(run, begin, end);
}

// "Service Manager and officers": what follows the joiner is in small letters and belongs to
// the lead.
bool hasLooseTail(const LeadRun& run, std::size_t begin, std::size_t end)
{
    std::size_t joint = end - 1;
    while (joint > begin && run.isWord(joint) && !run.word(joint).isCapital) {
        --joint;
    }
    return joint > begin && joint + 1 < end && !run.isWord(joint) && run.isWord(joint - 1) &&
           readsAsLead(run, begin, joint);
}

// "NHS Trust and headteachers", "Board and subgroups": several, in small letters, beside a body or
// an agency.
bool isPlainSeveral(const LeadRun& run, std::size_t begin, std::size_t end)
{
    constexpr std::size_t most = 2;
    const bool isBeside = begin > 1 && !run.isWord(begin - 1) && run.isWord(begin - 2);
    if (!isBeside || end - begin > most || run.word(begin).isCapital) {
        return false;
    }
    const LeadWord& last = run.word(end - 1);
    return isCompleteBefore(run.word(begin - 2)) && last.head != LeadHead::None &&
           last.isIn(LeadList::Group);
}

bool isUnderOwnHead(const LeadRun& run, std::size_t begin, std::size_t end)
{
    const LeadWord& first = run.word(begin);
    // "Partners, Board Team" has two heads, not one.
    const bool isTorn =
        first.head != LeadHead::None && !run.isWord(begin + 1) && !run.isHeld(begin + 1);
    return first.isCapital && run.word(end - 1).head != LeadHead::None && !isTorn;
}

} // namespace

bool isPostOf(const LeadRun& run, std::size_t begin, std::size_t end)
{
    static const QSet<QString> openWords{u"of"_s, u"for"_s, u"the"_s, u"a"_s};
    if (openWords.contains(run.word(end - 1).plain)) {
        return false;
    }
    for (std::size_t at = begin; at + 2 < end && run.word(at).isCapital; ++at) {
        if (run.word(at).head == LeadHead::Post && isRemitWord(run.word(at + 1).plain)) {
            return true;
        }
    }
    return false;
}

bool isAgencyOf(const LeadRun& run, std::size_t begin, std::size_t end)
{
    return end - begin > 2 && run.word(begin).isIn(LeadList::Opening) &&
           isRemitWord(run.word(begin + 1).plain);
}

bool isNamedService(const LeadRun& run, std::size_t begin, std::size_t end)
{
    constexpr std::size_t most = 3;
    if (end - begin > most || !run.word(begin).isCapital) {
        return false;
    }
    QStringList words;
    for (std::size_t at = begin; at < end; ++at) {
        words.append(run.word(at).plain);
    }
    return isIn(leadListsOf(words.join(u' ')), LeadList::Service);
}

bool readsAsLead(const LeadRun& run, std::size_t begin, std::size_t end)
{
    const LeadWord& first = run.word(begin);
    if (run.isKnown(begin, end) || looksLikePerson(run.words(), begin, end) ||
        isPlainSeveral(run, begin, end) || isNamedService(run, begin, end)) {
        return true;
    }
    if (end - begin == 1) {
        return standsAlone(first);
    }
    return run.hasHeldComma(begin, end) || first.plain == u"all"_s || isUnderOwnHead(run, begin, end) ||
           isPostOf(run, begin, end) || isOpenedAgency(run, begin, end) ||
           hasLooseTail(run, begin, end);
}

} // namespace boardplan
