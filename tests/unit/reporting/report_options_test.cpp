// What can be chosen of a paper, and what is refused.

#include "sample_book.h"

#include <boardplan/reporting/renderers.h>
#include <boardplan/reporting/reports.h>

#include <QJsonArray>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

struct RefusedCase {
    const char* name;
    const char* kind;
    ReportOptions options;
    const char* code;
    const char* todo; // part of it
};

void PrintTo(const RefusedCase& refused, std::ostream* out)
{
    *out << refused.name;
}

ReportOptions with(QStringList ReportOptions::*list, const QString& item)
{
    ReportOptions options;
    options.*list = {item};
    return options;
}

std::vector<const ReportTable*> tablesIn(const Report& report)
{
    std::vector<const ReportTable*> tables;
    for (const ReportBlock& block : report.blocks) {
        if (const auto* table = std::get_if<ReportTable>(&block)) {
            tables.push_back(table);
        }
    }
    return tables;
}

QStringList firstCells(const ReportTable& table)
{
    QStringList cells;
    for (const RowGroup& group : table.groups) {
        for (const ReportRow& row : group.rows) {
            cells << row.cells.front().text;
        }
    }
    return cells;
}

Report built(const SampleBook& sample, const QString& kind, const ReportOptions& options)
{
    return buildReport(kind, View{sample.book, sampleDay}, sample.plan, options).value();
}

} // namespace

class RefusedOptions : public testing::TestWithParam<RefusedCase> {};

TEST_P(RefusedOptions, SayWhatThereIs)
{
    const SampleBook sample = sampleBook();
    const auto report = buildReport(QString::fromLatin1(GetParam().kind),
                                    View{sample.book, sampleDay}, sample.plan, GetParam().options);
    ASSERT_FALSE(report.ok());
    EXPECT_EQ(report.error().code, QString::fromLatin1(GetParam().code));
    EXPECT_TRUE(report.error().todo.contains(QString::fromLatin1(GetParam().todo)))
        << report.error().todo.toStdString();
    EXPECT_FALSE(report.error().unchanged.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Table, RefusedOptions,
    testing::Values(RefusedCase{"NoLead", "subgroup", {}, "BP-REP-010", "Name a lead"},
                    RefusedCase{"NoLeadForForm", "form", {}, "BP-REP-010", "Name a lead"},
                    RefusedCase{"Section", "exceptions", with(&ReportOptions::sections, u"poems"_s),
                                "BP-REP-011", "asks, overall"},
                    RefusedCase{"SectionOfAnotherPaper", "actions",
                                with(&ReportOptions::sections, u"asks"_s), "BP-REP-011", "key"},
                    RefusedCase{"Column", "actions", with(&ReportOptions::columns, u"colour"_s),
                                "BP-REP-012", "leads"},
                    RefusedCase{"Rating", "summary", with(&ReportOptions::ratings, u"mauve"_s),
                                "BP-REP-013", "Red"},
                    RefusedCase{"NoColumns", "summary", with(&ReportOptions::columns, u"ref"_s),
                                "BP-REP-014", "action table"}),
    [](const auto& refused) { return std::string{refused.param.name}; });

TEST(ReportOptions, SectionsKeepThePapersOrder)
{
    const SampleBook sample = sampleBook();
    ReportOptions options;
    options.sections = QStringList{u"rules"_s, u"asks"_s};
    const Report report = built(sample, u"summary"_s, options);
    EXPECT_TRUE(std::holds_alternative<ReportRules>(report.blocks.back()));
    EXPECT_TRUE(tablesIn(report).empty());
    for (const QString& kind : reportKinds()) {
        EXPECT_FALSE(reportSections(kind).isEmpty()) << kind.toStdString();
    }
}

TEST(ReportOptions, ColumnsAreThoseAskedForInTheirOrder)
{
    const SampleBook sample = importedBook();
    ReportOptions options;
    options.columns = QStringList{u"rating"_s, u"lead officer/group/agency"_s, u"themes"_s};
    const Report report = built(sample, u"actions"_s, options);
    const ReportTable& table = *tablesIn(report).front();
    ASSERT_EQ(table.columns.size(), 3U);
    EXPECT_EQ(table.columns[0].heading, u"Rating"_s);
    EXPECT_EQ(table.columns[1].heading, u"Lead Officer/Group/Agency"_s);
    EXPECT_EQ(table.columns[2].heading, u"Themes"_s);
}

struct SortCase {
    const char* name;
    ReportSort sort;
    QStringList first; // refs
};

void PrintTo(const SortCase& one, std::ostream* out)
{
    *out << one.name;
}

class ReportSorting : public testing::TestWithParam<SortCase> {};

TEST_P(ReportSorting, PutsTheFirstFirst)
{
    const SampleBook sample = sampleBook();
    ReportOptions options;
    options.sort = GetParam().sort;
    const QStringList refs = firstCells(*tablesIn(built(sample, u"actions"_s, options)).front());
    EXPECT_EQ(refs.size(), 10);
    EXPECT_EQ(refs.first(GetParam().first.size()), GetParam().first)
        << refs.join(u' ').toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Table, ReportSorting,
    testing::Values(
        SortCase{"Plan", ReportSort::PlanOrder, {u"1.1"_s, u"1.2"_s, u"1.3"_s, u"2.2a"_s}},
        SortCase{
            "Worst", ReportSort::WorstFirst, {u"2.2a"_s, u"3.1"_s, u"2.4"_s, u"3.2"_s, u"3.3"_s}},
        SortCase{"Due",
                 ReportSort::DueDate,
                 {u"1.2"_s, u"1.3"_s, u"3.2"_s, u"2.4"_s, u"3.1"_s, u"2.2a"_s, u"2.3"_s}},
        SortCase{"Lead", ReportSort::Lead, {u"1.1"_s, u"3.2"_s, u"1.2"_s}}),
    [](const auto& one) { return std::string{one.param.name}; });

TEST(ReportOptions, RatingsNarrowAndSayWhatTheyLeaveOut)
{
    const SampleBook sample = sampleBook();
    ReportOptions options;
    options.ratings = QStringList{u"R"_s, u"none"_s};
    const Report report = built(sample, u"actions"_s, options);
    EXPECT_EQ(firstCells(*tablesIn(report).front()), (QStringList{u"2.2a"_s, u"3.1"_s, u"3.3"_s}));
    EXPECT_EQ(std::get<ReportParagraph>(report.blocks.front()).text,
              u"Only red or not rated: 3 of 10 actions."_s);
}

TEST(ReportOptions, WhatIsLeftOutIsNotSaidNotToBe)
{
    const SampleBook sample = sampleBook();
    ReportOptions options;
    options.ratings = QStringList{u"green"_s};
    for (const QString& kind : {u"summary"_s, u"exceptions"_s, u"cover"_s}) {
        const QByteArray html = renderHtml(built(sample, kind, options));
        EXPECT_FALSE(html.contains("No action is rated")) << kind.toStdString();
        EXPECT_FALSE(html.contains("nothing stands out")) << kind.toStdString();
        EXPECT_TRUE(html.contains("Only green: 3 of 10 actions.")) << kind.toStdString();
    }
}

TEST(ReportOptions, ATrendTakesTwoClosedMeetings)
{
    SampleBook sample = sampleBook();
    const View view{sample.book, sampleDay};
    const auto meetings = trendMeetings(view, sample.plan);
    ASSERT_EQ(meetings.size(), 2U);
    EXPECT_TRUE(trendMeetings(View{sample.book, {2026, 6, 10}}, sample.plan).empty());
    ReportOptions options;
    options.sections = QStringList{u"trend"_s};
    for (const MeetingId meeting : meetings) {
        EXPECT_TRUE(built(sample, u"summary"_s, options).blocks.empty());
        // Told by a rating that the scheme has no more: it counts as not rated.
        const QJsonArray counts{QJsonObject{{u"rating"_s, u"green"_s}, {u"count"_s, 3}},
                                QJsonObject{{u"rating"_s, u"mauve"_s}, {u"count"_s, 1}}};
        options.told.push_back({FrozenId::create(),
                                meeting,
                                Node::of(NodeKind::Plan, sample.plan),
                                u"green"_s,
                                {},
                                {{u"counts"_s, counts}, {u"included"_s, 9}, {u"rated"_s, 5}}});
    }
    const Report report = built(sample, u"summary"_s, options);
    const auto* trend = std::get_if<ReportTrend>(&report.blocks.back());
    ASSERT_NE(trend, nullptr);
    ASSERT_EQ(trend->points.size(), 3U);
    EXPECT_EQ(distributionText(trend->points[0].distribution),
              u"green 3, complete 1, not rated 5"_s);
    EXPECT_EQ(trend->points[2].label, u"now"_s);
    const ReportTable table = trendTable(*trend);
    EXPECT_EQ(table.groups.front().rows[0].cells.size(), table.columns.size());
    EXPECT_EQ(table.columns[2].heading, u"Red"_s);
}

TEST(ReportOptions, TheIntroductionStandsFirst)
{
    const SampleBook sample = sampleBook();
    ReportOptions options;
    options.intro = u"First.\n\nSecond."_s;
    options.paper = PaperSize::A3;
    SampleBook named = sample;
    options.lead = named.directoryEntry(u"Prevention Subgroup"_s);
    for (const QString& kind : reportKinds()) {
        const Report report = built(named, kind, options);
        EXPECT_EQ(std::get<ReportParagraph>(report.blocks[0]).text, u"First."_s)
            << kind.toStdString();
        EXPECT_EQ(std::get<ReportParagraph>(report.blocks[1]).text, u"Second."_s);
        EXPECT_EQ(report.paper, PaperSize::A3);
    }
}

// Everything that may not reach the public, planted where a paper could print it.
TEST(ReportOptions, ThePublicIsNotToldWhatIsInternal)
{
    SampleBook sample = sampleBook();
    const auto actions = sample.book.allActionsOf(sample.plan);
    const LeadId lead = sample.directoryEntry(u"Prevention Subgroup"_s);
    Standing standing = sample.book.standing(actions[5]);
    standing.latest->ask = u"Find SECRET-ASK money"_s;
    standing.latest->askOf = u"Executive"_s;
    standing.latest->evidence = {u"SECRET-EVIDENCE.docx"_s};
    standing.rated = standing.latest;
    sample.book.setStanding(actions[5], standing);
    sample.edit(actions.back(), [](Action& action) { action.state.reason = u"SECRET-STATE"_s; });
    Lead known = *sample.book.find(lead);
    known.email = u"secret@example.org"_s;
    sample.book.put(replaced(*sample.book.find(lead), known));
    Override judged;
    judged.id = OverrideId::create();
    judged.node = Node::of(NodeKind::Plan, sample.plan);
    judged.rating = u"red"_s;
    judged.reason = u"SECRET-JUDGEMENT"_s;
    judged.author = u"SECRET-JUDGE"_s;
    judged.on = {2026, 11, 20};
    sample.book.put(inserted(judged));
    const View view{sample.book, sampleDay};
    ReportOptions options;
    options.author = u"SECRET-AUTHOR"_s;
    options.lead = lead;
    const ComparisonSide from{{sampleMeeting, {}}, &view, {}, 0, {}};
    const ComparisonSide to{{sampleDay, {}}, &view, {}, journalNow, {}};
    Comparison changes = compare(sample.plan, from, to, {}, {});
    ActionChange paused;
    paused.kind = ChangeKind::Paused;
    paused.action = actions.back();
    paused.reason = u"SECRET-PAUSE"_s;
    changes.actions.push_back(paused);
    options.changes = &changes;
    QString told;
    for (const bool isPublic : {false, true}) {
        options.isPublic = isPublic;
        told.clear();
        for (const QString& kind : reportKinds()) {
            told += QString::fromUtf8(
                renderHtml(buildReport(kind, view, sample.plan, options).value()));
        }
        EXPECT_EQ(told.contains(u"SECRET"_s, Qt::CaseInsensitive), !isPublic);
        for (const QString& planted :
             {u"SECRET-ASK"_s, u"SECRET-EVIDENCE"_s, u"SECRET-STATE"_s, u"secret@"_s,
              u"SECRET-JUDGEMENT"_s, u"SECRET-JUDGE on"_s, u"SECRET-PAUSE"_s, u"SECRET-AUTHOR"_s}) {
            EXPECT_EQ(told.contains(planted), !isPublic) << planted.toStdString();
        }
    }
    EXPECT_TRUE(
        told.contains(u"write to both chief officers"_s)); // what the board is asked is published
}

// Plans as they come: none of this may trip a paper.
TEST(ReportOptions, EveryPaperOfEveryPlanComesOut)
{
    std::vector<SampleBook> plans;
    plans.emplace_back(); // nothing in it
    plans.push_back(importedBook());
    plans.push_back(sampleBook());
    plans.back().editPlan().ratingScheme = numberedScheme();
    plans.back().editPlan().boards.clear();
    plans.back().editPlan().title.clear();
    plans.back().putPlan();
    for (SampleBook& sample : plans) {
        ReportOptions options;
        options.lead = sample.directoryEntry(u"Board team"_s);
        options.sort = ReportSort::WorstFirst;
        for (const QString& kind : reportKinds()) {
            const Report report = built(sample, kind, options);
            EXPECT_FALSE(report.title.isEmpty());
            EXPECT_FALSE(report.title.endsWith(u": "_s)) << report.title.toStdString();
            EXPECT_FALSE(report.blocks.empty()) << kind.toStdString();
            for (const ReportTable* table : tablesIn(report)) {
                for (const RowGroup& group : table->groups) {
                    for (const ReportRow& row : group.rows) {
                        EXPECT_EQ(row.cells.size(), table->columns.size())
                            << table->caption.toStdString();
                    }
                }
            }
        }
    }
}

} // namespace boardplan::test
