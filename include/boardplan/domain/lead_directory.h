#pragma once

#include <boardplan/domain/lead_likeness.h>
#include <boardplan/domain/meeting.h>
#include <boardplan/domain/plan_book.h>
#include <boardplan/domain/view.h>

#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

namespace boardplan {

// The names of the directory, folded: what is typed or imported finds its lead by name or by alias,
// a name before an alias. Holds for the book it was made of.
class LeadIndex {
public:
    explicit LeadIndex(const PlanBook& book);

    // Null where no lead is called so.
    LeadId find(const QString& name) const;
    // Every name and alias as written, for splitLeads.
    const QStringList& known() const { return m_known; }

private:
    QHash<QString, LeadId> m_byName;
    QHash<QString, LeadId> m_byAlias;
    QStringList m_known;
};

// Where a lead is named; updates are in the file, not in the book.
struct LeadUse {
    std::vector<ActionId> actions; // as lead or contributor, in plan order
    int open = 0;                  // of them
    std::vector<LeadId> groups;    // that have it as a member
    std::vector<MeetingId> meetings;

    bool isNamed() const { return !actions.empty() || !groups.empty() || !meetings.empty(); }
};

QHash<LeadId, LeadUse> leadUses(const View& view);

// Still to be done on the view's day: live or paused, and not complete.
bool isOpenAction(const View& view, ActionId action);

// Who a group stands for: its members, those of groups among them, and so on, each once, in order.
// A member that has no members itself stands for itself. Never the group; circles are passed over.
std::vector<LeadId> membersOf(const PlanBook& book, LeadId group);
// The groups that stand for a lead, directly or through another group.
std::vector<LeadId> groupsOf(const PlanBook& book, LeadId lead);
// Whether a lead that had these members would be among its own members.
bool isInCircle(const PlanBook& book, LeadId lead, const std::vector<LeadId>& members);

// One address: something, "@", a domain with a dot; no spaces.
bool isEmailAddress(const QString& text);

// Two leads of the directory that may be one, unless a person said that they are not. `stays` is
// the one whose name is fuller where the other is shortened, else the one with more actions.
struct LeadSuggestion {
    LeadId stays;
    LeadId goes;
    LeadLikeness likeness = LeadLikeness::None;

    bool operator==(const LeadSuggestion&) const = default;
};

std::vector<LeadSuggestion> leadSuggestions(const PlanBook& book);

// That two leads are not one, as the file keeps it: a Saved of this kind whose value names both.
inline constexpr char16_t leadsKeptApartKind[] = u"leads-kept-apart";
QJsonObject leadsKeptApart(LeadId one, LeadId other);
// The record that keeps these two apart; null where there is none.
const Saved* findLeadsKeptApart(const PlanBook& book, LeadId one, LeadId other);
// Every two leads of the directory that are kept apart.
struct LeadsApart {
    LeadId one;
    LeadId other;
    SavedId saved;
};
std::vector<LeadsApart> leadsKeptApartIn(const PlanBook& book);

} // namespace boardplan
