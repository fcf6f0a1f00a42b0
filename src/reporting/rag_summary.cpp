#include "reporting/asks.h"
#include "reporting/plan_blocks.h"
#include "reporting/rated_tables.h"
#include "reporting/report_choice.h"
#include "reporting/report_parts.h"

#include <boardplan/reporting/reports.h>

#include <QCoreApplication>
#include <array>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString summaryText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

class SummaryBuilder {
public:
    SummaryBuilder(const View& view, const Plan& plan, const ReportOptions& options)
        : m_view{view}
        , m_plan{plan}
        , m_options{options}
        , m_since{options.since}
        , m_report{reportFrame(view, plan, options)}
    {
        m_report.title = paperTitle(summaryText("RAG summary"), m_report.plan);
    }

    Report build();

private:
    template <typename Block> void add(Block block)
    {
        m_report.blocks.emplace_back(std::move(block));
    }
    void addPriorities();
    void addRated();
    ReportRow priorityRow(PriorityId id) const;
    ReportCell shareCell(const Node& node) const;
    ReportCell directionCell(const Node& node) const;

    const View& m_view;
    const Plan& m_plan;
    const ReportOptions& m_options;
    const View* m_since;
    Report m_report;
};

Report SummaryBuilder::build()
{
    const auto wanted = [this](const QString& key) { return hasSection(m_options, key); };
    if (wanted(u"asks"_s)) {
        append(m_report.blocks, askBlocks(m_view, m_plan, m_options.isPublic));
    }
    if (wanted(u"overall"_s)) {
        append(m_report.blocks, overallBlocks(m_view, m_plan, m_options));
    }
    if (wanted(u"trend"_s)) {
        append(m_report.blocks, trendBlocks(m_view, m_plan, m_options));
    }
    if (wanted(u"priorities"_s)) {
        addPriorities();
    }
    if (wanted(u"ratings"_s)) {
        addRated();
    }
    if (wanted(u"leftOut"_s)) {
        append(m_report.blocks, leftOutBlocks(m_view, m_plan, m_options));
    }
    addClosing(m_report, m_view, m_plan, m_options);
    return std::move(m_report);
}

void SummaryBuilder::addRated()
{
    const QString note = choiceNote(m_view, m_view.book().allActionsOf(m_plan.id), m_options);
    if (!note.isEmpty()) {
        add(ReportParagraph{{}, note});
    }
    append(m_report.blocks, RatedTables{m_view, m_plan, m_options}.blocks());
}

void SummaryBuilder::addPriorities()
{
    const auto& priorities = m_view.book().prioritiesOf(m_plan.id);
    if (priorities.empty()) {
        return;
    }
    const QString word = priorityWord(m_plan);
    add(ReportHeading{2, word == summaryText("Priority")
                             ? summaryText("Priorities")
                             : summaryText("By %1").arg(word.toLower())});
    ReportTable table;
    table.caption = summaryText("Ratings by %1").arg(word.toLower());
    QStringList words;
    for (const DistributionSegment& segment :
         nodeDistribution(m_view, Node::of(NodeKind::Plan, m_plan.id)).segments) {
        words << Chip{segment.rating, {}}.text().toLower();
    }
    table.columns = {{summaryText("Ref"), 1, true},
                     {word, 1.4, false},
                     {summaryText("Rating"), 1, true},
                     {summaryText("Actions: %1").arg(words.join(u", "_s)), 1, false},
                     {summaryText("On track or complete"), 0.6, false},
                     {summaryText("Rated"), 1, true}};
    if (m_since != nullptr) {
        table.columns.push_back(
            {summaryText("Since %1").arg(shortDay(m_since->day(), m_view.day())), 1, true});
    }
    table.groups.emplace_back();
    for (const PriorityId id : priorities) {
        table.groups.back().rows.push_back(priorityRow(id));
    }
    add(std::move(table));
    for (const PriorityId id : priorities) {
        const Node node = Node::of(NodeKind::Priority, id);
        const auto [ref, title] = m_view.heading(node);
        append(m_report.blocks,
               commentaryBlocks(m_view, node,
                                summaryText("%1, %2").arg(levelHeading(word, ref, title),
                                                          nodeChip(m_view, node).text().toLower())));
    }
}

ReportRow SummaryBuilder::priorityRow(PriorityId id) const
{
    const Node node = Node::of(NodeKind::Priority, id);
    const auto [ref, title] = m_view.heading(node);
    const RollupSummary summary = m_view.summary(node);
    ReportRow row;
    row.cells = {textCell(ref.isEmpty() ? m_view.label(id) : ref),
                 textCell(title.simplified()),
                 chipCell(nodeChip(m_view, node), judgementNote(m_view, node)),
                 distributionCell(nodeDistribution(m_view, node)),
                 shareCell(node),
                 textCell(summaryText("%1 of %2").arg(summary.rated).arg(summary.included))};
    if (m_since != nullptr) {
        row.cells.push_back(directionCell(node));
    }
    return row;
}

ReportCell SummaryBuilder::shareCell(const Node& node) const
{
    const int included = m_view.summary(node).included;
    if (included == 0) {
        return textCell(u"–"_s);
    }
    int onPlan = 0;
    for (const DistributionSegment& segment : nodeDistribution(m_view, node).segments) {
        onPlan += segment.rating && segment.rating->ratingClass == RatingClass::OnPlan
                      ? segment.count
                      : 0;
    }
    const std::array counts{onPlan, included - onPlan};
    return textCell(
        summaryText("%1 of %2 (%3%)").arg(onPlan).arg(included).arg(percentages(counts).front()));
}

ReportCell SummaryBuilder::directionCell(const Node& node) const
{
    const Rating* now = shownRating(m_view, node);
    const Rating* then = shownRating(*m_since, node);
    if (now == nullptr || then == nullptr) {
        return textCell(now == then      ? u"–"_s
                        : now != nullptr ? summaryText("newly rated")
                                         : summaryText("was %1").arg(then->word.toLower()));
    }
    if (now->severity == then->severity) {
        return textCell(summaryText("→ same"));
    }
    return textCell(now->severity > then->severity ? summaryText("↓ worse")
                                                   : summaryText("↑ better"),
                    summaryText("was %1").arg(then->word.toLower()));
}

} // namespace

Report ragSummary(const View& view, PlanId plan, const ReportOptions& options)
{
    const Plan* found = view.book().find(plan);
    Q_ASSERT(found != nullptr);
    return SummaryBuilder{view, *found, options}.build();
}

} // namespace boardplan
