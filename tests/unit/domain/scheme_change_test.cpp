#include <boardplan/domain/scheme_change.h>
#include <boardplan/domain/standing.h>

#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

struct SuggestionCase {
    const char* name;
    RatingScheme from;
    RatingScheme to;
    const char* pairs; // "blue- green:green"
};

void PrintTo(const SuggestionCase& one, std::ostream* out)
{
    *out << one.name;
}

QString pairsOf(const RatingTable& table, const RatingScheme& from)
{
    QStringList pairs;
    for (const Rating& rating : from.ratings) {
        const QString to = table.value(rating.key);
        pairs << (to.isEmpty() ? rating.key + u'-' : rating.key + u':' + to);
    }
    return pairs.join(u' ');
}

class SuggestedTable : public testing::TestWithParam<SuggestionCase> {};

RatingScheme changedAsSuggested(const RatingScheme& from, const RatingScheme& to)
{
    return changedScheme(from, to, suggestedTable(from, to));
}

Update ratedUpdate(int number, const QString& rating, LeadId lead = {})
{
    Update update;
    update.id = UpdateId::create();
    update.sequence = number;
    update.reportedOn = QDate{2026, 6, number};
    update.rating = rating;
    update.lead = lead;
    return update;
}

} // namespace

TEST_P(SuggestedTable, GoesByRoleWordClassAndRank)
{
    EXPECT_EQ(pairsOf(suggestedTable(GetParam().from, GetParam().to), GetParam().from).toStdString(), GetParam().pairs);
}

INSTANTIATE_TEST_SUITE_P(
    Table, SuggestedTable,
    testing::Values(
        SuggestionCase{"BragToRag", bragScheme(), ragScheme(), "blue- green:green amber:amber red:red"},
        SuggestionCase{"RagToBrag", ragScheme(), bragScheme(), "green:green amber:amber red:red"},
        SuggestionCase{"FiveToRag", confidenceScheme(), ragScheme(),
                       "green:green amberGreen:green amber:amber amberRed:amber red:red"},
        SuggestionCase{"RagToFive", ragScheme(), confidenceScheme(), "green:green amber:amber red:red"},
        SuggestionCase{"RaygToRag", raygScheme(), ragScheme(), "green:green yellow:amber amber:amber red:red"},
        // Two at risk: each keeps its rank.
        SuggestionCase{"RaygToNumbers", raygScheme(), numberedScheme(), "green:one yellow:two amber:three red:four"},
        // One at risk comes to the worse of two.
        SuggestionCase{"RagToNumbers", ragScheme(), numberedScheme(), "green:one amber:three red:four"},
        SuggestionCase{"FiveToNumbers", confidenceScheme(), numberedScheme(),
                       "green:one amberGreen:one amber:two amberRed:three red:four"},
        SuggestionCase{"StartToBrag", bragWithStartScheme(), bragScheme(),
                       "blue:blue green:green amber:amber red:red notStarted-"},
        // A class that is missing gives to the next worse.
        SuggestionCase{"NumbersWithoutAtRisk", numberedScheme(),
                       {u"Two"_s, {ragScheme().ratings[0], ragScheme().ratings[2]}, {}},
                       "one:green two:red three:red four:red"},
        SuggestionCase{"OnlyGreenIsLeft", ragScheme(), {u"One"_s, {ragScheme().ratings[0]}, {}},
                       "green:green amber:green red:green"}),
    [](const auto& one) { return std::string{one.param.name}; });

TEST(SchemeChange, FormerRatingsKeepTheirWordsAndCountAsTheTableSays)
{
    const RatingScheme scheme = changedAsSuggested(confidenceScheme(), ragScheme());
    ASSERT_NE(scheme.said(u"amberRed"_s), nullptr);
    EXPECT_EQ(*scheme.said(u"amberRed"_s), *confidenceScheme().find(u"amberRed"_s));
    EXPECT_EQ(scheme.find(u"amberRed"_s)->word, u"Amber"_s);
    EXPECT_FALSE(scheme.offers(u"amberRed"_s));
    EXPECT_EQ(scheme.indexOf(u"amberRed"_s), 1);
    EXPECT_EQ(scheme.match(u"Amber/Red"_s), nullptr); // of the present ratings only
}

// "Amber" of the five steps has another meaning than amber of RAG: the update of then does not change its words.
TEST(SchemeChange, AKeyThatSaidSomethingElseIsMadeUnique)
{
    const RatingScheme scheme = changedAsSuggested(confidenceScheme(), ragScheme());
    EXPECT_EQ(scheme.said(u"amber"_s)->meaning, confidenceScheme().find(u"amber"_s)->meaning);
    EXPECT_EQ(scheme.find(u"amber"_s)->meaning, ragScheme().find(u"amber"_s)->meaning);
    EXPECT_EQ(scheme.find(u"amber"_s)->key, u"amber-2"_s);
    EXPECT_TRUE(scheme.offers(u"amber-2"_s));
}

TEST(SchemeChange, WhatSaysTheSameKeepsItsKey)
{
    RatingScheme painted = bragScheme();
    painted.ratings[1].fill = u"#007000"_s;
    painted.ratings[1].shape = RatingShape::Star;
    painted.ratings[1].consequence = u"thank the lead"_s;
    const RatingScheme scheme = changedAsSuggested(bragScheme(), painted);
    EXPECT_EQ(scheme, painted);
    EXPECT_TRUE(scheme.retired.empty());
    EXPECT_EQ(changedAsSuggested(bragScheme(), bragScheme()), bragScheme());
}

TEST(SchemeChange, ATableThatTurnsAKeptRatingRoundMakesItAnother)
{
    const RatingScheme scheme = changedScheme(ragScheme(), ragScheme(), {{u"green"_s, u"amber"_s}, {u"red"_s, u"red"_s}});
    EXPECT_EQ(scheme.find(u"green"_s)->word, u"Amber"_s);
    EXPECT_EQ(scheme.said(u"green"_s)->word, u"Green"_s);
    EXPECT_EQ(scheme.find(u"amber"_s), nullptr); // counts as not rated
    EXPECT_EQ(scheme.find(u"red"_s)->key, u"red"_s);
    EXPECT_EQ(scheme.ratings[0].key, u"green-2"_s);
    EXPECT_EQ(scheme.ratings[1].key, u"amber-2"_s);
}

TEST(SchemeChange, AChainKeepsResolving)
{
    RatingScheme scheme = changedAsSuggested(confidenceScheme(), raygScheme());
    scheme = changedAsSuggested(scheme, numberedScheme());
    EXPECT_EQ(scheme.find(u"amberRed"_s)->letter, u"3"_s);
    EXPECT_EQ(scheme.find(u"amberGreen"_s)->letter, u"1"_s);
    EXPECT_EQ(scheme.said(u"amberGreen"_s)->letter, u"AG"_s);
}

TEST(SchemeChange, AFormerRatingIsTakenUpAgainWhereItCountsAsItself)
{
    const RatingScheme away = changedAsSuggested(bragScheme(), numberedScheme());
    const RatingScheme back = changedAsSuggested(away, bragScheme());
    EXPECT_TRUE(back.offers(u"green"_s));
    EXPECT_TRUE(back.offers(u"red"_s));
    // Blue counted as not rated among the numbers and was given again as another.
    EXPECT_FALSE(back.offers(u"blue"_s));
    EXPECT_EQ(back.complete()->key, u"blue-2"_s);
    EXPECT_EQ(back.find(u"blue"_s), nullptr);
}

TEST(StandingInAChangedScheme, IsThePresentRatingAndKeepsTheUpdate)
{
    const RatingScheme scheme = changedAsSuggested(confidenceScheme(), ragScheme());
    const std::vector updates{ratedUpdate(1, u"amberGreen"_s), ratedUpdate(2, u"amberRed"_s)};
    const Standing standing = standingOf(updates, scheme);
    EXPECT_EQ(standing.rating, u"amber-2"_s);
    EXPECT_EQ(standing.rated->rating, u"amberRed"_s);
    EXPECT_EQ(standing.previous->rating, u"amberGreen"_s);
}

TEST(StandingInAChangedScheme, LeadsAgreeWhereTheirRatingsCountAlike)
{
    const std::vector updates{ratedUpdate(1, u"amberRed"_s, LeadId::create()), ratedUpdate(2, u"amber"_s, LeadId::create())};
    EXPECT_TRUE(standingOf(updates, confidenceScheme()).leadsDiffer);
    const Standing standing = standingOf(updates, changedAsSuggested(confidenceScheme(), ragScheme()));
    EXPECT_FALSE(standing.leadsDiffer);
    EXPECT_EQ(standing.rating, u"amber-2"_s);
}

TEST(StandingInAChangedScheme, TheMoreSevereLeadWinsByThePresentOrder)
{
    RatingTable table = suggestedTable(confidenceScheme(), ragScheme());
    table[u"amberGreen"_s] = u"red"_s;
    const RatingScheme scheme = changedScheme(confidenceScheme(), ragScheme(), table);
    const std::vector updates{ratedUpdate(1, u"amberGreen"_s, LeadId::create()), ratedUpdate(2, u"amberRed"_s, LeadId::create())};
    EXPECT_EQ(scheme.find(standingOf(updates, scheme).rating)->word, u"Red"_s);
}

TEST(StandingInAChangedScheme, CompleteStaysAFactWithADate)
{
    const RatingScheme scheme = changedAsSuggested(bragScheme(), ragScheme());
    const std::vector updates{ratedUpdate(1, u"green"_s), ratedUpdate(2, u"blue"_s)};
    const Standing standing = standingOf(updates, scheme);
    EXPECT_EQ(standing.rating, QString{});
    EXPECT_FALSE(standing.rated);
    EXPECT_EQ(standing.completedOn, (QDate{2026, 6, 2}));
}

TEST(StandingInAChangedScheme, ARatingThatCountsAsNothingDoesNotBringTheOlderOneBack)
{
    const RatingScheme scheme = changedScheme(ragScheme(), bragScheme(), {{u"green"_s, u"green"_s}});
    const std::vector updates{ratedUpdate(1, u"green"_s), ratedUpdate(2, u"red"_s)};
    EXPECT_EQ(standingOf(updates, scheme).rating, QString{});
    EXPECT_EQ(standingOf(updates, scheme).updates, 2);
}

} // namespace boardplan::test
