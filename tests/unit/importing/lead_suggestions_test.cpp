#include "importing/lead_suggestions.h"
#include "unit/importing/import_fixtures.h"

#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;

TEST(LeadSuggestions, SayWhy)
{
    std::vector<Finding> findings;
    suggestSameLeads({{u"Review Group"_s, {}}, {u"Chair"_s, {}}, {u"Review Subgroup"_s, {}}}, findings);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_TRUE(findings[0].text.contains(u"“Review Group” and “Review Subgroup”"_s));
    EXPECT_TRUE(findings[0].text.contains(u"one says Group, the other Subgroup"_s));
}

TEST(LeadSuggestions, LeaveAloneWhatAPersonDecided)
{
    Amendments amendments;
    amendments.leadPairs[leadPair(u"Review Group"_s, u"Review Subgroup"_s)] = false;
    std::vector<Finding> findings;
    suggestSameLeads({{u"Review Group"_s, {}}, {u"Review Subgroup"_s, {}}}, findings, amendments);
    EXPECT_TRUE(findings.empty());
}

} // namespace boardplan
