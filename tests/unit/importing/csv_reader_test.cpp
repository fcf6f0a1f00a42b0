#include "unit/importing/import_fixtures.h"

#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;
using test::textsOf;

namespace {

SourceDocument csvOf(const QByteArray& bytes)
{
    const auto document = readDocument(u"plan.csv"_s, bytes, u"csv"_s);
    EXPECT_TRUE(document) << document.error().message().toStdString();
    return document ? document.value() : SourceDocument{};
}

QString quoted(QString cell)
{
    return u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"';
}

// The same plan as a spreadsheet saves it: every cell quoted, each row filled up to `width`.
QByteArray asCsv(const QByteArray& tsv, qsizetype width, QChar separator)
{
    QStringList lines;
    for (const QString& line : QString::fromUtf8(tsv).split(u'\n')) {
        QStringList cells = line.isEmpty() ? QStringList{} : line.split(u'\t');
        for (QString& cell : cells) {
            cell = quoted(cell);
        }
        while (cells.size() < width) {
            cells.append(QString{});
        }
        lines.append(cells.join(separator));
    }
    return lines.join(u'\n').toUtf8();
}

std::vector<QByteArray> plans()
{
    std::vector<QByteArray> all;
    for (const QString& name : test::fixtureNames()) {
        all.push_back(test::fixtureBytes(name));
    }
    return all;
}

} // namespace

TEST(CsvReader, ReadsQuotesLineBreaksAndEmptyCells)
{
    const SourceDocument document
        = csvOf("No.,Task,Lead\n1,\"Meet, then write\nto \"\"all\"\"\",\n2,Visit,Chair\n");
    ASSERT_EQ(document.blocks.size(), 1U);
    ASSERT_EQ(document.blocks[0].rows.size(), 3U);
    EXPECT_EQ(textsOf(document.blocks[0].rows[1]), (QStringList{u"1"_s, u"Meet, then write\nto \"all\""_s, {}}));
    EXPECT_EQ(document.blocks[0].rows[2][0].place, (Place{4, 1})); // the cell above has two lines
    EXPECT_EQ(document.format, u"csv"_s);
}

TEST(CsvReader, FindsTheSeparator)
{
    for (const char separator : {',', ';', '\t', '|'}) {
        QByteArray text = "No.,Task,Lead\n1,Meet,Chair\n2,Write; then wait,Chair\n";
        text = separator == ';' ? QByteArray{text}.replace(';', ':') : text;
        const SourceDocument document = csvOf(text.replace(',', separator));
        ASSERT_EQ(document.blocks.size(), 1U) << separator;
        EXPECT_EQ(document.blocks[0].rows[1].size(), 3U) << separator;
    }
}

TEST(CsvReader, KeepsQuotationMarksThatOpenNothing)
{
    const SourceDocument document = csvOf("No.,Task,Lead\n1,A 5\" pipe,Chair\n2,The \"new\" guide,Chair\n");
    ASSERT_EQ(document.blocks[0].rows.size(), 3U);
    EXPECT_EQ(document.blocks[0].rows[1][1].text, u"A 5\" pipe"_s);
    EXPECT_EQ(document.blocks[0].rows[2][1].text, u"The \"new\" guide"_s);
}

TEST(CsvReader, ARowOfOneCellIsALineOfText)
{
    const SourceDocument document = csvOf("Our plan,,\n,,\nNo.,Task,Lead\n1,Meet,Chair\nand write,,\nPriority 2,,\n2,Go,Chair\n");
    ASSERT_EQ(document.blocks.size(), 4U);
    EXPECT_EQ(document.blocks[0].text, u"Our plan"_s);
    EXPECT_EQ(document.blocks[1].rows.size(), 3U); // "and write" goes on with a sentence
    EXPECT_EQ(document.blocks[2].text, u"Priority 2"_s);
    EXPECT_EQ(document.blocks[3].rows.size(), 1U);
}

TEST(CsvReader, TakesOffTheGuardOfAFormulaAndColumnsThatNobodyFills)
{
    const SourceDocument document = csvOf("No.,Task,,\n'-1,'=Meet,,\n'2,Write,,\n");
    ASSERT_EQ(document.blocks[0].rows.size(), 3U);
    EXPECT_EQ(textsOf(document.blocks[0].rows[1]), (QStringList{u"-1"_s, u"=Meet"_s}));
    EXPECT_EQ(document.blocks[0].rows[2][0].text, u"'2"_s);
}

TEST(CsvReader, KnowsTheEncodingsOfSpreadsheets)
{
    const QString text = u"No.;Task;Lead\n1;Café – visit;Chair\n2;Write;Chair\n"_s;
    QByteArray utf16{"\xff\xfe"};
    utf16.append(reinterpret_cast<const char*>(text.utf16()), 2 * text.size());
    const QByteArray windows = "No.;Task;Lead\n1;Caf\xe9 \x96 visit;Chair\n2;Write;Chair\n";
    for (const QByteArray& bytes : {text.toUtf8(), "\xef\xbb\xbf" + text.toUtf8(), utf16, windows}) {
        EXPECT_EQ(csvOf(bytes).blocks[0].rows[1][1].text, u"Café – visit"_s);
    }
    EXPECT_EQ(csvOf(windows).encoding, u"Windows-1252"_s);
}

TEST(CsvReader, RefusesOverItsLimits)
{
    ReadLimits limits;
    limits.cellCharacters = 8;
    const auto refused = readDocument(u"plan.csv"_s, "A,B\n\"a cell\nthat is too long\",C\n", u"csv"_s, limits);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, u"BP-IMP-012"_s);
    CancelFlag cancel{true};
    EXPECT_EQ(readDocument(u"plan.csv"_s, "A,B\nC,D\n", u"csv"_s, {}, &cancel).error().code, u"BP-IMP-015"_s);
}

TEST(CsvReader, GivesTheProposalThatTabsGive)
{
    for (const QByteArray& plan : plans()) {
        const auto tabs = interpret(readDocument(u"plan"_s, plan, u"tsv"_s).value());
        for (const QChar separator : {u',', u';'}) {
            const auto cells = interpret(readDocument(u"plan"_s, asCsv(plan, 0, separator), u"csv"_s).value());
            ASSERT_TRUE(cells);
            EXPECT_EQ(cells.value(), tabs.value());
        }
    }
}

TEST(CsvReader, LosesNothingWhereASpreadsheetFilledTheRowsUp)
{
    for (const QByteArray& plan : plans()) {
        const auto tabs = interpret(readDocument(u"plan"_s, plan, u"tsv"_s).value());
        const auto filled = interpret(readDocument(u"plan"_s, asCsv(plan, 12, u','), u"csv"_s).value());
        ASSERT_TRUE(filled);
        EXPECT_EQ(countsSentence(filled.value()), countsSentence(tabs.value()));
        EXPECT_TRUE(filled.value().accounting.isWhole());
    }
}

TEST(FormatDetection, KnowsSeparatedValuesByNameAndByShape)
{
    const QByteArray table = "No.,Task,Lead\n1,Meet,Chair\n2,Write,Chair\n";
    EXPECT_EQ(detectFormat(u"plan.CSV"_s, "A\tB\n").value(), u"csv"_s);
    EXPECT_EQ(detectFormat(u"plan.txt"_s, table).value(), u"csv"_s);
    EXPECT_EQ(detectFormat(u"plan.txt"_s, "We meet, write, and wait.\nThen we go.\n").value(), u"tsv"_s);
    EXPECT_EQ(detectFormat(u"plan.txt"_s, "A\tB, C, D\nE\tF, G, H\nI\tJ, K, L\n").value(), u"tsv"_s);
}

} // namespace boardplan
