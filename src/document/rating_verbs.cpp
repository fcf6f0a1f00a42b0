#include <boardplan/document/verbs.h>

#include <boardplan/domain/labels.h>
#include <boardplan/domain/scheme_checks.h>

#include "document/verb_support.h"

namespace boardplan {

namespace {

Rating trimmed(Rating rating)
{
    for (QString* text : {&rating.letter, &rating.word, &rating.label, &rating.meaning, &rating.consequence}) {
        *text = plainText(*text);
    }
    rating.label = rating.label.isEmpty() ? rating.word : rating.label;
    return rating;
}

// A scheme without a name goes by its letters, as an imported one does.
RatingScheme trimmed(RatingScheme scheme)
{
    QString letters;
    for (Rating& rating : scheme.ratings) {
        rating = trimmed(rating);
        letters += rating.letter;
    }
    const QString name = plainText(scheme.name);
    scheme.name = name.isEmpty() ? letters : name;
    scheme.retired.clear();
    return scheme;
}

Status checkRatings(const RatingScheme& scheme)
{
    for (const SchemeFinding& finding : checkScheme(scheme)) {
        if (finding.isError()) {
            return refusal("BP-DOC-082", finding.words, verbText("Put this right, then change the ratings."));
        }
    }
    return done();
}

Status checkTable(const RatingScheme& from, const RatingScheme& to, const RatingTable& table)
{
    for (auto entry = table.begin(); entry != table.end(); ++entry) {
        if (!from.offers(entry.key()) || (!entry.value().isEmpty() && !to.offers(entry.value()))) {
            return refusal("BP-DOC-083", verbText("The table names a rating that the plan does not have."),
                           verbText("Look at the ratings again."));
        }
    }
    return done();
}

bool isShare(const Fraction& share, bool mayBeNone)
{
    constexpr int finest = 10'000; // products of weights and shares stay whole numbers
    return share.denominator >= 1 && share.denominator <= finest && share.numerator >= (mayBeNone ? 0 : 1) &&
           share.numerator <= share.denominator;
}

Status checkRule(const RollupRule& rule)
{
    if (!isShare(rule.redShare, false) || !isShare(rule.amberShare, false)) {
        return refusal("BP-DOC-084", verbText("A threshold is a share above 0 and up to 1."),
                       verbText("Write it as 1/4 or 0.25."));
    }
    if (!isShare(rule.floor, true)) {
        return refusal("BP-DOC-085", verbText("The least share of rated actions is from 0 to 1."),
                       verbText("Write it as 2/3 or 0.5."));
    }
    return done();
}

} // namespace

Result<Edit> setRatingScheme(const PlanBook& book, PlanId id, const RatingScheme& wanted, const RatingTable& table)
{
    const Plan* plan = book.find(id);
    if (plan == nullptr) {
        return notInPlan("The plan is not in this file.");
    }
    const RatingScheme scheme = trimmed(wanted);
    if (auto status = checkRatings(scheme); !status) {
        return status.error();
    }
    if (auto status = checkTable(plan->ratingScheme, scheme, table); !status) {
        return status.error();
    }
    Plan after = *plan;
    after.ratingScheme = changedScheme(plan->ratingScheme, scheme, table);
    return replacement(verbText("Change ratings to %1").arg(after.ratingScheme.name), *plan, after);
}

Result<Edit> setRollupRule(const PlanBook& book, PlanId id, const RollupRule& wanted, RuleChange change)
{
    const Plan* plan = book.find(id);
    if (plan == nullptr) {
        return notInPlan("The plan is not in this file.");
    }
    if (auto status = checkRule(wanted); !status) {
        return status.error();
    }
    RollupRule rule = wanted;
    rule.version = plan->rollupRule.version;
    if (rule == plan->rollupRule) {
        return Edit{};
    }
    change.reason = plainText(change.reason);
    if (plan->status == PlanStatus::Adopted && change.reason.isEmpty()) {
        return refusal("BP-DOC-086", verbText("The rule of an adopted plan changes for a reason."),
                       verbText("Write why: the next paper says so."));
    }
    if (!change.on.isValid()) {
        return refusal("BP-DOC-087", verbText("The change of the rule has no date."),
                       verbText("Give the day from which it counts."));
    }
    ++rule.version;
    change.before = plan->rollupRule;
    Plan after = *plan;
    after.rollupRule = rule;
    after.ruleChanges.push_back(change);
    Edit edit = replacement(verbText("Change rule to %1").arg(ruleName(rule.kind)), *plan, after);
    edit.author = change.author;
    return edit;
}

Result<Edit> setActionWeight(const PlanBook& book, ActionId id, int weight)
{
    constexpr int most = 1'000;
    const Action* before = book.find(id);
    if (before == nullptr) {
        return notInPlan("The action is not in this file.");
    }
    if (weight < 1 || weight > most) {
        return refusal("BP-DOC-088", verbText("A weight is a whole number from 1 to 1,000."),
                       verbText("Write 1 where the action counts like any other."));
    }
    Action after = *before;
    after.weight = weight;
    return replacement(verbText("Change weight of %1").arg(labelOf(book, id)), *before, after);
}

} // namespace boardplan
