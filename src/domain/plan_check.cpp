#include "domain/plan_check_parts.h"

#include <boardplan/domain/enum_keys.h>

#include <QHash>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>
#include <tuple>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// The rank of every node of the plan: the plan itself, then priorities with what is below them.
QHash<Node, int> ranksOf(const PlanBook& book, PlanId plan)
{
    QHash<Node, int> ranks{{Node::of(NodeKind::Plan, plan), 0}};
    const auto put = [&](const Node& node) { ranks.insert(node, static_cast<int>(ranks.size())); };
    const auto putActions = [&](const std::vector<ActionId>& actions) {
        for (const ActionId action : actions) {
            put(Node::of(NodeKind::Action, action));
        }
    };
    for (const PriorityId priority : book.prioritiesOf(plan)) {
        put(Node::of(NodeKind::Priority, priority));
        putActions(book.actionsOf(priority));
        for (const ObjectiveId objective : book.objectivesOf(priority)) {
            put(Node::of(NodeKind::Objective, objective));
            putActions(book.actionsOf(objective));
        }
    }
    return ranks;
}

// Leads come after what is in the plan, in the order they were found.
void sortFindings(std::vector<CheckFinding>& findings, const PlanBook& book, PlanId plan)
{
    const QHash<Node, int> ranks = ranksOf(book, plan);
    const int last = static_cast<int>(ranks.size());
    using Place = std::tuple<CheckSeverity, int, std::size_t>; // the last: as they were found
    std::vector<Place> places;
    places.reserve(findings.size());
    for (std::size_t at = 0; at < findings.size(); ++at) {
        places.emplace_back(findings[at].severity, ranks.value(findings[at].node, last), at);
    }
    std::sort(places.begin(), places.end());
    std::vector<CheckFinding> sorted;
    sorted.reserve(findings.size());
    for (const Place& place : places) {
        sorted.push_back(std::move(findings[std::get<std::size_t>(place)]));
    }
    findings = std::move(sorted);
}

// What a person said is fine as it is.
class Dismissals {
public:
    explicit Dismissals(const PlanBook& book)
    {
        for (const Saved& saved : book.table<Saved>().rows()) {
            if (saved.kind == checkDismissedKind) {
                m_byWords.insert(wordsOf(saved.value), saved.id);
                m_nodes.insert(saved.value.value(u"id"_s).toString());
            }
        }
    }

    SavedId of(const CheckFinding& finding) const
    {
        const bool isPossible =
            !m_nodes.isEmpty() &&
            m_nodes.contains(finding.node.id.toString(QUuid::WithoutBraces)); // most are not
        return isPossible ? m_byWords.value(wordsOf(checkDismissal(finding))) : SavedId{};
    }

private:
    static QByteArray wordsOf(const QJsonObject& value)
    {
        return QJsonDocument{value}.toJson(QJsonDocument::Compact);
    }

    QHash<QByteArray, SavedId> m_byWords;
    QSet<QString> m_nodes;
};

int leadsNamed(const CheckSubject& subject)
{
    QSet<LeadId> named;
    for (const Action* const action : subject.all) {
        for (const ActionLead& lead : action->leads) {
            named.insert(lead.lead);
        }
    }
    return static_cast<int>(named.size());
}

QJsonObject dismissalKey(const CheckFinding& finding)
{
    return {{u"finding"_s, toKey(finding.kind)},
            {u"field"_s, toKey(finding.field)},
            {u"node"_s, toKey(finding.node.kind)},
            {u"id"_s, finding.node.id.toString(QUuid::WithoutBraces)}};
}

} // namespace

CheckSubject::CheckSubject(const View& seen, const Plan& checked, CheckedTexts& read)
    : view{seen}
    , book{seen.book()}
    , plan{checked}
    , texts{read}
{
    for (const ActionId id : book.allActionsOf(plan.id)) {
        const Action* const action = book.find(id);
        if (!view.hasAction(id) || action->state.key == ActionStateKey::Withdrawn) {
            continue;
        }
        all.push_back(action);
        isReported = isReported || view.standing(id).updates > 0;
        if (!view.isComplete(id)) {
            open.push_back(action);
        }
    }
}

CheckFinding& CheckSubject::add(CheckKind kind, const Action& action, const QString& words,
                                const QString& about)
{
    return add(kind, Node::of(NodeKind::Action, action.id), words, about);
}

const CheckFix* CheckFinding::sureFix() const
{
    return fixes.size() == 1 && fixes.front().isSure ? &fixes.front() : nullptr;
}

bool PlanCheck::needsSomebody() const
{
    return count(CheckSeverity::Note) < static_cast<int>(open.size());
}

int PlanCheck::count(CheckSeverity severity) const
{
    return static_cast<int>(
        std::count_if(open.begin(), open.end(),
                      [&](const CheckFinding& finding) { return finding.severity == severity; }));
}

PlanCheck checkPlan(const View& view, PlanId plan)
{
    return PlanChecker{}.check(view, plan);
}

PlanChecker::PlanChecker() = default;
PlanChecker::~PlanChecker() = default;

PlanCheck PlanChecker::check(const View& view, PlanId planId)
{
    PlanCheck check;
    const Plan* const plan = view.book().find(planId);
    if (plan == nullptr) {
        return check;
    }
    if (m_texts == nullptr || planId != m_plan) {
        m_plan = planId;
        m_texts = std::make_unique<CheckedTexts>();
    }
    CheckSubject subject{view, *plan, *m_texts};
    checkActions(subject);
    checkDuplicates(subject);
    checkParents(subject);
    checkRefs(subject);
    checkAudiences(subject);
    checkLeads(subject);
    sortFindings(subject.findings, view.book(), planId);
    const Dismissals dismissals{view.book()};
    for (CheckFinding& finding : subject.findings) {
        if (finding.dismissal.isNull()) {
            finding.dismissal = dismissals.of(finding);
        }
        (finding.isDismissed() ? check.dismissed : check.open).push_back(std::move(finding));
    }
    check.actions = static_cast<int>(subject.all.size());
    check.priorities = static_cast<int>(view.book().prioritiesOf(planId).size());
    check.leads = leadsNamed(subject);
    return check;
}

QJsonObject checkDismissal(const CheckFinding& finding)
{
    QJsonObject value = dismissalKey(finding);
    value.insert(u"about"_s, finding.about);
    return value;
}

const Saved* findCheckDismissal(const PlanBook& book, const CheckFinding& finding)
{
    const QJsonObject key = dismissalKey(finding);
    for (const Saved& saved : book.table<Saved>().rows()) {
        QJsonObject value = saved.value;
        value.remove(u"about"_s);
        if (saved.kind == checkDismissedKind && value == key) {
            return &saved;
        }
    }
    return nullptr;
}

} // namespace boardplan
