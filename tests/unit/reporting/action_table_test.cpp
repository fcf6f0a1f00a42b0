#include "reporting/report_parts.h"
#include "sample_book.h"

#include <boardplan/reporting/reports.h>

#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

ReportTable tableOf(const SampleBook& sample)
{
    const Report report = actionTable(View{sample.book, sampleDay}, sample.plan, {});
    return std::get<ReportTable>(report.blocks.front());
}

QStringList headings(const ReportTable& table)
{
    QStringList found;
    for (const ReportColumn& column : table.columns) {
        found << column.heading;
    }
    return found;
}

QStringList groupHeadings(const ReportTable& table)
{
    QStringList found;
    for (const RowGroup& group : table.groups) {
        found << QString::number(group.level) + u' ' + group.heading;
    }
    return found;
}

} // namespace

TEST(ActionTable, OurColumnsWhereThePlanHasNone)
{
    EXPECT_EQ(headings(tableOf(sampleBook())),
              (QStringList{u"Ref"_s, u"Action"_s, u"Lead"_s, u"Timescale"_s, u"Rating"_s,
                           u"Latest update"_s}));
}

TEST(ActionTable, ThePlansOwnColumnsInItsOwnOrder)
{
    const ReportTable table = tableOf(importedBook());
    EXPECT_EQ(
        headings(table),
        (QStringList{u"Ref"_s, u"Actions How we will achieve it"_s, u"Lead Officer/Group/Agency"_s,
                     u"How we measure success"_s, u"Timescale"_s, u"RAG status and comments"_s}));
    const auto& cells = table.groups[1].rows.front().cells;
    EXPECT_EQ(cells[2].text, u"All executive leads\nBoard team"_s);
    EXPECT_EQ(cells[3].text, u"• Audit\n• Yearly return (met)"_s);
    EXPECT_EQ(cells[5].kind, CellKind::Chip);
    EXPECT_EQ(cells[5].text, u"Not rated"_s);
}

TEST(ActionTable, GroupsByPriorityAndObjective)
{
    EXPECT_EQ(groupHeadings(tableOf(sampleBook())),
              (QStringList{u"1 Priority 1: Listening to people who use services"_s,
                           u"1 Priority 2: Preventing harm before it occurs"_s,
                           u"1 Priority 3: A workforce that is equipped"_s,
                           u"2 Objective 3A: Staff know what to do"_s,
                           u"2 Objective 3B: We learn from reviews"_s}));
    EXPECT_EQ(groupHeadings(tableOf(importedBook())).first(2),
              (QStringList{u"1 Priority area 1: Area of work 1"_s,
                           u"2 Objective 1: Partners are clear about their duties"_s}));
}

TEST(ActionTable, RatingAndCommentShareACellWhereThePlanHasThemSo)
{
    SampleBook sample = importedBook();
    const ActionId id = sample.book.allActionsOf(sample.plan).front();
    sample.report(id, {2026, 10, 5}, u"amber"_s, u"Half of the members replied."_s,
                  u"Chase the rest."_s, u"Note the delay."_s);
    const ReportCell cell = tableOf(sample).groups[1].rows.front().cells.back();
    EXPECT_EQ(cell.chip.text(), u"Amber"_s);
    EXPECT_EQ(
        cell.text,
        u"Amber\nHalf of the members replied.\nNext: Chase the rest.\nThe board is asked to note the delay"_s);
    EXPECT_EQ(cell.small, u"5 Oct 2026"_s);
}

TEST(ActionTable, GroupsCarryTheirRatingOnceSomethingIsRated)
{
    const ReportTable rated = tableOf(sampleBook());
    ASSERT_TRUE(rated.groups[1].chip.has_value());
    EXPECT_EQ(rated.groups[1].chip->text(), u"Red"_s);
    EXPECT_FALSE(tableOf(importedBook()).groups.front().chip.has_value());
}

TEST(ActionTable, AJudgedGroupSaysWhatWasWorkedOut)
{
    SampleBook sample = sampleBook();
    Override judgement;
    judgement.id = OverrideId::create();
    judgement.node = Node::of(NodeKind::Priority, sample.book.prioritiesOf(sample.plan).front());
    judgement.rating = u"red"_s;
    judgement.on = {2026, 11, 20};
    sample.book.put(inserted(judgement));
    const RowGroup group = tableOf(sample).groups.front();
    EXPECT_EQ(group.chip->text(), u"Red"_s);
    EXPECT_EQ(group.heading,
              u"Priority 1: Listening to people who use services – Board’s judgement; worked out: Green"_s);
}

TEST(ActionTable, APausedActionSaysWhy)
{
    const ReportTable table = tableOf(sampleBook());
    const ReportCell rating = table.groups.back().rows.back().cells[4];
    EXPECT_EQ(rating.text, u"Paused"_s);
    EXPECT_EQ(rating.small, u"paused since 3 Mar 2026: awaiting national guidance"_s);
}

TEST(ActionTable, SharedMeasuresArePrintedOnceAndCarriedOn)
{
    SampleBook sample;
    const PriorityId priority = sample.addPriority(u"1"_s, u"One"_s);
    Priority shared = *sample.book.find(priority);
    shared.measures = {{MeasureId::create(), u"Fewer repeat referrals"_s, false}};
    sample.book.put(replaced(*sample.book.find(priority), shared));
    for (const QString& ref : {u"1.1"_s, u"1.2"_s}) {
        sample.addAction(priority, ref, u"Act"_s, {}, {});
    }
    const auto rows = tableOf(sample).groups.front().rows;
    EXPECT_EQ(rows[0].cells[4].text, u"Fewer repeat referrals"_s);
    EXPECT_EQ(rows[1].cells[4].text, QString{});
    EXPECT_EQ(rows[1].cells[4].small, u"as above"_s);
}

TEST(LevelHeading, SaysNothingTwice)
{
    EXPECT_EQ(levelHeading(u"Priority"_s, u"2"_s, u"Prevention"_s), u"Priority 2: Prevention"_s);
    EXPECT_EQ(levelHeading(u"Objective"_s, u"Objective 1"_s, u"Be clear"_s),
              u"Objective 1: Be clear"_s);
    EXPECT_EQ(levelHeading(u"Priority"_s, u"1"_s, u"Priority 1 – Prevention"_s),
              u"Priority 1 – Prevention"_s);
    EXPECT_EQ(levelHeading(u"Goal"_s, {}, u"Prevention"_s), u"Prevention"_s);
    EXPECT_EQ(levelHeading(u"Goal"_s, u"3"_s, {}), u"Goal 3"_s);
    EXPECT_EQ(levelHeading(u"Priority"_s, u"1"_s, u"10 more places"_s),
              u"Priority 1: 10 more places"_s);
}

TEST(UpdateDay, IsAsExactAsTheUpdate)
{
    Update update;
    update.reportedOn = {2026, 11, 30};
    EXPECT_EQ(updateDay(update), u"30 Nov 2026"_s);
    update.precision = DatePrecision::Month;
    EXPECT_EQ(updateDay(update), u"Nov 2026"_s);
    update.precision = DatePrecision::Year;
    EXPECT_EQ(updateDay(update), u"2026"_s);
    EXPECT_EQ(shortDay({2026, 9, 12}, sampleDay), u"12 Sep"_s);
    EXPECT_EQ(shortDay({2025, 9, 12}, sampleDay), u"12 Sep 2025"_s);
}

} // namespace boardplan::test
