#include <boardplan/domain/action_filter.h>

#include "domain/field_list.h"

#include <algorithm>

namespace boardplan {

template <> std::span<const Field<ActionFilter>> fieldsOf();

namespace {

// The kinds of a filter, a bit each.
enum FilterBit : unsigned {
    RatingBit = 1,
    DateBit = 2,
    UpdateBit = 4,
    LeadBit = 8,
    PriorityBit = 16,
    ThemeBit = 32,
    TextBit = 64,
    EveryBit = 127
};

constexpr unsigned bitOfFact(ActionFact fact)
{
    switch (fact) {
    case ActionFact::Overdue:
    case ActionFact::DueSoon:
    case ActionFact::ReportDue:
        return DateBit;
    case ActionFact::UpdateAwaited:
    case ActionFact::NoRecentUpdate:
    case ActionFact::Changed:
        break;
    }
    return UpdateBit;
}

template <typename Item> bool holds(const std::vector<Item>& items, const Item& item)
{
    return std::find(items.begin(), items.end(), item) != items.end();
}

template <typename Item>
bool sharesOne(const std::vector<Item>& some, const std::vector<Item>& others)
{
    return std::any_of(some.begin(), some.end(),
                       [&others](const Item& item) { return holds(others, item); });
}

bool passesFacts(const ActionTraits& traits, const ActionFilter& filter, unsigned kind)
{
    bool isAsked = false;
    for (const ActionFact fact : filter.facts) {
        if (bitOfFact(fact) == kind) {
            if (traits.has(fact)) {
                return true;
            }
            isAsked = true;
        }
    }
    return !isAsked;
}

// The kinds that let the action through, but the text.
unsigned passedKinds(const ActionTraits& traits, const ActionFilter& filter)
{
    const bool rating =
        filter.ratings.isEmpty() || (traits.rating && filter.ratings.contains(*traits.rating));
    const bool priority = filter.priorities.empty() || holds(filter.priorities, traits.priority);
    const bool lead = filter.leads.empty() || sharesOne(traits.leads, filter.leads);
    const bool theme = filter.themes.empty() || sharesOne(traits.themes, filter.themes);
    return (rating ? RatingBit : 0U) | (lead ? LeadBit : 0U) | (priority ? PriorityBit : 0U) |
           (theme ? ThemeBit : 0U) | (passesFacts(traits, filter, DateBit) ? DateBit : 0U) |
           (passesFacts(traits, filter, UpdateBit) ? UpdateBit : 0U);
}

} // namespace

template <> std::span<const Field<ActionFilter>> fieldsOf()
{
    static constexpr std::array list{field<&ActionFilter::text>("text"),
                                     field<&ActionFilter::ratings>("ratings"),
                                     field<&ActionFilter::facts>("facts"),
                                     field<&ActionFilter::leads>("leads"),
                                     field<&ActionFilter::priorities>("priorities"),
                                     field<&ActionFilter::themes>("themes")};
    return list;
}

bool ActionFilter::isEmpty() const
{
    return findableTerms(text).isEmpty() && ratings.isEmpty() && facts.empty() && leads.empty() &&
           priorities.empty() && themes.empty();
}

QJsonObject filterToJson(const ActionFilter& filter)
{
    return toObject(filter);
}

std::optional<ActionFilter> filterFromJson(const QJsonObject& json)
{
    ActionFilter filter;
    return fromObject(json, filter) ? std::optional{filter} : std::nullopt;
}

ActionFilter withPresentRatings(ActionFilter filter, const RatingScheme& scheme)
{
    for (QString& key : filter.ratings) {
        if (scheme.said(key) != nullptr) {
            const Rating* now = scheme.find(key);
            key = now == nullptr ? QString{ActionFilter::notRatedKey} : now->key;
        }
    }
    filter.ratings.removeDuplicates();
    return filter;
}

bool fitsPlan(const ActionFilter& filter, const PlanBook& book, PlanId plan)
{
    const auto isOfPlan = [&book, plan](const auto& id) {
        const auto* entity = book.find(id);
        return entity != nullptr && entity->plan == plan;
    };
    return std::all_of(filter.priorities.begin(), filter.priorities.end(), isOfPlan) &&
           std::all_of(filter.themes.begin(), filter.themes.end(), isOfPlan);
}

bool matchesChoices(const ActionTraits& traits, const ActionFilter& filter)
{
    return (passedKinds(traits, filter) | TextBit) == EveryBit;
}

bool matches(const View& view, ActionId action, const ActionFilter& filter,
             const std::optional<QString>& ratingThen)
{
    if (!matchesChoices(traitsOf(view, action, ratingThen), filter)) {
        return false;
    }
    QString words;
    for (const ActionText& text : textsOf(view, action)) {
        words += findable(text.text) + u'\n';
    }
    return holdsEveryTerm(words, findableTerms(filter.text));
}

bool FilterCounter::add(const ActionTraits& traits, bool holdsText)
{
    const unsigned passed = passedKinds(traits, m_filter) | (holdsText ? TextBit : 0U);
    const auto isLetBy = [passed](unsigned kind) { return (passed | kind) == EveryBit; };
    if (isLetBy(RatingBit) && traits.rating) {
        ++m_counts.ratings[*traits.rating];
    }
    for (int at = 0; at < actionFacts; ++at) {
        const auto fact = static_cast<ActionFact>(at);
        if (traits.has(fact) && isLetBy(bitOfFact(fact))) {
            ++m_counts.facts[static_cast<std::size_t>(at)];
        }
    }
    if (isLetBy(LeadBit)) {
        for (const LeadId lead : traits.leads) {
            ++m_counts.leads[lead];
        }
    }
    if (isLetBy(PriorityBit)) {
        ++m_counts.priorities[traits.priority];
    }
    if (isLetBy(ThemeBit)) {
        for (const ThemeId theme : traits.themes) {
            ++m_counts.themes[theme];
        }
    }
    const bool isShown = passed == EveryBit;
    ++m_counts.total;
    m_counts.shown += isShown ? 1 : 0;
    return isShown;
}

} // namespace boardplan
