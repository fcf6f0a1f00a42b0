#include "domain/view_facts.h"

#include "domain/rollup_classes.h"

#include <algorithm>

namespace boardplan {

namespace {

bool isPast(const QDate& date, const QDate& day)
{
    return date.isValid() && date <= day;
}

LeafFacts::Kind kindOf(const RollupLeaf& leaf, const RatingScheme& scheme)
{
    using Kind = LeafFacts::Kind;
    if (exclusionOf(leaf, scheme) != Exclusion::None) {
        return Kind::Excluded;
    }
    if (isMarkedComplete(leaf, scheme)) {
        return Kind::MarkedComplete;
    }
    if (leaf.rating < 0) {
        return Kind::NotRated;
    }
    return ratingAt(scheme, leaf.rating).role == RatingRole::Complete ? Kind::Complete
                                                                      : Kind::Rated;
}

} // namespace

bool isLiveOn(const Action& action, const QDate& day)
{
    const bool isYetToCome = action.state.on.isValid() && action.state.on > day;
    return action.state.key == ActionStateKey::Live || isYetToCome;
}

bool isWithdrawnOn(const Action& action, const QDate& day)
{
    return action.state.key == ActionStateKey::Withdrawn && !isLiveOn(action, day);
}

bool isCompleteOn(const Action& action, const Standing& standing, const Rating* rating,
                  const QDate& day)
{
    return standing.completedOn.isValid() || isPast(action.completedOn, day) ||
           (rating != nullptr && rating->role == RatingRole::Complete);
}

bool isCompleteOn(const Action& action, const Standing& standing, const RatingScheme& scheme,
                  const QDate& day)
{
    return isCompleteOn(action, standing, scheme.find(standing.rating), day);
}

Exclusion exclusionOn(const Action& action, const Rating* rating, bool isComplete,
                      const QDate& day)
{
    if (!isLiveOn(action, day)) {
        return isWithdrawnOn(action, day) ? Exclusion::Withdrawn : Exclusion::Paused;
    }
    if (action.startOn.isValid() && action.startOn > day) {
        return Exclusion::NotDueToStart;
    }
    const bool isNotStarted =
        rating != nullptr && rating->role == RatingRole::NotStarted && !isComplete;
    return isNotStarted ? Exclusion::NotStarted : Exclusion::None;
}

Exclusion exclusionOn(const Action& action, const Standing& standing, const RatingScheme& scheme,
                      const QDate& day)
{
    const Rating* rating = scheme.find(standing.rating);
    return exclusionOn(action, rating, isCompleteOn(action, standing, rating, day), day);
}

RollupLeaf leafOn(const Action& action, const Standing& standing, const Plan& plan,
                  const QDate& day)
{
    RollupLeaf leaf;
    leaf.action = action.id;
    leaf.rating = standing.rating.isEmpty() ? -1 : plan.ratingScheme.indexOf(standing.rating);
    const Rating* const rating = leaf.rating < 0 ? nullptr : &ratingAt(plan.ratingScheme, leaf.rating);
    leaf.weight = std::max(1, action.weight);
    leaf.isComplete = isCompleteOn(action, standing, rating, day);
    leaf.exclusion = exclusionOn(action, rating, leaf.isComplete, day);
    leaf.isOverdue = plan.rollupRule.countsOverdueGreenAsAmber &&
                     deadlineOf(action, standing, plan, day).overdueDays > 0;
    if (standing.rated) {
        leaf.updatedOn = effectiveDay(*standing.rated);
    }
    return leaf;
}

LeafFacts factsOf(const RollupLeaf& leaf, const RatingScheme& scheme, const RollupRule& rule)
{
    LeafFacts facts;
    facts.weight = leaf.weight;
    facts.updatedOn =
        leaf.updatedOn.isValid() ? static_cast<qint32>(leaf.updatedOn.toJulianDay()) : 0;
    facts.rating = static_cast<qint8>(leaf.rating);
    facts.tier = static_cast<quint8>(tierOf(classOf(leaf, scheme, rule)));
    facts.kind = kindOf(leaf, scheme);
    return facts;
}

} // namespace boardplan
