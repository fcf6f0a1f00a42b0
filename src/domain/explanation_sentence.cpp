#include "domain/explanation_words.h"

#include <boardplan/domain/timescale.h>

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString sentenceText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

// "7 of 9 rated, oldest update 94 days ago."
QString coverage(const RollupResult& result, const QDate& today)
{
    const QString rated = result.unit == NodeKind::Action ? sentenceText("%1 of %2 rated")
                                                          : sentenceText("%1 of %2 actions rated");
    QString text = rated.arg(result.summary.rated).arg(result.summary.included);
    if (result.summary.oldest.isValid()) {
        text += sentenceText(", oldest update %1").arg(daysAgo(result.summary.oldest, today));
    }
    return text + u'.';
}

// "2 red, 1 amber, 4 green, 1 complete", worst first.
QString countsClause(const RollupResult& result)
{
    std::vector<std::size_t> order(result.scheme.ratings.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) {
        return result.scheme.ratings[one].severity > result.scheme.ratings[other].severity;
    });
    QStringList counts;
    for (const std::size_t i : order) {
        const bool isComplete = result.scheme.ratings[i].role == RatingRole::Complete;
        if (result.summary.counts[i] > 0 && !isComplete) {
            counts.append(
                u"%1 %2"_s.arg(result.summary.counts[i]).arg(inSentence(result.scheme.ratings[i])));
        }
    }
    if (result.summary.complete > 0) {
        counts.append(sentenceText("%1 complete").arg(result.summary.complete));
    }
    return counts.isEmpty() ? sentenceText("nothing is rated yet") : counts.join(u", "_s);
}

QString tooFewSentence(const RollupResult& result)
{
    const QString start = sentenceText("Too few rated to give a colour: %1 of %2")
                              .arg(result.summary.rated)
                              .arg(result.summary.included);
    if (result.offTrack.empty()) {
        return start + u'.';
    }
    const QString red = result.offTrack.size() == 1 ? sentenceText("; %1 is %2 (%3).")
                                                    : sentenceText("; %1 are %2 (%3).");
    return start + red.arg(QString::number(result.offTrack.size()),
                           classWords(result, RatingClass::OffTrack, true),
                           namedLabels(result.offTrack));
}

QString nothingSentence(const RollupResult& result)
{
    QStringList reasons;
    for (const Exclusion why : {Exclusion::Withdrawn, Exclusion::Paused, Exclusion::NotDueToStart,
                                Exclusion::NotStarted, Exclusion::AnotherBoard}) {
        const auto count =
            std::count_if(result.excluded.begin(), result.excluded.end(),
                          [=](const ExcludedAction& action) { return action.why == why; });
        if (count > 0) {
            reasons.append(u"%1 %2"_s.arg(count).arg(exclusionText(why)));
        }
    }
    const QString why =
        reasons.isEmpty() ? sentenceText("there are no actions") : reasons.join(u", "_s);
    return sentenceText("Nothing to rate: %1.").arg(why);
}

QString computedSentence(const RollupResult& result, NodeKind kind, const QDate& today)
{
    switch (result.outcome.reason) {
    case RollupReason::TooFewRated:
        return tooFewSentence(result);
    case RollupReason::NothingToRate:
        return nothingSentence(result);
    case RollupReason::CountsOnly:
        return sentenceText("Counts only: %1. %2")
            .arg(countsClause(result), coverage(result, today));
    case RollupReason::Rated:
        break;
    }
    Q_ASSERT_X(result.computed() != nullptr, "sentence",
               "a scheme needs a rating of role Progress");
    return sentenceText("%1: %2. %3")
        .arg(result.computed()->word, colourReason(result, kind), coverage(result, today));
}

// " Board's judgement: Red, by A. Chair on 3 Dec 2026: inspection awaited."
QString judgementSentence(const Override& judgement, const RatingScheme& scheme)
{
    const Rating* rating = scheme.find(judgement.rating);
    QString text = sentenceText(" Board’s judgement: %1")
                       .arg(rating == nullptr ? judgement.rating : rating->word);
    if (!judgement.author.isEmpty()) {
        text += sentenceText(", by %1").arg(judgement.author);
    }
    if (judgement.on.isValid()) {
        text += sentenceText(" on %1").arg(displayDate(judgement.on));
    }
    QString reason = judgement.reason.trimmed();
    while (reason.endsWith(u'.')) {
        reason.chop(1);
    }
    return text + (reason.isEmpty() ? QString{} : u": "_s + reason) + u'.';
}

} // namespace

QString sentence(const RollupResult& result, NodeKind kind, const QDate& today)
{
    const QString computed = computedSentence(result, kind, today);
    return result.judgement ? computed + judgementSentence(*result.judgement, result.scheme)
                            : computed;
}

} // namespace boardplan
