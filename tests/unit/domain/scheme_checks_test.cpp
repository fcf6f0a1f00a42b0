#include <boardplan/base/colour.h>
#include <boardplan/domain/scheme_checks.h>

#include <QSet>
#include <functional>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

struct SchemeCase {
    const char* name;
    std::function<void(RatingScheme&)> change; // of BRAG: blue, green, amber, red
    SchemeFault fault;
    int rating;
    int other;
    const char* words;
};

void PrintTo(const SchemeCase& one, std::ostream* out)
{
    *out << one.name;
}

class SchemeChecks : public testing::TestWithParam<SchemeCase> {};

class BuiltInSchemes : public testing::TestWithParam<RatingScheme> {};

} // namespace

TEST_P(SchemeChecks, FindsWhatIsWrongAndWhere)
{
    RatingScheme scheme = bragScheme();
    GetParam().change(scheme);
    const std::vector<SchemeFinding> findings = checkScheme(scheme);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings.front().fault, GetParam().fault);
    EXPECT_EQ(findings.front().rating, GetParam().rating);
    EXPECT_EQ(findings.front().other, GetParam().other);
    EXPECT_EQ(findings.front().words.toStdString(), GetParam().words);
}

INSTANTIATE_TEST_SUITE_P(
    Table, SchemeChecks,
    testing::Values(
        SchemeCase{"None", [](RatingScheme& s) { s.ratings.clear(); }, SchemeFault::NoRating, -1, -1,
                   "The scheme has no rating."},
        SchemeCase{"NoLetter", [](RatingScheme& s) { s.ratings[1].letter = u" "_s; }, SchemeFault::NoLetter, 1, -1,
                   "“Green” has no letter."},
        SchemeCase{"LongLetter", [](RatingScheme& s) { s.ratings[1].letter = u"GREE"_s; }, SchemeFault::LongLetter, 1, -1,
                   "The letter of “Green” is longer than 3 characters."},
        SchemeCase{"SameLetter", [](RatingScheme& s) { s.ratings[3].letter = u"a"_s; }, SchemeFault::RepeatedLetter, 3, 2,
                   "“Amber” and “Red” have the same letter."},
        SchemeCase{"NoWord", [](RatingScheme& s) { s.ratings[2].word.clear(); }, SchemeFault::NoWord, 2, -1,
                   "Rating 3 has no word."},
        SchemeCase{"SameWord", [](RatingScheme& s) { s.ratings[3].word = u" amber "_s; }, SchemeFault::RepeatedWord, 3, 2,
                   "“Amber” and “amber” have the same word."},
        SchemeCase{"NoKey", [](RatingScheme& s) { s.ratings[0].key.clear(); }, SchemeFault::NoKey, 0, -1,
                   "“Complete” has no key."},
        SchemeCase{"SameKey", [](RatingScheme& s) { s.ratings[3].key = u"green"_s; }, SchemeFault::RepeatedKey, 3, 1,
                   "“Green” and “Red” have the same key."},
        SchemeCase{"KeyOfAFormerRating",
                   [](RatingScheme& s) { s.retired.push_back({ragScheme().ratings[2], u"amber"_s}); },
                   SchemeFault::RepeatedKey, 3, -1, "“Red” has the key of a former rating."},
        SchemeCase{"TwoComplete",
                   [](RatingScheme& s) { s.ratings[1].role = RatingRole::Complete; }, SchemeFault::SecondComplete, 1, 0,
                   "“Complete” and “Green” both say complete; one may."},
        SchemeCase{"CompleteButNotOnPlan",
                   [](RatingScheme& s) { s.ratings[0].ratingClass = RatingClass::AtRisk; },
                   SchemeFault::CompleteNotOnPlan, 0, -1, "“Complete” says complete, so it is on plan."},
        SchemeCase{"NoColour", [](RatingScheme& s) { s.ratings[1].fill = u"green"_s; }, SchemeFault::NoColour, 1, -1,
                   "A colour of “Green” is not a colour."},
        SchemeCase{"WeakInk", [](RatingScheme& s) { s.ratings[2].ink = u"#ffffff"_s; }, SchemeFault::WeakContrast, 2, -1,
                   "The text of “Amber” cannot be read on its fill: contrast 1.6, at least 4.5 is needed."},
        SchemeCase{"InkAlmostEnough", // 4.48
                   [](RatingScheme& s) {
                       s.ratings[1].fill = u"#777777"_s;
                       s.ratings[1].ink = u"#ffffff"_s;
                       s.ratings[2].fill = u"#ffff00"_s;
                       s.ratings[3].fill = u"#700000"_s;
                       s.ratings[0].fill = u"#000060"_s;
                   },
                   SchemeFault::WeakContrast, 1, -1,
                   "The text of “Green” cannot be read on its fill: contrast 4.4, at least 4.5 is needed."},
        SchemeCase{"AmberBelowRed", [](RatingScheme& s) { s.ratings[3].severity = 2; }, SchemeFault::OrderAgainstClass, 3, 2,
                   "“Red” is in a worse group than “Amber” and must stand after it."},
        SchemeCase{"GreenIsAtRisk",
                   [](RatingScheme& s) { std::swap(s.ratings[1].ratingClass, s.ratings[2].ratingClass); },
                   SchemeFault::OrderAgainstClass, 2, 1, "“Green” is in a worse group than “Amber” and must stand after it."},
        SchemeCase{"SameShape", [](RatingScheme& s) { s.ratings[3].shape = RatingShape::Triangle; },
                   SchemeFault::RepeatedShape, 3, 2, "“Amber” and “Red” have the same shape."},
        SchemeCase{"FillsAlike", [](RatingScheme& s) { s.ratings[2].fill = u"#4fae8c"_s; }, SchemeFault::AlikeFills, 2, 1,
                   "The fills of “Green” and “Amber” are hard to tell apart."},
        SchemeCase{"FillsAlikeToSomeEyes",
                   [](RatingScheme& s) {
                       s.ratings[1].fill = u"#288f4d"_s;
                       s.ratings[3].fill = u"#c36043"_s;
                       s.ratings[3].ink = u"#0b0c0c"_s;
                   },
                   SchemeFault::AlikeFills, 3, 1,
                   "The fills of “Green” and “Red” are hard to tell apart for colour-blind eyes."}),
    [](const auto& one) { return std::string{one.param.name}; });

TEST(SchemeChecks, ElevenRatingsAreTooMany)
{
    RatingScheme scheme;
    for (int number = 0; number <= RatingScheme::maxRatings; ++number) {
        Rating rating = ragScheme().ratings.front();
        rating.key = rating.word = rating.letter = QString::number(number);
        scheme.ratings.push_back(rating);
    }
    ASSERT_FALSE(checkScheme(scheme).empty());
    EXPECT_EQ(checkScheme(scheme).front().fault, SchemeFault::TooManyRatings);
    EXPECT_TRUE(checkScheme(scheme).front().isError());
}

TEST(SchemeChecks, ShapesAndFillsOnlyWarn)
{
    RatingScheme scheme = ragScheme();
    scheme.ratings[1].shape = scheme.ratings[0].shape;
    scheme.ratings[1].fill = scheme.ratings[0].fill;
    const auto findings = checkScheme(scheme);
    EXPECT_EQ(findings.size(), 2U);
    for (const SchemeFinding& finding : findings) {
        EXPECT_FALSE(finding.isError()) << finding.words.toStdString();
    }
}

TEST_P(BuiltInSchemes, HaveNothingAgainstThem)
{
    for (const SchemeFinding& finding : checkScheme(GetParam())) {
        ADD_FAILURE() << finding.words.toStdString();
    }
}

// The fill of what is not rated stands beside them in bars.
TEST_P(BuiltInSchemes, AreToldApartFromNotRatedByAnyEyes)
{
    const Colour notRated = *colourOf(u"#eef0f2"_s);
    for (const Rating& rating : GetParam().ratings) {
        EXPECT_GE(leastColourDistance(*colourOf(rating.fill), notRated), leastFillDistance) << rating.key.toStdString();
        EXPECT_NE(rating.letter, u"N"_s);
        EXPECT_NE(rating.shape, RatingShape::Ring);
    }
}

TEST_P(BuiltInSchemes, SayEverythingThatAPaperPrints)
{
    for (const Rating& rating : GetParam().ratings) {
        EXPECT_FALSE(rating.meaning.isEmpty()) << rating.key.toStdString();
        EXPECT_EQ(rating.consequence.isEmpty(), rating.role != RatingRole::Progress) << rating.key.toStdString();
        EXPECT_EQ(GetParam().match(rating.word), GetParam().find(rating.key)) << rating.key.toStdString();
        EXPECT_EQ(GetParam().match(rating.letter), GetParam().find(rating.key)) << rating.key.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(All, BuiltInSchemes, testing::ValuesIn(builtInSchemes()));

TEST(BuiltInSchemesList, NamesAreDistinct)
{
    QSet<QString> names;
    for (const RatingScheme& scheme : builtInSchemes()) {
        names.insert(scheme.name);
    }
    EXPECT_EQ(names.size(), static_cast<qsizetype>(builtInSchemes().size()));
}

} // namespace boardplan::test
