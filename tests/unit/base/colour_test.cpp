#include <boardplan/base/colour.h>

#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

Colour colour(const char* text)
{
    const auto read = colourOf(QString::fromLatin1(text));
    EXPECT_TRUE(read) << text;
    return read.value_or(Colour{});
}

struct Distance {
    const char* one;
    const char* other;
    std::array<double, 4> to; // full sight, deutan, protan, tritan
};

} // namespace

TEST(Colour, IsSixHexDigitsAfterAHash)
{
    EXPECT_EQ(colourOf(u"#ff0033"_s), (Colour{1, 0, 0.2}));
    for (const char* other : {"", "#", "red", "#fff", "#ff00330", "ff0033", "#ff00g3", "#+f0033", "#ff 033", " #ff003"}) {
        EXPECT_FALSE(colourOf(QString::fromLatin1(other))) << other;
    }
}

TEST(Colour, ContrastIsThatOfTheGuidelines)
{
    EXPECT_NEAR(contrast(colour("#000000"), colour("#ffffff")), 21, 1e-9);
    EXPECT_NEAR(contrast(colour("#777777"), colour("#777777")), 1, 1e-9);
    EXPECT_NEAR(contrast(colour("#b0101b"), colour("#ffffff")), 7.15, 0.005);
    EXPECT_NEAR(contrast(colour("#0b0c0c"), colour("#ffc800")), 12.60, 0.005);
}

// Worked out by another program from the same papers.
TEST(Colour, DistancesAreCiede2000ToEachSight)
{
    for (const Distance& row : {Distance{"#b0101b", "#ffc800", {56.720, 37.519, 52.567, 37.498}}, Distance{"#ffc800", "#4da989", {39.492, 31.162, 24.467, 48.028}},
                                Distance{"#14387f", "#eef0f2", {64.213, 65.631, 61.457, 59.365}}, Distance{"#808080", "#818181", {0.378, 0.378, 0.378, 0.378}}}) {
        for (std::size_t at = 0; at < everySight.size(); ++at) {
            EXPECT_NEAR(colourDistance(colour(row.one), colour(row.other), everySight[at]), row.to[at], 0.01)
                << row.one << ' ' << row.other << ' ' << at;
        }
    }
    EXPECT_NEAR(leastColourDistance(colour("#ffc800"), colour("#4da989")), 24.467, 0.01);
    EXPECT_EQ(leastColourDistance(colour("#4da989"), colour("#4da989")), 0);
}

} // namespace boardplan::test
