#include "unit/importing/import_fixtures.h"

#include "importing/shades.h"

#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;

struct ShadeCase {
    QString fill;
    QString word; // empty: no colour of a rating
};

void PrintTo(const ShadeCase& shade, std::ostream* out) { *out << shade.fill.toStdString(); }

class ColourWord : public ::testing::TestWithParam<ShadeCase> {};

TEST_P(ColourWord, IsWhatAPersonWouldSay) { EXPECT_EQ(colourWord(GetParam().fill), GetParam().word); }

// The row of standard colours in Office, left to right.
INSTANTIATE_TEST_SUITE_P(OfficeStandard, ColourWord,
    ::testing::Values(ShadeCase{u"#c00000"_s, u"red"_s}, ShadeCase{u"#ff0000"_s, u"red"_s},
        ShadeCase{u"#ffc000"_s, u"amber"_s}, ShadeCase{u"#ffff00"_s, u"yellow"_s}, ShadeCase{u"#92d050"_s, u"green"_s},
        ShadeCase{u"#00b050"_s, u"green"_s}, ShadeCase{u"#00b0f0"_s, u"blue"_s}, ShadeCase{u"#0070c0"_s, u"blue"_s},
        ShadeCase{u"#002060"_s, u"blue"_s}, ShadeCase{u"#7030a0"_s, u""_s}));

// The cell styles "Good", "Bad" and "Neutral" of Excel, and those of LibreOffice Calc.
INSTANTIATE_TEST_SUITE_P(CellStyles, ColourWord,
    ::testing::Values(ShadeCase{u"#c6efce"_s, u"green"_s}, ShadeCase{u"#ffc7ce"_s, u"red"_s},
        ShadeCase{u"#ffeb9c"_s, u"amber"_s}, ShadeCase{u"#ccffcc"_s, u"green"_s}, ShadeCase{u"#ffcccc"_s, u"red"_s},
        ShadeCase{u"#ffffcc"_s, u"yellow"_s}, ShadeCase{u"#cc0000"_s, u"red"_s}));

INSTANTIATE_TEST_SUITE_P(OfficeThemes, ColourWord,
    ::testing::Values(ShadeCase{u"#ed7d31"_s, u"amber"_s}, ShadeCase{u"#70ad47"_s, u"green"_s},
        ShadeCase{u"#4472c4"_s, u"blue"_s}, ShadeCase{u"#5b9bd5"_s, u"blue"_s}, ShadeCase{u"#c5e0b3"_s, u"green"_s},
        ShadeCase{u"#f4b083"_s, u"amber"_s}, ShadeCase{u"#a5a5a5"_s, u""_s}, ShadeCase{u"#44546a"_s, u"blue"_s}));

INSTANTIATE_TEST_SUITE_P(NoRating, ColourWord,
    ::testing::Values(ShadeCase{u""_s, u""_s}, ShadeCase{u"#ffffff"_s, u""_s}, ShadeCase{u"#000000"_s, u""_s},
        ShadeCase{u"#d9d9d9"_s, u""_s}, ShadeCase{u"#808080"_s, u""_s}, ShadeCase{u"#f2f2f2"_s, u""_s},
        ShadeCase{u"#fde9d9"_s, u""_s}, ShadeCase{u"#deeaf6"_s, u""_s}, ShadeCase{u"#200000"_s, u""_s},
        ShadeCase{u"#800080"_s, u""_s}, ShadeCase{u"#ff00ff"_s, u""_s}, ShadeCase{u"#00ffff"_s, u""_s},
        ShadeCase{u"teal-ish"_s, u""_s}));

TEST(RatingOfShade, IsTheOneCalledSoInTheScheme)
{
    const RatingScheme brag = bragScheme();
    const RatingScheme rag = ragScheme();
    const auto keyIn = [](const RatingScheme& scheme, const QString& fill) {
        const Rating* const rating = ratingOfShade(fill, scheme);
        return rating == nullptr ? u"none"_s : rating->key;
    };
    EXPECT_EQ(keyIn(rag, u"#ff0000"_s), rag.match(u"red"_s)->key);
    EXPECT_EQ(keyIn(rag, u"#ffc000"_s), rag.match(u"amber"_s)->key);
    EXPECT_EQ(keyIn(rag, u"#ffff00"_s), rag.match(u"amber"_s)->key); // no yellow there
    EXPECT_EQ(keyIn(rag, u"#92d050"_s), rag.match(u"green"_s)->key);
    EXPECT_EQ(keyIn(rag, u"#0070c0"_s), u"none"_s);
    EXPECT_EQ(keyIn(brag, u"#0070c0"_s), brag.match(u"blue"_s)->key);
    EXPECT_EQ(keyIn(brag, u"#d9d9d9"_s), u"none"_s);
    RatingScheme withYellow = rag;
    Rating& yellow = withYellow.ratings.emplace_back();
    yellow.key = u"yellow"_s;
    yellow.word = u"Yellow"_s;
    EXPECT_EQ(keyIn(withYellow, u"#ffff00"_s), u"yellow"_s);
    EXPECT_EQ(keyIn(withYellow, u"#ffc000"_s), u"amber"_s);
}

namespace {

// A run of the headings given, each row the fills of its cells, parted by blanks; "-": none.
TableRun runOf(const std::vector<CellField>& columns, const QStringList& rows)
{
    TableRun run;
    for (const CellField field : columns) {
        run.header.columns.push_back({{}, {field}, {}});
    }
    run.fragments.emplace_back();
    for (const QString& fills : rows) {
        SourceRow& row = run.fragments.back().rows.emplace_back();
        for (const QString& fill : fills.split(u' ')) {
            row.push_back({u"x"_s, {}, 1, 1, fill == u"-"_s ? QString{} : fill});
        }
    }
    return run;
}

} // namespace

TEST(ShadedColumn, IsThatOfTheRatingsWhereItIsShaded)
{
    using enum CellField;
    EXPECT_EQ(shadedColumn(runOf({Action, Rating, Lead}, {u"- #ff0000 -"_s, u"- - -"_s, u"- - -"_s})), 1);
    EXPECT_EQ(shadedColumn(runOf({Action, Rating}, {u"#ff0000 -"_s, u"#92d050 -"_s})), 0);
}

TEST(ShadedColumn, ElseIsTheOneInTwoColoursOrMore)
{
    using enum CellField;
    const std::vector columns{Action, Lead, Timescale};
    EXPECT_EQ(shadedColumn(runOf(columns, {u"- - #ff0000"_s, u"- - #92d050"_s, u"- - -"_s})), 2);
    EXPECT_EQ(shadedColumn(runOf(columns, {u"#0070c0 - -"_s, u"#0070c0 - -"_s})), -1); // decoration
    EXPECT_EQ(shadedColumn(runOf(columns, {u"- - #ff0000"_s, u"- - #92d050"_s, u"- - -"_s, u"- - -"_s})), -1); // half
    EXPECT_EQ(shadedColumn(runOf(columns, {u"- - #d9d9d9"_s, u"- - #f2f2f2"_s})), -1); // stripes
    EXPECT_EQ(shadedColumn(runOf(columns, {u"-"_s, u"#ff0000"_s})), -1); // rows shorter than the header
    EXPECT_EQ(shadedColumn(runOf(columns, {})), -1);
}

} // namespace boardplan
