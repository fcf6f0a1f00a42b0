#include "reporting/report_parts.h"
#include "reporting/rule_text.h"
#include "reporting/table_columns.h"

#include <boardplan/reporting/reports.h>

#include <QCoreApplication>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

class ActionTableBuilder {
public:
    ActionTableBuilder(const View& view, const Plan& plan)
        : m_view{view}
        , m_plan{plan}
        , m_columns{paperColumns(view, plan)}
    {
        m_table.caption = QCoreApplication::translate("boardplan", "Actions of the plan");
        for (const PlanColumn& column : m_columns) {
            m_table.columns.push_back(reportColumn(column));
        }
    }

    ReportTable build();

private:
    void addPriority(PriorityId id);
    RowGroup groupOf(int level, const Node& node, const QString& word) const;
    void addRows(RowGroup& group, const std::vector<ActionId>& actions,
                 InheritedTexts inherited) const;

    const View& m_view;
    const Plan& m_plan;
    std::vector<PlanColumn> m_columns;
    ReportTable m_table;
};

ReportTable ActionTableBuilder::build()
{
    const auto& priorities = m_view.book().prioritiesOf(m_plan.id);
    const bool hasObjectives =
        std::any_of(priorities.begin(), priorities.end(),
                    [this](PriorityId id) { return !m_view.book().objectivesOf(id).empty(); });
    m_table.groupNames << priorityWord(m_plan);
    if (hasObjectives) {
        m_table.groupNames << objectiveWord(m_plan);
    }
    for (const PriorityId id : priorities) {
        addPriority(id);
    }
    return std::move(m_table);
}

// A heading with the rating of what stands below it, once anything there is rated.
RowGroup ActionTableBuilder::groupOf(int level, const Node& node, const QString& word) const
{
    const auto [ref, title] = m_view.heading(node);
    RowGroup group;
    group.level = level;
    group.heading = levelHeading(word, ref, title);
    const bool hasRated = m_view.summary(node).rated > 0 || m_view.judgement(node).has_value();
    if (hasRated &&
        (m_view.outcome(node).reason != RollupReason::CountsOnly || m_view.judgement(node))) {
        group.chip = nodeChip(m_view, node);
    }
    if (const QString note = judgementNote(m_view, node); !note.isEmpty()) {
        group.heading += u" – "_s + note;
    }
    return group;
}

void ActionTableBuilder::addPriority(PriorityId id)
{
    const Priority& priority = *m_view.book().find(id);
    const InheritedTexts inherited{measureLines(priority.measures),
                                   bulletLines(priority.desiredOutcomes), true};
    RowGroup group = groupOf(1, Node::of(NodeKind::Priority, id), priorityWord(m_plan));
    addRows(group, m_view.book().actionsOf(id), inherited);
    bool isFirst = group.rows.empty();
    m_table.groups.push_back(std::move(group));
    for (const ObjectiveId objectiveId : m_view.book().objectivesOf(id)) {
        const Objective& objective = *m_view.book().find(objectiveId);
        RowGroup below =
            groupOf(2, Node::of(NodeKind::Objective, objectiveId), objectiveWord(m_plan));
        InheritedTexts texts = inherited;
        texts.isFirst = isFirst;
        if (!objective.measures.empty()) {
            texts.measures = measureLines(objective.measures);
            texts.isFirst = true;
        }
        addRows(below, m_view.book().actionsOf(objectiveId), texts);
        isFirst = isFirst && below.rows.empty();
        m_table.groups.push_back(std::move(below));
    }
}

void ActionTableBuilder::addRows(RowGroup& group, const std::vector<ActionId>& actions,
                                 InheritedTexts inherited) const
{
    for (const ActionId id : actions) {
        const Action& action = *m_view.book().find(id);
        ReportRow row;
        for (const PlanColumn& column : m_columns) {
            row.cells.push_back(columnCell(m_view, action, column, inherited));
        }
        group.rows.push_back(std::move(row));
        inherited.isFirst = false;
    }
}

} // namespace

Report actionTable(const View& view, PlanId plan, const ReportOptions& options)
{
    const Plan* found = view.book().find(plan);
    Q_ASSERT(found != nullptr);
    Report report = reportFrame(view, *found, options);
    report.title =
        report.plan.isEmpty()
            ? QCoreApplication::translate("boardplan", "Action table")
            : QCoreApplication::translate("boardplan", "Action table: %1").arg(report.plan);
    report.blocks.emplace_back(ActionTableBuilder{view, *found}.build());
    report.blocks.emplace_back(keyOf(view, *found));
    report.blocks.emplace_back(rulesOf(*found));
    return report;
}

} // namespace boardplan
