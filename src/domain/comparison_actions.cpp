#include "domain/comparison_actions.h"

#include <boardplan/domain/labels.h>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 40; // of words that stand for a label

bool isNewer(const Update& one, const Update& other)
{
    return std::pair{effectiveDay(one), one.sequence} > std::pair{effectiveDay(other), other.sequence};
}

QString insteadOf(const ComparedEnd& end, ActionId action)
{
    const ActionState state = end.state(action);
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
                m_updates[update.action].push_back(update);
            }
        }
        for (std::vector<Update>& of : m_updates) {
            std::sort(of.begin(), of.end(), isNewer);
        }
    }

    void compare(ActionId action)
    {
        const bool wasThere = m_ends.before.has(action);
        const bool isThere = m_ends.after.has(action);
        if (!wasThere && !isThere) {
            return;
        }
        m_change = startOf(action, wasThere, isThere);
        if (!wasThere || !isThere) {
            m_change.updates = m_updates.value(action);
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
        start.before = wasThere ? rated(m_ends.before, action) : RatedState{};
        start.after = isThere ? rated(m_ends.after, action) : RatedState{};
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

    RatedState rated(const ComparedEnd& end, ActionId action) const
    {
        RatedState state;
        const QString key = end.ratingKey(action);
        if (!key.isEmpty()) {
            state.rating = ratingByKey(key, end.scheme(), m_ends.laterScheme());
        }
        state.isComplete = end.isComplete(action);
        state.instead = insteadOf(end, action);
        return state;
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
        ActionChange change = m_change;
        change.updates = m_updates.value(m_change.action);
        if (const auto kind = kindOfRating()) {
            add(*kind, std::move(change));
        } else if (!change.updates.empty()) {
            add(ChangeKind::Commented, std::move(change));
        }
    }

    void compareStates()
    {
        const ActionState then = m_ends.before.state(m_change.action);
        const ActionState now = m_ends.after.state(m_change.action);
        if (then.key == now.key) {
            return;
        }
        ActionChange change = m_change;
        change.reason = now.reason;
        add(now.key == ActionStateKey::Withdrawn ? ChangeKind::Withdrawn
            : now.key == ActionStateKey::Paused  ? ChangeKind::Paused
                                                 : ChangeKind::Resumed,
            std::move(change));
    }

    void compareDates()
    {
        ActionChange change = m_change;
        change.dateBefore = m_ends.before.due(m_change.action);
        change.dateAfter = m_ends.after.due(m_change.action);
        if (change.dateBefore == change.dateAfter) {
            return;
        }
        if (change.dateBefore.isValid() && change.dateAfter.isValid()) {
            change.days = static_cast<int>(change.dateBefore.daysTo(change.dateAfter));
        }
        for (const Update& update : m_updates.value(m_change.action)) {
            if (update.newDate.due.isValid()) {
                change.reason = update.newDate.reason;
                break;
            }
        }
        add(ChangeKind::DateMoved, std::move(change));
    }

    const BothEnds& m_ends;
    Comparison& m_comparison;
    QHash<ActionId, std::vector<Update>> m_updates; // known at the later end alone, newest first
    ActionChange m_change;
};

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
    std::stable_sort(comparison.actions.begin(), comparison.actions.end(),
                     [](const ActionChange& one, const ActionChange& other) {
                         return one.kind < other.kind;
                     });
}

} // namespace boardplan
