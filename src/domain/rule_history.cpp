#include <boardplan/domain/rule_history.h>

#include <boardplan/domain/other_rule.h>
#include <boardplan/domain/timescale.h>

#include <QCoreApplication>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString historyWord(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

// "Priority 2: Amber by Balanced, Red by Strict." where the two differ.
class Restatement {
public:
    Restatement(const View& then, const Plan& plan, const RollupRule& before)
        : m_older{underRule(then.book(), plan.id, before), then}
        , m_newer{underRule(then.book(), plan.id, plan.rollupRule), then}
        , m_names{ruleNamesApart(before, plan.rollupRule)}
    {
    }

    bool differs(const Node& node) const { return older(node) != newer(node); }
    QString words(const Node& node) const
    {
        return historyWord("%1 by %2, %3 by %4.").arg(older(node), m_names.first, newer(node), m_names.second);
    }

private:
    QString older(const Node& node) const { return outcomeWord(m_older.view(), node); }
    QString newer(const Node& node) const { return outcomeWord(m_newer.view(), node); }

    OtherView m_older;
    OtherView m_newer;
    std::pair<QString, QString> m_names;
};

QString restated(const View& then, const Plan& plan, const RollupRule& before)
{
    const Restatement restatement{then, plan, before};
    QStringList words{historyWord("At the meeting of %1: %2")
                          .arg(displayDate(then.day()), restatement.words(Node::of(NodeKind::Plan, plan.id)))};
    const QString level = plan.words.priority.isEmpty() ? historyWord("Priority") : plan.words.priority;
    for (const PriorityId id : then.book().prioritiesOf(plan.id)) {
        const Node node = Node::of(NodeKind::Priority, id);
        if (restatement.differs(node)) {
            words << historyWord("%1 %2: %3").arg(level, then.label(id), restatement.words(node));
        }
    }
    return words.join(u' ');
}

} // namespace

std::vector<RuleStep> ruleSteps(const View& view, PlanId id, const QDate& from)
{
    const Plan* plan = view.book().find(id);
    std::vector<RuleStep> steps;
    const std::size_t count = plan == nullptr ? 0 : plan->ruleChanges.size();
    for (std::size_t at = 0; at < count; ++at) {
        const RuleChange& change = plan->ruleChanges[at];
        if (change.on <= view.day() && (!from.isValid() || change.on >= from)) {
            steps.push_back({change, at + 1 < count ? plan->ruleChanges[at + 1].before : plan->rollupRule});
        }
    }
    return steps;
}

std::vector<RuleStep> ruleStepsSinceMeeting(const View& view, PlanId plan)
{
    const Meeting* last = view.lastBoardMeeting(plan);
    return last == nullptr ? std::vector<RuleStep>{} : ruleSteps(view, plan, last->date);
}

QString ruleStepWords(const RuleStep& step)
{
    const auto [before, after] = ruleNamesApart(step.change.before, step.after);
    const QString words =
        historyWord("Rule changed %1 from %2 to %3").arg(displayDate(step.change.on), before, after);
    const QString reason = step.change.reason.simplified();
    return reason.isEmpty() ? words + u'.' : historyWord("%1 (%2).").arg(words, reason);
}

std::pair<QString, QString> ruleNamesApart(const RollupRule& one, const RollupRule& other)
{
    return one.kind == other.kind ? std::pair{ruleDescription(one), ruleDescription(other)}
                                  : std::pair{ruleName(one.kind), ruleName(other.kind)};
}

QString outcomeWord(const View& view, const Node& node)
{
    return outcomeWord(view.outcome(node), view.scheme(node));
}

QStringList ruleChangeLines(const View& view, PlanId id, const View* then)
{
    const std::vector<RuleStep> steps = ruleStepsSinceMeeting(view, id);
    QStringList lines;
    for (const RuleStep& step : steps) {
        lines << ruleStepWords(step);
    }
    const Plan* plan = view.book().find(id);
    if (!steps.empty() && then != nullptr && !(steps.front().change.before == plan->rollupRule)) {
        lines << restated(*then, *plan, steps.front().change.before);
    }
    return lines;
}

} // namespace boardplan
