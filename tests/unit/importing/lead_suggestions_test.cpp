#include "importing/lead_suggestions.h"
#include "unit/importing/import_fixtures.h"

#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;

struct LeadPairCase {
    const char* name;
    QString one;
    QString other;
    LeadLikeness likeness;
};

void PrintTo(const LeadPairCase& pair, std::ostream* out) { *out << pair.name; }

class LeadPair : public ::testing::TestWithParam<LeadPairCase> {};

TEST_P(LeadPair, IsSuggestedWhereItMayBeOne)
{
    EXPECT_EQ(leadLikeness(GetParam().one, GetParam().other), GetParam().likeness);
    EXPECT_EQ(leadLikeness(GetParam().other, GetParam().one), GetParam().likeness);
    EXPECT_EQ(mayBeSameLead(GetParam().one, GetParam().other), GetParam().likeness != LeadLikeness::None);
}

INSTANTIATE_TEST_SUITE_P(Table, LeadPair,
    ::testing::Values(LeadPairCase{"GroupOrSubgroup", u"Stakeholder Group"_s, u"Stakeholder Sub-group"_s,
                          LeadLikeness::GroupOrSubgroup},
        LeadPairCase{
            "GroupsOfOneMatter", u"QA Subgroup"_s, u"Quality Assurance Group"_s, LeadLikeness::GroupOrSubgroup},
        LeadPairCase{"Initials", u"PPR Subgroup"_s, u"Policy Practice Review Group"_s, LeadLikeness::Initials},
        LeadPairCase{
            "InitialsAfterAWord", u"County PR Group"_s, u"County Policy Review Group"_s, LeadLikeness::Initials},
        LeadPairCase{"BoardsInitials", u"Board Manager"_s, u"ESAB Manager"_s, LeadLikeness::BoardsOwn},
        LeadPairCase{"BoardLeftOut", u"Board Officers"_s, u"Officers"_s, LeadLikeness::BoardsOwn},
        LeadPairCase{"IndependentLeftOut", u"Chair"_s, u"Independent Chair"_s, LeadLikeness::BoardsOwn},
        LeadPairCase{
            "LostEnd", u"Director of Adult Social"_s, u"Director of Adult Social Care"_s, LeadLikeness::LostEnd},
        LeadPairCase{"Misread", u"Training Subgroup"_s, u"Trainlng Subgroup"_s, LeadLikeness::Misread},
        LeadPairCase{"Different", u"Training Subgroup"_s, u"Policy Subgroup"_s, LeadLikeness::None},
        LeadPairCase{"ShortNamesDiffer", u"Chair"_s, u"Chain"_s, LeadLikeness::None},
        LeadPairCase{"BoardAlone", u"Board"_s, u"ESAB"_s, LeadLikeness::None},
        LeadPairCase{"OtherBoardsPost", u"Board Manager"_s, u"Board Officer"_s, LeadLikeness::None},
        LeadPairCase{"FullPosts", u"Head of Safeguarding"_s, u"Head of Safeguarding and Quality"_s, LeadLikeness::None},
        LeadPairCase{"OtherInitials", u"PR Subgroup"_s, u"Quality Standards Group"_s, LeadLikeness::None}),
    [](const auto& pair) { return std::string{pair.param.name}; });

TEST(LeadSuggestions, SayWhy)
{
    std::vector<Finding> findings;
    suggestSameLeads({{u"Review Group"_s, {}}, {u"Chair"_s, {}}, {u"Review Subgroup"_s, {}}}, findings);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_TRUE(findings[0].text.contains(u"“Review Group” and “Review Subgroup”"_s));
    EXPECT_TRUE(findings[0].text.contains(u"one says Group, the other Subgroup"_s));
}

} // namespace boardplan
