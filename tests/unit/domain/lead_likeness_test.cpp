#include <boardplan/domain/lead_likeness.h>

#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;

struct LeadPairCase {
    const char* name;
    QString one;
    QString other;
    LeadLikeness likeness;
};

void PrintTo(const LeadPairCase& pair, std::ostream* out)
{
    *out << pair.name;
}

class LeadPair : public ::testing::TestWithParam<LeadPairCase> {};

TEST_P(LeadPair, IsAlikeForThisReasonWhicheverComesFirst)
{
    EXPECT_EQ(leadLikeness(GetParam().one, GetParam().other), GetParam().likeness);
    EXPECT_EQ(leadLikeness(GetParam().other, GetParam().one), GetParam().likeness);
}

INSTANTIATE_TEST_SUITE_P(
    Table, LeadPair,
    ::testing::Values(
        LeadPairCase{"Plural", u"Board Officers"_s, u"Board Officer"_s, LeadLikeness::Spelling},
        LeadPairCase{"CaseAndHyphen", u"QA sub-group"_s, u"QA Subgroup"_s, LeadLikeness::Spelling},
        LeadPairCase{"WellKnownAbbreviation", u"Comms Lead"_s, u"Communications Lead"_s,
                     LeadLikeness::Spelling},
        LeadPairCase{"JoiningWord", u"Policy and Practice Group"_s, u"Policy Practice Group"_s,
                     LeadLikeness::Spelling},
        LeadPairCase{"GroupOrSubgroup", u"Stakeholder Group"_s, u"Stakeholder Sub-group"_s,
                     LeadLikeness::GroupOrSubgroup},
        LeadPairCase{"GroupsOfOneMatter", u"QA Subgroup"_s, u"Quality Assurance Group"_s,
                     LeadLikeness::GroupOrSubgroup},
        LeadPairCase{"Initials", u"PPR Subgroup"_s, u"Policy Practice Review Group"_s,
                     LeadLikeness::Initials},
        LeadPairCase{"InitialsPastAnAnd", u"PPR Group"_s, u"Policy and Practice Review Group"_s,
                     LeadLikeness::Initials},
        LeadPairCase{"InitialsAfterAWord", u"County PR Group"_s, u"County Policy Review Group"_s,
                     LeadLikeness::Initials},
        LeadPairCase{"PersonsInitial", u"J Penhale"_s, u"Jane Penhale"_s, LeadLikeness::Initials},
        LeadPairCase{"ShortenedPost", u"Practice Mgr"_s, u"Practice Manager"_s,
                     LeadLikeness::Shortened},
        LeadPairCase{"TwoShortened", u"Asst Dir Housing"_s, u"Assistant Director Housing"_s,
                     LeadLikeness::Shortened},
        LeadPairCase{"FirstLetters", u"Perf Lead"_s, u"Performance Lead"_s,
                     LeadLikeness::Shortened},
        LeadPairCase{"AnotherOrder", u"Chair of the QA Subgroup"_s, u"QA Subgroup Chair"_s,
                     LeadLikeness::SameWords},
        LeadPairCase{"BoardsInitials", u"Board Manager"_s, u"ESAB Manager"_s,
                     LeadLikeness::BoardsOwn},
        LeadPairCase{"BoardLeftOut", u"Board Officers"_s, u"Officers"_s, LeadLikeness::BoardsOwn},
        LeadPairCase{"IndependentLeftOut", u"Chair"_s, u"Independent Chair"_s,
                     LeadLikeness::BoardsOwn},
        LeadPairCase{"MoreToTheName", u"Board Manager"_s, u"SAB Business Manager"_s,
                     LeadLikeness::ExtraWord},
        LeadPairCase{"MoreAndShortened", u"Board Manager"_s, u"Safeguarding Board Mgr"_s,
                     LeadLikeness::ExtraWord},
        LeadPairCase{"LostEnd", u"Director of Adult Social"_s, u"Director of Adult Social Care"_s,
                     LeadLikeness::LostEnd},
        LeadPairCase{"AWordMoreIsNoSlip", u"Head of Safeguarding"_s,
                     u"Head of Safeguarding and QA"_s, LeadLikeness::None},
        LeadPairCase{"Misread", u"Training Subgroup"_s, u"Trainlng Subgroup"_s,
                     LeadLikeness::Misread},
        LeadPairCase{"Different", u"Training Subgroup"_s, u"Policy Subgroup"_s, LeadLikeness::None},
        LeadPairCase{"ShortNamesDiffer", u"Chair"_s, u"Chain"_s, LeadLikeness::None},
        LeadPairCase{"BoardAlone", u"Board"_s, u"ESAB"_s, LeadLikeness::None},
        LeadPairCase{"Deputy", u"Director of Housing"_s, u"Deputy Director of Housing"_s,
                     LeadLikeness::None},
        LeadPairCase{"ForOthers", u"Children's Safeguarding Lead"_s, u"Adult Safeguarding Lead"_s,
                     LeadLikeness::None},
        LeadPairCase{"Agencies", u"Police"_s, u"Probation"_s, LeadLikeness::None},
        LeadPairCase{"LongerWord", u"Health"_s, u"Healthwatch"_s, LeadLikeness::None},
        LeadPairCase{"OtherBoardsPost", u"Board Manager"_s, u"Board Officer"_s, LeadLikeness::None},
        LeadPairCase{"FullPosts", u"Head of Safeguarding"_s, u"Head of Safeguarding and Quality"_s,
                     LeadLikeness::None},
        LeadPairCase{"OtherInitials", u"PR Subgroup"_s, u"Quality Standards Group"_s,
                     LeadLikeness::None},
        LeadPairCase{"Nothing", {}, u"Chair"_s, LeadLikeness::None},
        LeadPairCase{"Marks", u"–"_s, u"/"_s, LeadLikeness::None}),
    [](const auto& pair) { return std::string{pair.param.name}; });

TEST(LeadLikenessWords, EveryReasonHasItsOwn)
{
    QStringList words;
    for (int likeness = 1; likeness <= static_cast<int>(LeadLikeness::Misread); ++likeness) {
        words.append(likenessText(static_cast<LeadLikeness>(likeness)));
        EXPECT_FALSE(words.back().isEmpty());
    }
    EXPECT_EQ(words.removeDuplicates(), 0);
    EXPECT_TRUE(likenessText(LeadLikeness::None).isEmpty());
}

TEST(LikeLeadNames, FindsEveryPairInOrder)
{
    const std::vector<LikeNames> alike = likeLeadNames(
        {u"Chair"_s, u"Review Group"_s, u"Independent Chair"_s, u"Police"_s, u"Review Subgroup"_s});
    EXPECT_EQ(alike, (std::vector<LikeNames>{{0, 2, LeadLikeness::BoardsOwn},
                                             {1, 4, LeadLikeness::GroupOrSubgroup}}));
}

} // namespace boardplan
