#include "reporting/rule_text.h"

#include "reporting/report_parts.h"

#include <boardplan/reporting/rule_words.h>

#include <QCoreApplication>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString ruleText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

// The words of the three classes in the scheme's language: "red", "amber", "green".
struct ClassWords {
    QString offTrack;
    QString atRisk;
    QString onPlan;
};

ClassWords classWordsOf(const RatingScheme& scheme)
{
    const auto orElse = [](const QString& words, const char* fallback) {
        return words.isEmpty() ? ruleText(fallback) : words;
    };
    return {orElse(wordsOfClass(scheme, RatingClass::OffTrack),
                   QT_TRANSLATE_NOOP("boardplan", "off track")),
            orElse(wordsOfClass(scheme, RatingClass::AtRisk),
                   QT_TRANSLATE_NOOP("boardplan", "at risk")),
            orElse(wordsOfClass(scheme, RatingClass::OnPlan),
                   QT_TRANSLATE_NOOP("boardplan", "on plan"))};
}

QString thresholdText(const RollupRule& rule, const ClassWords& words)
{
    return ruleText("%1 where %3 or more of the rated actions below are %1; else %2 where %4 or "
                    "more are %1 or %2; "
                    "else %5.")
        .arg(words.offTrack, words.atRisk, shareWords(rule.redShare), shareWords(rule.amberShare),
             words.onPlan);
}

QString colourText(const RollupRule& rule, const ClassWords& words)
{
    switch (rule.kind) {
    case RuleKind::Balanced:
        return ruleText("%1 where a third or more of the rated actions below are %1; else %2 where "
                        "any is %1, or half "
                        "or more are %2; else %3. A tie goes to the worse.")
            .arg(words.offTrack, words.atRisk, words.onPlan);
    case RuleKind::Strict:
        return ruleText("the worst rating of any action below.");
    case RuleKind::Thresholds:
        return thresholdText(rule, words);
    case RuleKind::CountsOnly:
        return ruleText("no colour is worked out; the counts are shown as they are.");
    }
    return {};
}

QString basisText(const RollupRule& rule)
{
    return rule.isLevelByLevel
               ? ruleText("Each level is worked out from the ratings of the level below it.")
               : ruleText("Each level is worked out from all the actions below it.");
}

QString coverageText(const Plan& plan)
{
    const ClassWords words = classWordsOf(plan.ratingScheme);
    const QString coverage =
        ruleText("A colour is given only where at least %1 of the actions counted are rated; an "
                 "action that is not rated never counts as %2.")
            .arg(shareWords(plan.rollupRule.floor), words.onPlan);
    const Rating* complete = plan.ratingScheme.complete();
    return complete == nullptr
               ? coverage
               : ruleText("%1 only where every action counted is complete.").arg(complete->word) +
                     u' ' + coverage;
}

} // namespace

QString ruleSentence(const RollupRule& rule, const RatingScheme& scheme)
{
    return colourText(rule, classWordsOf(scheme));
}

ReportRules rulesOf(const Plan& plan)
{
    const RollupRule& rule = plan.rollupRule;
    ReportRules rules;
    rules.heading = ruleText("How ratings are worked out");
    rules.paragraphs << ruleText(
        "People rate each action, in dated updates: its rating is that of the latest update "
        "that gives one. Ratings are added up, never changed.");
    rules.paragraphs << ruleText("Rule “%1”, version %2: %3")
                            .arg(ruleName(rule.kind))
                            .arg(rule.version)
                            .arg(ruleSentence(rule, plan.ratingScheme));
    if (rule.kind != RuleKind::CountsOnly) {
        rules.paragraphs << basisText(rule) + u' ' + coverageText(plan);
    }
    if (rule.countsOverdueGreenAsAmber) {
        const ClassWords words = classWordsOf(plan.ratingScheme);
        rules.paragraphs << ruleText("An action rated %1 that is overdue counts as %2.")
                                .arg(words.onPlan, words.atRisk);
    }
    rules.paragraphs << ruleText(
        "Not counted, and always listed: actions withdrawn, paused, not due to start or not "
        "started. Where the board has given a rating of its own (board’s judgement), that "
        "and the one worked out are both shown.");
    rules.paragraphs << ruleText(
        "The version code is worked out from everything in this paper: two papers with the "
        "same code say the same.");
    return rules;
}

} // namespace boardplan
