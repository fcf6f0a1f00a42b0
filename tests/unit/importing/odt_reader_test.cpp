#include "unit/importing/import_fixtures.h"
#include "unit/importing/zip_writer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;
using test::codesOf;
using test::linesOf;
using test::odtOf;
using test::readAs;
using test::ZipWriter;
using ::testing::ElementsAre;

namespace {

QByteArray p(const QByteArray& text)
{
    return "<text:p>" + text + "</text:p>";
}

QByteArray cell(const QByteArray& content, const QByteArray& attributes = {})
{
    return "<table:table-cell " + attributes + ">" + content + "</table:table-cell>";
}

QByteArray table(const QByteArray& rows)
{
    return "<table:table>" + rows + "</table:table>";
}

QByteArray row(const QByteArray& cells)
{
    return "<table:table-row>" + cells + "</table:table-row>";
}

QByteArray list(const QByteArray& items, const QByteArray& attributes = "text:style-name='L'")
{
    return "<text:list " + attributes + ">" + items + "</text:list>";
}

QByteArray item(const QByteArray& content, const QByteArray& attributes = {})
{
    return "<text:list-item " + attributes + ">" + content + "</text:list-item>";
}

const QByteArray listStyles =
    "<text:list-style style:name='L'><text:list-level-style-number text:level='1' style:num-format='1' "
    "style:num-suffix='.'/>"
    "<text:list-level-style-number text:level='2' style:num-format='1' text:display-levels='2'/>"
    "<text:list-level-style-number text:level='3' style:num-format='a' style:num-suffix=')'/></text:list-style>"
    "<text:list-style style:name='B'><text:list-level-style-bullet text:level='1' "
    "text:bullet-char='-'/></text:list-style>"
    "<text:list-style style:name='A'><text:list-level-style-number text:level='1' style:num-format='A' "
    "text:start-value='3'/>"
    "</text:list-style><style:style style:name='P' style:family='paragraph' style:list-style-name='A'/>"
    "<style:style style:name='Q' style:family='paragraph' style:parent-style-name='P'/>"
    "<style:style style:name='C' style:family='table-cell'><style:table-cell-properties fo:background-color='#FFC000'/>"
    "</style:style><style:style style:name='D' style:family='table-cell' style:parent-style-name='C'/>"
    "<style:style style:name='N' style:family='table-cell'><style:table-cell-properties "
    "fo:background-color='transparent'/>"
    "</style:style>";

} // namespace

struct TextCase {
    const char* name;
    QByteArray text;
    QStringList lines;
};

void PrintTo(const TextCase& text, std::ostream* out)
{
    *out << text.name;
}

class OpenText : public ::testing::TestWithParam<TextCase> {};

TEST_P(OpenText, IsReadAsItIsPrinted)
{
    EXPECT_EQ(linesOf(readAs(u"odt"_s, odtOf(GetParam().text, listStyles))), GetParam().lines);
}

INSTANTIATE_TEST_SUITE_P(Text, OpenText,
    ::testing::Values(TextCase{"Spans", p("One <text:span>and</text:span> <text:a>two</text:a>"), {u"One and two"_s}},
        TextCase{"Breaks", p("A<text:line-break/>B<text:tab/>C<text:s text:c='3'/>D"), {u"A"_s, u"B C D"_s}},
        TextCase{"LineFeedsOfTheFile", p("in\n   the\n file"), {u"in the file"_s}},
        TextCase{"LineFeedsBetweenElements",
            "\n" + p("A") + "\n" + table("\n" + row("\n" + cell("\n" + p("B") + "\n" + p("C") + "\n"))),
            {u"A"_s, u"[B/C]"_s}},
        TextCase{"HyphensAndSpaces", p("mul\xc2\xadti\xc2\xa0word"), {u"multi word"_s}},
        TextCase{"ManySpaces", p("A<text:s text:c='2000000000'/>B"), {u"A B"_s}},
        TextCase{"NotesAreLeftOut",
            p("A<text:note><text:note-citation>1</text:note-citation><text:note-body>" + p("note")
                + "</text:note-body></text:note> B"),
            {u"A B"_s}},
        TextCase{"FramesOnce",
            p("Before <draw:frame><draw:text-box>" + p("Box") + "</draw:text-box><svg:title>t</svg:title>"
                + "<svg:desc>d</svg:desc></draw:frame>after"),
            {u"Box"_s, u"Before after"_s}},
        TextCase{"Ruby",
            p("<text:ruby><text:ruby-base>T</text:ruby-base><text:ruby-text>to</text:ruby-text></text:ruby>"),
            {u"T"_s}},
        TextCase{"Contents",
            "<text:table-of-content><text:table-of-content-source><text:index-title-template>T"
            "</text:index-title-template></text:table-of-content-source><text:index-body>"
                + p("Contents") + "</text:index-body></text:table-of-content>",
            {u"Contents"_s}},
        TextCase{"Sections", "<text:section>" + p("A") + "</text:section>", {u"A"_s}}),
    [](const auto& text) { return std::string{text.param.name}; });

INSTANTIATE_TEST_SUITE_P(Lists, OpenText,
    ::testing::Values(
        TextCase{"Levels",
            list(item(p("A") + list(item(p("B") + list(item(p("C")), {})) + item(p("D")), {})) + item(p("E"))),
            {u"1. A"_s, u"1.1 B"_s, u"a) C"_s, u"1.2 D"_s, u"2. E"_s}},
        TextCase{"AnotherListStartsAgain", list(item(p("A"))) + list(item(p("B"))), {u"1. A"_s, u"1. B"_s}},
        TextCase{"GoesOn",
            list(item(p("A"))) + p("x") + list(item(p("B")), "text:style-name='L' text:continue-numbering='true'"),
            {u"1. A"_s, u"x"_s, u"2. B"_s}},
        TextCase{"GoesOnPastAListWithoutAName",
            list(item(p("A")), "xml:id='l1' text:style-name='L'") + list(item(p("x")), "text:style-name='B'")
                + list(item(p("B")), "text:style-name='L' text:continue-numbering='true'"),
            {u"1. A"_s, u"- x"_s, u"2. B"_s}},
        TextCase{"GoesOnWithTheOneNamed",
            list(item(p("A")), "xml:id='l1' text:style-name='L'")
                + list(item(p("x")), "xml:id='l2' text:style-name='L'")
                + list(item(p("B")), "text:style-name='L' text:continue-list='l1'"),
            {u"1. A"_s, u"1. x"_s, u"2. B"_s}},
        TextCase{"ItemsThatSayTheirNumber", list(item(p("A")) + item(p("B"), "text:start-value='5'") + item(p("C"))),
            {u"1. A"_s, u"5. B"_s, u"6. C"_s}},
        TextCase{"SecondParagraphs", list(item(p("A") + p("more"))), {u"1. A"_s, u"more"_s}},
        TextCase{"HeadersHaveNoNumber", list("<text:list-header>" + p("H") + "</text:list-header>" + item(p("A"))),
            {u"H"_s, u"1. A"_s}},
        TextCase{"EmptyItemsCount", list(item(p("A")) + item(p({})) + item(p("B"))), {u"1. A"_s, u"3. B"_s}},
        TextCase{"Bullets", list(item(p("A")), "text:style-name='B'"), {u"- A"_s}},
        TextCase{"ListOfTheParagraphs", list(item("<text:p text:style-name='Q'>A</text:p>"), {}), {u"C A"_s}},
        TextCase{"InCells",
            table(row(cell(list(item(p({})))) + cell(list(item(p("x")) + item(p("y")), "text:style-name='B'")))),
            {u"[1. | • x/• y]"_s}}),
    [](const auto& text) { return std::string{text.param.name}; });

INSTANTIATE_TEST_SUITE_P(Tables, OpenText,
    ::testing::Values(
        TextCase{"Spans",
            table(row(cell(p("A"), "table:number-columns-spanned='2'") + "<table:covered-table-cell/>" + cell(p("B")))
                + row(cell({}, "table:number-columns-repeated='2'") + cell(p("C")))),
            {u"[A |  | B]"_s, u"[ |  | C]"_s}},
        TextCase{"HeaderRows",
            table("<table:table-header-rows>" + row(cell(p("A"))) + "</table:table-header-rows>" + row(cell(p("B")))),
            {u"[A]"_s, u"[B]"_s}},
        TextCase{"TableInACell", table(row(cell(p("A") + table(row(cell(p("x")) + cell(p("y"))))) + cell(p("B")))),
            {u"[A/x/y | B]"_s}}),
    [](const auto& text) { return std::string{text.param.name}; });

TEST(OdtReader, KnowsSpansAndColours)
{
    const SourceDocument document = readAs(u"odt"_s,
        odtOf(table(row(
                  cell(p("A"), "table:number-rows-spanned='2' table:number-columns-spanned='2' table:style-name='D'")
                  + "<table:covered-table-cell/>" + cell(p("B"), "table:style-name='N'"))),
            listStyles));
    const SourceRow& cells = document.blocks[0].rows[0];
    EXPECT_EQ(cells[0].rowSpan, 2);
    EXPECT_EQ(cells[0].columnSpan, 2);
    EXPECT_EQ(cells[0].fill, u"#ffc000"_s);
    EXPECT_EQ(cells[2].fill, QString{});
}

TEST(OdtReader, NumbersHeadings)
{
    const QByteArray headings =
        "<office:styles><text:outline-style><text:outline-level-style text:level='1' style:num-format='1'/>"
        "<text:outline-level-style text:level='2' style:num-format='1' text:display-levels='2'/>"
        "<text:outline-level-style text:level='3' style:num-format=''/></text:outline-style></office:styles>"
        "<office:master-styles><text:p>Page header</text:p></office:master-styles>";
    const auto h = [](const QByteArray& level, const QByteArray& text, const QByteArray& more = {}) {
        return "<text:h text:outline-level='" + level + "' " + more + ">" + text + "</text:h>";
    };
    const QByteArray text = h("1", "Hear") + h("2", "Ask") + h("2", "Tell") + h("3", "Plain")
        + h("1", "None", "text:is-list-header='true'") + h("1", "Learn") + h("99", "Deep");
    EXPECT_THAT(linesOf(readAs(u"odt"_s, odtOf(text, {}, headings))),
        ElementsAre(u"1# 1 Hear"_s, u"2# 1.1 Ask"_s, u"2# 1.2 Tell"_s, u"3# Plain"_s, u"1# None"_s, u"1# 2 Learn"_s,
            u"99# Deep"_s));
}

TEST(OdtReader, ReadsChangesAsAccepted)
{
    const QByteArray changes = "<text:tracked-changes><text:changed-region><text:deletion>" + p("old")
        + "</text:deletion></text:changed-region></text:tracked-changes>";
    const SourceDocument changed = readAs(u"odt"_s, odtOf(changes + p("A<text:change/>")));
    EXPECT_THAT(linesOf(changed), ElementsAre(u"A"_s));
    EXPECT_THAT(codesOf(changed.findings), ElementsAre(u"BP-IMP-074"_s));
    EXPECT_TRUE(readAs(u"odt"_s, odtOf("<text:tracked-changes/>" + p("A"))).findings.empty()); // only watched
}

TEST(OdtReader, ReportsCommentsAndMacros)
{
    const SourceDocument commented = readAs(u"odt"_s,
        odtOf(p("A<office:annotation><dc:creator>Her</dc:creator><dc:date>2026-01-01</dc:date>" + p("Discuss")
            + p("with them") + "</office:annotation>B<office:annotation-end/>")));
    EXPECT_THAT(linesOf(commented), ElementsAre(u"AB"_s));
    ASSERT_THAT(codesOf(commented.findings), ElementsAre(u"BP-IMP-075"_s));
    EXPECT_TRUE(commented.findings[0].text.contains(u"“Discuss with them”"_s))
        << commented.findings[0].text.toStdString();
    const QByteArray macros =
        ZipWriter{}.add(u"content.xml"_s, "<a/>").add(u"Basic/Standard/Module1.xml"_s, "<a/>").bytes();
    EXPECT_THAT(codesOf(readAs(u"odt"_s, macros).findings), ElementsAre(u"BP-IMP-070"_s));
}

TEST(OdtReader, RefusesPasswordsAndWhatIsNoDocument)
{
    const QByteArray locked =
        ZipWriter{}
            .add(u"META-INF/manifest.xml"_s,
                "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'><m:file-entry>"
                "<m:encryption-data/></m:file-entry></m:manifest>")
            .add(u"content.xml"_s, "\x01\x02")
            .bytes();
    EXPECT_EQ(test::refusalOf(u"odt"_s, locked), u"BP-IMP-061"_s);
    EXPECT_EQ(test::refusalOf(u"ods"_s, locked), u"BP-IMP-061"_s);
    EXPECT_EQ(test::refusalOf(u"odt"_s, ZipWriter{}.add(u"a"_s, "x").bytes()), u"BP-IMP-065"_s);
    EXPECT_EQ(test::refusalOf(u"odt"_s, odtOf("<text:p>")), u"BP-IMP-067"_s);
    const QByteArray wide = table(row(cell({}, "table:number-columns-repeated='2000000000'").repeated(20'000)));
    EXPECT_EQ(test::refusalOf(u"odt"_s, odtOf(wide)), u"BP-IMP-010"_s);
    EXPECT_EQ(test::refusalOf(u"odt"_s, odtOf(p("a") + p("b")), {.lines = 1}), u"BP-IMP-009"_s);
}

} // namespace boardplan
