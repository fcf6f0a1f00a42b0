#include "unit/importing/import_fixtures.h"
#include "unit/importing/workbook_writer.h"
#include "unit/importing/zip_writer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;
using test::codesOf;
using test::linesOf;
using test::readAs;
using test::refusalOf;
using test::WorkbookWriter;
using test::ZipWriter;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

// Styles 1 to 6 of the cells.
const QByteArray cellStyles =
    "<numFmts><numFmt numFmtId='170' formatCode='dd/mm/yyyy'/><numFmt numFmtId='171' "
    "formatCode='0.0%'/></numFmts><fills>"
    "<fill><patternFill patternType='none'/></fill><fill><patternFill patternType='gray125'/></fill>"
    "<fill><patternFill patternType='solid'><fgColor rgb='FFFFC000'/><bgColor indexed='64'/></patternFill></fill>"
    "<fill><patternFill patternType='solid'><fgColor theme='4'/></patternFill></fill>"
    "<fill><patternFill patternType='solid'><fgColor theme='4' tint='0.5'/></patternFill></fill>"
    "<fill><patternFill patternType='solid'><fgColor theme='0' tint='-0.5'/></patternFill></fill></fills>"
    "<cellStyleXfs><xf fillId='2'/></cellStyleXfs><cellXfs><xf/><xf numFmtId='170' fillId='2'/><xf numFmtId='171' "
    "fillId='3'/>"
    "<xf numFmtId='16' fillId='4'/><xf numFmtId='17' fillId='5'/><xf numFmtId='14' fillId='1'/><xf numFmtId='999' "
    "fillId='99'/>"
    "</cellXfs>";
const QByteArray themeColours =
    "<clrScheme><dk1><sysClr val='windowText' lastClr='000000'/></dk1><lt1><sysClr lastClr='FFFFFF'/></lt1>"
    "<dk2><srgbClr val='111111'/></dk2><lt2><srgbClr val='222222'/></lt2><accent1><srgbClr val='0000FF'/>"
    "</accent1></clrScheme>";
const QByteArray strings =
    "<si><t>One</t></si><si><r><t>Rich </t></r><r><rPr/><t>text</t></r></si><si><t>T</t><rPh><t>to</t></rPh></si>"
    "<si><t>A_x000D_\nB _x005F_x0041_ _x_ _xZZZZ_</t></si>";

WorkbookWriter book()
{
    return WorkbookWriter{}.styles(cellStyles).theme(themeColours).strings(strings);
}

// The first rows of one sheet.
QStringList rowsOf(const QByteArray& rows)
{
    return linesOf(readAs(u"xlsx"_s, book().sheet(u"Plan"_s, rows).bytes()));
}

} // namespace

struct SheetCase {
    const char* name;
    QByteArray cells; // of one row; its first cell fills A, so that it is no line of text
    QString line;
};

void PrintTo(const SheetCase& sheet, std::ostream* out)
{
    *out << sheet.name;
}

class ExcelRow : public ::testing::TestWithParam<SheetCase> {};

TEST_P(ExcelRow, IsReadAsTheSheetShowsIt)
{
    EXPECT_THAT(rowsOf("<row><c t='str'><v>x</v></c>" + GetParam().cells + "</row>"), ElementsAre(GetParam().line));
}

INSTANTIATE_TEST_SUITE_P(Table, ExcelRow,
    ::testing::Values(SheetCase{"Shared", "<c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>2</v></c>",
                          u"[x | One | Rich text | T]"_s},
        SheetCase{"SharedThatAreNot",
            "<c t='s'><v>99</v></c><c t='s'><v>-1</v></c><c t='s'><v/></c><c t='s'/><c><v>1</v></c>",
            u"[x |  |  |  |  | 1]"_s},
        SheetCase{"Escapes", "<c t='s'><v>3</v></c>", u"[x | A/B _x0041_ _x_ _xZZZZ_]"_s},
        SheetCase{"InlineStrings",
            "<c t='inlineStr'><is><t>in</t></is></c><c t='inlineStr'><is><r><t>a "
            "</t></r><r><t>b</t></r><rPh><t>no</t></rPh></is></c>",
            u"[x | in | a b]"_s},
        SheetCase{
            "Formulas", "<c t='str'><f>A1&amp;\"y\"</f><v>xy</v></c><c><f>1+1</f><v>2</v></c>", u"[x | xy | 2]"_s},
        SheetCase{"Booleans", "<c t='b'><v>1</v></c><c t='b'><v>0</v></c>", u"[x | TRUE | FALSE]"_s},
        SheetCase{"Days", "<c s='1'><v>46112</v></c><c s='4'><v>46112</v></c><c s='5'><v>46112</v></c>",
            u"[x | 31 March 2026 | March 2026 | 31 March 2026]"_s},
        SheetCase{"DaysOfStrictFiles", "<c t='d'><v>2026-03-31</v></c><c t='d'><v>soon</v></c>",
            u"[x | 31 March 2026 | soon]"_s},
        SheetCase{"Percentages", "<c s='2'><v>0.125</v></c>", u"[x | 12.5%]"_s},
        SheetCase{"NoNumber", "<c><v>many</v></c><c s='1'><v>1e999</v></c>", u"[x | many | 1e999]"_s},
        SheetCase{
            "UnknownStyles", "<c s='6'><v>1</v></c><c s='77'><v>2</v></c><c s='-1'><v>3</v></c>", u"[x | 1 | 2 | 3]"_s},
        SheetCase{"Places", "<c r='C1' t='str'><v>c</v></c><c t='str'><v>d</v></c><c r='F1' t='str'><v>f</v></c>",
            u"[x |  | c | d |  | f]"_s},
        SheetCase{"Lines", "<c t='str'><v>a\nb</v></c>", u"[x | a/b]"_s}),
    [](const auto& sheet) { return std::string{sheet.param.name}; });

TEST(XlsxReader, CountsRowsThatDoNotSayTheirNumber)
{
    const SourceDocument document = readAs(u"xlsx"_s,
        book()
            .sheet(u"Plan"_s,
                "<row r='3'><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c><v>4</v></c></row>"
                "<row r='9'><c r='B9'><v>5</v></c><c r='C9'><v>6</v></c></row>")
            .bytes());
    ASSERT_EQ(document.blocks.size(), 2U); // empty rows part tables
    EXPECT_EQ(document.blocks[0].rows[1][0].place.row, 4);
    EXPECT_EQ(document.blocks[1].rows[0][1].place.row, 9);
    EXPECT_EQ(document.blocks[1].rows[0][1].place.toString(), u"“Plan”, cell B9"_s);
}

TEST(XlsxReader, SeesColours)
{
    const SourceDocument document = readAs(u"xlsx"_s,
        book()
            .sheet(u"Plan"_s,
                "<row><c s='1'><v>1</v></c><c s='2'><v>1</v></c><c s='3'><v>1</v></c><c s='4'><v>1</v></c>"
                "<c s='5'><v>1</v></c><c s='6'><v>1</v></c><c s='1'/></row>")
            .bytes());
    QStringList fills;
    for (const SourceCell& cell : document.blocks[0].rows[0]) {
        fills.append(cell.fill);
    }
    EXPECT_THAT(fills, ElementsAre(u"#ffc000"_s, u"#0000ff"_s, u"#8080ff"_s, u"#808080"_s, QString{}, QString{}));
    const SourceDocument shaded =
        readAs(u"xlsx"_s, book().sheet(u"Plan"_s, "<row><c><v>1</v></c><c s='1'/><c><v>1</v></c></row>").bytes());
    EXPECT_EQ(shaded.blocks[0].rows[0][1].fill, u"#ffc000"_s); // a rating by colour alone
}

TEST(XlsxReader, KnowsMergedCells)
{
    const SourceDocument document = readAs(u"xlsx"_s,
        book()
            .sheet(u"Plan"_s,
                "<row><c><v>1</v></c><c><v>2</v></c></row><row><c r='B2'><v>3</v></c><c><v>4</v></c></row>",
                "<mergeCells><mergeCell ref='A1:A3'/><mergeCell ref='B1:D1'/><mergeCell ref='Z9:Z99'/><mergeCell "
                "ref='odd'/>"
                "<mergeCell ref='C2:A1'/></mergeCells>")
            .bytes());
    const auto& rows = document.blocks[0].rows;
    EXPECT_EQ(rows[0][0].rowSpan, 3);
    EXPECT_EQ(rows[0][1].columnSpan, 3);
    EXPECT_EQ(rows[1].back().columnSpan, 1); // a range that runs backwards
}

TEST(XlsxReader, CountsDaysFrom1904WhereTheWorkbookSaysSo)
{
    const QByteArray day = "<row><c t='str'><v>x</v></c><c s='1'><v>44650</v></c></row>";
    EXPECT_THAT(linesOf(readAs(u"xlsx"_s, book().sheet(u"Plan"_s, day).since1904().bytes())),
        ElementsAre(u"[x | 31 March 2026]"_s));
}

TEST(XlsxReader, NamesSheetsAndLeavesHiddenOnesOut)
{
    const QByteArray row = "<row><c><v>1</v></c><c><v>2</v></c></row>";
    const SourceDocument document = readAs(u"xlsx"_s,
        book()
            .sheet(u"Priority 1"_s, row)
            .hidden(u"Old"_s, row)
            .sheet(u"Sheet2"_s, row)
            .sheet(u"Empty"_s, {})
            .hidden(u"HiddenAndEmpty"_s, {})
            .bytes());
    EXPECT_THAT(linesOf(document), ElementsAre(u"1# Priority 1"_s, u"[1 | 2]"_s, u"[1 | 2]"_s));
    ASSERT_THAT(codesOf(document.findings), ElementsAre(u"BP-IMP-071"_s));
    EXPECT_TRUE(document.findings[0].text.contains(u"Old"_s));
    EXPECT_THAT(linesOf(readAs(u"xlsx"_s, book().sheet(u"Plan"_s, row).bytes())), ElementsAre(u"[1 | 2]"_s));
    EXPECT_THAT(linesOf(readAs(u"xlsx"_s, book().bytes())), IsEmpty());
}

TEST(XlsxReader, ReportsErrorsReferencesThatBecameDaysAndMacros)
{
    const SourceDocument document = readAs(u"xlsx"_s,
        book()
            .sheet(u"Plan"_s,
                "<row><c><v>1.1</v></c><c t='e'><v>#REF!</v></c></row><row><c><v>1.3</v></c><c><v>2</v></c></row>"
                "<row r='4'/><row><c s='3'><v>46054</v></c><c s='3'><v>46054</v></c></row>")
            .bytes());
    EXPECT_THAT(linesOf(document), ElementsAre(u"[1.1 | #REF!]"_s, u"[1.3 | 2]"_s, u"[1.2 | 1 February]"_s));
    ASSERT_THAT(codesOf(document.findings), ElementsAre(u"BP-IMP-072"_s, u"BP-IMP-073"_s));
    EXPECT_EQ(document.findings[0].place, u"“Plan”, cell B1"_s);
    EXPECT_EQ(document.findings[1].place, u"“Plan”, cell A5"_s);
    EXPECT_THAT(
        codesOf(readAs(u"xlsx"_s, book().sheet(u"Plan"_s, {}).part(u"xl/vbaProject.bin"_s, "x").bytes()).findings),
        ElementsAre(u"BP-IMP-070"_s));
}

TEST(XlsxReader, ReportsComments)
{
    const QByteArray row = "<row><c><v>1</v></c><c><v>2</v></c></row>";
    const auto related = [](const QByteArray& kind, const QByteArray& target) {
        return "<Relationship Id='" + kind + "' Type='http://x/" + kind + "' Target='" + target + "'/>";
    };
    const QByteArray relations = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + related("comments", "../comments1.xml");
    const QByteArray notes =
        "<comments xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><authors><author>Her</author>"
        "</authors><comment><text><r><t>Really </t></r><r><t>now?</t></r></text></comment><comment/></comments>";
    const QByteArray threads =
        "<ThreadedComments xmlns='http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments'>"
        "<threadedComment><text>In June</text></threadedComment></ThreadedComments>";
    const WorkbookWriter plan =
        book().sheet(u"Plan"_s, row).part(u"xl/comments1.xml"_s, notes).part(u"xl/thread.xml"_s, threads);
    const QString list = u"xl/worksheets/_rels/sheet4.xml.rels"_s;
    const SourceDocument noted =
        readAs(u"xlsx"_s, WorkbookWriter{plan}.part(list, relations + "</Relationships>").bytes());
    ASSERT_THAT(codesOf(noted.findings), ElementsAre(u"BP-IMP-075"_s));
    EXPECT_TRUE(noted.findings[0].text.contains(u"“Really now?”"_s));
    const SourceDocument threaded = readAs(u"xlsx"_s,
        WorkbookWriter{plan}
            .part(list, relations + related("threadedComment", "../thread.xml") + "</Relationships>")
            .bytes());
    ASSERT_THAT(codesOf(threaded.findings), ElementsAre(u"BP-IMP-075"_s));
    EXPECT_TRUE(threaded.findings[0].text.contains(u"“In June”"_s));
}

TEST(XlsxReader, RefusesWhatIsNoWorkbook)
{
    EXPECT_EQ(refusalOf(u"xlsx"_s, ZipWriter{}.add(u"a"_s, "x").bytes()), u"BP-IMP-065"_s);
    EXPECT_EQ(refusalOf(u"xlsx"_s, WorkbookWriter{}.strings("<si>").bytes()), u"BP-IMP-067"_s);
    EXPECT_EQ(refusalOf(u"xlsx"_s, WorkbookWriter{}.styles("<!DOCTYPE a>").bytes()), u"BP-IMP-067"_s);
    EXPECT_THAT(linesOf(readAs(u"xlsx"_s,
                    book().lostSheet(u"Gone"_s).sheet(u"Plan"_s, "<row><c><v>1</v></c><c><v>2</v></c></row>").bytes())),
        ElementsAre(u"[1 | 2]"_s));
}

} // namespace boardplan
