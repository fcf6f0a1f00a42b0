#include "reporting/due_blocks.h"
#include "reporting/lead_rows.h"
#include "reporting/lead_tables.h"
#include "reporting/plan_blocks.h"
#include "reporting/report_choice.h"
#include "reporting/report_parts.h"

#include <boardplan/domain/timescale.h>

#include <QCoreApplication>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString subgroupText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

// The lead's own next meeting, else the plan's next board meeting; null: none is to come.
const Meeting* nextMeetingOf(const View& view, const Lead& lead, PlanId plan)
{
    const Meeting* next = nullptr;
    for (const Meeting& meeting : view.book().table<Meeting>().rows()) {
        const bool isToCome = !meeting.closedOn.isValid() && meeting.date >= view.day();
        if (meeting.body == MeetingBody::Subgroup && meeting.subgroup == lead.id && isToCome &&
            (next == nullptr || meeting.date < next->date)) {
            next = &meeting;
        }
    }
    return next != nullptr ? next : view.nextBoardMeeting(plan);
}

class SubgroupBuilder {
public:
    SubgroupBuilder(const View& view, PlanId plan, const ReportOptions& options, bool isForm)
        : m_view{view}
        , m_options{options}
        , m_lead{*view.book().find(options.lead)}
        , m_rows{view, options, isForm}
        , m_plan{m_rows.plans().size() == 1 ? m_rows.plans().front() : plan}
        , m_isForm{isForm}
    {
    }

    Report frame(const QString& title) const
    {
        const Plan& plan = *m_view.book().find(m_plan);
        Report report = reportFrame(m_view, plan, m_options);
        report.title = u"%1: %2"_s.arg(title, m_lead.name.simplified());
        report.overall.reset();
        const Node node = Node::of(NodeKind::Lead, m_lead.id);
        if (!m_isForm && m_view.outcome(node).reason == RollupReason::Rated) {
            report.overall = nodeChip(m_view, node);
        }
        if (m_rows.plans().size() > 1) {
            report.plan.clear();
            report.board = boardsOfPlans();
        }
        report.subtitle = subtitle(report);
        return report;
    }

    void addOverall(Report& report) const
    {
        if (m_rows.isEmpty()) {
            report.blocks.emplace_back(ReportParagraph{{}, nothing()});
            return;
        }
        report.blocks.emplace_back(ReportParagraph{actionCountText(m_rows.size()) + u':', facts()});
        const Node node = Node::of(NodeKind::Lead, m_lead.id);
        if (m_view.summary(node).included > 0) {
            report.blocks.emplace_back(sentenceParagraph(m_view, node, m_options.isPublic));
        }
    }

    void addAsked(Report& report) const
    {
        const QString text =
            m_rows.isEmpty() ? nothing()
                             : subgroupText("Please say for each action what happened since its "
                                            "last update, what comes next, and "
                                            "which rating fits now, by the meanings in the key.");
        report.blocks.emplace_back(ReportParagraph{{}, text});
    }

    void addTable(Report& report) const
    {
        if (!m_rows.note().isEmpty()) {
            report.blocks.emplace_back(ReportParagraph{{}, m_rows.note()});
        }
        if (!m_rows.isEmpty()) {
            report.blocks.emplace_back(m_isForm ? formTable(m_view, m_options, m_rows)
                                                : updatesTable(m_view, m_options, m_rows));
        }
    }

    void addDue(Report& report) const
    {
        append(report.blocks, dueBlocks(m_view, m_rows.plans(), m_rows.actions(), m_options, DueFor::Lead));
    }

    // One for each scheme that the actions are rated by.
    void addKeys(Report& report) const
    {
        std::vector<RatingScheme> told;
        for (const PlanId id : m_rows.plans()) {
            const Plan& plan = *m_view.book().find(id);
            if (std::find(told.begin(), told.end(), plan.ratingScheme) == told.end()) {
                told.push_back(plan.ratingScheme);
                report.blocks.emplace_back(keyOf(m_view, plan));
            }
        }
        append(report.blocks, refBlocks(m_view, m_rows.actions()));
    }

    void addSignature(Report& report) const
    {
        if (m_rows.isEmpty()) {
            return;
        }
        ReportTable table;
        table.caption = subgroupText("Who filled this in");
        table.isForm = true;
        table.columns = {{subgroupText("Filled in by"), 2, false}, {subgroupText("On"), 1, false}};
        table.groups.emplace_back();
        table.groups.back().rows.push_back({{textCell({}), textCell({})}});
        report.blocks.emplace_back(std::move(table));
    }

private:
    QString boardsOfPlans() const
    {
        QStringList names;
        for (const PlanId plan : m_rows.plans()) {
            names << boardNames(m_view.book(), *m_view.book().find(plan));
        }
        names.removeDuplicates();
        names.removeAll(QString{});
        return joinedWithAnd(names);
    }

    QString subtitle(const Report& report) const
    {
        QStringList parts{report.board, report.plan};
        if (const Meeting* next = nextMeetingOf(m_view, m_lead, m_plan)) {
            parts << (next->body == MeetingBody::Subgroup ? subgroupText("for its meeting of %1")
                                                          : subgroupText("for the board of %1"))
                         .arg(displayLongDate(next->date));
        }
        parts << subgroupText("ratings as at %1").arg(displayLongDate(m_view.day()));
        parts.removeAll(QString{});
        return parts.join(u" · "_s);
    }

    QString nothing() const
    {
        return m_isForm ? subgroupText("No open action names this lead.")
                        : subgroupText("No action names this lead.");
    }

    // "2 overdue, 3 updates awaited": what presses.
    QString facts() const
    {
        int overdue = 0;
        int awaited = 0;
        int reports = 0;
        int complete = 0;
        int paused = 0;
        for (const ActionId id : m_rows.actions()) {
            const FlagSet flags = m_view.flagSet(id);
            overdue += flags.has(FlagKind::Overdue) ? 1 : 0;
            awaited += flags.has(FlagKind::UpdateAwaited) ? 1 : 0;
            reports += flags.has(FlagKind::ReportDue) ? 1 : 0;
            complete += m_view.isComplete(id) ? 1 : 0;
            paused += m_view.exclusion(id) == Exclusion::Paused ? 1 : 0;
        }
        QStringList parts;
        if (complete > 0) {
            parts << subgroupText("%1 complete").arg(complete);
        }
        if (paused > 0) {
            parts << subgroupText("%1 paused").arg(paused);
        }
        if (overdue > 0) {
            parts << subgroupText("%1 overdue").arg(overdue);
        }
        if (reports > 0) {
            parts << (reports == 1 ? subgroupText("1 report due")
                                   : subgroupText("%1 reports due").arg(reports));
        }
        if (awaited > 0) {
            parts << (awaited == 1 ? subgroupText("1 update awaited")
                                   : subgroupText("%1 updates awaited").arg(awaited));
        }
        return parts.isEmpty() ? subgroupText("nothing overdue, no update awaited.")
                               : parts.join(u", "_s) + u'.';
    }

    const View& m_view;
    const ReportOptions& m_options;
    const Lead& m_lead;
    LeadRows m_rows;
    PlanId m_plan;
    bool m_isForm;
};

} // namespace

Report subgroupReport(const View& view, PlanId plan, const ReportOptions& options)
{
    const SubgroupBuilder builder{view, plan, options, false};
    const bool isSubgroup = view.book().find(options.lead)->kind == LeadKind::Subgroup;
    Report report = builder.frame(isSubgroup ? subgroupText("Subgroup report")
                                             : subgroupText("Report of a lead"));
    if (hasSection(options, u"overall"_s)) {
        builder.addOverall(report);
    }
    if (hasSection(options, u"actions"_s)) {
        builder.addTable(report);
    }
    if (hasSection(options, u"due"_s)) {
        builder.addDue(report);
    }
    if (hasSection(options, u"key"_s)) {
        builder.addKeys(report);
    }
    return report;
}

Report updateForm(const View& view, PlanId plan, const ReportOptions& options)
{
    const SubgroupBuilder builder{view, plan, options, true};
    Report report = builder.frame(subgroupText("Update form"));
    if (hasSection(options, u"overall"_s)) {
        builder.addAsked(report);
    }
    if (hasSection(options, u"key"_s)) {
        builder.addKeys(report);
    }
    if (hasSection(options, u"signature"_s)) { // before the actions, so that it never stands on a page of its own
        builder.addSignature(report);
    }
    if (hasSection(options, u"actions"_s)) {
        builder.addTable(report);
    }
    return report;
}

} // namespace boardplan
