// Subgroup report and update form: whose actions, which updates, and what is left empty.

#include "sample_book.h"

#include <boardplan/reporting/renderers.h>
#include <boardplan/reporting/reports.h>

#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

const ReportTable* actionsTable(const Report& report)
{
    for (const ReportBlock& block : report.blocks) {
        const auto* table = std::get_if<ReportTable>(&block);
        if (table != nullptr && table->columns.front().heading == u"Ref"_s) {
            return table;
        }
    }
    return nullptr;
}

std::vector<ReportRow> rowsOf(const Report& report)
{
    std::vector<ReportRow> rows;
    if (const ReportTable* table = actionsTable(report)) {
        for (const RowGroup& group : table->groups) {
            rows.insert(rows.end(), group.rows.begin(), group.rows.end());
        }
    }
    return rows;
}

QStringList refsOf(const Report& report)
{
    QStringList refs;
    for (const ReportRow& row : rowsOf(report)) {
        const QString& how = row.cells.front().small;
        refs << (how.isEmpty() ? row.cells.front().text : row.cells.front().text + u' ' + how);
    }
    return refs;
}

Report paperOf(const SampleBook& sample, LeadId lead, const QString& kind,
               ReportOptions options = {})
{
    options.lead = lead;
    return buildReport(kind, View{sample.book, sampleDay}, sample.plan, options).value();
}

} // namespace

TEST(SubgroupReport, HasWhatNamesTheLeadAndWhatItsGroupsAreNamedFor)
{
    SampleBook sample = sampleBook();
    const LeadId lead = sample.directoryEntry(u"Prevention Subgroup"_s);
    Lead everybody;
    everybody.id = LeadId::create();
    everybody.name = u"All subgroups"_s;
    everybody.members = {lead};
    sample.book.put(inserted(everybody));
    const auto actions = sample.book.allActionsOf(sample.plan);
    sample.edit(actions[0], [&](Action& action) {
        action.leads = {{lead, LeadRole::Contributor}};
    });
    sample.edit(actions[1], [&](Action& action) {
        action.leads = {{everybody.id, LeadRole::Lead}};
    });
    sample.edit(actions[2], [&](Action& action) {
        action.leads = {{lead, LeadRole::Lead}};
        action.state.key = ActionStateKey::Withdrawn;
    });
    EXPECT_EQ(
        refsOf(paperOf(sample, lead, u"subgroup"_s)),
        (QStringList{u"1.1 contributor"_s, u"1.2 through All subgroups"_s, u"2.3"_s, u"2.4"_s}));
    // The form asks for what is open: 1.1 is complete.
    EXPECT_EQ(refsOf(paperOf(sample, lead, u"form"_s)),
              (QStringList{u"1.2 through All subgroups"_s, u"2.3"_s, u"2.4"_s}));
}

TEST(SubgroupReport, HasTheLastTwoUpdatesWithTheirRatings)
{
    const SampleBook sample = sampleBook();
    ReportOptions options;
    options.past = [&](ActionId id) {
        std::vector<Update> updates = sample.updates();
        std::erase_if(updates, [id](const Update& update) { return update.action != id; });
        return updates;
    };
    const Report report = paperOf(
        sample, sample.book.find(sample.book.allActionsOf(sample.plan)[3])->leads.front().lead,
        u"subgroup"_s, options);
    const auto rows = rowsOf(report);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].cells[4].text, u"Two partners have not signed; legal advice awaited.\n"
                                     "Next: Second legal opinion by 30 November.\n"
                                     "The board is asked to write to both chief officers"_s);
    EXPECT_EQ(rows[0].cells[4].small, u"18 Nov 2026 · red · new date 31 Jan 2027"_s);
    EXPECT_EQ(rows[0].cells[5].text, u"Draft out to partners."_s);
    EXPECT_EQ(rows[0].cells[2].small, u"due 31 Jan 2027"_s);
}

TEST(SubgroupReport, GoesAcrossThePlansOfTheFile)
{
    SampleBook sample = sampleBook();
    const LeadId lead = sample.directoryEntry(u"Prevention Subgroup"_s);
    Plan other;
    other.id = PlanId::create();
    other.position = 5000000;
    other.title = u"Joint plan"_s;
    other.ratingScheme = ragScheme();
    sample.book.put(inserted(other));
    Priority priority;
    priority.id = PriorityId::create();
    priority.plan = other.id;
    sample.book.put(inserted(priority));
    Action action;
    action.id = ActionId::create();
    action.priority = priority.id;
    action.ref = u"J1"_s;
    action.leads = {{lead, LeadRole::Lead}};
    sample.book.put(inserted(action));
    const Report report = paperOf(sample, lead, u"subgroup"_s);
    EXPECT_EQ(refsOf(report), (QStringList{u"2.3"_s, u"2.4"_s, u"J1"_s}));
    EXPECT_EQ(actionsTable(report)->groupNames, (QStringList{u"Plan"_s, u"Priority"_s}));
    EXPECT_EQ(std::count_if(report.blocks.begin(), report.blocks.end(),
                            [](const ReportBlock& block) {
                                return std::holds_alternative<ReportKey>(block);
                            }),
              2);
}

TEST(UpdateForm, LeavesRoomForWhatIsToBeSaid)
{
    const SampleBook sample = sampleBook();
    SampleBook named = sample;
    const LeadId lead = named.directoryEntry(u"Prevention Subgroup"_s);
    const Report report = paperOf(named, lead, u"form"_s);
    const ReportTable* table = actionsTable(report);
    ASSERT_NE(table, nullptr);
    EXPECT_TRUE(table->isForm);
    EXPECT_EQ(table->columns.back().heading, u"Rating now: R, A, G or B"_s);
    for (const ReportRow& row : rowsOf(report)) {
        for (std::size_t i = 4; i < 7; ++i) {
            EXPECT_TRUE(row.cells[i].text.isEmpty());
        }
    }
    EXPECT_TRUE(QString::fromUtf8(renderHtml(report)).contains(u"<table class=\"form\">"_s));
}

TEST(UpdateForm, SaysARatingAndADateOnce)
{
    SampleBook sample;
    const PriorityId priority = sample.addPriority(u"1"_s, u"P"_s);
    const auto id = sample.addAction(priority, u"1.1"_s, u"Do it"_s, u"QA Subgroup"_s, u"31 March 2027"_s);
    sample.report(id, sampleDay, u"amber"_s, u"Late."_s);
    const LeadId lead = sample.directoryEntry(u"QA Subgroup"_s);
    const auto rows = rowsOf(paperOf(sample, lead, u"form"_s));
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].cells[2].small, QString{}); // of the timescale
    EXPECT_EQ(rows[0].cells[3].small, u"22 Nov 2026"_s);
    sample.report(id, sampleDay, {}, u"A word more."_s);
    EXPECT_EQ(rowsOf(paperOf(sample, lead, u"form"_s))[0].cells[3].small, u"22 Nov 2026"_s);
}

TEST(SubgroupReport, CallsAnActionByOneWordAndItsOwnLeadByNone)
{
    SampleBook sample;
    sample.editPlan().words.action = u"Task"_s;
    sample.putPlan();
    const PriorityId priority = sample.addPriority(u"1"_s, u"P"_s);
    sample.addAction(priority, u"1.1"_s, u"Do it"_s, u"QA Subgroup"_s, u"March 2027"_s);
    const auto paused = sample.addAction(priority, u"1.2"_s, u"Do more"_s, u"QA Subgroup"_s, u"March 2027"_s);
    sample.edit(paused, [](Action& action) { action.state.key = ActionStateKey::Paused; });
    const Report report = paperOf(sample, sample.directoryEntry(u"QA Subgroup"_s), u"subgroup"_s);
    QStringList second;
    QStringList third;
    for (const ReportBlock& block : report.blocks) {
        if (const auto* table = std::get_if<ReportTable>(&block)) {
            second << table->columns[1].heading;
            third << table->columns[2].heading;
        }
    }
    EXPECT_EQ(second, (QStringList{u"Task"_s, u"Task"_s}));
    EXPECT_EQ(third, (QStringList{u"Timescale"_s, u"Rating"_s}));
    EXPECT_EQ(std::get<ReportParagraph>(report.blocks.front()).text, u"1 paused."_s);
}

TEST(UpdateForm, AsksFirstWhoFillsItIn)
{
    SampleBook sample = sampleBook();
    const Report report = paperOf(sample, sample.directoryEntry(u"Prevention Subgroup"_s), u"form"_s);
    QStringList first;
    for (const ReportBlock& block : report.blocks) {
        if (const auto* table = std::get_if<ReportTable>(&block)) {
            first << table->columns.front().heading;
        }
    }
    EXPECT_EQ(first, (QStringList{u"Filled in by"_s, u"Ref"_s}));
}

TEST(UpdateForm, SaysSoWhereNothingIsOpen)
{
    SampleBook sample = sampleBook();
    const LeadId nobody = sample.directoryEntry(u"Nobody’s Subgroup"_s);
    const Report report = paperOf(sample, nobody, u"form"_s);
    EXPECT_EQ(actionsTable(report), nullptr);
    EXPECT_TRUE(renderHtml(report).contains("No open action names this lead."));
}

} // namespace boardplan::test
