#include <boardplan/domain/lead_directory.h>

#include <QJsonArray>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostSpellings = 2000; // every pair is compared

// Every name and alias, and whose it is.
struct Spellings {
    QStringList names;
    std::vector<LeadId> owners;
};

Spellings spellingsOf(const PlanBook& book)
{
    Spellings all;
    for (const LeadId id : book.leads()) {
        const Lead& lead = *book.find(id);
        for (const QString& name : QStringList{lead.name} + lead.aliases) {
            all.names.append(name);
            all.owners.push_back(id);
        }
    }
    return all;
}

bool saysLess(LeadLikeness likeness)
{
    switch (likeness) {
    case LeadLikeness::Spelling:
    case LeadLikeness::Initials:
    case LeadLikeness::Shortened:
    case LeadLikeness::LostEnd:
        return true;
    case LeadLikeness::None:
    case LeadLikeness::GroupOrSubgroup:
    case LeadLikeness::SameWords:
    case LeadLikeness::BoardsOwn:
    case LeadLikeness::ExtraWord:
    case LeadLikeness::Misread:
        break;
    }
    return false;
}

QHash<LeadId, int> actionCounts(const PlanBook& book)
{
    QHash<LeadId, int> counts;
    for (const Action& action : book.table<Action>().rows()) {
        for (const ActionLead& named : action.leads) {
            ++counts[named.lead];
        }
    }
    return counts;
}

} // namespace

std::vector<LeadSuggestion> leadSuggestions(const PlanBook& book)
{
    const Spellings all = spellingsOf(book);
    std::vector<LeadSuggestion> suggestions;
    if (all.owners.size() > mostSpellings) {
        return suggestions;
    }
    const QHash<LeadId, int> counts = actionCounts(book);
    for (const LikeNames& pair : likeLeadNames(all.names)) {
        LeadId stays = all.owners[pair.one];
        LeadId goes = all.owners[pair.other];
        const auto isSamePair = [&](const LeadSuggestion& made) {
            return (made.stays == stays && made.goes == goes) ||
                   (made.stays == goes && made.goes == stays);
        };
        if (stays == goes || findLeadsKeptApart(book, stays, goes) != nullptr ||
            std::any_of(suggestions.begin(), suggestions.end(), isSamePair)) {
            continue;
        }
        const bool isFuller = book.find(goes)->name.size() > book.find(stays)->name.size();
        const bool hasMore = counts.value(goes) > counts.value(stays);
        if (saysLess(pair.likeness) ? isFuller : hasMore) {
            std::swap(stays, goes);
        }
        suggestions.push_back({stays, goes, pair.likeness});
    }
    return suggestions;
}

QJsonObject leadsKeptApart(LeadId one, LeadId other)
{
    QStringList both{one.toString(), other.toString()};
    both.sort();
    return {{u"leads"_s, QJsonArray::fromStringList(both)}};
}

std::vector<LeadsApart> leadsKeptApartIn(const PlanBook& book)
{
    std::vector<LeadsApart> apart;
    for (const Saved& saved : book.table<Saved>().rows()) {
        const QJsonArray both = saved.value.value(u"leads"_s).toArray();
        if (saved.kind != leadsKeptApartKind || both.size() != 2) {
            continue;
        }
        const LeadId one = LeadId::fromString(both.first().toString());
        const LeadId other = LeadId::fromString(both.last().toString());
        if (book.find(one) != nullptr && book.find(other) != nullptr) {
            apart.push_back({one, other, saved.id});
        }
    }
    return apart;
}

const Saved* findLeadsKeptApart(const PlanBook& book, LeadId one, LeadId other)
{
    const QJsonObject value = leadsKeptApart(one, other);
    for (const Saved& saved : book.table<Saved>().rows()) {
        if (saved.kind == leadsKeptApartKind && saved.value == value) {
            return &saved;
        }
    }
    return nullptr;
}

} // namespace boardplan
