#include "unit/importing/import_fixtures.h"
#include "unit/importing/word_pieces.h"
#include "unit/importing/zip_writer.h"

#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;
using test::docxOf;
using test::linesOf;
using test::p;
using test::readAs;
using test::refusalOf;
using test::tc;

struct WordTableCase {
    const char* name;
    QByteArray body;
    QStringList lines;
};

void PrintTo(const WordTableCase& word, std::ostream* out)
{
    *out << word.name;
}

class WordTable : public ::testing::TestWithParam<WordTableCase> {};

TEST_P(WordTable, IsReadAsItIsPrinted)
{
    EXPECT_EQ(linesOf(readAs(u"docx"_s, docxOf(GetParam().body))), GetParam().lines);
}

INSTANTIATE_TEST_SUITE_P(Table, WordTable,
    ::testing::Values(WordTableCase{"Spans",
                          "<w:tbl><w:tr>" + tc(p("A"), "<w:gridSpan w:val='2'/>") + tc(p("B")) + "</w:tr><w:tr><w:trPr>"
                              + "<w:gridBefore w:val='1'/></w:trPr>" + tc(p("C")) + tc(p("D")) + "</w:tr></w:tbl>",
                          {u"[A |  | B]"_s, u"[ | C | D]"_s}},
        WordTableCase{"TableInACell",
            "<w:tbl><w:tr>"
                + tc(p("A") + "<w:tbl><w:tr>" + tc(p("x"), "<w:gridSpan w:val='3'/>") + tc(p("y")) + "</w:tr></w:tbl>"
                    + p({}))
                + tc(p("B")) + "</w:tr></w:tbl>",
            {u"[A/x/y | B]"_s}},
        WordTableCase{"TwoTables",
            "<w:tbl><w:tr>" + tc(p("A")) + "</w:tr></w:tbl>" + p("B") + "<w:tbl><w:tr>" + tc(p("C"))
                + "</w:tr></w:tbl>",
            {u"[A]"_s, u"B"_s, u"[C]"_s}},
        WordTableCase{"LinesInACell", "<w:tbl><w:tr>" + tc(p("A") + p({}) + p("B")) + "</w:tr></w:tbl>", {u"[A/B]"_s}}),
    [](const auto& word) { return std::string{word.param.name}; });

TEST(DocxTables, CountsTheRowsThatACellReachesOver)
{
    const QByteArray restart = "<w:vMerge w:val='restart'/>";
    const QByteArray more = "<w:vMerge/>";
    const SourceDocument document = readAs(u"docx"_s,
        docxOf("<w:tbl><w:tr>" + tc(p("A")) + tc(p("B"), restart) + tc(p("1")) + "</w:tr><w:tr>" + tc(p({}), restart)
            + tc(p({}), more) + tc(p("2")) + "</w:tr><w:tr>" + tc(p({}), more) + tc(p({}), more) + tc(p("3"))
            + "</w:tr><w:tr>" + tc(p("C")) + tc(p({})) + "</w:tr></w:tbl>"));
    ASSERT_EQ(document.blocks.size(), 1U);
    const auto& rows = document.blocks[0].rows;
    EXPECT_EQ(rows[0][0].rowSpan, 1); // the empty cell below it is merged, not this one
    EXPECT_EQ(rows[0][1].rowSpan, 3);
    EXPECT_EQ(rows[1][0].rowSpan, 2);
    EXPECT_EQ(rows[3][0].rowSpan, 1);
}

TEST(DocxTables, SeesTheColourOfCells)
{
    const SourceDocument document = readAs(u"docx"_s,
        docxOf("<w:tbl><w:tr>" + tc(p("A"), "<w:shd w:fill='FFC000'/>") + tc(p("B"), "<w:shd w:fill='auto'/>")
            + tc(p("C", "<w:shd w:fill='FF0000'/>")) + "</w:tr></w:tbl>"));
    EXPECT_EQ(document.blocks[0].rows[0][0].fill, u"#ffc000"_s);
    EXPECT_EQ(document.blocks[0].rows[0][1].fill + document.blocks[0].rows[0][2].fill, QString{});
}

TEST(DocxTables, RefusesMoreCellsThanItsLimits)
{
    const QByteArray wide =
        "<w:tbl><w:tr>" + tc(p("A"), "<w:gridSpan w:val='2000000000'/>").repeated(20'000) + "</w:tr></w:tbl>";
    EXPECT_EQ(refusalOf(u"docx"_s, docxOf(wide)), u"BP-IMP-010"_s);
    const QByteArray before =
        "<w:tbl><w:tr><w:trPr><w:gridBefore w:val='999'/></w:trPr>" + tc(p("A")) + "</w:tr></w:tbl>";
    EXPECT_EQ(refusalOf(u"docx"_s, docxOf(before)), QString{});
    const QByteArray tall =
        "<w:tbl>" + ("<w:tr>" + tc(p({}), "<w:gridSpan w:val='1000'/>") + "</w:tr>").repeated(20'000) + "</w:tbl>";
    EXPECT_EQ(refusalOf(u"docx"_s, docxOf(tall)), u"BP-IMP-011"_s);
    EXPECT_EQ(refusalOf(u"docx"_s, docxOf(p("abcdef")), {.cellCharacters = 5}), u"BP-IMP-012"_s);
    EXPECT_EQ(refusalOf(u"docx"_s, docxOf(p("a") + p("b")), {.lines = 1}), u"BP-IMP-009"_s);
}

} // namespace boardplan
