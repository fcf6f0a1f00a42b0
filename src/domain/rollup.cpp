#include <boardplan/domain/rollup.h>

#include "domain/rollup_basis.h"
#include "domain/rollup_classes.h"

#include <boardplan/base/with_capital.h>

#include <QCoreApplication>

namespace boardplan {

namespace {

QString rollupText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

} // namespace

QString exclusionText(Exclusion exclusion)
{
    switch (exclusion) {
    case Exclusion::None:
        return {};
    case Exclusion::Withdrawn:
        return rollupText("withdrawn");
    case Exclusion::Paused:
        return rollupText("paused");
    case Exclusion::NotDueToStart:
        return rollupText("not due to start");
    case Exclusion::NotStarted:
        return rollupText("not started");
    case Exclusion::AnotherBoard:
        return rollupText("serves another board only");
    }
    return {};
}

QString reasonText(RollupReason reason)
{
    switch (reason) {
    case RollupReason::Rated:
        return rollupText("rated");
    case RollupReason::TooFewRated:
        return rollupText("too few rated");
    case RollupReason::NothingToRate:
        return rollupText("nothing to rate");
    case RollupReason::CountsOnly:
        return rollupText("counts only");
    }
    return {};
}

QString outcomeWord(const RollupOutcome& outcome, const RatingScheme& scheme)
{
    return outcome.reason == RollupReason::Rated
               ? scheme.ratings[static_cast<std::size_t>(outcome.rating)].word
               : withCapital(reasonText(outcome.reason));
}

RollupOutcome outcomeOver(const RollupSummary& actions, const RollupSummary& basis,
                          const RatingScheme& scheme, const RollupRule& rule)
{
    if (actions.included == 0) {
        return {RollupReason::NothingToRate, -1};
    }
    if (rule.kind == RuleKind::CountsOnly) {
        return {RollupReason::CountsOnly, -1};
    }
    const bool isBelowFloor = qint64{actions.rated} * rule.floor.denominator <
                              qint64{actions.included} * rule.floor.numerator;
    if (isBelowFloor || basis.rated == 0) {
        return {RollupReason::TooFewRated, -1};
    }
    if (actions.complete == actions.included && completeRating(scheme) >= 0) {
        return {RollupReason::Rated, completeRating(scheme)};
    }
    return {RollupReason::Rated, shownRating(classOf(basis, rule), basis, scheme)};
}

RollupOutcome outcomeOf(const RollupSummary& summary, const RatingScheme& scheme,
                        const RollupRule& rule)
{
    return outcomeOver(summary, summary, scheme, rule);
}

const Rating* RollupResult::computed() const
{
    const bool isRated = outcome.reason == RollupReason::Rated && outcome.rating >= 0;
    return isRated ? &ratingAt(scheme, outcome.rating) : nullptr;
}

const Rating* RollupResult::shown() const
{
    const Rating* judged = judgement ? scheme.find(judgement->rating) : nullptr;
    return judged != nullptr ? judged : computed();
}

} // namespace boardplan
