#include "reporting/plan_blocks.h"
#include "reporting/report_choice.h"
#include "reporting/report_parts.h"
#include "reporting/silent_columns.h"

#include <boardplan/domain/lead_load.h>
#include <boardplan/reporting/chase_letter.h>
#include <boardplan/reporting/reports.h>

#include <QCoreApplication>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString leadsText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

// Chase list and load: who owes what for the next meeting.
class LeadsReportBuilder {
public:
    LeadsReportBuilder(const View& view, const Plan& plan, const ReportOptions& options)
        : m_view{view}
        , m_plan{plan}
        , m_options{options}
        , m_list{chaseList(view, plan.id)}
        , m_load{leadLoad(view, plan.id)}
    {
    }

    std::vector<ReportBlock> askedBlocks() const
    {
        std::vector<ReportBlock> blocks;
        blocks.emplace_back(ReportParagraph{leadsText("Updates asked for:"), opening()});
        if (!m_list.leads.empty()) {
            blocks.emplace_back(chaseTable());
        }
        return blocks;
    }

    std::vector<ReportBlock> loadBlocks() const
    {
        std::vector<ReportBlock> blocks;
        if (!m_load.rows.empty()) {
            blocks.emplace_back(ReportHeading{2, leadsText("Open actions by lead and quarter")});
            blocks.emplace_back(ReportParagraph{{}, leadLoadNotes(m_load).join(u' ')});
            blocks.emplace_back(loadTable());
        }
        return blocks;
    }

private:
    QString opening() const
    {
        const QString occasion = chaseOccasion(m_view, m_list);
        if (m_list.actions == 0) {
            return leadsText("none; nothing is overdue, due before %1 or still to be reported on.").arg(occasion);
        }
        const QString asked = m_list.actions == 1
                                  ? leadsText("on 1 action that is overdue, due before %1 or still to be reported on.")
                                  : leadsText("on %1 actions that are overdue, due before %2 or still to be reported on.")
                                        .arg(m_list.actions);
        return asked.arg(occasion) + u' ' +
               leadsText("An action with several leads stands under each.");
    }

    ReportTable chaseTable() const
    {
        ReportTable table;
        table.caption = leadsText("What each lead is asked for");
        table.groupNames << leadsText("Lead");
        table.columns = {
            {leadsText("Ref"), 1, true},          {actionWord(m_plan), 1.6, false},
            {leadsText("Timescale"), 0.9, false}, {leadsText("Asked for because"), 0.8, false},
            {leadsText("Rating"), 0.8, false},    {leadsText("Last update"), 1.3, false}};
        for (const LeadChase& chase : m_list.leads) {
            table.groups.push_back(groupOf(chase));
        }
        leaveOutSilentColumns(table, 5); // the last update
        return table;
    }

    RowGroup groupOf(const LeadChase& chase) const
    {
        const Lead* lead = m_view.book().find(chase.lead);
        const QStringList addresses = addressesOf(m_view.book(), chase.lead);
        RowGroup group;
        group.level = 1;
        group.heading = lead == nullptr ? leadsText("No lead named") : lead->name;
        if (!addresses.isEmpty() && !m_options.isPublic) {
            group.heading += u" – "_s + addresses.join(u", "_s);
        }
        for (const ChaseItem& item : chase.items) {
            group.rows.push_back(rowOf(item));
        }
        return group;
    }

    ReportRow rowOf(const ChaseItem& item) const
    {
        const auto orDash = [](const QString& text) {
            return textCell(text.isEmpty() ? u"–"_s : text);
        };
        const Action& action = *m_view.book().find(item.action);
        const Standing& standing = m_view.standing(item.action);
        ReportCell last = orDash(whatHappened(standing));
        last.small = standing.latest ? updateDay(*standing.latest) : QString{};
        return {{textCell(m_view.label(item.action)), textCell(action.text.trimmed()),
                 orDash(timescaleText(m_view, action)), textCell(item.reasons.join(u", "_s)),
                 chipCell(actionChip(m_view, action), sinceNote(m_view, action, m_options.past)), last}};
    }

    ReportTable loadTable() const
    {
        ReportTable table;
        table.caption = leadsText("Open actions by lead and quarter");
        table.columns = {{leadsText("Lead"), 2, false}, {leadsText("Overdue"), 1, true}};
        for (const TimelineColumn& quarter : m_load.quarters) {
            table.columns.push_back({quarter.name, 1, true});
        }
        if (m_load.hasLater()) {
            table.columns.push_back({leadsText("Later"), 1, true});
        }
        table.columns.push_back({leadsText("No date"), 1, true});
        table.columns.push_back({leadsText("All"), 1, true});
        table.groups.emplace_back();
        for (const LeadLoadRow& row : m_load.rows) {
            table.groups.back().rows.push_back(loadRow(row, row.name, false));
        }
        table.groups.back().rows.push_back(
            loadRow(m_load.all, leadsText("All open actions"), true));
        return table;
    }

    ReportRow loadRow(const LeadLoadRow& load, const QString& name, bool isBold) const
    {
        std::vector<int> counts{load.overdue};
        counts.insert(counts.end(), load.quarters.begin(), load.quarters.end());
        if (m_load.hasLater()) {
            counts.push_back(load.later);
        }
        counts.push_back(load.noDate);
        counts.push_back(load.total);
        ReportRow row;
        row.cells.push_back(textCell(name));
        for (const int count : counts) {
            ReportCell cell = textCell(count == 0 ? u"–"_s : QString::number(count));
            cell.kind = CellKind::Number;
            row.cells.push_back(std::move(cell));
        }
        for (ReportCell& cell : row.cells) {
            cell.isBold = isBold;
        }
        return row;
    }

    const View& m_view;
    const Plan& m_plan;
    const ReportOptions& m_options;
    ChaseList m_list;
    LeadLoad m_load;
};

} // namespace

Report leadsReport(const View& view, PlanId plan, const ReportOptions& options)
{
    const Plan* found = view.book().find(plan);
    Q_ASSERT(found != nullptr);
    Report report = reportFrame(view, *found, options);
    report.title = paperTitle(leadsText("Leads and load"), report.plan);
    const LeadsReportBuilder builder{view, *found, options};
    if (hasSection(options, u"asked"_s)) {
        append(report.blocks, builder.askedBlocks());
    }
    if (hasSection(options, u"load"_s)) {
        append(report.blocks, builder.loadBlocks());
    }
    if (hasSection(options, u"key"_s)) {
        report.blocks.emplace_back(keyOf(view, *found));
        append(report.blocks, refBlocks(view, view.book().allActionsOf(plan)));
    }
    return report;
}

} // namespace boardplan
