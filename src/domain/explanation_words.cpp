#include "domain/explanation_words.h"

#include "domain/rollup_classes.h"

#include <boardplan/domain/timescale.h>

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString wordsText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

QString unitWord(NodeKind unit, int count)
{
    switch (unit) {
    case NodeKind::Priority:
        return count == 1 ? wordsText("priority") : wordsText("priorities");
    case NodeKind::Objective:
        return count == 1 ? wordsText("objective") : wordsText("objectives");
    case NodeKind::All:
        return count == 1 ? wordsText("part") : wordsText("parts");
    default:
        return count == 1 ? wordsText("action") : wordsText("actions");
    }
}

// "a third" for the shares that have a name, "3/7" for others.
QString shareName(const Fraction& share)
{
    struct Named {
        Fraction share;
        const char* name;
    };
    static constexpr std::array names{
        Named{{1, 2}, "half"},      Named{{1, 3}, "a third"},        Named{{2, 3}, "two thirds"},
        Named{{1, 4}, "a quarter"}, Named{{3, 4}, "three quarters"}, Named{{1, 5}, "a fifth"},
        Named{{1, 6}, "a sixth"},   Named{{1, 8}, "an eighth"},      Named{{1, 10}, "a tenth"}};
    const int divisor = std::gcd(share.numerator, share.denominator);
    const Fraction lowest{share.numerator / divisor, share.denominator / divisor};
    const auto named = std::find_if(names.begin(), names.end(),
                                    [&](const Named& entry) { return entry.share == lowest; });
    return named != names.end() ? wordsText(named->name)
                                : u"%1/%2"_s.arg(lowest.numerator).arg(lowest.denominator);
}

bool isOfClass(const Rating& rating, RatingClass ratingClass)
{
    return rating.role == RatingRole::Progress && rating.ratingClass == ratingClass;
}

bool hasOverdueGreen(const RollupResult& result)
{
    return std::any_of(
        result.atRisk.begin(), result.atRisk.end(), [&](const LabelledAction& action) {
            return ratingAt(result.scheme, action.rating).ratingClass == RatingClass::OnPlan;
        });
}

} // namespace

QString inSentence(const Rating& rating)
{
    return rating.word.toLower();
}

QString classWords(const RollupResult& result, RatingClass ratingClass, bool occurringOnly)
{
    std::vector<const Rating*> ratings;
    for (std::size_t i = 0; i < result.scheme.ratings.size(); ++i) {
        const Rating& rating = result.scheme.ratings[i];
        if (isOfClass(rating, ratingClass) && (!occurringOnly || result.basis.counts[i] > 0)) {
            ratings.push_back(&rating);
        }
    }
    std::stable_sort(ratings.begin(), ratings.end(), [](const Rating* one, const Rating* other) {
        return one->severity > other->severity;
    });
    QStringList words;
    for (const Rating* rating : ratings) {
        words.append(inSentence(*rating));
    }
    const bool countsOverdue =
        occurringOnly ? hasOverdueGreen(result) : result.rule.countsOverdueGreenAsAmber;
    if (ratingClass == RatingClass::AtRisk && countsOverdue) {
        words.append(wordsText("overdue"));
    }
    return words.join(wordsText(" or "));
}

QString namedLabels(const std::vector<LabelledAction>& actions)
{
    QStringList labels;
    for (std::size_t i = 0; i < std::min(actions.size(), namedAtMost); ++i) {
        labels.append(actions[i].label);
    }
    const QString named = labels.join(u", "_s);
    return actions.size() <= namedAtMost
               ? named
               : wordsText("%1 and %2 more")
                     .arg(named, QString::number(actions.size() - namedAtMost));
}

QString countedClause(const RollupResult& result, const std::vector<LabelledAction>& actions,
                      const QString& words)
{
    const QString clause = actions.size() == 1 ? wordsText("%1 of %2 rated %3 is %4 (%5)")
                                               : wordsText("%1 of %2 rated %3 are %4 (%5)");
    return clause.arg(QString::number(actions.size()), QString::number(result.basis.rated),
                      unitWord(result.unit, result.basis.rated), words, namedLabels(actions));
}

QString shareOrMore(const Fraction& share)
{
    if (share.numerator <= 0) {
        return wordsText("any");
    }
    return share.numerator >= share.denominator ? wordsText("nothing less")
                                                : wordsText("%1 or more").arg(shareName(share));
}

QString fewerThanShare(const Fraction& share, const QString& words)
{
    if (share.numerator <= 0) {
        return wordsText("nothing is %1").arg(words);
    }
    return share.numerator >= share.denominator
               ? wordsText("not all are %1").arg(words)
               : wordsText("fewer than %1 are %2").arg(shareName(share), words);
}

QString nodeInSentence(NodeKind kind)
{
    switch (kind) {
    case NodeKind::All:
        return wordsText("the whole");
    case NodeKind::Board:
        return wordsText("the board");
    case NodeKind::Plan:
        return wordsText("the plan");
    case NodeKind::Priority:
        return wordsText("the priority");
    case NodeKind::Objective:
        return wordsText("the objective");
    case NodeKind::Lead:
        return wordsText("the overall rating");
    case NodeKind::Action:
        return wordsText("the action");
    }
    return {};
}

QString daysAgo(const QDate& day, const QDate& today)
{
    const qint64 days = day.daysTo(today);
    if (days < 0) {
        return wordsText("of %1").arg(displayDate(day));
    }
    if (days == 0) {
        return wordsText("today");
    }
    return days == 1 ? wordsText("1 day ago") : wordsText("%1 days ago").arg(days);
}

} // namespace boardplan
