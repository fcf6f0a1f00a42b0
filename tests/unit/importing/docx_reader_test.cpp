#include "unit/importing/import_fixtures.h"
#include "unit/importing/word_pieces.h"
#include "unit/importing/zip_writer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;
using test::codesOf;
using test::docxOf;
using test::linesOf;
using test::p;
using test::readAs;
using test::tc;
using test::ZipWriter;
using ::testing::ElementsAre;

namespace {

QByteArray item(const QByteArray& text, const QByteArray& list, const QByteArray& level)
{
    return p(text, "<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr>");
}

QByteArray level(const QByteArray& number, const QByteArray& format, const QByteArray& pattern)
{
    return "<w:lvl w:ilvl='" + number + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/><w:lvlText w:val='"
        + pattern + "'/></w:lvl>";
}

// Lists 1 and 2 count together, 3 starts again at 4, 4 has bullets, 5 takes its levels from a style.
const std::vector<std::pair<QString, QByteArray>> lists{{u"numbering"_s,
    "<w:abstractNum w:abstractNumId='7'><w:styleLink w:val='Plan'/>" + level("0", "decimal", "%1.")
        + level("1", "decimal", "%1.%2") + level("2", "lowerLetter", "%3)")
        + "</w:abstractNum><w:abstractNum w:abstractNumId='8'>" + level("0", "bullet", "-")
        + "</w:abstractNum><w:abstractNum w:abstractNumId='9'><w:numStyleLink w:val='Plan'/></w:abstractNum>"
          "<w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num><w:num w:numId='2'><w:abstractNumId "
          "w:val='7'/></w:num>"
          "<w:num w:numId='3'><w:abstractNumId w:val='7'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='4'/>"
          "</w:lvlOverride></w:num><w:num w:numId='4'><w:abstractNumId w:val='8'/></w:num>"
          "<w:num w:numId='5'><w:abstractNumId w:val='9'/></w:num>"}};

const QByteArray deletedMark = "<w:rPr><w:del w:id='1'/></w:rPr>";

} // namespace

struct WordCase {
    const char* name;
    QByteArray body;
    QStringList lines;
};

void PrintTo(const WordCase& word, std::ostream* out)
{
    *out << word.name;
}

class WordBody : public ::testing::TestWithParam<WordCase> {};

TEST_P(WordBody, IsReadAsItIsPrinted)
{
    EXPECT_EQ(linesOf(readAs(u"docx"_s, docxOf(GetParam().body, lists))), GetParam().lines);
}

INSTANTIATE_TEST_SUITE_P(Text, WordBody,
    ::testing::Values(WordCase{"RunsAreOneText",
                          "<w:p><w:r><w:t>One </w:t></w:r><w:r><w:t xml:space='preserve'>and two</w:t></w:r></w:p>",
                          {u"One and two"_s}},
        WordCase{"Breaks",
            "<w:p><w:r><w:t>A</w:t><w:br/><w:t>B</w:t><w:cr/><w:t>C</w:t><w:tab/><w:t>D</w:t></w:r></w:p>",
            {u"A"_s, u"B"_s, u"C D"_s}},
        WordCase{"BreakOfPageBetweenWords",
            "<w:p><w:r><w:t>A</w:t><w:br w:type='page'/><w:t>B</w:t></w:r></w:p><w:p><w:r><w:br "
            "w:type='page'/></w:r></w:p>",
            {u"A"_s, u"B"_s}},
        WordCase{"TabStopsAreNoText",
            "<w:p><w:pPr><w:tabs><w:tab w:pos='9'/></w:tabs></w:pPr><w:r><w:t>A</w:t></w:r></w:p>", {u"A"_s}},
        WordCase{"HyphensAndSpaces",
            "<w:p><w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>op "
            "mul\xc2\xadti\xc2\xa0word</w:t><w:softHyphen/></w:r></w:p>",
            {u"co-op multi word"_s}},
        WordCase{"LineFeedsOfTheFile", p("in the\n file"), {u"in the file"_s}},
        WordCase{"Symbols",
            "<w:p><w:r><w:sym w:font='Symbol' w:char='00B7'/><w:t>x</w:t><w:sym w:char='D800'/><w:sym/></w:r></w:p>",
            {u"- x"_s}},
        WordCase{"SymbolOfAFont", "<w:p><w:r><w:t>done </w:t><w:sym w:font='Wingdings' w:char='F0FC'/></w:r></w:p>",
            {u"done ✓"_s}},
        WordCase{"Fields",
            "<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:instrText>PAGE</w:instrText><w:t>7</w:t></w:r></w:p>",
            {u"7"_s}},
        WordCase{"Pronunciation",
            "<w:p><w:r><w:ruby><w:rt><w:r><w:t>to</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>T</w:t></w:r>"
            "</w:rubyBase></w:ruby></w:r></w:p>",
            {u"T"_s}},
        WordCase{"PromptsAreNoAnswers",
            "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + p("Click here")
                + "</w:sdtContent></w:sdt><w:sdt>" + "<w:sdtPr/><w:sdtContent>" + p("Chair")
                + "</w:sdtContent></w:sdt>",
            {u"Chair"_s}},
        WordCase{"TextBoxOnce",
            "<w:p><w:r><w:t>Before</w:t><mc:AlternateContent><mc:Choice Requires='wps'><wps:txbx><w:txbxContent>"
                + p("Box") + "</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><v:textbox><w:txbxContent>" + p("Box")
                + "</w:txbxContent></v:textbox></mc:Fallback></mc:AlternateContent><w:t> after</w:t></w:r></w:p>",
            {u"Box"_s, u"Before after"_s}}),
    [](const auto& word) { return std::string{word.param.name}; });

INSTANTIATE_TEST_SUITE_P(Changes, WordBody,
    ::testing::Values(
        WordCase{"InsertedAndDeleted",
            "<w:p><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del></w:p>",
            {u"new"_s}},
        WordCase{"Moved",
            "<w:p><w:moveFrom><w:r><w:t>here</w:t></w:r></w:moveFrom></w:p><w:p><w:moveTo><w:r><w:t>there</w:t></w:r></"
            "w:moveTo></w:p>",
            {u"there"_s}},
        WordCase{"FormerShape",
            p("A", "<w:pPrChange><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:pPrChange>"), {u"A"_s}},
        WordCase{"DeletedMarkJoins", p("Hold a", deletedMark) + p(" meeting"), {u"Hold a meeting"_s}},
        WordCase{"DeletedItemDoesNotCount",
            item("A", "1", "0") + "<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr>" + deletedMark
                + "</w:pPr><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>" + item("B", "1", "0"),
            {u"1. A"_s, u"2. B"_s}},
        WordCase{"DeletedRow",
            "<w:tbl><w:tr>" + tc(p("A")) + "</w:tr><w:tr><w:trPr><w:del/></w:trPr>" + tc(p("B"))
                + "</w:tr><w:tr><w:trPr><w:ins/></w:trPr>" + tc(p("C")) + "</w:tr></w:tbl>",
            {u"[A]"_s, u"[C]"_s}},
        WordCase{"DeletionBesideRows", "<w:tbl><w:tr>" + tc("<w:del/>" + p("A")) + "</w:tr></w:tbl>", {u"[A]"_s}}),
    [](const auto& word) { return std::string{word.param.name}; });

INSTANTIATE_TEST_SUITE_P(Lists, WordBody,
    ::testing::Values(
        WordCase{"Levels", item("A", "1", "0") + item("B", "1", "1") + item("C", "1", "2") + item("D", "2", "1"),
            {u"1. A"_s, u"1.1 B"_s, u"a) C"_s, u"1.2 D"_s}},
        WordCase{"StartsAgain", item("A", "1", "0") + item("B", "3", "0") + item("C", "3", "0"),
            {u"1. A"_s, u"4. B"_s, u"5. C"_s}},
        WordCase{"Bullets", item("A", "4", "0") + p("B"), {u"- A"_s, u"B"_s}},
        WordCase{"LevelsOfAStyle", item("A", "5", "0") + item("B", "5", "1"), {u"1. A"_s, u"1.1 B"_s}},
        WordCase{
            "EmptyItemsCount", item("A", "1", "0") + item({}, "1", "0") + item("C", "1", "0"), {u"1. A"_s, u"3. C"_s}},
        WordCase{"ZeroTakesTheListOff", p("A", "<w:numPr><w:numId w:val='0'/></w:numPr>"), {u"A"_s}},
        WordCase{"UnknownList", item("A", "99", "0"), {u"A"_s}},
        WordCase{"NumberIsAllTheCellHolds",
            "<w:tbl><w:tr>" + tc(item({}, "1", "1")) + tc(p("Meet")) + "</w:tr></w:tbl>", {u"[1.1 | Meet]"_s}},
        WordCase{"ListsInCells", "<w:tbl><w:tr>" + tc(item("A", "1", "0") + item("B", "4", "0")) + "</w:tr></w:tbl>",
            {u"[1. A/• B]"_s}}),
    [](const auto& word) { return std::string{word.param.name}; });

TEST(DocxReader, TakesHeadingsAndNumbersFromStyles)
{
    auto more = lists;
    more.push_back({u"styles"_s,
        "<w:style w:styleId='H1'><w:name w:val='heading 1'/><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr>"
        "<w:outlineLvl w:val='0'/></w:pPr></w:style><w:style w:styleId='H2'><w:basedOn w:val='H1'/><w:pPr><w:numPr>"
        "<w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr><w:outlineLvl w:val='1'/></w:pPr></w:style>"
        "<w:style w:styleId='Mine'><w:basedOn w:val='H2'/></w:style><w:style w:styleId='T'><w:name "
        "w:val='Title'/></w:style>"
        "<w:style w:styleId='Round'><w:basedOn w:val='Trip'/></w:style><w:style w:styleId='Trip'><w:basedOn "
        "w:val='Round'/>"
        "</w:style>"});
    const auto styled = [](const QByteArray& text, const QByteArray& style, const QByteArray& shape = {}) {
        return p(text, "<w:pStyle w:val='" + style + "'/>" + shape);
    };
    const QByteArray body = styled("Plan", "T") + styled("Hear", "H1") + styled("Ask", "H2") + styled("Tell", "Mine")
        + styled("Text", "H1", "<w:outlineLvl w:val='9'/><w:numPr><w:numId w:val='0'/></w:numPr>")
        + styled("Odd", "Round") + p("Own", "<w:outlineLvl w:val='2'/>");
    EXPECT_THAT(linesOf(readAs(u"docx"_s, docxOf(body, more))),
        ElementsAre(
            u"1# Plan"_s, u"1# 1. Hear"_s, u"2# 1.1 Ask"_s, u"2# 1.2 Tell"_s, u"Text"_s, u"Odd"_s, u"3# Own"_s));
}

TEST(DocxReader, ReportsChangesCommentsAndMacros)
{
    EXPECT_TRUE(readAs(u"docx"_s, docxOf(p("A"))).findings.empty());
    EXPECT_THAT(codesOf(readAs(u"docx"_s, docxOf("<w:p><w:ins><w:r><w:t>A</w:t></w:r></w:ins></w:p>")).findings),
        ElementsAre(u"BP-IMP-074"_s));
    const SourceDocument commented = readAs(u"docx"_s,
        docxOf(p("A"), {{u"comments"_s, "<w:comment>" + p("Discuss") + p("with her") + "</w:comment><w:comment/>"}}));
    ASSERT_THAT(codesOf(commented.findings), ElementsAre(u"BP-IMP-075"_s));
    EXPECT_TRUE(commented.findings[0].text.contains(u"Discuss with her"_s));
    const QByteArray macros = ZipWriter{}
                                  .add(u"word/document.xml"_s,
                                      "<w:document xmlns:w='http://schemas.openxmlformats.org/"
                                      "wordprocessingml/2006/main'><w:p/></w:document>")
                                  .add(u"word/vbaProject.bin"_s, "x")
                                  .bytes();
    EXPECT_THAT(codesOf(readAs(u"docx"_s, macros).findings), ElementsAre(u"BP-IMP-070"_s));
}

TEST(DocxReader, RefusesWhatIsNoDocument)
{
    EXPECT_EQ(test::refusalOf(u"docx"_s, ZipWriter{}.add(u"a"_s, "x").bytes()), u"BP-IMP-065"_s);
    EXPECT_EQ(test::refusalOf(u"docx"_s, docxOf("<w:p>")), u"BP-IMP-067"_s);
    EXPECT_EQ(test::refusalOf(u"docx"_s, docxOf(p("A"), {{u"styles"_s, "<w:style>"}})), u"BP-IMP-067"_s);
    EXPECT_EQ(test::refusalOf(u"docx"_s, docxOf(QByteArray{"<w:sdt>"}.repeated(300))), u"BP-IMP-069"_s);
    EXPECT_TRUE(linesOf(readAs(u"docx"_s, docxOf("<w:tr><w:tc>" + p("A") + "</w:tc></w:tr>"))).contains(u"A"_s));
}

} // namespace boardplan
