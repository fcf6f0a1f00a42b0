#include <boardplan/domain/lead_names.h>

#include "domain/lead_names_run.h"

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

bool isEverybody(const QString& plain)
{
    return plain == u"all"_s || plain == u"each"_s || plain == u"every"_s || plain == u"both"_s;
}

// "Chair of the QA subgroup" is told by its first word, "SAR subgroup Chair" by its last.
const LeadWord& tellingWord(const std::vector<LeadWord>& words)
{
    for (std::size_t at = 1; at < words.size(); ++at) {
        const bool isRemit = words[at].plain == u"of"_s || words[at].plain == u"for"_s;
        if (isRemit && words[at - 1].isIn(LeadList::Initial)) {
            return words[at - 1];
        }
        // "Service Manager, Board and Partnerships", "Principal Manager – Quality"
        const bool isDash = words[at].kind == LeadWord::Kind::Word && words[at].plain.isEmpty();
        if ((isDash || words[at].kind == LeadWord::Kind::Comma) &&
            words[at - 1].head == LeadHead::Post) {
            return words[at - 1];
        }
    }
    return words.back();
}

// The one body whose name is also a post's.
bool isChiefExecutive(const std::vector<LeadWord>& words)
{
    return words.size() > 1 && words.back().plain == u"executive"_s &&
           words[words.size() - 2].isIn(LeadList::Modifier);
}

} // namespace

LeadKind guessLeadKind(const QString& name)
{
    const LeadRun run{name, {}};
    const std::vector<LeadWord>& words = run.words();
    if (words.empty()) {
        return LeadKind::Role;
    }
    if (isAgencyOf(run, 0, run.size())) {
        return LeadKind::Agency;
    }
    const LeadWord& telling = tellingWord(words);
    if (isEverybody(words.front().plain) || telling.isIn(LeadList::Group)) {
        return LeadKind::Group;
    }
    switch (telling.head) {
    case LeadHead::Post:
        return LeadKind::Role;
    case LeadHead::Body:
        return isChiefExecutive(words) ? LeadKind::Role : LeadKind::Subgroup;
    case LeadHead::Agency:
        return LeadKind::Agency;
    case LeadHead::None:
        break;
    }
    if (isPostOf(run, 0, run.size())) {
        return LeadKind::Role; // "Designated Doctor for Safeguarding"
    }
    if (words.size() == 1 && telling.isAbbreviation) {
        return LeadKind::Subgroup; // the agencies' abbreviations are in the list
    }
    if (looksLikePerson(words, 0, words.size())) {
        return LeadKind::Person;
    }
    const bool isOfTheField = std::any_of(words.begin(), words.end(), [](const LeadWord& word) {
        return word.isIn(LeadList::Topic);
    });
    return isOfTheField ? LeadKind::Agency : LeadKind::Role; // "Adult Social Care"
}

} // namespace boardplan
