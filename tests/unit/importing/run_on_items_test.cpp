#include "unit/importing/import_fixtures.h"

#include "importing/run_on_items.h"

#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// How a plan of these words uses its capitals.
const CapitalUse& capitalsOfAPlan()
{
    static const CapitalUse capitals = [] {
        CapitalUse use;
        use.take(u"the Board and its partners monitor referrals, audit files, receive feedback and review each report"_s);
        use.take(u"staff of the Council and the Police use a card; carers and tenants increase their visits"_s);
        use.take(u"number of homes, evidence of learning, reduced waits and improved regular attendance at training"_s);
        use.take(u"work with Healthwatch, for Adults in the Trust, by the Fire Service and the Care Home Forum"_s);
        return use;
    }();
    return capitals;
}

} // namespace

// Items are parted by bars; the text given is without them.
class RunOnItems : public ::testing::TestWithParam<const char16_t*> {};

TEST_P(RunOnItems, AreSplitWhereAnItemBegins)
{
    const QString parted = QString::fromUtf16(GetParam());
    QString text = parted;
    EXPECT_EQ(runOnItems(text.replace(u" | "_s, u" "_s), capitalsOfAPlan()), parted.split(u" | "_s));
}

INSTANTIATE_TEST_SUITE_P(Split, RunOnItems,
    ::testing::Values(u"Increase in referrals | Monitor the source of referrals", u"More calls made | Fewer falls at home",
        u"Cards in use | Monitor their return", u"Visits made to homes | Feedback from tenants",
        u"Audit of files | Audit of homes | Audit of plans", u"Fewer complaints | Number of homes visited",
        u"Cards handed out | Use of cards counted", u"A map is drawn | The map is shared",
        u"Plans are read | All plans are kept", u"Waits are shorter | Reduced waits in each ward",
        u"Carers know whom to ask | Evidence of learning", u"Visits go up | We hear from tenants",
        u"Notes are short | There is a list", u"Rooms are warm | These are checked monthly",
        u"Lists are kept | Each list is read twice", u"Files closed in time | Report to the Board",
        u"Training taken up | Attendance at each session", u"Fewer falls | Tenants feel at home",
        u"Homes are checked | Owners are told the result", u"Calls are logged | Callers will hear back",
        u"Rooms are heated | Doors are repaired | Lights are tested", u"Training held by the Board | Improved attendance",
        u"Learning is shared (by letter) | Improved attendance at training", u"Views of the CSAB | Monitor what they say",
        u"Carers ask for help sooner | Regular checks of cards", u"A card in each home | Increased use of it",
        u"Fewer repeat visits | Every visit noted", u"Letters sent | No letter comes back",
        u"Where a carer asks Staff will call | Cards are counted", u"Staff know the steps | Reduction in errors"));

INSTANTIATE_TEST_SUITE_P(Whole, RunOnItems,
    ::testing::Values(u"Increase in referrals", u"Reports to the Board", u"Work with the Fire Service", u"Police and Council agree",
        u"Letters from the Care Home Forum", u"The annual Report on homes", u"Figures of the Council and Police", u"MCA training held",
        u"Use of the MCA", u"Annual Report published", u"The Head of Housing signs", u"Plan of Action agreed",
        u"Letters sent. Replies counted", u"Calls: Number of them", u"Homes, Hostels, Wards", u"Meetings with Anna Bell",
        u"Anna Bell writes", u"Support for Adults at risk", u"Visits by Healthwatch", u"Feedback via Healthwatch volunteers",
        u"Better use of the Safe Homes card", u"Where tenants ask for it Owners will repair the door",
        u"If a home closes Families are told", u"Once trained Staff have the card", u"Audits by each Trust", u"multi-agency Audit agreed",
        u"Monthly Report of visits", u"Number of SARs", u"", u"Cards"));

TEST(RunOnItems, AreOneWhereNothingIsSmall)
{
    EXPECT_EQ(runOnItems(u"SAFE HOMES FOR ALL"_s, capitalsOfAPlan()), QStringList{u"SAFE HOMES FOR ALL"_s});
    EXPECT_EQ(runOnItems(u"Fewer  falls"_s, capitalsOfAPlan()), QStringList{u"Fewer  falls"_s}); // as it is
}

TEST(CapitalUse, KnowsNamesByWhatStandsBeforeThem)
{
    EXPECT_TRUE(capitalsOfAPlan().properWords.contains(u"Board"_s));
    EXPECT_TRUE(capitalsOfAPlan().properWords.contains(u"Healthwatch"_s));
    EXPECT_TRUE(capitalsOfAPlan().lowerWords.contains(u"referrals"_s));
    EXPECT_FALSE(capitalsOfAPlan().lowerWords.contains(u"board"_s));
}

namespace {

QStringList measuresOf(const QString& cell)
{
    return test::actionsOf(test::proposalOf(u"Action\tLead\tTimescale\tMeasure\nVisit homes and monitor referrals\tChair\tMay 2026\t"_s
                               + cell + u"\nPrint the card\tChair\tMay 2026\tCards\n"_s))
        .front()
        .measures.items;
}

} // namespace

TEST(RunOnMeasures, AreSplitInADocumentWithoutLineBreaks)
{
    EXPECT_EQ(measuresOf(u"Increase in referrals Monitor the source of referrals"_s),
        (QStringList{u"Increase in referrals"_s, u"Monitor the source of referrals"_s}));
}

TEST(RunOnMeasures, AreLeftAloneWhereADocumentKeepsItsLines)
{
    const QString whole = u"Increase in referrals Monitor the source of referrals"_s;
    SourceDocument document = test::documentOf(
        u"Action\tLead\tTimescale\tMeasure\nVisit homes\tChair\tMay 2026\t"_s + whole + u"\nPrint the card\tChair\tMay 2026\tCards\n"_s);
    document.blocks.back().rows.back().back().text = u"Cards\nStamps"_s;
    const auto kept = interpret(document);
    ASSERT_TRUE(kept);
    EXPECT_EQ(test::actionsOf(kept.value()).front().measures.items, QStringList{whole});
    document.blocks.back().rows.back().back().text = u"• Cards\n• Stamps"_s; // lines of bullets say nothing of others
    const auto split = interpret(document);
    ASSERT_TRUE(split);
    EXPECT_EQ(test::actionsOf(split.value()).front().measures.items.size(), 2);
}

} // namespace boardplan
