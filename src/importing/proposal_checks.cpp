#include "importing/proposal_checks.h"

#include "importing/findings.h"
#include "importing/people_and_dates.h"
#include "importing/phrases.h"

#include <boardplan/domain/placeholder.h>

#include <algorithm>
#include <set>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// Checks one action at a time; `m_isMeasured` is set where its objective or priority carries a measure.
class ActionCheck {
public:
    ActionCheck(const Proposal& proposal, std::vector<Finding>& findings)
        : m_proposal{proposal}
        , m_findings{findings}
    {
    }

    void check(const ProposedAction& action, bool isMeasured);
    // What is missing everywhere is said once: a list of the same finding hides the others.
    void checkMeasures();

private:
    void checkTimescale(const ProposedAction& action);
    void checkDue(const ProposedAction& action);
    void add(FindingKind kind, const std::vector<Place>& places, const QStringList& arguments)
    {
        m_findings.push_back(makeFinding(kind, places, arguments));
    }

    const Proposal& m_proposal;
    std::vector<Finding>& m_findings;
    std::vector<const ProposedAction*> m_withoutMeasure;
};

void ActionCheck::checkDue(const ProposedAction& action)
{
    const QDate due = action.timescale.due;
    const bool isOutside = m_proposal.period && due.isValid()
        && ((m_proposal.period->end.isValid() && due > m_proposal.period->end)
            || (m_proposal.period->start.isValid() && due < m_proposal.period->start));
    if (isOutside) {
        add(FindingKind::OutsidePlan, action.timescaleText.places, {shortened(action.timescaleText.text)});
    }
}

void ActionCheck::checkTimescale(const ProposedAction& action)
{
    const QString text = action.timescaleText.text;
    const QStringList shown{shortened(text)};
    if (text.isEmpty()) {
        add(FindingKind::NoTimescale, action.text.places, {shortened(action.text.text)});
    } else if (isPlaceholder(text) || foldText(text).isEmpty()) {
        add(FindingKind::Placeholder, action.timescaleText.places, shown);
    } else if (action.timescale.kind == TimescaleKind::None) {
        add(FindingKind::UnreadableTimescale, action.timescaleText.places, shown);
    } else if (action.timescale.due.isValid() && !action.timescale.ambiguous.empty()) {
        add(FindingKind::AmbiguousDate, action.timescaleText.places,
            {shortened(text), describe(action.timescale)});
    }
    checkDue(action);
}

void ActionCheck::check(const ProposedAction& action, bool isMeasured)
{
    const QStringList shown{shortened(action.text.text)};
    if (action.leads.isEmpty()) {
        const bool isPlaceholder = !action.leadText.text.isEmpty();
        add(isPlaceholder ? FindingKind::Placeholder : FindingKind::NoLead,
            isPlaceholder ? action.leadText.places : action.text.places,
            isPlaceholder ? QStringList{shortened(action.leadText.text)} : shown);
    }
    if (action.measures.items.isEmpty() && !isMeasured) {
        m_withoutMeasure.push_back(&action);
    }
    if (containsPhrase(action.text.text, u"reviewer notes"_s)) {
        add(FindingKind::ReviewerNote, action.text.places, shown);
    }
    checkTimescale(action);
}

void ActionCheck::checkMeasures()
{
    constexpr std::size_t few = 5;
    const auto all = static_cast<std::size_t>(m_proposal.actionCount());
    if (m_withoutMeasure.size() > few && m_withoutMeasure.size() * 2 > all) {
        add(FindingKind::FewMeasures, m_withoutMeasure.front()->text.places,
            {QString::number(m_withoutMeasure.size()), QString::number(all)});
        return;
    }
    for (const ProposedAction* const action : m_withoutMeasure) {
        add(FindingKind::NoMeasure, action->text.places, {shortened(action->text.text)});
    }
}

void checkObjective(const ProposedObjective& objective, std::vector<Finding>& findings)
{
    if (objective.title.text.isEmpty()) {
        findings.push_back(
            makeFinding(FindingKind::NoObjectiveTitle, objective.ref.places, {objective.ref.text}));
    }
    if (containsPhrase(objective.title.text, u"reviewer notes"_s)) {
        findings.push_back(
            makeFinding(FindingKind::ReviewerNote, objective.title.places, {shortened(objective.title.text)}));
    }
}

} // namespace

void checkProposal(const Proposal& proposal, std::vector<Finding>& findings)
{
    if (proposal.title.text.isEmpty()) {
        findings.push_back(makeFinding(FindingKind::NoTitle, Place{}));
    }
    if (proposal.boards.empty()) {
        findings.push_back(makeFinding(FindingKind::NoBoard, Place{}));
    }
    if (!proposal.period) {
        findings.push_back(makeFinding(FindingKind::NoPeriod, Place{}));
    }
    ActionCheck check{proposal, findings};
    for (const ProposedPriority& priority : proposal.priorities) {
        const bool isMeasured = !priority.measures.items.isEmpty();
        for (const ProposedAction& action : priority.actions) {
            check.check(action, isMeasured);
        }
        for (const ProposedObjective& objective : priority.objectives) {
            checkObjective(objective, findings);
            for (const ProposedAction& action : objective.actions) {
                check.check(action, isMeasured || !objective.measures.items.isEmpty());
            }
        }
    }
    check.checkMeasures();
}

void checkHeadings(const std::vector<TableRun>& runs, std::vector<Finding>& findings)
{
    std::set<QString> reported; // a header row comes again after a page break
    for (const TableRun& run : runs) {
        for (const TableColumn& column : run.header.columns) {
            if (column.fields.empty() && !column.isAmended && !column.heading.isEmpty() && !column.places.empty()
                && reported.insert(column.key).second) {
                findings.push_back(
                    makeFinding(FindingKind::HeadingNotUnderstood, column.places, {shortened(column.heading)}));
            }
        }
    }
}

} // namespace boardplan
