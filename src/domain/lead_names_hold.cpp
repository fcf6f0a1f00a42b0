#include "domain/lead_names_run.h"

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// What stands between two joiners, as far as it matters for a post and its organisation.
struct LeadItem {
    enum class Kind { OwnPost, Post, Organisation, Remit, Other };

    std::size_t begin = 0;
    std::size_t end = 0;
    Kind kind = Kind::Other;
};

// The initials of a board: "CSAB", "LSCB".
bool isBoardWord(const LeadWord& word)
{
    return word.plain.startsWith(u"board"_s) ||
           (word.isAbbreviation && word.plain.endsWith(u'b') && word.head == LeadHead::None);
}

// The chair, manager and officers of the board answer to it alone: "Independent Chair, Healthwatch"
// are two.
bool isOwnPost(const LeadRun& run, std::size_t begin, std::size_t end)
{
    const bool isBusiness = end - begin > 1 && run.word(end - 2).plain == u"business"_s;
    return run.word(end - 1).isIn(LeadList::Own) || isBusiness || isBoardWord(run.word(begin)) ||
           run.word(begin).plain == u"all"_s;
}

// "County Council", "Exampleshire Hospitals", "Public Protection Unit"; not "Partner agencies".
bool isOrganisation(const LeadRun& run, std::size_t begin, std::size_t end)
{
    const LeadWord& first = run.word(begin);
    const LeadWord& last = run.word(end - 1);
    if (isNamedService(run, begin, end) || isAgencyOf(run, begin, end)) {
        return true;
    }
    const bool isUnit = end - begin > 1 && last.isIn(LeadList::Unit);
    if (!first.isCapital || isBoardWord(first) || first.plain == u"all"_s ||
        isPostOf(run, begin, end) || !(last.head == LeadHead::Agency || isUnit)) {
        return false;
    }
    const bool isSeveral = last.isIn(LeadList::Group);
    const bool isNamed = end - begin > 1 && !first.isIn(LeadList::Topic) &&
                         !first.isIn(LeadList::Modifier) && first.head == LeadHead::None;
    return !isSeveral || isNamed;
}

LeadItem::Kind kindOf(const LeadRun& run, std::size_t begin, std::size_t end)
{
    const LeadWord& last = run.word(end - 1);
    if (isOrganisation(run, begin, end)) {
        return LeadItem::Kind::Organisation;
    }
    const bool isRank = end - begin == 1 && last.isIn(LeadList::Rank);
    if (isRank || last.head == LeadHead::Post || isPostOf(run, begin, end)) {
        return isOwnPost(run, begin, end) || last.plain.startsWith(u"partner"_s)
                   ? LeadItem::Kind::OwnPost
                   : LeadItem::Kind::Post;
    }
    return readsAsLead(run, begin, end) ? LeadItem::Kind::Other : LeadItem::Kind::Remit;
}

// The items of the run; the remit of a post belongs to it: "Assistant Director, Safeguarding and
// Quality".
std::vector<LeadItem> itemsOf(const LeadRun& run)
{
    std::vector<LeadItem> items;
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= run.size(); ++at) {
        if (at < run.size() && (run.isWord(at) || run.isHeld(at))) {
            continue;
        }
        if (at > begin) {
            const LeadItem item{begin, at, kindOf(run, begin, at)};
            if (item.kind == LeadItem::Kind::Remit && !items.empty() &&
                items.back().kind == LeadItem::Kind::Post) {
                items.back().end = item.end;
            } else {
                items.push_back(item);
            }
        }
        begin = at + 1;
    }
    return items;
}

void holdPhrase(LeadRun& run, std::size_t begin)
{
    constexpr std::size_t longest = 6;
    QStringList words;
    for (std::size_t end = begin; end < std::min(run.size(), begin + longest); ++end) {
        const LeadWord& word = run.word(end);
        if (word.kind != LeadWord::Kind::Comma) {
            words.append(word.kind == LeadWord::Kind::And ? u"and"_s : word.plain);
        }
        if (words.size() > 2 && run.isWord(end) && isIn(leadListsOf(words.join(u' ')), LeadList::Phrase)) {
            for (std::size_t at = begin; at < end; ++at) {
                if (!run.isWord(at)) {
                    run.hold(at);
                }
            }
        }
    }
}

} // namespace

void holdPhrases(LeadRun& run)
{
    for (std::size_t begin = 0; begin < run.size(); ++begin) {
        if (run.isWord(begin)) {
            holdPhrase(run, begin);
        }
    }
}

// Only where every post that may have an organisation has one: "Board Manager, Head of Housing,
// Police" are three.
void holdOrganisations(LeadRun& run)
{
    const std::vector<LeadItem> items = itemsOf(run);
    const auto isKind = [&](std::size_t at, LeadItem::Kind kind) {
        return at < items.size() && items[at].kind == kind;
    };
    const auto isPaired = [&](std::size_t at) {
        return isKind(at + 1, LeadItem::Kind::Organisation) &&
               !isKind(at + 2, LeadItem::Kind::Organisation) &&
               run.word(items[at].end).kind == LeadWord::Kind::Comma &&
               !(run.isKnown(items[at].begin, items[at].end) &&
                 run.isKnown(items[at + 1].begin, items[at + 1].end));
    };
    std::vector<std::size_t> commas;
    for (std::size_t at = 0; at < items.size(); ++at) {
        if (items[at].kind != LeadItem::Kind::Post) {
            continue;
        }
        if (!isPaired(at)) {
            return;
        }
        commas.push_back(at);
    }
    for (const std::size_t at : commas) {
        for (std::size_t place = items[at].begin; place < items[at + 1].end; ++place) {
            if (!run.isWord(place)) {
                run.hold(place); // the remit's, too
            }
        }
    }
}

} // namespace boardplan
