#include "leaves.h"
#include "support/book_builder.h"

#include <boardplan/domain/view.h>

#include <gtest/gtest.h>

#include <functional>

namespace boardplan::test {
namespace {

using namespace Qt::StringLiterals;

// A judgement of 1 October on a priority that is computed amber (half of its actions), and what
// comes after it.
struct JudgementCase {
    const char* name;
    QString rating;
    std::function<void(BookBuilder&)> after;
    QString stands; // empty: none does
    QString notice;
};

void PrintTo(const JudgementCase& given, std::ostream* out)
{
    *out << given.name;
}

void nothing(BookBuilder&) {}

void updateBelow(BookBuilder& build)
{
    build.rated(u"amber"_s, day("2026-12-03"));
}

class Judgement : public ::testing::TestWithParam<JudgementCase> {};

TEST_P(Judgement, StandsOrLapses)
{
    BookBuilder build;
    build.board(u"B"_s, u"B"_s).closedMeeting("2026-10-01").plan(u"P"_s).priority(u"2"_s);
    build.action(u"2.2"_s).rated(u"green"_s, day("2026-09-01"));
    build.action(u"2.3"_s).rated(u"amber"_s, day("2026-09-01"));
    build.judgement(build.node(NodeKind::Priority, u"2"_s), GetParam().rating, "2026-10-01");
    GetParam().after(build);
    const PlanBook book = build.book();
    const View view{book, day("2026-12-31")};
    const Node node = build.node(NodeKind::Priority, u"2"_s);
    const auto judgement = view.judgement(node);
    EXPECT_EQ(judgement ? judgement->rating : QString{}, GetParam().stands);
    EXPECT_EQ(view.lapseNotice(node), GetParam().notice);
    const RollupResult result = view.rollup(node);
    EXPECT_EQ(result.computed()->key, u"amber"_s);
    EXPECT_EQ(result.shown()->key, GetParam().stands.isEmpty() ? u"amber"_s : GetParam().stands);
}

INSTANTIATE_TEST_SUITE_P(
    Table, Judgement,
    ::testing::Values(
        JudgementCase{"BetterStandsAtFirst", u"green"_s, nothing, u"green"_s, {}},
        JudgementCase{"BetterLapsesByAnUpdate",
                      u"green"_s,
                      updateBelow,
                      {},
                      u"Judgement on priority 2 lapsed: 2.3 was updated 3 Dec 2026"_s},
        JudgementCase{"BetterLapsesByAnUpdateWithoutRating",
                      u"green"_s,
                      [](BookBuilder& build) { build.rated({}, day("2026-12-03"), u"More."_s); },
                      {},
                      u"Judgement on priority 2 lapsed: 2.3 was updated 3 Dec 2026"_s},
        JudgementCase{"BetterOutlivesAnUpdateOfItsDay",
                      u"green"_s,
                      [](BookBuilder& build) { build.rated(u"amber"_s, day("2026-10-01")); },
                      u"green"_s,
                      {}},
        JudgementCase{"BetterLapsesAtTheNextMeeting",
                      u"green"_s,
                      [](BookBuilder& build) { build.closedMeeting("2026-12-04"); },
                      {},
                      u"Judgement on priority 2 lapsed: the board met on 4 Dec 2026"_s},
        JudgementCase{"BetterOutlivesAnOpenMeeting",
                      u"green"_s,
                      [](BookBuilder& build) { build.openMeeting("2026-12-04"); },
                      u"green"_s,
                      {}},
        JudgementCase{
            "BetterOutlivesAnotherBoard",
            u"green"_s,
            [](BookBuilder& build) { build.board(u"C"_s, u"C"_s).closedMeeting("2026-12-04"); },
            u"green"_s,
            {}},
        JudgementCase{"WorseStaysAfterAnUpdate", u"red"_s, updateBelow, u"red"_s, {}},
        JudgementCase{"WorseStaysAfterAMeeting",
                      u"red"_s,
                      [](BookBuilder& build) { build.closedMeeting("2026-12-04"); },
                      u"red"_s,
                      {}},
        JudgementCase{"NewestCounts",
                      u"green"_s,
                      [](BookBuilder& build) {
                          build.judgement(build.node(NodeKind::Priority, u"2"_s), u"red"_s,
                                          "2026-11-01");
                      },
                      u"red"_s,
                      {}},
        JudgementCase{"NewestCountsBesideAnUnknownOne",
                      u"unknown"_s,
                      [](BookBuilder& build) {
                          build.judgement(build.node(NodeKind::Priority, u"2"_s), u"blue"_s,
                                          "2026-11-01");
                      },
                      u"blue"_s,
                      {}}),
    [](const auto& given) { return std::string{given.param.name}; });

TEST(Judgement, CountsOnlyBetweenItsDays)
{
    BookBuilder build;
    build.board(u"B"_s).plan(u"P"_s).priority(u"2"_s).action(u"2.1"_s).rated(u"green"_s,
                                                                             day("2026-01-01"));
    const Node node = build.node(NodeKind::Priority, u"2"_s);
    build.judgement(node, u"red"_s, "2026-10-01", "2026-11-01");
    const PlanBook book = build.book();
    const auto standsOn = [&](const char* on) {
        return View{book, build.standings(day(on)), day(on)}.judgement(node).has_value();
    };
    EXPECT_FALSE(standsOn("2026-09-30"));
    EXPECT_TRUE(standsOn("2026-10-01"));
    EXPECT_TRUE(standsOn("2026-10-31"));
    EXPECT_FALSE(standsOn("2026-11-01"));
}

TEST(Judgement, BesideNoColourStaysWhereItWarns)
{
    BookBuilder build;
    build.board(u"B"_s, u"B"_s).plan(u"P"_s).rule(ruleOf(RuleKind::CountsOnly)).priority(u"1"_s);
    build.action(u"1.1"_s).rated(u"red"_s, day("2026-11-01")).priority(u"2"_s).action(u"2.1"_s);
    build.rated(u"red"_s, day("2026-11-01"));
    build.judgement(build.node(NodeKind::Priority, u"1"_s), u"amber"_s, "2026-10-01");
    build.judgement(build.node(NodeKind::Priority, u"2"_s), u"green"_s, "2026-10-01");
    const PlanBook book = build.book();
    const View view{book, day("2026-12-31")};
    EXPECT_TRUE(view.judgement(build.node(NodeKind::Priority, u"1"_s)).has_value());
    EXPECT_FALSE(view.judgement(build.node(NodeKind::Priority, u"2"_s)).has_value());
}

TEST(Judgement, OfABoardLapsesAtItsOwnMeeting)
{
    BookBuilder build;
    build.board(u"B"_s, u"B"_s)
        .plan(u"P"_s)
        .priority(u"1"_s)
        .action(u"1"_s)
        .rated(u"amber"_s, day("2026-09-01"));
    build.judgement(build.node(NodeKind::Board, u"B"_s), u"green"_s, "2026-10-01");
    build.judgement(Node{}, u"green"_s, "2026-10-01").closedMeeting("2026-12-04");
    const PlanBook book = build.book();
    const View view{book, day("2026-12-31")};
    EXPECT_EQ(view.lapseNotice(build.node(NodeKind::Board, u"B"_s)),
              u"Judgement on the board lapsed: the board met on 4 Dec 2026"_s);
    EXPECT_EQ(view.lapseNotice(Node{}),
              u"Judgement on all boards lapsed: the board met on 4 Dec 2026"_s);
}

} // namespace
} // namespace boardplan::test
