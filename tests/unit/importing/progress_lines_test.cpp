#include "unit/importing/import_fixtures.h"

#include "importing/progress_lines.h"

#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;
using test::actionsOf;
using test::proposalOf;

struct ProgressCase {
    QString line;
    std::optional<QString> said;
};

void PrintTo(const ProgressCase& one, std::ostream* out) { *out << one.line.toStdString(); }

class ProgressLine : public ::testing::TestWithParam<ProgressCase> {};

TEST_P(ProgressLine, SaysWhatWasDone) { EXPECT_EQ(progressIn(GetParam().line), GetParam().said); }

INSTANTIATE_TEST_SUITE_P(Table, ProgressLine,
    ::testing::Values(ProgressCase{u"Progress: printed in May"_s, u"printed in May"_s},
        ProgressCase{u"PROGRESS TO DATE:two wards done"_s, u"two wards done"_s},
        ProgressCase{u"Status update : nearly there"_s, u"nearly there"_s},
        ProgressCase{u"Comments: none so far: wait"_s, u"none so far: wait"_s},
        ProgressCase{u"Latest position:"_s, u""_s}, ProgressCase{u"Progress: "_s, u""_s},
        // A day in the label is not lost.
        ProgressCase{u"Update Q2: half done"_s, u"Update Q2: half done"_s},
        ProgressCase{u"Progress at 30 June: half done"_s, u"Progress at 30 June: half done"_s},
        ProgressCase{u"Update May 2026:"_s, u""_s},
        // Something else.
        ProgressCase{u"Progress has been slow"_s, std::nullopt}, ProgressCase{u"Progress"_s, std::nullopt},
        ProgressCase{u"Housing: printed in May"_s, std::nullopt}, ProgressCase{u": printed in May"_s, std::nullopt},
        ProgressCase{u"Updated leaflet: printed in May"_s, std::nullopt},
        ProgressCase{u"Progress reports of all the services at once: collect them"_s, std::nullopt},
        ProgressCase{u""_s, std::nullopt}));

TEST(ProgressLines, InARowOfTheirOwnAreUpdatesOfTheActionAbove)
{
    const auto actions = actionsOf(proposalOf(u"Action\tLead\tTimescale\nCall each tenant\tChair\tMay 2026\n"
                                              "Progress: nine called\t\t\nPrint the card\tBoard Manager\tJune 2026\n"_s));
    ASSERT_EQ(actions.size(), 2U);
    ASSERT_EQ(actions[0].updates.size(), 1U);
    EXPECT_EQ(actions[0].updates[0].words.text, u"nine called"_s);
    EXPECT_TRUE(actions[1].updates.empty());
}

TEST(ProgressLines, BelowATableAreUpdatesOfItsLastAction)
{
    const Proposal proposal = proposalOf(u"Action\tLead\tTimescale\nCall each tenant\tChair\tMay 2026\n\n"
                                         "Update Q2: nine called\n\nA closing word for all readers.\n"_s);
    const auto actions = actionsOf(proposal);
    ASSERT_EQ(actions.size(), 1U);
    ASSERT_EQ(actions[0].updates.size(), 1U);
    EXPECT_EQ(actions[0].updates[0].words.text, u"Update Q2: nine called"_s);
    EXPECT_EQ(proposal.accounting.notPlaced, 1);
}

TEST(ProgressLines, AreLabelsInACellOfProgressToo)
{
    const auto actions = actionsOf(proposalOf(
        u"Action\tLead\tProgress\nCall each tenant\tChair\tProgress: nine called\nPrint the card\tChair\tNot begun\n"_s));
    ASSERT_EQ(actions.size(), 2U);
    ASSERT_EQ(actions[0].updates.size(), 1U);
    EXPECT_TRUE(actions[0].updates[0].words.text.contains(u"nine called"_s));
}

} // namespace boardplan
