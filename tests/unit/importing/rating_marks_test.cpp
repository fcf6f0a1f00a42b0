#include "importing/rating_marks.h"

#include "unit/importing/import_fixtures.h"

#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;

struct MarkCase {
    const char* name;
    const char16_t* text;
    const char* key; // empty: no rating
    const char16_t* rest = u"";
};

void PrintTo(const MarkCase& one, std::ostream* out) { *out << one.name; }

class RatingMarks : public ::testing::TestWithParam<MarkCase> {};

TEST_P(RatingMarks, AreNoPartOfTheWords)
{
    static const RatingScheme scheme = bragScheme();
    QString rest;
    const Rating* const rating = leadingRating(QString::fromUtf16(GetParam().text), scheme, rest);
    EXPECT_EQ(rating == nullptr ? QString{} : rating->key, QLatin1String{GetParam().key});
    EXPECT_EQ(rest, QString::fromUtf16(GetParam().rest));
}

INSTANTIATE_TEST_SUITE_P(Table, RatingMarks,
    ::testing::Values(MarkCase{"Word", u"Amber", "amber"}, MarkCase{"Letter", u"G", "green"},
        MarkCase{"ShapeAndWord", u"▲ Amber", "amber"}, MarkCase{"ShapeLetterWord", u"▲ A Amber", "amber"},
        MarkCase{"ShapeLetterColonWord", u"✔ B: Complete", "blue"}, MarkCase{"LetterDashWord", u"G – Green", "green"},
        MarkCase{"ShapeAndLetter", u"■ R", "red"}, MarkCase{"NoSpace", u"●Green", "green"},
        MarkCase{"Emoji", u"\U0001F534 Red", "red"}, MarkCase{"HeavyTick", u"✔\uFE0F Complete", "blue"},
        MarkCase{"ThenWords", u"▲ A Amber\nThe venue is not booked.", "amber", u"The venue is not booked."},
        MarkCase{"ThenWordsOnTheLine", u"● Green – on track", "green", u"on track"},
        MarkCase{"OtherLetter", u"▲ G Amber", ""}, MarkCase{"Sentence", u"A meeting was held", ""},
        MarkCase{"LetterOfAWord", u"R Allen reports in May", ""}, MarkCase{"ShapeAlone", u"▲", ""},
        MarkCase{"ShapeBeforeOtherWords", u"● Posters are printed", ""}, MarkCase{"TwoRatings", u"■ Red / Amber", ""}),
    [](const auto& one) { return std::string{one.param.name}; });

TEST(RatingMarks, OfSeveralWordsAreReadWhole)
{
    RatingScheme scheme = bragScheme();
    for (Rating& rating : scheme.ratings) {
        rating.word = rating.key == u"red"_s ? u"Off track"_s : rating.word;
    }
    QString rest;
    const Rating* const rating = leadingRating(u"■ R: Off track\nNo venue."_s, scheme, rest);
    ASSERT_NE(rating, nullptr);
    EXPECT_EQ(rating->key, u"red"_s);
    EXPECT_EQ(rest, u"No venue."_s);
}

TEST(RatingMarks, StayWhereTheyBeginNoRating)
{
    const RatingScheme scheme = bragScheme();
    EXPECT_EQ(withoutRatingMarks(u"● Posters are printed"_s, scheme), u"● Posters are printed"_s);
    EXPECT_EQ(withoutRatingMarks(u"A: Posters"_s, scheme), u"A: Posters"_s);
    EXPECT_EQ(withoutRatingMarks(u"★ Amber"_s, scheme), u"Amber"_s);
}

TEST(RatingMarks, OfATableAreSuggestedRatings)
{
    const Proposal proposal = test::proposalOf(
        u"Action\tLead\tRating\nVisit every home\tChair\t▲ A Amber\nPrint the card\tChair\t● G Green\nCount the cards\tChair\t✔ B: Complete\n"_s);
    const auto actions = test::actionsOf(proposal);
    ASSERT_EQ(actions.size(), 3U);
    QStringList ratings;
    for (const ProposedAction& action : actions) {
        ratings << (action.updates.empty() ? u"none"_s : action.updates.front().rating);
    }
    EXPECT_EQ(ratings, (QStringList{u"amber"_s, u"green"_s, u"blue"_s}));
}

} // namespace boardplan
