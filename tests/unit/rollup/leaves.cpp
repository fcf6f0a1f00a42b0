#include "leaves.h"

#include <QStringList>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

Rating step(const QString& key, const QString& word, int severity, RatingClass ratingClass)
{
    Rating rating;
    rating.key = key;
    rating.letter = key;
    rating.word = word;
    rating.severity = severity;
    rating.ratingClass = ratingClass;
    return rating;
}

int ratingFor(QChar letter, const RatingScheme& scheme)
{
    for (std::size_t i = 0; i < scheme.ratings.size(); ++i) {
        if (scheme.ratings[i].letter == letter) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

Exclusion exclusionFor(QChar letter)
{
    switch (letter.unicode()) {
    case 'p':
        return Exclusion::Paused;
    case 'w':
        return Exclusion::Withdrawn;
    case 'd':
        return Exclusion::NotDueToStart;
    case 's':
        return Exclusion::NotStarted;
    case 'x':
        return Exclusion::AnotherBoard;
    default:
        return Exclusion::None;
    }
}

} // namespace

std::vector<RollupLeaf> leavesOf(const QString& line, const RatingScheme& scheme)
{
    std::vector<RollupLeaf> leaves;
    for (const QString& word : line.split(u' ', Qt::SkipEmptyParts)) {
        RollupLeaf leaf;
        const QChar letter = word.back();
        const int ordinal = static_cast<int>(leaves.size()) + 1;
        leaf.action = ActionId{QUuid{static_cast<uint>(ordinal), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}};
        leaf.label = QString::number(ordinal);
        leaf.weight = word.size() > 1 ? word.chopped(1).toInt() : 1;
        leaf.isOverdue = letter == u'O';
        leaf.isComplete = letter == u'C' || letter == u'B';
        leaf.rating = ratingFor(leaf.isOverdue ? u'G' : letter, scheme);
        leaf.exclusion = leaf.rating < 0 ? exclusionFor(letter) : Exclusion::None;
        if (leaf.rating >= 0) {
            leaf.updatedOn = QDate{2026, 9, 1}.addDays(ordinal - 1);
        }
        leaves.push_back(leaf);
    }
    return leaves;
}

RollupSummary summaryOf(const std::vector<RollupLeaf>& leaves, const RatingScheme& scheme,
                        const RollupRule& rule)
{
    RollupSummary summary;
    for (const RollupLeaf& leaf : leaves) {
        summary.add(leaf, scheme, rule);
    }
    return summary;
}

RatingScheme fiveStepScheme()
{
    return {u"Delivery confidence"_s,
            {step(u"G"_s, u"Green"_s, 1, RatingClass::OnPlan),
             step(u"g"_s, u"Amber/green"_s, 2, RatingClass::OnPlan),
             step(u"A"_s, u"Amber"_s, 3, RatingClass::AtRisk),
             step(u"r"_s, u"Amber/red"_s, 4, RatingClass::AtRisk),
             step(u"R"_s, u"Red"_s, 5, RatingClass::OffTrack)}};
}

RatingScheme startScheme()
{
    RatingScheme scheme = ragScheme();
    scheme.ratings.push_back(step(u"s"_s, u"Not started"_s, 0, RatingClass::OnPlan));
    scheme.ratings.back().role = RatingRole::NotStarted;
    return scheme;
}

RatingScheme twoStepScheme()
{
    return {u"Two steps"_s,
            {step(u"G"_s, u"Green"_s, 1, RatingClass::OnPlan),
             step(u"R"_s, u"Red"_s, 2, RatingClass::OffTrack)}};
}

RollupRule ruleOf(RuleKind kind)
{
    RollupRule rule;
    rule.kind = kind;
    return rule;
}

RollupRule thresholdsRule(Fraction red, Fraction amber)
{
    RollupRule rule = ruleOf(RuleKind::Thresholds);
    rule.redShare = red;
    rule.amberShare = amber;
    return rule;
}

RollupRule withoutFloor(RollupRule rule)
{
    rule.floor = {0, 1};
    return rule;
}

QString labelsOf(const std::vector<LabelledAction>& actions)
{
    QStringList labels;
    for (const LabelledAction& action : actions) {
        labels.append(action.label);
    }
    return labels.join(u' ');
}

} // namespace boardplan::test
