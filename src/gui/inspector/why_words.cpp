#include "gui/inspector/why_words.h"

#include "gui/node_words.h"

#include <boardplan/domain/other_rule.h>
#include <boardplan/domain/rule_history.h>
#include <boardplan/domain/timescale.h>

#include <QCoreApplication>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString whyText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

QString computedWord(const RollupResult& result)
{
    const Rating* computed = result.computed();
    return computed != nullptr ? computed->word.toLower() : reasonText(result.outcome.reason);
}

QString floorWords(const Fraction& floor)
{
    if (floor == Fraction{2, 3}) {
        return whyText("at least two thirds rated");
    }
    if (floor == Fraction{1, 2}) {
        return whyText("at least half rated");
    }
    return whyText("at least %1 of %2 rated").arg(floor.numerator).arg(floor.denominator);
}

QString updateWords(const Update& update)
{
    const QString day = displayDate(effectiveDay(update));
    return update.author.isEmpty() ? whyText("the update of %1").arg(day)
                                   : whyText("the update of %1 by %2").arg(day, update.author);
}

// Of an action that is not rated because its latest rating counts as nothing any more.
QString retiredWords(const View& view, ActionId action)
{
    const std::optional<Update>& latest = view.standing(action).latest;
    const Action* known = view.book().find(action);
    if (!latest || known == nullptr) {
        return {};
    }
    const Rating* said = view.book().schemeOf(*known).said(latest->rating);
    return said == nullptr ? QString{}
                           : whyText("Not rated: %1 said %2, which is no longer a rating of the plan.")
                                 .arg(updateWords(*latest), said->word);
}

} // namespace

QString listedWithAnd(const QStringList& words)
{
    if (words.size() < 2) {
        return words.join(QString{});
    }
    return whyText("%1 and %2").arg(words.mid(0, words.size() - 1).join(u", "_s), words.last());
}

QString improvementWords(const RollupResult& result)
{
    QStringList labels;
    for (const LabelledAction& action : result.toImprove) {
        labels.append(action.label);
    }
    if (labels.isEmpty()) {
        return {};
    }
    return whyText("If %1 turned green, this would no longer be %2.")
        .arg(listedWithAnd(labels), computedWord(result));
}

QStringList excludedWords(const RollupResult& result, const PlanBook& book)
{
    QStringList lines;
    for (const ExcludedAction& excluded : result.excluded) {
        QString line = excluded.label + u" "_s + exclusionText(excluded.why);
        const Action* action = book.find(excluded.action);
        const bool isState =
            excluded.why == Exclusion::Paused || excluded.why == Exclusion::Withdrawn;
        if (action != nullptr && isState && action->state.on.isValid()) {
            line += whyText(" since %1").arg(displayLongDate(action->state.on));
        }
        if (action != nullptr && isState && !action->state.reason.isEmpty()) {
            line += u": "_s + action->state.reason;
        }
        if (action != nullptr && excluded.why == Exclusion::NotDueToStart) {
            line += whyText(" before %1").arg(displayLongDate(action->startOn));
        }
        lines.append(line);
    }
    return lines;
}

QString ruleWords(const RollupRule& rule)
{
    QString words = whyText("%1, version %2").arg(ruleName(rule.kind)).arg(rule.version);
    if (rule.kind == RuleKind::Thresholds) {
        words += whyText(" · red from %1/%2, amber from %3/%4")
                     .arg(rule.redShare.numerator)
                     .arg(rule.redShare.denominator)
                     .arg(rule.amberShare.numerator)
                     .arg(rule.amberShare.denominator);
    }
    words += u" · "_s + floorWords(rule.floor);
    if (rule.isLevelByLevel) {
        words += whyText(" · level by level");
    }
    if (rule.countsOverdueGreenAsAmber) {
        words += whyText(" · overdue green counts as amber");
    }
    return words;
}

QStringList ruleChangeWords(const View& view, const Node& node)
{
    const Plan* plan = planOfNode(view.book(), node);
    if (plan == nullptr) {
        return {};
    }
    const std::vector<RuleStep> steps = ruleStepsSinceMeeting(view, plan->id);
    QStringList lines;
    for (const RuleStep& step : steps) {
        lines << ruleStepWords(step);
    }
    if (!steps.empty()) {
        const RollupRule& before = steps.front().change.before;
        const OtherView older{underRule(view.book(), plan->id, before), view};
        lines << whyText("By the rule before it would be: %1.").arg(outcomeWord(older.view(), node).toLower());
    }
    return lines;
}

QString judgementWords(const Override& judgement, const RollupResult& result)
{
    const Rating* judged = result.scheme.said(judgement.rating);
    const QString word = judged != nullptr ? judged->word.toLower() : judgement.rating;
    const QString by =
        judgement.author.isEmpty() ? QString{} : whyText(" by %1").arg(judgement.author);
    return whyText("Judged %1%2 on %3: %4 Worked out: %5.")
        .arg(word, by, displayDate(judgement.on),
             judgement.reason.endsWith(u'.') ? judgement.reason : judgement.reason + u'.',
             computedWord(result));
}

QString actionRatingWords(const View& view, ActionId action)
{
    const Standing& standing = view.standing(action);
    const Rating* rating = view.rating(action);
    if (!standing.rated || rating == nullptr) {
        const QString gone = retiredWords(view, action);
        if (!gone.isEmpty()) {
            return gone;
        }
        return standing.latest
            ? whyText("Not rated: %1 gives no rating.").arg(updateWords(*standing.latest))
            : whyText("Not rated: nothing was reported yet.");
    }
    const Action* known = view.book().find(action);
    const RatingScheme& scheme = view.book().schemeOf(*known);
    QString words = whyText("%1: given by %2.").arg(rating->word, updateWords(*standing.rated));
    if (const Rating* said = scheme.said(standing.rated->rating); said != nullptr && said->word != rating->word) {
        words += whyText(" It said %1, which counts as %2 since the ratings changed.")
                     .arg(said->word, rating->word.toLower());
    }
    if (standing.previous) {
        const Rating* before = scheme.said(standing.previous->rating);
        words += before != nullptr ? whyText(" Before that it was %1, from %2.")
                                         .arg(before->word.toLower(),
                                              displayDate(effectiveDay(*standing.previous)))
                                   : QString{};
    }
    if (standing.latest && standing.latest->id != standing.rated->id &&
        standing.latest->rating.isEmpty()) {
        words += whyText(" The newest, of %1, left the rating as it was.")
                     .arg(displayDate(effectiveDay(*standing.latest)));
    }
    return words;
}

QString lapsedWords(const Override& judgement, const QString& notice, const RollupResult& result)
{
    const Rating* judged = result.scheme.find(judgement.rating);
    const QString by = judgement.author.isEmpty() ? QString{} : whyText(" by %1").arg(judgement.author);
    const QString reason = judgement.reason.endsWith(u'.') ? judgement.reason : judgement.reason + u'.';
    return whyText("%1%2 on %3: %4 %5.")
        .arg(judged != nullptr ? judged->word : judgement.rating, by, displayDate(judgement.on), reason, notice);
}

QString leadsDifferWords(const View& view, ActionId action, const std::vector<Update>& updates)
{
    const PlanBook& book = view.book();
    const RatingScheme& scheme = book.schemeOf(*book.find(action));
    QStringList parts;
    for (const Update& update : competingUpdates(updates, view.day())) {
        const Lead* lead = book.find(update.lead);
        const Rating* rating = scheme.find(update.rating);
        parts << whyText("%1 %2 (%3)")
                     .arg(lead != nullptr ? lead->name : whyText("the whole action"),
                          rating != nullptr ? rating->word.toLower() : update.rating,
                          displayDate(effectiveDay(update)));
    }
    return whyText("Leads differ: %1. The worst of them counts.").arg(parts.join(u", "_s));
}

} // namespace boardplan
