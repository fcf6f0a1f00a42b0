#include "reporting/flat_table.h"
#include "reporting/paper_sheets.h"
#include "reporting/sheet_names.h"

#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

const Rating& bragRating(std::size_t at)
{
    static const RatingScheme scheme = bragScheme();
    return scheme.ratings[at];
}

ReportCell commentedChip(const Rating& rating, const QString& comment)
{
    ReportCell cell = chipCell({rating, {}}, u"since 3 Sep"_s);
    cell.text += u'\n' + comment;
    return cell;
}

QStringList headingsOf(const FlatTable& flat)
{
    QStringList headings;
    for (const FlatColumn& column : flat.columns()) {
        headings << column.heading;
    }
    return headings;
}

std::vector<FlatRow> rowsOf(const FlatTable& flat)
{
    std::vector<FlatRow> rows;
    flat.eachRow([&rows](const FlatRow& row) { rows.push_back(row); });
    EXPECT_EQ(rows.size(), flat.rowCount());
    return rows;
}

QStringList textsOf(const FlatRow& row)
{
    QStringList texts;
    for (const FlatCell& cell : row) {
        texts << cell.text;
    }
    return texts;
}

} // namespace

TEST(FlatTable, PartsAChipFromWhatIsSaidOfIt)
{
    ReportTable table;
    table.columns = {{u"Rating"_s, 1, true}, {u"Then"_s, 1, true}};
    table.groups.push_back({0, {}, {},
        {{{commentedChip(bragRating(1), u"On the way."_s), chipCell({bragRating(1), {}})}}, {{textCell(u"–"_s), textCell(u"–"_s)}}}});
    const FlatTable flat{table};
    const std::vector<FlatRow> rows = rowsOf(flat);
    EXPECT_EQ(headingsOf(flat), (QStringList{u"Rating"_s, u"Rating: note"_s, u"Then"_s}));
    EXPECT_EQ(textsOf(rows.at(0)), (QStringList{u"Green"_s, u"On the way.\nsince 3 Sep"_s, u"Green"_s}));
    EXPECT_EQ(textsOf(rows.at(1)), (QStringList{u"–"_s, QString{}, u"–"_s}));
}

TEST(FlatTable, CountsEachRatingAndKeepsOtherWords)
{
    ReportTable table;
    table.columns = {{u"Actions"_s, 1, false}};
    const ReportCell bar = distributionCell({{{bragRating(2), 4}, {std::nullopt, 1}}});
    table.groups.push_back({0, {}, {}, {{{bar}}, {{textCell(u"none yet"_s)}}}});
    const FlatTable flat{table};
    const std::vector<FlatRow> rows = rowsOf(flat);
    EXPECT_EQ(headingsOf(flat), (QStringList{u"Actions"_s, bragRating(2).word, u"Not rated"_s}));
    EXPECT_EQ(textsOf(rows.at(0)), (QStringList{QString{}, u"4"_s, u"1"_s}));
    EXPECT_EQ(textsOf(rows.at(1)), (QStringList{u"none yet"_s, QString{}, QString{}}));
    EXPECT_EQ(rows.at(0).at(1).number, 4.0);
}

TEST(FlatTable, GroupsAreColumnsAndNoneIsLost)
{
    ReportTable table;
    table.groupNames = {u"Priority"_s, u"Objective"_s};
    table.columns = {{u"Ref"_s, 1, true}};
    const ReportRow row{{textCell(u"1"_s)}};
    table.groups = {{1, u"One"_s, Chip{bragRating(3), {}}, {}}, {2, u"A"_s, {}, {row}}, {2, u"B"_s, {}, {}},
        {1, u"Two"_s, {}, {}}};
    const FlatTable flat{table};
    const std::vector<FlatRow> rows = rowsOf(flat);
    EXPECT_EQ(headingsOf(flat), (QStringList{u"Priority"_s, u"Priority: rating"_s, u"Objective"_s, u"Ref"_s}));
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(textsOf(rows.at(0)), (QStringList{u"One"_s, bragRating(3).word, u"A"_s, u"1"_s}));
    EXPECT_EQ(textsOf(rows.at(1)), (QStringList{u"One"_s, bragRating(3).word, u"B"_s, QString{}}));
    EXPECT_EQ(textsOf(rows.at(2)), (QStringList{u"Two"_s, QString{}, QString{}, QString{}}));
}

struct NumberCase {
    const char* name;
    QString text;
    std::optional<double> expected;
};

void PrintTo(const NumberCase& number, std::ostream* out)
{
    *out << number.name;
}

class NumberSaid : public testing::TestWithParam<NumberCase> {};

TEST_P(NumberSaid, IsANumberOnlyWhereTheWholeTextIsOne)
{
    EXPECT_EQ(numberSaid(GetParam().text), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(Table, NumberSaid,
    testing::Values(NumberCase{"Count", u"12"_s, 12.0}, NumberCase{"Later", u"+5"_s, 5.0},
        NumberCase{"Sooner", u"\u22125"_s, -5.0}, NumberCase{"Share", u"0.5"_s, 0.5}, NumberCase{"None", u"–"_s, {}},
        NumberCase{"Comma", u"1,5"_s, {}}, NumberCase{"Power", u"1e9"_s, {}}, NumberCase{"Words", u"3 of 4"_s, {}},
        NumberCase{"MoreThanASheetKeeps", u"1234567890123456"_s, {}}, NumberCase{"Empty", {}, {}}),
    [](const auto& number) { return std::string{number.param.name}; });

TEST(CellPieces, TogetherAreTheTextAndPartNoLetter)
{
    const QString grins = QString::fromUcs4(U"\U0001F600").repeated(40);
    for (const QString& text : {u"one two three four"_s, grins, u"one\ntwo"_s, QString{}, QString{100, u'x'}}) {
        const QStringList pieces = cellPieces(text, 7);
        EXPECT_EQ(pieces.join(QString{}), text);
        for (const QString& piece : pieces) {
            EXPECT_LE(piece.size(), 7);
            EXPECT_FALSE(!piece.isEmpty() && piece.back().isHighSurrogate());
        }
    }
    EXPECT_EQ(cellPieces(u"one two three"_s, 9), (QStringList{u"one two "_s, u"three"_s}));
}

TEST(SheetName, IsOneThatExcelTakes)
{
    std::vector<PaperSheet> sheets;
    QStringList names;
    for (const QString& wanted : {u"A/B: [c]*?\\"_s, u"'quoted'"_s, u"a b c"_s, u"History"_s, QString{}, QString{50, u'x'},
             QString{60, u'x'}}) {
        names << sheetName(wanted, sheets);
        sheets.emplace_back().name = names.last();
    }
    EXPECT_EQ(names, (QStringList{u"A B c"_s, u"quoted"_s, u"a b c (2)"_s, u"Table"_s, u"Table (2)"_s, QString{31, u'x'},
                         QString{27, u'x'} + u" (2)"_s}));
    EXPECT_EQ(sheetName(u"Ratings at the last board meetings and now"_s, {}), u"Ratings at the last board"_s);
}

} // namespace boardplan::test
