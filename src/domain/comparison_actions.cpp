#include "domain/comparison_actions.h"

#include <boardplan/domain/labels.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 40; // of words that stand for a label

bool isNewer(const Update& one, const Update& other)
{
    return std::pair{effectiveDay(one), one.sequence} > std::pair{effectiveDay(other), other.sequence};
}

QString insteadOf(const ComparedEnd& end, ActionId action, const ActionState& state)
{
    if (state.key == ActionStateKey::Withdrawn) {
        return exclusionText(Exclusion::Withdrawn);
    }
    if (state.key == ActionStateKey::Paused) {
        return exclusionText(Exclusion::Paused);
    }
    const Exclusion why = end.view().exclusion(action);
    const bool isOfDay = why == Exclusion::NotDueToStart || why == Exclusion::NotStarted;
    return isOfDay ? exclusionText(why) : QString{};
}

// Compares the actions of one plan, one after the other.
class ActionComparer {
public:
    ActionComparer(const BothEnds& ends, std::span<const Update> updates, Comparison& comparison)
        : m_ends{ends}
        , m_comparison{comparison}
    {
        for (const Update& update : updates) {
            if (ends.after.knows(update) && !ends.before.knows(update)) {
                m_updates[update.action].push_back(&update);
            }
        }
        for (std::vector<const Update*>& of : m_updates) {
            std::sort(of.begin(), of.end(),
                      [](const Update* one, const Update* other) { return isNewer(*one, *other); });
        }
    }

    void compare(ActionId action)
    {
        const bool wasThere = m_ends.before.has(action);
        const bool isThere = m_ends.after.has(action);
        if (!wasThere && !isThere) {
            return;
        }
        m_then = wasThere ? m_ends.before.state(action) : ActionState{};
        m_now = isThere ? m_ends.after.state(action) : ActionState{};
        m_change = startOf(action, wasThere, isThere);
        if (!wasThere || !isThere) {
            m_change.updates = updatesOf(action);
            add(isThere ? ChangeKind::Added : ChangeKind::Removed, m_change);
            return;
        }
        compareRatings();
        compareStates();
        compareDates();
        if (m_ends.past.isTouched(action.value)) {
            compareRecorded(m_ends, m_change, m_comparison);
        }
    }

private:
    // What every change of the action says.
    ActionChange startOf(ActionId action, bool wasThere, bool isThere) const
    {
        ActionChange start;
        start.action = action;
        start.before = wasThere ? rated(m_ends.before, action, m_then) : RatedState{};
        start.after = isThere ? rated(m_ends.after, action, m_now) : RatedState{};
        const PlanBook& book = m_ends.after.view().book();
        const Action* now = book.find(action);
        start.text = isThere && now != nullptr && !m_ends.past.isTouched(action.value)
                         ? now->text
                         : (isThere ? m_ends.after : m_ends.before).text(action);
        start.label = now == nullptr ? QString{} : m_ends.after.view().label(action);
        if (now == nullptr) {
            const auto then = (isThere ? m_ends.after : m_ends.before).recorded(action);
            start.label = then && !then->ref.isEmpty() ? then->ref : start.text.left(longestLabel);
        }
        return start;
    }

    RatedState rated(const ComparedEnd& end, ActionId action, const ActionState& given) const
    {
        RatedState state;
        const QString key = end.ratingKey(action);
        if (!key.isEmpty()) {
            state.rating = ratingByKey(key, end.scheme(), m_ends.laterScheme());
        }
        state.isComplete = end.isComplete(action);
        state.instead = insteadOf(end, action, given);
        return state;
    }

    std::vector<Update> updatesOf(ActionId action) const
    {
        std::vector<Update> updates;
        for (const Update* const update : m_updates.value(action)) {
            updates.push_back(*update);
        }
        return updates;
    }

    void add(ChangeKind kind, ActionChange change)
    {
        change.kind = kind;
        m_comparison.actions.push_back(std::move(change));
    }

    std::optional<ChangeKind> kindOfRating() const
    {
        if (m_change.before.isComplete != m_change.after.isComplete) {
            return m_change.after.isComplete ? ChangeKind::Completed : ChangeKind::Reopened;
        }
        return ratingChange(m_ends.before.ratingKey(m_change.action),
                            m_ends.after.ratingKey(m_change.action), m_ends.laterScheme(),
                            m_ends.earlierScheme());
    }

    void compareRatings()
    {
        const auto kind = kindOfRating();
        if (!kind && !m_updates.contains(m_change.action)) {
            return;
        }
        ActionChange change = m_change;
        change.updates = updatesOf(m_change.action);
        add(kind.value_or(ChangeKind::Commented), std::move(change));
    }

    void compareStates()
    {
        if (m_then.key == m_now.key) {
            return;
        }
        ActionChange change = m_change;
        change.reason = m_now.reason;
        add(m_now.key == ActionStateKey::Withdrawn ? ChangeKind::Withdrawn
            : m_now.key == ActionStateKey::Paused  ? ChangeKind::Paused
                                                   : ChangeKind::Resumed,
            std::move(change));
    }

    void compareDates()
    {
        const QDate before = m_ends.before.due(m_change.action);
        const QDate after = m_ends.after.due(m_change.action);
        if (before == after) {
            return;
        }
        ActionChange change = m_change;
        change.dateBefore = before;
        change.dateAfter = after;
        if (change.dateBefore.isValid() && change.dateAfter.isValid()) {
            change.days = static_cast<int>(change.dateBefore.daysTo(change.dateAfter));
        }
        for (const Update* const update : m_updates.value(m_change.action)) {
            if (update->newDate.due.isValid()) {
                change.reason = update->newDate.reason;
                break;
            }
        }
        add(ChangeKind::DateMoved, std::move(change));
    }

    const BothEnds& m_ends;
    Comparison& m_comparison;
    QHash<ActionId, std::vector<const Update*>> m_updates; // known at the later end alone, newest first
    ActionState m_then; // of the action compared now
    ActionState m_now;
    ActionChange m_change;
};

QHash<ActionId, int> placesIn(const PlanBook& book, PlanId plan)
{
    QHash<ActionId, int> places;
    for (const ActionId action : book.allActionsOf(plan)) {
        places.insert(action, static_cast<int>(places.size()));
    }
    return places;
}

// Puts what was found anew among what stayed; both are in order, and what is gone from the plan is last of all.
template <typename Found, typename Order>
void mergeInto(std::vector<Found>& stayed, std::vector<Found> anew, Order order)
{
    const auto middle = static_cast<std::ptrdiff_t>(stayed.size());
    std::move(anew.begin(), anew.end(), std::back_inserter(stayed));
    std::inplace_merge(stayed.begin(), stayed.begin() + middle, stayed.end(),
                       [&](const Found& one, const Found& other) { return order(one) < order(other); });
}

// By kind; within one they stay as they came.
void sortByKind(std::vector<ActionChange>& changes)
{
    std::array<std::vector<ActionChange>, changeKinds.size()> kinds;
    for (ActionChange& change : changes) {
        kinds[static_cast<std::size_t>(change.kind)].push_back(std::move(change));
    }
    changes.clear();
    for (std::vector<ActionChange>& kind : kinds) {
        std::move(kind.begin(), kind.end(), std::back_inserter(changes));
    }
}

bool isOfPlan(const BothEnds& ends, ActionId gone)
{
    for (const ComparedEnd* end : {&ends.before, &ends.after}) {
        if (const std::optional<Action> then = end->recorded(gone)) {
            const std::optional<Priority> home = ends.past.at(then->priority, end->position());
            return home && home->plan == ends.plan.id;
        }
    }
    return false;
}

} // namespace

const RatingScheme& BothEnds::laterScheme() const
{
    return before.position() > after.position() ? before.scheme() : after.scheme();
}

const RatingScheme& BothEnds::earlierScheme() const
{
    return before.position() > after.position() ? after.scheme() : before.scheme();
}

void compareActions(const BothEnds& ends, std::span<const Update> updates, Comparison& comparison)
{
    ActionComparer comparer{ends, updates, comparison};
    for (const ActionId action : ends.after.view().book().allActionsOf(ends.plan.id)) {
        comparer.compare(action);
    }
    for (const ActionId action : ends.past.goneActions()) {
        if (isOfPlan(ends, action)) {
            comparer.compare(action);
        }
    }
    sortByKind(comparison.actions);
}

void renewActions(const BothEnds& ends, std::span<const Update> updates, const QSet<ActionId>& touched,
                  Comparison& comparison)
{
    std::vector<Update> theirs;
    std::copy_if(updates.begin(), updates.end(), std::back_inserter(theirs),
                 [&](const Update& update) { return touched.contains(update.action); });
    const QHash<ActionId, int> places = placesIn(ends.after.view().book(), ends.plan.id);
    std::vector<ActionId> inOrder{touched.begin(), touched.end()};
    std::erase_if(inOrder, [&](ActionId action) { return !places.contains(action); });
    const auto place = [&](ActionId action) { return places.value(action, std::numeric_limits<int>::max()); };
    std::sort(inOrder.begin(), inOrder.end(), [&](ActionId one, ActionId other) { return place(one) < place(other); });
    Comparison anew;
    ActionComparer comparer{ends, theirs, anew};
    for (const ActionId action : inOrder) {
        comparer.compare(action);
    }
    sortByKind(anew.actions);
    const auto isTouched = [&](const auto& change) { return touched.contains(change.action); };
    std::erase_if(comparison.actions, isTouched);
    std::erase_if(comparison.refs, isTouched);
    mergeInto(comparison.actions, std::move(anew.actions),
              [&](const ActionChange& change) { return std::pair{change.kind, place(change.action)}; });
    mergeInto(comparison.refs, std::move(anew.refs), [&](const RefNote& note) { return place(note.action); });
}

} // namespace boardplan
