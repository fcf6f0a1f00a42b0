#include "reporting/asks.h"
#include "sample_book.h"

#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

struct ClauseCase {
    const char* name;
    QString typed;
    QString clause;
};

void PrintTo(const ClauseCase& clause, std::ostream* out)
{
    *out << clause.name;
}

// One action for each ask, rated as said.
std::vector<ReportBlock> asked(const std::vector<std::pair<QString, QString>>& asks)
{
    SampleBook sample;
    const PriorityId priority = sample.addPriority(u"1"_s, u"One"_s);
    int number = 0;
    for (const auto& [rating, ask] : asks) {
        const auto id = sample.addAction(priority, u"1.%1"_s.arg(++number), u"Act"_s, {}, {});
        sample.report(id, {2026, 10, 1}, rating, u"Work went on."_s, {}, ask);
    }
    const View view{sample.book, sampleDay};
    return askBlocks(view, *sample.book.find(sample.plan), false);
}

} // namespace

class AskClause : public testing::TestWithParam<ClauseCase> {};

TEST_P(AskClause, GoesOnFromTheBoardIsAskedTo)
{
    EXPECT_EQ(askClause(GetParam().typed), GetParam().clause);
}

INSTANTIATE_TEST_SUITE_P(
    Table, AskClause,
    testing::Values(
        ClauseCase{"Sentence", u"Write to both officers."_s, u"write to both officers"_s},
        ClauseCase{"Formula", u"The Board is asked to note the delay"_s, u"note the delay"_s},
        ClauseCase{"To", u"To agree the budget"_s, u"agree the budget"_s},
        ClauseCase{"Acronym", u"NHS partners to report"_s, u"NHS partners to report"_s},
        ClauseCase{"None", u"None."_s, {}}, ClauseCase{"Dash", u" – "_s, {}},
        ClauseCase{"Empty", {}, {}},
        ClauseCase{"NotOpening", u"Tolerate the risk"_s, u"tolerate the risk"_s}),
    [](const auto& clause) { return std::string{clause.param.name}; });

TEST(Asks, MoreThanTwoMakeAListWorstFirst)
{
    const auto blocks =
        asked({{u"green"_s, u"Note it"_s}, {u"red"_s, u"Fund it"_s}, {u"amber"_s, u"Chase it"_s}});
    ASSERT_EQ(blocks.size(), 2u);
    EXPECT_EQ(std::get<ReportParagraph>(blocks[0]).lead, u"The board is asked to:"_s);
    EXPECT_EQ(std::get<ReportList>(blocks[1]).items,
              (QStringList{u"fund it (1.2)"_s, u"chase it (1.3)"_s, u"note it (1.1)"_s}));
}

TEST(Asks, TheSameOfSeveralActionsIsAskedOnce)
{
    const auto blocks = asked({{u"red"_s, u"Fund it"_s}, {u"amber"_s, u"Fund it."_s}, {u"green"_s, u"Note it"_s}});
    ASSERT_EQ(blocks.size(), 1u);
    EXPECT_EQ(std::get<ReportParagraph>(blocks[0]).text, u"fund it (1.1, 1.2), and to note it (1.3)."_s);
}

TEST(Asks, ALongOneIsListed)
{
    const auto blocks = asked({{u"red"_s, u"Agree the plan. "_s.repeated(3)}});
    ASSERT_EQ(blocks.size(), 2u);
    EXPECT_EQ(std::get<ReportList>(blocks[1]).items.size(), 1);
}

TEST(Asks, NothingAskedIsSaid)
{
    const auto blocks = asked({{u"red"_s, u"n/a"_s}});
    ASSERT_EQ(blocks.size(), 1u);
    EXPECT_EQ(std::get<ReportParagraph>(blocks[0]).text,
              u"No decision is asked of the board in the latest updates."_s);
}

TEST(Asks, WhatIsAskedOfOthersStandsApart)
{
    SampleBook sample;
    const auto id =
        sample.addAction(sample.addPriority(u"1"_s, u"One"_s), u"1.1"_s, u"Act"_s, {}, {});
    Update update;
    update.id = UpdateId::create();
    update.action = id;
    update.reportedOn = {2026, 10, 1};
    update.rating = u"red"_s;
    update.ask = u"Release a post"_s;
    update.askOf = u"Executive"_s;
    sample.book.setStanding(id, standingOf(std::vector{update}, bragScheme()));
    const View view{sample.book, sampleDay};
    const auto blocks = askBlocks(view, *sample.book.find(sample.plan), false);
    ASSERT_EQ(blocks.size(), 3u);
    EXPECT_EQ(std::get<ReportList>(blocks[2]).items,
              QStringList{u"Executive: release a post (1.1)"_s});
}

} // namespace boardplan::test
