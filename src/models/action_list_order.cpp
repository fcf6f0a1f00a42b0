#include "models/action_list_order.h"

#include <boardplan/domain/timescale.h>

#include <QCoreApplication>
#include <algorithm>
#include <limits>
#include <map>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString groupWord(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

// A group's place among the others: by rank, then by words.
struct GroupPlace {
    qint64 rank = 0;
    QString words;
    QString key;

    bool operator<(const GroupPlace& other) const
    {
        if (rank != other.rank) {
            return rank < other.rank;
        }
        const int order = words.compare(other.words, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : key < other.key;
    }
};

constexpr qint64 lastRank = std::numeric_limits<qint64>::max();

struct GroupOfEntry {
    GroupPlace place;
    ActionGroup group;
};

// Worst first; what has no rating last.
int ratingRank(const ActionEntry& entry)
{
    return entry.standsAs.rating ? -entry.standsAs.rating->severity : 1;
}

GroupOfEntry monthGroup(const ActionEntry& entry)
{
    const QDate& due = entry.deadline.due;
    if (!due.isValid()) {
        return {{lastRank, {}, u"none"_s}, {groupWord("No due date"), {}, 0}};
    }
    const QDate month{due.year(), due.month(), 1};
    const QString title = displayLongDate(month).section(u' ', 1); // "September 2026"
    return {{month.toJulianDay(), {}, month.toString(Qt::ISODate)}, {title, {}, 0}};
}

std::vector<GroupOfEntry> leadGroups(const ActionEntry& entry, const std::vector<LeadId>& wanted)
{
    std::vector<GroupOfEntry> groups;
    for (const NamedLead& lead : entry.leads) {
        if (wanted.empty() || std::find(wanted.begin(), wanted.end(), lead.id) != wanted.end()) {
            groups.push_back({{0, lead.name, lead.id.toString()}, {lead.name, {}, 0}});
        }
    }
    if (groups.empty()) {
        groups.push_back({{lastRank, {}, u"none"_s}, {groupWord("No lead"), {}, 0}});
    }
    return groups;
}

std::vector<GroupOfEntry> groupsOf(const ActionEntry& entry, ActionGrouping grouping,
                                   const std::vector<LeadId>& wantedLeads)
{
    switch (grouping) {
    case ActionGrouping::None:
        break;
    case ActionGrouping::Lead:
        return leadGroups(entry, wantedLeads);
    case ActionGrouping::Priority:
        return {
            {{entry.priorityPlace, {}, entry.priorityId.toString()}, {entry.priority, {}, 0}}};
    case ActionGrouping::Rating: {
        const ShownRating& rating = entry.standsAs;
        const QString key = rating.rating ? rating.rating->key : u"none "_s + rating.word;
        return {{{ratingRank(entry), rating.word, key}, {rating.word, rating, 0}}};
    }
    case ActionGrouping::DueMonth:
        return {monthGroup(entry)};
    }
    return {};
}

// The loudest flag first, then how many there are.
int flagRank(const ActionEntry& entry)
{
    int loudest = 0;
    for (const CellNote& tag : entry.tags) {
        loudest = std::max(loudest, static_cast<int>(tag.tone));
    }
    return -(loudest * 100 + static_cast<int>(entry.tags.size()));
}

// Negative, zero or positive. Nothing at all comes last whichever way the list is sorted.
template <typename Value>
int compared(const Value& one, const Value& other, bool oneIsNothing, bool otherIsNothing,
             bool isDescending)
{
    if (oneIsNothing || otherIsNothing) {
        return (oneIsNothing ? 1 : 0) - (otherIsNothing ? 1 : 0);
    }
    const int order = one < other ? -1 : other < one ? 1 : 0;
    return isDescending ? -order : order;
}

int compareDays(const QDate& one, const QDate& other, bool isDescending)
{
    return compared(one, other, !one.isValid(), !other.isValid(), isDescending);
}

int compareWords(const QString& one, const QString& other, bool isDescending)
{
    return compared(one.compare(other, Qt::CaseInsensitive), 0, one.isEmpty(), other.isEmpty(),
                    isDescending);
}

int comparedBy(const ActionOrder& order, const ActionEntry& one, const ActionEntry& other)
{
    const bool isDescending = order.isDescending;
    switch (order.column) {
    case ActionColumn::Ref:
        return compared(one.place, other.place, false, false, isDescending);
    case ActionColumn::Action:
        return compareWords(one.text, other.text, isDescending);
    case ActionColumn::Priority:
        return compared(one.priorityPlace, other.priorityPlace, false, false, isDescending);
    case ActionColumn::Leads:
        return compareWords(one.leadText, other.leadText, isDescending);
    case ActionColumn::Due:
        return compareDays(one.deadline.due, other.deadline.due, isDescending);
    case ActionColumn::NextReport:
        return compareDays(one.deadline.nextReport, other.deadline.nextReport, isDescending);
    case ActionColumn::Flags:
        return compared(flagRank(one), flagRank(other), one.tags.empty(), other.tags.empty(),
                        isDescending);
    case ActionColumn::Rating:
        return compared(ratingRank(one), ratingRank(other), !one.standsAs.rating,
                        !other.standsAs.rating, isDescending);
    case ActionColumn::LastUpdate:
        return compareDays(one.updatedOn, other.updatedOn, isDescending);
    }
    return 0;
}

} // namespace

ActionArrangement arranged(std::vector<const ActionEntry*> shown, ActionGrouping grouping,
                           const ActionOrder& order, const std::vector<LeadId>& wantedLeads)
{
    if (order != ActionOrder{}) {
        std::stable_sort(shown.begin(), shown.end(),
                         [&order](const ActionEntry* one, const ActionEntry* other) {
                             return comparedBy(order, *one, *other) < 0;
                         });
    }
    ActionArrangement arrangement;
    if (grouping == ActionGrouping::None) {
        for (const ActionEntry* entry : shown) {
            arrangement.lines.push_back({{}, entry->action});
        }
        return arrangement;
    }
    std::map<GroupPlace, std::vector<ActionId>> below;
    for (const ActionEntry* entry : shown) {
        for (const GroupOfEntry& of : groupsOf(*entry, grouping, wantedLeads)) {
            below[of.place].push_back(entry->action);
            ActionGroup& group = arrangement.groups[of.place.key];
            group = {of.group.title, of.group.rating, group.count + 1};
        }
    }
    for (const auto& [place, actions] : below) {
        arrangement.lines.push_back({place.key, {}});
        for (const ActionId action : actions) {
            arrangement.lines.push_back({place.key, action});
        }
    }
    return arrangement;
}

} // namespace boardplan
