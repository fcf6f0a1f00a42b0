#include "reporting/plan_blocks.h"
#include "reporting/report_choice.h"
#include "reporting/report_parts.h"
#include "reporting/table_columns.h"

#include <boardplan/reporting/reports.h>

#include <QCoreApplication>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

class ActionTableBuilder {
public:
    ActionTableBuilder(const View& view, const Plan& plan, const ReportOptions& options)
        : m_view{view}
        , m_plan{plan}
        , m_options{options}
        , m_columns{chosenColumns(view, plan, options.columns).value_or(paperColumns(view, plan))}
    {
        if (options.sort != ReportSort::PlanOrder && options.columns.isEmpty()) {
            addPlace();
        }
        m_table.caption = QCoreApplication::translate("boardplan", "Actions of the plan");
        for (const PlanColumn& column : m_columns) {
            m_table.columns.push_back(reportColumn(column));
        }
    }

    ReportTable build();

private:
    void addPlace();
    void addPriority(PriorityId id);
    void addGroup(RowGroup group);
    ReportRow rowOf(ActionId id, const InheritedTexts& inherited) const;
    RowGroup groupOf(int level, const Node& node, const QString& word) const;
    void addRows(RowGroup& group, const std::vector<ActionId>& actions,
                 InheritedTexts inherited) const;

    const View& m_view;
    const Plan& m_plan;
    const ReportOptions& m_options;
    std::vector<PlanColumn> m_columns;
    ReportTable m_table;
};

ReportTable ActionTableBuilder::build()
{
    if (m_options.sort != ReportSort::PlanOrder) {
        RowGroup all;
        for (const ActionId id : chosenActions(m_view, m_view.book().allActionsOf(m_plan.id), m_options)) {
            all.rows.push_back(rowOf(id, {}));
        }
        m_table.groups.push_back(std::move(all));
        return std::move(m_table);
    }
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

// Where no headings say it, a column says which priority an action belongs to.
void ActionTableBuilder::addPlace()
{
    const PlanColumn place{priorityWord(m_plan), {u"priority"_s}};
    m_columns.insert(m_columns.begin() + (m_columns.empty() ? 0 : 1), place);
}

// A group that holds nothing of what was chosen is left out.
void ActionTableBuilder::addGroup(RowGroup group)
{
    if (m_options.ratings.isEmpty() || !group.rows.empty() || group.level == 1) {
        m_table.groups.push_back(std::move(group));
    }
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
    const std::size_t first = m_table.groups.size();
    addGroup(std::move(group));
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
        addGroup(std::move(below));
    }
    const bool isEmpty = m_table.groups.size() == first + 1 && m_table.groups.back().rows.empty();
    if (isEmpty && !m_options.ratings.isEmpty()) {
        m_table.groups.pop_back();
    }
}

void ActionTableBuilder::addRows(RowGroup& group, const std::vector<ActionId>& actions,
                                 InheritedTexts inherited) const
{
    for (const ActionId id : chosenActions(m_view, actions, m_options)) {
        group.rows.push_back(rowOf(id, inherited));
        inherited.isFirst = false;
    }
}

ReportRow ActionTableBuilder::rowOf(ActionId id, const InheritedTexts& inherited) const
{
    const Action& action = *m_view.book().find(id);
    ReportRow row;
    for (const PlanColumn& column : m_columns) {
        row.cells.push_back(columnCell(m_view, action, column, inherited, m_options.isPublic));
    }
    return row;
}

} // namespace

std::vector<ReportBlock> actionTableBlocks(const View& view, const Plan& plan, const ReportOptions& options)
{
    std::vector<ReportBlock> blocks;
    const auto actions = view.book().allActionsOf(plan.id);
    if (const QString note = choiceNote(view, actions, options); !note.isEmpty()) {
        blocks.emplace_back(ReportParagraph{{}, note});
    }
    if (actions.empty()) {
        blocks.emplace_back(ReportParagraph{{}, QCoreApplication::translate("boardplan", "The plan has no actions yet.")});
    } else {
        blocks.emplace_back(ActionTableBuilder{view, plan, options}.build());
    }
    return blocks;
}

Report actionTable(const View& view, PlanId plan, const ReportOptions& options)
{
    const Plan* found = view.book().find(plan);
    Q_ASSERT(found != nullptr);
    Report report = reportFrame(view, *found, options);
    report.title = paperTitle(QCoreApplication::translate("boardplan", "Action table"), report.plan);
    if (hasSection(options, u"actions"_s)) {
        append(report.blocks, actionTableBlocks(view, *found, options));
    }
    addClosing(report, view, *found, options);
    return report;
}

} // namespace boardplan
