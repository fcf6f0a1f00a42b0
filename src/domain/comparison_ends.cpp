#include "domain/comparison_ends.h"

#include <boardplan/domain/json_value.h>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

RatingScheme schemeThen(const RecordedPast& past, const Plan& plan, qint64 position)
{
    if (!past.isTouched(plan.id.value)) {
        return plan.ratingScheme;
    }
    const std::optional<Plan> then = past.at(plan.id, position);
    return then ? then->ratingScheme : plan.ratingScheme;
}

} // namespace

Rating ratingByKey(const QString& key, const RatingScheme& scheme, const RatingScheme& other)
{
    for (const RatingScheme* known : {&scheme, &other}) {
        if (const Rating* rating = known->find(key)) {
            return *rating;
        }
    }
    Rating rating;
    rating.key = key;
    rating.letter = key.left(1).toUpper();
    rating.word = key;
    return rating;
}

ComparedEnd::ComparedEnd(const ComparisonSide& side, const RecordedPast& past, const Plan& plan)
    : m_side{side}
    , m_past{past}
    , m_scheme{schemeThen(past, plan, side.position)}
{
    for (const Frozen& row : side.frozen) {
        m_frozen.insert(row.node.id, &row);
    }
    m_coversPlan = m_frozen.contains(plan.id.value);
}

bool ComparedEnd::has(ActionId action) const
{
    if (m_coversPlan || frozen(action.value) != nullptr) {
        return frozen(action.value) != nullptr;
    }
    if (view().book().find(action) != nullptr) {
        return view().hasAction(action);
    }
    const std::optional<Action> then = recorded(action);
    return then && !(then->addedOn.isValid() && then->addedOn > view().day());
}

QString ComparedEnd::ratingKey(ActionId action) const
{
    const Frozen* row = frozen(action.value);
    return row != nullptr ? row->rating : view().standing(action).rating;
}

bool ComparedEnd::isComplete(ActionId action) const
{
    const Frozen* row = frozen(action.value);
    if (row != nullptr && row->rating != view().standing(action).rating) {
        const Rating* rating = m_scheme.find(row->rating);
        return rating != nullptr && rating->role == RatingRole::Complete;
    }
    return view().isComplete(action);
}

ActionState ComparedEnd::state(ActionId action) const
{
    ActionState state = m_past.stateOn(action, view().day());
    if (const Frozen* row = frozen(action.value)) {
        const auto told = fromKey<ActionStateKey>(row->facts.value(u"state"_s).toString());
        // The row holds the state given; one that is yet to come on the day does not count.
        const bool isYetToCome = state.key == ActionStateKey::Live;
        if (told && *told != state.key && !isYetToCome) {
            state = {*told, {}, {}};
        }
    }
    return state;
}

QDate ComparedEnd::due(ActionId action) const
{
    QDate told;
    if (const Frozen* row = frozen(action.value)) {
        fromJson(row->facts.value(u"due"_s), told);
    }
    if (told.isValid()) {
        return told; // a date that was met is not told: it is what the updates say
    }
    const QDate given = view().standing(action).due;
    return given.isValid() ? given : recordedDue(action);
}

QDate ComparedEnd::recordedDue(ActionId action) const
{
    const auto dueOf = [](const Action& known) {
        const bool isFinished = known.timescale.kind == TimescaleKind::Complete;
        return isFinished ? QDate{} : known.timescale.due;
    };
    const Action* now = view().book().find(action);
    if (now != nullptr && !m_past.isTouched(action.value)) {
        return dueOf(*now);
    }
    const std::optional<Action> then = recorded(action);
    return then ? dueOf(*then) : QDate{};
}

QString ComparedEnd::text(ActionId action) const
{
    if (const Frozen* row = frozen(action.value)) {
        return row->facts.value(u"text"_s).toString();
    }
    std::optional<Action> then = recorded(action);
    if (!then) {
        then = m_past.first(action); // counted from a day before it was recorded
    }
    return then ? then->text : QString{};
}

std::optional<Action> ComparedEnd::recorded(ActionId action) const
{
    return m_past.at(action, m_side.position);
}

bool ComparedEnd::knows(const Update& update) const
{
    if (m_side.position == journalNow) {
        return true;
    }
    if (effectiveDay(update) > view().day()) {
        return false;
    }
    return frozen(update.action.value) == nullptr || update.recordedAt <= m_side.recordedAt;
}

RatedState ComparedEnd::computed(const Node& node) const
{
    RatedState state;
    const RollupOutcome outcome = view().outcome(node);
    const RatingScheme& scheme = view().scheme(node);
    const std::optional<Override> judgement = view().judgement(node);
    const Rating* judged = judgement ? scheme.find(judgement->rating) : nullptr;
    if (judged != nullptr) {
        state.rating = *judged;
    } else if (outcome.rating >= 0) {
        state.rating = scheme.ratings[static_cast<std::size_t>(outcome.rating)];
    } else {
        state.instead = reasonText(outcome.reason);
    }
    return state;
}

RatedState ComparedEnd::node(const Node& node) const
{
    RatedState state;
    const Frozen* row = frozen(node.id);
    if (row == nullptr) {
        state = m_coversPlan ? RatedState{} : computed(node); // a node added since was not told
    } else {
        const QString judged = row->facts.value(u"judgement"_s).toString();
        const QString key = judged.isEmpty() ? row->rating : judged;
        if (key.isEmpty()) {
            state.instead = row->facts.value(u"reason"_s).toString();
        } else {
            state.rating = ratingByKey(key, m_scheme, view().scheme(node));
        }
    }
    state.isComplete = state.rating && state.rating->role == RatingRole::Complete;
    return state;
}

QString ComparedEnd::sentence(const Node& node) const
{
    const Frozen* row = frozen(node.id);
    if (row != nullptr) {
        return row->sentence;
    }
    return m_coversPlan ? QString{} : view().sentence(node);
}

} // namespace boardplan
