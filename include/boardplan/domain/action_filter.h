#pragma once

#include <boardplan/domain/text_search.h>
#include <boardplan/domain/view.h>

#include <QJsonObject>
#include <array>
#include <optional>
#include <vector>

namespace boardplan {

// What a list of actions can be narrowed to beside ratings, leads, priorities and themes
// (interface.md, "Actions"; the rules are those of domain.md, "Flags").
enum class ActionFact {
    Overdue,
    DueSoon,
    ReportDue,     // or ongoing and never reported
    UpdateAwaited, // before a board meeting is closed: no update yet
    NoRecentUpdate,
    Changed // rated otherwise than at the last board meeting
};
inline constexpr int actionFacts = 6;

// Which actions of a plan are wanted. Within a kind one of what is chosen is enough; between kinds
// all must hold. The kinds: text, ratings, dates (overdue, due soon, report due), updates (awaited,
// none recent, changed), leads, priorities, themes. Nothing chosen: everything.
struct ActionFilter {
    QString text;        // as typed; every term must be found
    QStringList ratings; // keys of the scheme, `notRatedKey` or `completeKey`
    std::vector<ActionFact> facts;
    std::vector<LeadId> leads;
    std::vector<PriorityId> priorities;
    std::vector<ThemeId> themes;

    // An action that counts and has no rating; the same as in Standing.
    static inline const QString notRatedKey{};
    // Complete without a rating that says so.
    static inline const QString completeKey = QStringLiteral("complete");

    bool isEmpty() const;
    bool operator==(const ActionFilter&) const = default;
};

// The value of a Saved of kind `savedFilterKind`; nothing where the JSON is no such filter.
inline const QString savedFilterKind = QStringLiteral("filter");
QJsonObject filterToJson(const ActionFilter& filter);
std::optional<ActionFilter> filterFromJson(const QJsonObject& json);
// The same where the scheme changed since: each retired rating stands for the one that it counts as.
ActionFilter withPresentRatings(ActionFilter filter, const RatingScheme& scheme);
// Whether the plan has every priority and theme that the filter names: else it is of another plan.
bool fitsPlan(const ActionFilter& filter, const PlanBook& book, PlanId plan);

// Words of an action by what they are, for finding.
enum class TextOf {
    Label,
    Action,
    Leads,
    Timescale,
    Due,
    Flags,
    WhatHappened,
    WhatNext,
    Ask,
    Measures,
    Outcomes,
    Themes,
    Priority,
    Objective
};

struct ActionText {
    TextOf of = TextOf::Action;
    QString text; // never empty
};

// Everything that is written of an action as at the view's day: its own words, those of its
// parents, and its latest update.
std::vector<ActionText> textsOf(const View& view, ActionId action);

// What filters ask of an action, worked out once.
struct ActionTraits {
    ActionId action;
    std::optional<QString> rating; // key to filter by; none: neither rated nor counted
    quint32 facts = 0;             // a bit per ActionFact
    PriorityId priority;
    std::vector<LeadId> leads;
    std::vector<ThemeId> themes;

    bool has(ActionFact fact) const { return (facts & (1U << static_cast<unsigned>(fact))) != 0; }
};

// `ratingThen` is the key at the last board meeting (empty: not rated then); none: not known, or no
// meeting was closed, and nothing has changed.
ActionTraits traitsOf(const View& view, ActionId action, const std::optional<QString>& ratingThen);

// Without the text: that is found in `textsOf`, which callers keep folded.
bool matchesChoices(const ActionTraits& traits, const ActionFilter& filter);
bool matches(const View& view, ActionId action, const ActionFilter& filter,
             const std::optional<QString>& ratingThen = {});

// How many actions each choice would show, given what is chosen of the other kinds.
struct FilterCounts {
    int total = 0;
    int shown = 0;
    QHash<QString, int> ratings;
    std::array<int, actionFacts> facts{};
    QHash<LeadId, int> leads;
    QHash<PriorityId, int> priorities;
    QHash<ThemeId, int> themes;
};

// Adds actions one by one.
class FilterCounter {
public:
    explicit FilterCounter(const ActionFilter& filter)
        : m_filter{filter}
    {
    }

    // Whether the action is shown. `holdsText`: the text of the filter is found in it.
    bool add(const ActionTraits& traits, bool holdsText);
    const FilterCounts& counts() const { return m_counts; }

private:
    const ActionFilter& m_filter;
    FilterCounts m_counts;
};

} // namespace boardplan
