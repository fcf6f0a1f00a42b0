#include "support/book_builder.h"

#include <boardplan/domain/view.h>

#include <gtest/gtest.h>

#include <functional>
#include <random>

namespace boardplan::test {
namespace {

using namespace Qt::StringLiterals;

// A judgement of 1 October on a priority of two actions that is computed amber then, and what was
// reported later: whether it stands at the end of the year (decision 0010).
struct PastCase {
    const char* name;
    QString rating;
    std::function<void(BookBuilder&)> after;
    QString stands;
    QString notice;
};

void PrintTo(const PastCase& given, std::ostream* out)
{
    *out << given.name;
}

class JudgementPast : public ::testing::TestWithParam<PastCase> {
protected:
    void SetUp() override
    {
        build.board(u"B"_s, u"B"_s).closedMeeting("2026-10-01").plan(u"P"_s).priority(u"2"_s);
        build.action(u"2.3"_s).rated(u"amber"_s, day("2026-09-01"));
    }

    BookBuilder build;
};

TEST_P(JudgementPast, StaysPassedByWhileWhatPassedItStands)
{
    build.judgement(build.node(NodeKind::Priority, u"2"_s), GetParam().rating, "2026-10-01");
    GetParam().after(build);
    const PlanBook book = build.book();
    View view{book, day("2026-12-31")};
    view.setPast([this](ActionId action) { return build.updatesOf(action); });
    const Node node = build.node(NodeKind::Priority, u"2"_s);
    const auto judgement = view.judgement(node);
    EXPECT_EQ(judgement ? judgement->rating : QString{}, GetParam().stands);
    EXPECT_EQ(view.lapseNotice(node), GetParam().notice);
}

const QString byNovember = u"Judgement on priority 2 lapsed: 2.3 was updated 2 Nov 2026"_s;

INSTANTIATE_TEST_SUITE_P(
    Table, JudgementPast,
    ::testing::Values(
        PastCase{"BetterDoesNotComeBackWhenTheColourPassesIt",
                 u"green"_s,
                 [](BookBuilder& build) {
                     build.rated(u"amber"_s, day("2026-11-02")).rated(u"blue"_s, day("2026-12-03"));
                 },
                 {},
                 byNovember},
        PastCase{"BetterThatTheUpdateItselfPassesLapsesToo",
                 u"green"_s,
                 [](BookBuilder& build) { build.rated(u"blue"_s, day("2026-11-02")); },
                 {},
                 byNovember},
        PastCase{"WorseThatWasPassedByRedDoesNotComeBackUnderGreen",
                 u"amber"_s,
                 [](BookBuilder& build) {
                     build.rated(u"red"_s, day("2026-11-02")).rated(u"green"_s, day("2026-12-03"));
                 },
                 {},
                 byNovember},
        PastCase{"WorseThroughoutStands",
                 u"red"_s,
                 [](BookBuilder& build) {
                     build.rated(u"green"_s, day("2026-11-02")).rated(u"amber"_s, day("2026-12-03"));
                 },
                 u"red"_s,
                 {}},
        PastCase{"BetterThatAMeetingPassedDoesNotComeBack",
                 u"green"_s,
                 [](BookBuilder& build) {
                     build.closedMeeting("2026-11-05").rated(u"blue"_s, day("2026-12-03"));
                 },
                 {},
                 u"Judgement on priority 2 lapsed: the board met on 5 Nov 2026"_s}),
    [](const auto& given) { return std::string{given.param.name}; });

// Taken back, what passed it has not happened: the judgement is what it was.
TEST_F(JudgementPast, WithoutItsCauseItStands)
{
    const Node node = build.node(NodeKind::Priority, u"2"_s);
    build.judgement(node, u"green"_s, "2026-10-01").openMeeting("2026-11-05");
    const PlanBook book = build.book();
    View view{book, day("2026-12-31")};
    view.setPast([this](ActionId action) { return build.updatesOf(action); });
    EXPECT_TRUE(view.judgement(node).has_value());
}

// Whatever is reported: a judgement that has lapsed on one day is lapsed on every later one.
TEST(JudgementPastLaw, WhatHasLapsedStaysLapsed)
{
    const QStringList ratings{u"blue"_s, u"green"_s, u"amber"_s, u"red"_s};
    int lapsedOnes = 0;
    for (unsigned seed = 1; seed <= 150; ++seed) {
        std::mt19937 random{seed};
        const auto upTo = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most + 1)); };
        BookBuilder build;
        build.board(u"B"_s, u"B"_s).plan(u"P"_s).priority(u"2"_s);
        for (int action = 0; action < 3; ++action) {
            build.action(u"2.%1"_s.arg(action)).rated(ratings[upTo(3)], day("2026-09-01"));
            for (int update = upTo(3); update > 0; --update) {
                build.rated(ratings[upTo(3)], day("2026-10-01").addDays(upTo(60)));
            }
        }
        if (upTo(2) == 0) {
            build.startOn("2026-10-20");
        }
        if (upTo(2) == 0) {
            build.closedMeeting("2026-11-05");
        }
        const Node node = build.node(NodeKind::Priority, u"2"_s);
        build.judgement(node, ratings[upTo(3)], "2026-10-01");
        const PlanBook book = build.book();
        bool hasLapsed = false;
        for (QDate on = day("2026-10-01"); on <= day("2026-12-05"); on = on.addDays(1)) {
            View view{book, build.standings(on), on};
            view.setPast([&](ActionId action) { return build.updatesOf(action); });
            ASSERT_FALSE(hasLapsed && view.judgement(node).has_value()) << "seed " << seed;
            hasLapsed = !view.judgement(node).has_value();
        }
        lapsedOnes += hasLapsed ? 1 : 0;
    }
    EXPECT_GT(lapsedOnes, 30);
    EXPECT_LT(lapsedOnes, 150);
}

} // namespace
} // namespace boardplan::test
