#include "domain/explanation_words.h"
#include "domain/rollup_classes.h"

#include <QCoreApplication>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr Fraction third{1, 3};
constexpr Fraction half{1, 2};

QString reasonClause(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

// Added to every share where some action weighs more than 1.
QString byWeight(const RollupResult& result)
{
    const auto& weight = result.basis.classWeight;
    const qint64 total = qint64{weight[0]} + weight[1] + weight[2];
    return total == result.basis.rated ? QString{} : reasonClause(" by weight");
}

// "; a third or more makes the priority red"
QString makesClause(const RollupResult& result, const Fraction& share, NodeKind kind)
{
    return reasonClause("; %1%2 makes %3 %4")
        .arg(shareOrMore(share), byWeight(result), nodeInSentence(kind),
             inSentence(*result.computed()));
}

QString offTrackClause(const RollupResult& result)
{
    return countedClause(result, result.offTrack, classWords(result, RatingClass::OffTrack, true));
}

QString atRiskClause(const RollupResult& result)
{
    return countedClause(result, result.atRisk, classWords(result, RatingClass::AtRisk, true));
}

// "red or amber", of all ratings that are not on plan.
QString offPlanWords(const RollupResult& result, bool occurringOnly)
{
    QStringList words{classWords(result, RatingClass::OffTrack, occurringOnly),
                      classWords(result, RatingClass::AtRisk, occurringOnly)};
    words.removeAll(QString{});
    return words.join(reasonClause(" or "));
}

QString completeReason(const RollupResult& result)
{
    return result.summary.included == 1
               ? reasonClause("the only action is complete")
               : reasonClause("all %1 actions are complete").arg(result.summary.included);
}

QString balancedOnPlan(const RollupResult& result)
{
    const QString red = classWords(result, RatingClass::OffTrack, false);
    const QString amber = classWords(result, RatingClass::AtRisk, false);
    QStringList clauses;
    if (!red.isEmpty()) {
        clauses.append(reasonClause("nothing is %1").arg(red));
    }
    if (!amber.isEmpty()) {
        clauses.append(fewerThanShare(half, amber) + byWeight(result));
    }
    return clauses.join(reasonClause(" and "));
}

QString ruledOut(const RollupResult& result)
{
    const int green = mildestRating(RatingClass::OnPlan, result.scheme);
    const QString word =
        green < 0 ? reasonClause("better") : inSentence(ratingAt(result.scheme, green));
    // By count alone the reds may look like a third and more.
    const QString weight =
        byWeight(result).isEmpty() ? QString{} : reasonClause(", fewer than a third by weight");
    return offTrackClause(result) + weight + reasonClause(", which rules out %1").arg(word);
}

QString balancedReason(const RollupResult& result, RatingClass ratingClass, NodeKind kind)
{
    switch (ratingClass) {
    case RatingClass::OffTrack:
        return offTrackClause(result) + makesClause(result, third, kind);
    case RatingClass::AtRisk:
        return result.offTrack.empty()
                   ? atRiskClause(result) + u", "_s + shareOrMore(half) + byWeight(result)
                   : ruledOut(result);
    case RatingClass::OnPlan:
        break;
    }
    return balancedOnPlan(result);
}

QString strictReason(const RollupResult& result, RatingClass ratingClass)
{
    const QString worst = reasonClause(", the worst rating below");
    switch (ratingClass) {
    case RatingClass::OffTrack:
        return offTrackClause(result) + worst;
    case RatingClass::AtRisk:
        return atRiskClause(result) + worst;
    case RatingClass::OnPlan:
        break;
    }
    return reasonClause("nothing is %1").arg(offPlanWords(result, false));
}

bool isLess(const Fraction& one, const Fraction& other)
{
    return qint64{one.numerator} * other.denominator < qint64{other.numerator} * one.denominator;
}

QString thresholdsOnPlan(const RollupResult& result)
{
    const QString both =
        fewerThanShare(result.rule.amberShare, offPlanWords(result, false)) + byWeight(result);
    if (!isLess(result.rule.redShare, result.rule.amberShare)) {
        return both; // implies that fewer still are red
    }
    const QString red = classWords(result, RatingClass::OffTrack, false);
    return reasonClause("%1 and %2")
        .arg(fewerThanShare(result.rule.redShare, red) + byWeight(result), both);
}

QString thresholdsReason(const RollupResult& result, RatingClass ratingClass, NodeKind kind)
{
    switch (ratingClass) {
    case RatingClass::OffTrack:
        return offTrackClause(result) + makesClause(result, result.rule.redShare, kind);
    case RatingClass::AtRisk: {
        std::vector<LabelledAction> offPlan = result.offTrack;
        offPlan.insert(offPlan.end(), result.atRisk.begin(), result.atRisk.end());
        return countedClause(result, offPlan, offPlanWords(result, true)) +
               makesClause(result, result.rule.amberShare, kind);
    }
    case RatingClass::OnPlan:
        break;
    }
    return thresholdsOnPlan(result);
}

} // namespace

QString colourReason(const RollupResult& result, NodeKind kind)
{
    if (result.summary.complete == result.summary.included) {
        return completeReason(result);
    }
    const RatingClass ratingClass = classOf(result.basis, result.rule);
    switch (result.rule.kind) {
    case RuleKind::Balanced:
        return balancedReason(result, ratingClass, kind);
    case RuleKind::Strict:
        return strictReason(result, ratingClass);
    case RuleKind::Thresholds:
        return thresholdsReason(result, ratingClass, kind);
    case RuleKind::CountsOnly:
        break;
    }
    return {};
}

} // namespace boardplan
