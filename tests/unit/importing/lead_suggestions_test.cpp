#include "importing/lead_suggestions.h"
#include "unit/importing/import_fixtures.h"

#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;

struct LeadPairCase {
    const char* name;
    QString one;
    QString other;
    bool maySame;
};

void PrintTo(const LeadPairCase& pair, std::ostream* out) { *out << pair.name; }

class LeadPair : public ::testing::TestWithParam<LeadPairCase> {};

TEST_P(LeadPair, IsSuggestedWhereItMayBeOne)
{
    EXPECT_EQ(mayBeSameLead(GetParam().one, GetParam().other), GetParam().maySame);
    EXPECT_EQ(mayBeSameLead(GetParam().other, GetParam().one), GetParam().maySame);
}

INSTANTIATE_TEST_SUITE_P(Table, LeadPair,
    ::testing::Values(LeadPairCase{"GroupOrSubgroup", u"Stakeholder Group"_s, u"Stakeholder Sub-group"_s, true},
        LeadPairCase{"Initials", u"QA Subgroup"_s, u"Quality Assurance Group"_s, true},
        LeadPairCase{"InitialsAfterAWord", u"County QA Group"_s, u"County Quality Assurance Group"_s, true},
        LeadPairCase{"Misread", u"Training Subgroup"_s, u"Trainlng Subgroup"_s, true},
        LeadPairCase{"Different", u"Training Subgroup"_s, u"Policy Subgroup"_s, false},
        LeadPairCase{"ShortNamesDiffer", u"Chair"_s, u"Chain"_s, false},
        LeadPairCase{"OtherInitials", u"QA Subgroup"_s, u"Quality Standards Group"_s, false}),
    [](const auto& pair) { return std::string{pair.param.name}; });

} // namespace boardplan
