#include "unit/importing/import_fixtures.h"
#include "unit/importing/zip_writer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;
using test::codesOf;
using test::linesOf;
using test::odsOf;
using test::readAs;
using test::refusalOf;
using ::testing::ElementsAre;

namespace {

QByteArray dateStyle(const QByteArray& name, const QByteArray& parts)
{
    return "<number:date-style style:name='n" + name + "'>" + parts + "</number:date-style><style:style style:name='"
        + name + "' style:family='table-cell' style:data-style-name='n" + name + "'/>";
}

const QByteArray calcStyles =
    dateStyle("day", "<number:day/><number:text>/</number:text><number:month/>/<number:year/>")
    + dateStyle("month", "<number:month number:textual='true'/><number:year/>") + dateStyle("year", "<number:year/>")
    + dateStyle("dayOfNoYear", "<number:day/><number:month/>") + dateStyle("quarter", "<number:quarter/><number:year/>")
    + "<style:style style:name='child' style:family='table-cell' style:parent-style-name='month'/>"
      "<style:style style:name='amber' style:family='table-cell'><style:table-cell-properties "
      "fo:background-color='#ffc000'/></style:style>"
      "<style:style style:name='red' style:family='table-cell'><style:table-cell-properties "
      "fo:background-color='#ff0000'/></style:style>"
      "<style:style style:name='gone' style:family='table'><style:table-properties "
      "table:display='false'/></style:style>";

QByteArray cell(const QByteArray& text, const QByteArray& attributes = {})
{
    return "<table:table-cell " + attributes + "><text:p>" + text + "</text:p></table:table-cell>";
}

QByteArray day(const QByteArray& shown, const QByteArray& style, const QByteArray& value = "2026-03-31")
{
    return cell(shown, "office:value-type='date' office:date-value='" + value + "' table:style-name='" + style + "'");
}

QByteArray row(const QByteArray& cells, const QByteArray& attributes = {})
{
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

QByteArray sheet(const QByteArray& rows, const QByteArray& attributes = "table:name='Plan'")
{
    return "<table:table " + attributes + ">" + rows + "</table:table>";
}

SourceDocument readSheets(const QByteArray& sheets)
{
    return readAs(u"ods"_s, odsOf(sheets, calcStyles));
}

QStringList fillsOf(const SourceRow& cells)
{
    QStringList fills;
    for (const SourceCell& one : cells) {
        fills.append(one.fill);
    }
    return fills;
}

} // namespace

struct CalcCase {
    const char* name;
    QByteArray cells; // after a cell "x", so that the row is no line of text
    QString line;
};

void PrintTo(const CalcCase& calc, std::ostream* out)
{
    *out << calc.name;
}

class CalcRow : public ::testing::TestWithParam<CalcCase> {};

TEST_P(CalcRow, IsReadAsTheSheetShowsIt)
{
    EXPECT_THAT(linesOf(readSheets(sheet(row(cell("x") + GetParam().cells)))), ElementsAre(GetParam().line));
}

INSTANTIATE_TEST_SUITE_P(Table, CalcRow,
    ::testing::Values(
        CalcCase{"Text", cell("a<text:s text:c='2'/>b<text:tab/>c<text:line-break/>d <text:span>e</text:span>"),
            u"[x | a b c/d e]"_s},
        CalcCase{"Lines", "<table:table-cell>\n<text:p>a</text:p>\n<text:p/>\n<text:p>b</text:p>\n</table:table-cell>",
            u"[x | a/b]"_s},
        CalcCase{"LineFeedsOfTheFile", cell("a\n  b"), u"[x | a b]"_s},
        CalcCase{"Numbers", cell("12.5%", "office:value-type='percentage' office:value='0.125'") + cell("TRUE"),
            u"[x | 12.5% | TRUE]"_s},
        CalcCase{"Days", day("31/03/26", "day") + day("Mar 26", "month") + day("Mar 26", "child"),
            u"[x | 31 March 2026 | March 2026 | March 2026]"_s},
        CalcCase{"DaysThatLookLikeOther",
            day("26 Mar", "dayOfNoYear", "2026-03-26") + day("Mar 26", "month", "2026-03-26")
                + day("03/2026", "month", "2026-03-03") + day("2026", "year"),
            u"[x | 26 March | March 2026 | March 2026 | 2026]"_s},
        CalcCase{"Quarters", day("Q1 26", "quarter"), u"[x | Q1 26]"_s},
        CalcCase{"DaysWithATime", day("31/03/26 14:00", "day", "2026-03-31T14:00:00"), u"[x | 31 March 2026]"_s},
        CalcCase{"DaysOfUnknownStyle", day("31/03/26", "nonesuch"), u"[x | 31 March 2026]"_s},
        CalcCase{"DaysThatAreNone", day("soon", "day", "never"), u"[x | soon]"_s},
        CalcCase{"RepeatedCells", cell("a", "table:number-columns-repeated='2'") + cell("b"), u"[x | a | a | b]"_s},
        CalcCase{
            "EmptyCells", "<table:table-cell table:number-columns-repeated='3'/>" + cell("b"), u"[x |  |  |  | b]"_s},
        CalcCase{
            "EmptyToTheEnd", cell("a") + "<table:table-cell table:number-columns-repeated='16382'/>", u"[x | a]"_s},
        CalcCase{"MergedCells",
            cell("a", "table:number-columns-spanned='2'") + "<table:covered-table-cell/>" + cell("b"),
            u"[x | a |  | b]"_s},
        CalcCase{"ShapesAreNoText",
            "<table:table-cell><draw:custom-shape><text:p>no</text:p></draw:custom-shape><draw:frame><draw:text-box>"
            "<text:p>no</text:p></draw:text-box></draw:frame><text:p>a</text:p></table:table-cell>",
            u"[x | a]"_s}),
    [](const auto& calc) { return std::string{calc.param.name}; });

TEST(OdsReader, RepeatsRowsAsTheFileSays)
{
    const SourceDocument document = readSheets(sheet(row(cell("a") + cell("b"), "table:number-rows-repeated='2'")
        + row("<table:table-cell/>", "table:number-rows-repeated='1000'") + row(cell("c") + cell("d"))
        + row("<table:table-cell table:style-name='red'/>", "table:number-rows-repeated='1000000000'")));
    EXPECT_THAT(linesOf(document), ElementsAre(u"[a | b]"_s, u"[a | b]"_s, u"[c | d]"_s));
    EXPECT_EQ(document.blocks[1].rows[0][0].place.toString(), u"“Plan”, cell A1003"_s);
}

TEST(OdsReader, SeesColoursOfCellsRowsAndColumns)
{
    const QByteArray columns =
        "<table:table-column table:default-cell-style-name='Default' table:number-columns-repeated='2'/>"
        "<table:table-column table:default-cell-style-name='amber'/>"
        "<table:table-column table:number-columns-repeated='2000000000'/><table:table-column/>";
    const SourceDocument document = readSheets(sheet(columns
        + row(cell("a") + cell("b", "table:style-name='red'") + cell("c"))
        + row(cell("d") + cell("e") + "<table:table-cell/>" + cell("f"))
        + row(cell("g") + cell("h") + cell("i", "table:style-name='Default'"), "table:default-cell-style-name='red'")));
    const auto& rows = document.blocks[0].rows;
    EXPECT_THAT(fillsOf(rows[0]), ElementsAre(QString{}, u"#ff0000"_s, u"#ffc000"_s));
    EXPECT_THAT(fillsOf(rows[1]), ElementsAre(QString{}, QString{}, u"#ffc000"_s, QString{}));
    EXPECT_THAT(fillsOf(rows[2]), ElementsAre(u"#ff0000"_s, u"#ff0000"_s, QString{}));
}

TEST(OdsReader, KnowsSpans)
{
    const SourceDocument document =
        readSheets(sheet(row(cell("a", "table:number-rows-spanned='3' table:number-columns-spanned='2'") + cell("b"))));
    EXPECT_EQ(document.blocks[0].rows[0][0].rowSpan, 3);
    EXPECT_EQ(document.blocks[0].rows[0][0].columnSpan, 2);
}

TEST(OdsReader, NamesSheetsAndLeavesHiddenOnesOut)
{
    const QByteArray one = row(cell("1") + cell("2"));
    const SourceDocument document = readSheets(sheet(one, "table:name='Actions'") + sheet(one, "table:name='Tabelle2'")
        + sheet(one, "table:name='Old' table:style-name='gone'") + sheet({}, "table:name='Empty'"));
    EXPECT_THAT(linesOf(document), ElementsAre(u"1# Actions"_s, u"[1 | 2]"_s, u"[1 | 2]"_s));
    ASSERT_THAT(codesOf(document.findings), ElementsAre(u"BP-IMP-071"_s));
    EXPECT_TRUE(document.findings[0].text.contains(u"Old"_s));
}

TEST(OdsReader, ReportsErrorsReferencesThatBecameDaysAndComments)
{
    const SourceDocument document =
        readSheets(sheet(row(cell("1.1") + cell("#REF!")) + row(cell("1.2") + cell("Err:502"))
            + row(day("01/03", "dayOfNoYear", "2026-03-01")
                + "<table:table-cell><office:annotation><dc:date>2026-01-01</dc:date><text:p>Ask\n "
                  "her</text:p></office:annotation>"
                  "<text:p>b #REF!</text:p></table:table-cell>")));
    EXPECT_THAT(linesOf(document), ElementsAre(u"[1.1 | #REF!]"_s, u"[1.2 | Err:502]"_s, u"[1.3 | b #REF!]"_s));
    ASSERT_THAT(
        codesOf(document.findings), ElementsAre(u"BP-IMP-072"_s, u"BP-IMP-072"_s, u"BP-IMP-073"_s, u"BP-IMP-075"_s));
    EXPECT_TRUE(document.findings[3].text.contains(u"“Ask her”"_s));
}

struct CalcRefusal {
    const char* name;
    QByteArray rows;
    QString code; // empty: it is read
    ReadLimits limits{};
};

void PrintTo(const CalcRefusal& refusal, std::ostream* out)
{
    *out << refusal.name;
}

class HugeCalc : public ::testing::TestWithParam<CalcRefusal> {};

TEST_P(HugeCalc, IsReadOrRefused)
{
    EXPECT_EQ(refusalOf(u"ods"_s, odsOf(sheet(GetParam().rows), calcStyles), GetParam().limits), GetParam().code);
}

INSTANTIATE_TEST_SUITE_P(Table, HugeCalc,
    ::testing::Values(CalcRefusal{"EmptyRows",
                          row("<table:table-cell/>", "table:number-rows-repeated='1000000000'") + row(cell("a")), {}},
        CalcRefusal{"ShadedRows",
            row("<table:table-cell table:style-name='red' table:number-columns-repeated='16384'/>",
                "table:number-rows-repeated='1000000000'"),
            {}},
        CalcRefusal{"FilledRows", row(cell("a"), "table:number-rows-repeated='1000000000'"), u"BP-IMP-009"_s},
        CalcRefusal{"FilledRowsOfManyCells",
            row(cell("a", "table:number-columns-repeated='1000'"), "table:number-rows-repeated='1000000000'"),
            u"BP-IMP-011"_s},
        CalcRefusal{"FilledCells", row(cell("a", "table:number-columns-repeated='65536'")), u"BP-IMP-010"_s},
        CalcRefusal{"BillionOfCells", row(cell("a", "table:number-columns-repeated='1000000000'")), u"BP-IMP-010"_s},
        CalcRefusal{"EmptyCells", row("<table:table-cell table:number-columns-repeated='65536'/>" + cell("a")), {}},
        CalcRefusal{"Spans",
            row(cell("a", "table:number-rows-spanned='2000000000' table:number-columns-spanned='2000000000'")), {}},
        CalcRefusal{"Spaces", row(cell("<text:s text:c='2000000000'/>")), {}},
        CalcRefusal{"TooManyCells", row(cell("a") + cell("b")), u"BP-IMP-011"_s, {.cells = 1}},
        CalcRefusal{"LongText", row(cell("abcdef") + cell("b")), u"BP-IMP-012"_s, {.cellCharacters = 5}},
        CalcRefusal{"Unclosed", "<table:table-row>", u"BP-IMP-067"_s}),
    [](const auto& refusal) { return std::string{refusal.param.name}; });

} // namespace boardplan
