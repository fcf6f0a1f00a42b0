#include "reporting/report_parts.h"

#include <boardplan/base/with_capital.h>

#include <QCoreApplication>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

const Rating* computedRating(const View& view, const Node& node)
{
    const RollupOutcome outcome = view.outcome(node);
    const bool isRated = outcome.reason == RollupReason::Rated && outcome.rating >= 0;
    return isRated ? &view.scheme(node).ratings[static_cast<std::size_t>(outcome.rating)] : nullptr;
}

QString keyText(const Rating& rating)
{
    QString text = rating.meaning.simplified();
    if (rating.label.compare(rating.word, Qt::CaseInsensitive) != 0 && !rating.label.isEmpty()) {
        text = text.isEmpty() ? rating.label : rating.label + u": "_s + text;
    }
    const QString consequence = rating.consequence.simplified();
    if (consequence.isEmpty() || text.isEmpty()) {
        return text + consequence;
    }
    const bool isSentence = consequence.front().isUpper();
    const QString full = isSentence && !text.endsWith(u'.') ? text + u'.' : text;
    return full + (full.endsWith(u'.') ? u" "_s : u", "_s) + consequence;
}

} // namespace

std::vector<Rating> ratingsBySeverity(const RatingScheme& scheme)
{
    std::vector<Rating> ratings = scheme.ratings;
    std::stable_sort(ratings.begin(), ratings.end(), [](const Rating& one, const Rating& other) {
        return one.severity > other.severity;
    });
    return ratings;
}

QString wordsOfClass(const RatingScheme& scheme, RatingClass ratingClass)
{
    QStringList words;
    for (const Rating& rating : ratingsBySeverity(scheme)) {
        if (rating.ratingClass == ratingClass && rating.role == RatingRole::Progress) {
            words << rating.word.toLower();
        }
    }
    return words.join(QCoreApplication::translate("boardplan", " or "));
}

Rating ratingOfComplete(const RatingScheme& scheme)
{
    if (const Rating* own = scheme.complete()) {
        return *own;
    }
    Rating plain;
    plain.key = u"complete"_s;
    plain.letter = u"C"_s;
    plain.word = QCoreApplication::translate("boardplan", "Complete");
    plain.label = plain.word;
    plain.role = RatingRole::Complete;
    plain.fill = u"#d8dcdf"_s;
    plain.ink = u"#0b0c0c"_s;
    plain.shape = RatingShape::Tick;
    return plain;
}

const Rating* shownRating(const View& view, const Node& node)
{
    if (const auto judgement = view.judgement(node)) {
        if (const Rating* judged = view.scheme(node).find(judgement->rating)) {
            return judged;
        }
    }
    return computedRating(view, node);
}

Chip nodeChip(const View& view, const Node& node)
{
    if (const Rating* rating = shownRating(view, node)) {
        return {*rating, {}};
    }
    return {{}, withCapital(reasonText(view.outcome(node).reason))};
}

Chip outcomeChip(const RollupOutcome& outcome, const RatingScheme& scheme)
{
    if (outcome.reason == RollupReason::Rated && outcome.rating >= 0) {
        return {scheme.ratings[static_cast<std::size_t>(outcome.rating)], {}};
    }
    return {{}, withCapital(reasonText(outcome.reason))};
}

QString judgementNote(const View& view, const Node& node)
{
    if (!view.judgement(node)) {
        return {};
    }
    const Rating* computed = computedRating(view, node);
    return QCoreApplication::translate("boardplan", "Board’s judgement; worked out: %1")
        .arg(computed != nullptr ? computed->word : reasonText(view.outcome(node).reason));
}

Distribution nodeDistribution(const View& view, const Node& node)
{
    return summaryDistribution(view.summary(node), view.scheme(node));
}

Distribution summaryDistribution(const RollupSummary& summary, const RatingScheme& scheme)
{
    Distribution distribution;
    for (const Rating& rating : ratingsBySeverity(scheme)) {
        if (rating.role != RatingRole::NotStarted) {
            const auto index = static_cast<std::size_t>(scheme.indexOf(rating.key));
            const int marked = rating.role == RatingRole::Complete ? summary.markedComplete : 0;
            distribution.segments.push_back({rating, summary.counts[index] + marked});
        }
    }
    if (scheme.complete() == nullptr && summary.markedComplete > 0) {
        distribution.segments.push_back({ratingOfComplete(scheme), summary.markedComplete});
    }
    distribution.segments.push_back({std::nullopt, summary.notRated()});
    return distribution;
}

Chip actionChip(const View& view, const Action& action)
{
    if (view.isComplete(action.id)) {
        return {ratingOfComplete(view.book().schemeOf(action)), {}};
    }
    const Exclusion exclusion = view.exclusion(action.id);
    const Rating* rating = view.rating(action.id);
    if (rating != nullptr && exclusion != Exclusion::Withdrawn) {
        return {*rating, {}};
    }
    return {{}, exclusion == Exclusion::None ? QString{} : withCapital(exclusionText(exclusion))};
}

ReportKey keyOf(const View& view, const Plan& plan)
{
    const Node node = Node::of(NodeKind::Plan, plan.id);
    std::vector<Rating> ratings = ratingsBySeverity(plan.ratingScheme);
    std::reverse(ratings.begin(), ratings.end());
    ReportKey key;
    if (plan.ratingScheme.complete() == nullptr && view.summary(node).markedComplete > 0) {
        key.entries.push_back(
            {{ratingOfComplete(plan.ratingScheme), {}},
             QCoreApplication::translate("boardplan", "finished, whatever its last rating")});
    }
    for (const Rating& rating : ratings) {
        key.entries.push_back({{rating, {}}, keyText(rating)});
    }
    key.entries.push_back(
        {{}, QCoreApplication::translate("boardplan", "no update has given a rating yet")});
    return key;
}

QString whatHappened(const Standing& standing)
{
    const bool isSilent = !standing.latest || standing.latest->whatHappened.trimmed().isEmpty();
    const auto& update = isSilent ? standing.rated : standing.latest;
    return update ? update->whatHappened.trimmed() : QString{};
}

QString whatNext(const Standing& standing)
{
    const bool isSilent = !standing.latest || standing.latest->whatNext.trimmed().isEmpty();
    const auto& update = isSilent ? standing.rated : standing.latest;
    return update ? update->whatNext.trimmed() : QString{};
}

} // namespace boardplan
