#include "unit/importing/import_fixtures.h"

#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;
using test::documentOf;

TEST(TsvReader, TellsTablesListsAndParagraphsApart)
{
    const SourceDocument document = documentOf(u"Our plan\n\n- one\n• two\nA\tB\nC\tD\n\nE\t\n"_s);
    ASSERT_EQ(document.blocks.size(), 5U);
    EXPECT_EQ(document.blocks[0].kind, SourceBlockKind::Paragraph);
    EXPECT_EQ(document.blocks[1].kind, SourceBlockKind::ListItem);
    EXPECT_EQ(document.blocks[2].text, u"two"_s);
    EXPECT_EQ(document.blocks[3].rows.size(), 2U);
    EXPECT_EQ(document.blocks[4].rows.size(), 1U);
    EXPECT_EQ(document.cells(), 8);
}

TEST(TsvReader, GivesEveryCellItsPlace)
{
    const SourceDocument document = documentOf(u"\nTitle\nA\tB\n"_s);
    EXPECT_EQ(document.blocks[0].place, (Place{2, -1}));
    EXPECT_EQ(document.blocks[1].rows[0][1].place, (Place{3, 2}));
    EXPECT_EQ(document.blocks[0].place.toString(), u"line 2"_s);
    EXPECT_EQ(document.blocks[1].rows[0][1].place.toString(), u"line 3, cell 2"_s);
}

TEST(TsvReader, ReadsCellsInQuotesAcrossLines)
{
    const SourceDocument document = documentOf(u"A\t\"one\ntwo \"\"three\"\"\"\tB\nC\tD\n"_s);
    ASSERT_EQ(document.blocks[0].rows.size(), 2U);
    EXPECT_EQ(document.blocks[0].rows[0][1].text, u"one\ntwo \"three\""_s);
    EXPECT_EQ(document.blocks[0].rows[1][0].place.line, 3);
}

TEST(TsvReader, LeavesALoneQuotationMarkAlone)
{
    const SourceDocument document = documentOf(u"A\t\"\tB\nC\t\"quoted\" word\nD\t5\" pipe\n"_s);
    ASSERT_EQ(document.blocks[0].rows.size(), 3U);
    EXPECT_EQ(document.blocks[0].rows[0][1].text, u"\""_s);
    EXPECT_EQ(document.blocks[0].rows[1][1].text, u"\"quoted\" word"_s);
}

TEST(TsvReader, ReadsPipesWhereThereIsNoTab)
{
    const SourceDocument document = documentOf(u"| No. | Task |\n| 1 | Meet |\n| 2 | Write |\n"_s);
    ASSERT_EQ(document.blocks.size(), 1U);
    ASSERT_EQ(document.blocks[0].rows[0].size(), 2U);
    EXPECT_EQ(document.blocks[0].rows[1][1].text, u"Meet"_s);
    EXPECT_EQ(documentOf(u"either | or\n"_s).blocks[0].kind, SourceBlockKind::Paragraph);
}

TEST(TsvReader, ReadsSlashesWhereMostLinesHaveAsMany)
{
    const SourceDocument document = documentOf(
        u"Our plan 2026/27\nWhat / Who / When\nWrite it / Chair / May 2026\nPrint it / Board and/or Chair / June 2026\n"_s);
    ASSERT_EQ(document.blocks.size(), 2U);
    ASSERT_EQ(document.blocks[1].rows.size(), 3U);
    EXPECT_EQ(document.blocks[1].rows[2][1].text, u"Board and/or Chair"_s);
    EXPECT_EQ(documentOf(u"one / two\nthree / four\nfive / six\n"_s).blocks.size(), 3U);
}

struct LimitCase {
    const char* name;
    QByteArray bytes;
    ReadLimits limits;
    QString code;
};

void PrintTo(const LimitCase& limit, std::ostream* out) { *out << limit.name; }

class ReaderLimit : public ::testing::TestWithParam<LimitCase> {};

TEST_P(ReaderLimit, IsRefusedWithItsCode)
{
    const auto document = readDocument(u"plan.txt"_s, GetParam().bytes, u"tsv"_s, GetParam().limits);
    ASSERT_FALSE(document);
    EXPECT_EQ(document.error().code, GetParam().code);
    EXPECT_FALSE(document.error().todo.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Table, ReaderLimit,
    ::testing::Values(LimitCase{"Empty", {}, {}, u"BP-IMP-006"_s},
        LimitCase{"Bytes", "abcdef", {.bytes = 5}, u"BP-IMP-007"_s},
        LimitCase{"Lines", "a\nb\nc\n", {.lines = 2}, u"BP-IMP-009"_s},
        LimitCase{"CellsInARow", "a\tb\tc\n", {.cellsPerRow = 2}, u"BP-IMP-010"_s},
        LimitCase{"Cells", "a\tb\nc\td\n", {.cells = 3}, u"BP-IMP-011"_s},
        LimitCase{"LongLine", "abcdef\n", {.cellCharacters = 5}, u"BP-IMP-012"_s}),
    [](const auto& limit) { return std::string{limit.param.name}; });

TEST(TsvReader, StopsWhenCancelled)
{
    const CancelFlag cancel{true};
    const auto document = readDocument(u"plan.txt"_s, "a\tb\n", u"tsv"_s, {}, &cancel);
    ASSERT_FALSE(document);
    EXPECT_EQ(document.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(document.error().code, u"BP-IMP-015"_s);
}

TEST(ReaderRegistry, RefusesFormatsItDoesNotKnow)
{
    const auto document = readDocument(u"plan.txt"_s, "a", u"papyrus"_s);
    ASSERT_FALSE(document);
    EXPECT_EQ(document.error().code, u"BP-IMP-013"_s);
    EXPECT_TRUE(document.error().todo.contains(u"tsv"_s));
    EXPECT_TRUE(importFormats().contains(u"tsv"_s));
}

} // namespace boardplan
