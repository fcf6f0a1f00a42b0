// Workbooks and word processors' documents: what is in them, and that they say what the report says.

#include "read_back.h"
#include "reporting/package_writer.h"
#include "sample_reports.h"

#include <boardplan/reporting/renderers.h>
#include <boardplan/reporting/reports.h>

#include <QRegularExpression>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

struct OfficeFormat {
    const char* name;
    Result<QByteArray> (*render)(const Report&);
};

void PrintTo(const OfficeFormat& format, std::ostream* out)
{
    *out << format.name;
}

const auto officeFormats = testing::Values(OfficeFormat{"xlsx", renderXlsx}, OfficeFormat{"ods", renderOds},
    OfficeFormat{"docx", renderDocx}, OfficeFormat{"odt", renderOdt});

Report officeReport(const QString& kind)
{
    Report report = sampleReport(kind);
    report.marking = u"OFFICIAL & <sensitive>"_s;
    return report;
}

ReportTable wildTable()
{
    ReportTable table;
    table.caption = u"Wild: [table] */?"_s;
    for (int column = 0; column < 40; ++column) {
        table.columns.push_back({u"Column %1"_s.arg(column), 1, false});
    }
    const QStringList wild{u"=1+1"_s, u"+44 1234"_s, u"@SUM(A1)"_s, u"<b>bold</b> & \"quoted\" 'it'"_s,
        u"\u202Eevil\u202C right"_s, u"a\x01\x1b[31mb"_s, u"line one\r\nline two\u2028three"_s, u"  two  spaces "_s,
        u"_x0041_ stays"_s, u"http://example.org/ and mailto:a@b"_s, u"2.10"_s, u"0012"_s,
        QString{10'000, u'x'}, QString::fromUcs4(U"\U0001F600 حماية"), u"]]> --> <!-- ${x}"_s};
    ReportRow row;
    for (qsizetype column = 0; column < 40; ++column) {
        row.cells.push_back(textCell(wild[column % wild.size()]));
    }
    table.groups.push_back({0, {}, {}, {row}});
    return table;
}

Report wildReport()
{
    Report report;
    report.title = u"<Title> & more"_s;
    report.date = sampleDay;
    report.blocks.emplace_back(ReportParagraph{u"=lead"_s, u"<w:p/> &amp; text"_s});
    report.blocks.emplace_back(wildTable());
    return report;
}

QString lettersBesideTables(const QByteArray& bytes, const QString& format)
{
    if (format == u"docx"_s || format == u"odt"_s) {
        return wordsRead(bytes, format).letters;
    }
    const std::vector<ReadSheet> sheets = sheetsRead(bytes, format);
    QString letters;
    for (const QStringList& row : sheets.front().rows) {
        letters += lettersOf(row.join(u' '));
    }
    return letters;
}

QString lettersOfHtml(const QByteArray& html)
{
    static const QRegularExpression beside{u"<style.*?</style>|<svg.*?</svg>|<caption.*?</caption>|<[^>]*>|&#?\\w+;"_s,
                                           QRegularExpression::DotMatchesEverythingOption};
    return lettersOf(QString::fromUtf8(html).remove(beside));
}

QStringList textsOf(const ReportTable& table)
{
    QStringList texts;
    for (const ReportColumn& column : table.columns) {
        texts << column.heading;
    }
    for (const RowGroup& group : table.groups) {
        texts << group.heading << (group.chip ? group.chip->text() : QString{});
        for (const ReportRow& row : group.rows) {
            for (const ReportCell& cell : row.cells) {
                texts << cell.text << cell.small;
            }
        }
    }
    return texts;
}

void expectInOrder(const QString& letters, const QStringList& texts)
{
    qsizetype at = 0;
    for (const QString& text : texts) {
        const QString wanted = lettersOf(text);
        at = letters.indexOf(wanted, at);
        ASSERT_GE(at, 0) << text.toStdString();
        at += wanted.size();
    }
}

} // namespace

class Office : public testing::TestWithParam<OfficeFormat> {
protected:
    QByteArray render(const Report& report) const
    {
        const auto bytes = GetParam().render(report);
        EXPECT_TRUE(bytes.ok()) << (bytes ? std::string{} : bytes.error().message().toStdString());
        return bytes ? bytes.value() : QByteArray{};
    }
    QString format() const { return QString::fromLatin1(GetParam().name); }
    bool isWorkbook() const { return format() == u"xlsx"_s || format() == u"ods"_s; }

    void expectTablesAreThoseOf(const Report& report) const
    {
        const QByteArray bytes = render(report);
        if (!isWorkbook()) {
            EXPECT_EQ(wordsRead(bytes, format()).rows, paperGrid(report));
            return;
        }
        const std::vector<ReadSheet> sheets = sheetsRead(bytes, format());
        const std::vector<ReportTable> tables = reportTables(report);
        ASSERT_EQ(sheets.size(), tables.size() + 1);
        for (std::size_t i = 0; i < tables.size(); ++i) {
            EXPECT_EQ(sheets[i + 1].rows, flatGrid(tables[i])) << sheets[i + 1].name.toStdString();
        }
    }

    void expectWordsAreThoseOf(const Report& report) const
    {
        expectInOrder(lettersBesideTables(render(report), format()), textsBesideTables(report));
    }
};

TEST_P(Office, EveryPartIsWellFormedAndTheSameReportGivesTheSameBytes)
{
    for (const Report& report : {officeReport(u"summary"_s), specialReport(), wildReport(), Report{}}) {
        const QByteArray bytes = render(report);
        EXPECT_EQ(malformedParts(bytes), QStringList{});
        EXPECT_EQ(bytes, render(report));
    }
}

TEST_P(Office, TablesReadBackAreThoseOfTheReport)
{
    for (const QString& kind : reportKinds()) {
        expectTablesAreThoseOf(officeReport(kind));
    }
    expectTablesAreThoseOf(specialReport());
}

TEST_P(Office, WildTextStaysText)
{
    expectTablesAreThoseOf(wildReport());
}

TEST_P(Office, WordsBesideTablesAreInOrder)
{
    for (const QString& kind : reportKinds()) {
        expectWordsAreThoseOf(officeReport(kind));
    }
    expectWordsAreThoseOf(specialReport());
}

INSTANTIATE_TEST_SUITE_P(Formats, Office, officeFormats, [](const auto& format) { return std::string{format.param.name}; });

// The accessible master says what the others say.
TEST(WebPage, HasEveryWordAndFigureOfAPaper)
{
    for (const QString& kind : reportKinds()) {
        const Report report = sampleReport(kind);
        const QString letters = lettersOfHtml(renderHtml(report));
        QStringList cells;
        for (const ReportTable& table : reportTables(report)) {
            cells << textsOf(table);
        }
        expectInOrder(letters, cells);
        expectInOrder(letters, textsBesideTables(report, false));
    }
}

TEST(Workbook, HoldsNumbersAsNumbersAndNothingElseThanText)
{
    const QByteArray bytes = renderXlsx(wildReport()).value();
    const QByteArray sheet = partOf(bytes, u"xl/worksheets/sheet2.xml"_s);
    EXPECT_FALSE(sheet.contains("<f>"));
    EXPECT_FALSE(sheet.contains("hyperlink"));
    EXPECT_EQ(sheet.count("<c "), sheet.count("t=\"s\""));
    EXPECT_TRUE(sheet.contains("<autoFilter ref=\"A1:AN2\"/>"));
    EXPECT_TRUE(sheet.contains("state=\"frozen\""));

    const QByteArray leads = partOf(renderXlsx(officeReport(u"leads"_s)).value(), u"xl/worksheets/sheet3.xml"_s);
    const QRegularExpression number{u"<c r=\"[A-Z]+\\d+\" s=\"\\d+\"><v>1</v>"_s}; // a text has its type beside its style
    EXPECT_TRUE(QString::fromUtf8(leads).contains(number));
    const QByteArray ods = partOf(renderOds(officeReport(u"leads"_s)).value(), u"content.xml"_s);
    EXPECT_TRUE(ods.contains("office:value-type=\"float\" office:value=\"1\""));
    EXPECT_FALSE(ods.contains("table:formula"));
    EXPECT_TRUE(ods.contains("table:display-filter-buttons=\"true\""));
}

TEST(Workbook, DrawsTheCountsOfASummary)
{
    const QByteArray chart = partOf(renderXlsx(officeReport(u"summary"_s)).value(), u"xl/charts/chart2.xml"_s);
    EXPECT_TRUE(chart.contains("<c:grouping val=\"stacked\"/>"));
    EXPECT_TRUE(chart.contains("'Ratings by priority'!$D$2:$D$4"));
}

TEST(Workbook, DrawsATrendUpright)
{
    const QByteArray chart = partOf(renderXlsx(specialReport()).value(), u"xl/charts/chart1.xml"_s);
    EXPECT_TRUE(chart.contains("<c:barDir val=\"col\"/>"));
    EXPECT_TRUE(chart.contains("<c:grouping val=\"stacked\"/>"));
    EXPECT_TRUE(chart.contains("'Over time'!$A$2:$A$3"));
    EXPECT_LT(chart.indexOf("$E$1"), chart.indexOf("$C$1")); // the worst on top
    EXPECT_EQ(chart.count("<c:ser>"), 3);
}

TEST(Workbook, ShowsTheLogoAndTakesTheSheetAskedFor)
{
    const QByteArray xlsx = renderXlsx(specialReport()).value();
    EXPECT_TRUE(partOf(xlsx, u"xl/drawings/drawing1.xml"_s).contains("descr=\"City &lt;Board&gt;\""));
    EXPECT_TRUE(partOf(xlsx, u"xl/worksheets/sheet1.xml"_s).contains("paperSize=\"8\""));
    const QByteArray ods = renderOds(specialReport()).value();
    EXPECT_TRUE(partOf(ods, u"content.xml"_s).contains("<svg:desc>City &lt;Board&gt;</svg:desc>"));
    EXPECT_EQ(partOf(ods, u"Pictures/logo.png"_s), specialReport().logo.png);
    EXPECT_TRUE(partOf(ods, u"styles.xml"_s).contains("fo:page-width=\"297"));
}

TEST(Workbook, ThatHasNoRoomIsRefused)
{
    const QByteArray folder = qgetenv("TMPDIR");
    qputenv("TMPDIR", "/proc"); // where nobody can make a folder
    const auto workbook = renderXlsx(officeReport(u"leads"_s));
    if (folder.isNull()) {
        qunsetenv("TMPDIR");
    } else {
        qputenv("TMPDIR", folder);
    }
    ASSERT_FALSE(workbook.ok());
    EXPECT_EQ(workbook.error().code, u"BP-REP-021"_s);
}

TEST(Workbook, AnswersTheDayOfTheReportAndNoClock)
{
    const QByteArray properties = partOf(renderXlsx(officeReport(u"summary"_s)).value(), u"docProps/core.xml"_s);
    EXPECT_EQ(properties.count("2026-11-22T00:00:00Z"), 2);
}

TEST(Workbook, TextLongerThanACellGoesOnInTheNextColumn)
{
    Report report = wildReport();
    auto& table = std::get<ReportTable>(report.blocks.back());
    const QString text = QString{u"word "_s}.repeated(14'000).trimmed(); // 69,999 letters
    table.groups.front().rows.front().cells[1] = textCell(text);
    for (const QString& format : {u"xlsx"_s, u"ods"_s}) {
        const QByteArray bytes = (format == u"xlsx"_s ? renderXlsx(report) : renderOds(report)).value();
        const Grid grid = sheetsRead(bytes, format)[1].rows;
        EXPECT_EQ(grid[0].mid(1, 4),
            (QStringList{u"Column 1"_s, u"Column 1 (continued)"_s, u"Column 1 (continued)"_s, u"Column 2"_s}));
        EXPECT_EQ(grid[1].mid(1, 3).join(u' '), text);
    }
}

TEST(Workbook, ManyRowsAreWrittenAsTheyComeAndSayTheSame)
{
    Report report = wildReport();
    auto& table = std::get<ReportTable>(report.blocks.back());
    table.columns.resize(3);
    std::vector<ReportRow>& rows = table.groups.front().rows;
    rows.clear();
    for (int row = 0; row < 2'500; ++row) {
        rows.push_back({{textCell(QString::number(row)), textCell(u"<text> %1"_s.arg(row)), textCell(u"=1"_s)}});
    }
    EXPECT_EQ(sheetsRead(renderXlsx(report).value(), u"xlsx"_s)[1].rows, flatGrid(table));
}

TEST(WordDocument, HasHeadingsRepeatedHeadersLanguageAndItsOwnFacts)
{
    const QByteArray bytes = renderDocx(officeReport(u"actions"_s)).value();
    const QByteArray document = partOf(bytes, u"word/document.xml"_s);
    EXPECT_EQ(document.count("<w:tbl>"), document.count("<w:tblHeader/>"));
    EXPECT_EQ(document.count("w:val=\"Heading1\""), 1);
    EXPECT_TRUE(document.contains("<w:cantSplit/>"));
    EXPECT_TRUE(document.contains("w:orient=\"landscape\""));
    EXPECT_TRUE(partOf(bytes, u"word/styles.xml"_s).contains("w:lang w:val=\"en-GB\""));
    const QByteArray footer = partOf(bytes, u"word/footer1.xml"_s);
    EXPECT_TRUE(footer.contains("NUMPAGES") && footer.contains("OFFICIAL &amp; &lt;sensitive&gt;"));
    const QByteArray facts = partOf(bytes, u"docProps/core.xml"_s);
    EXPECT_EQ(facts.count("2026-11-22T00:00:00Z"), 2);
    EXPECT_TRUE(facts.contains("<dc:creator>Board Manager</dc:creator>"));
}

TEST(WordDocument, OpenDocumentTellsItsTypeFirstAndDoesTheSame)
{
    const QByteArray bytes = renderOdt(officeReport(u"actions"_s)).value();
    EXPECT_EQ(bytes.mid(30, 47), "mimetypeapplication/vnd.oasis.opendocument.text");
    const QByteArray content = partOf(bytes, u"content.xml"_s);
    EXPECT_EQ(content.count("<table:table "), content.count("<table:table-header-rows>"));
    EXPECT_EQ(content.count("text:outline-level=\"1\""), 1);
    const QByteArray styles = partOf(bytes, u"styles.xml"_s);
    EXPECT_TRUE(styles.contains("fo:country=\"GB\"") && styles.contains("<text:page-count>"));
    EXPECT_TRUE(partOf(bytes, u"meta.xml"_s).contains("<dc:title>Action table: "));
}

TEST(WordDocument, BarsArePicturesWithTheirCountsInWords)
{
    const Report report = officeReport(u"summary"_s);
    const QByteArray docx = renderDocx(report).value();
    EXPECT_EQ(partOf(docx, u"word/document.xml"_s).count("descr=\"red 1, amber 1, green 1\""), 2);
    EXPECT_TRUE(partOf(docx, u"word/media/bar1.png"_s).startsWith("\x89PNG"));
    const QByteArray odt = renderOdt(report).value();
    EXPECT_TRUE(partOf(odt, u"content.xml"_s).contains("<svg:desc>red 1, amber 1, green 1</svg:desc>"));
    EXPECT_EQ(partOf(odt, u"Pictures/bar1.png"_s), partOf(docx, u"word/media/bar1.png"_s));
}

TEST(WordDocument, TheLogoStandsBeforeTheTitleWithItsWords)
{
    const QByteArray docx = partOf(renderDocx(specialReport()).value(), u"word/document.xml"_s);
    const auto logo = docx.indexOf("descr=\"City &lt;Board&gt;\"");
    EXPECT_GT(logo, 0);
    EXPECT_LT(logo, docx.indexOf("Heading1"));
    const QByteArray odt = partOf(renderOdt(specialReport()).value(), u"content.xml"_s);
    EXPECT_LT(odt.indexOf("<svg:desc>City &lt;Board&gt;</svg:desc>"), odt.indexOf("<text:h "));
}

TEST(WordDocument, ATrendIsAPictureWithItsNumbersInWordsAndInATable)
{
    const Report report = specialReport();
    const QByteArray docx = renderDocx(report).value();
    const QByteArray words = "Over time. 12 Sep 2026: complete 2, not rated 1; now: red 3";
    EXPECT_EQ(partOf(docx, u"word/document.xml"_s).count("<wp:docPr id=\"2\" name=\"Picture 2\" descr=\"" + words), 1);
    EXPECT_TRUE(partOf(docx, u"word/media/trend2.png"_s).startsWith("\x89PNG"));
    const QByteArray odt = renderOdt(report).value();
    EXPECT_EQ(partOf(odt, u"content.xml"_s).count("<svg:desc>" + words + "</svg:desc>"), 1);
}

TEST(WordDocument, NumberedListsCountAndEachBeginsAtOne)
{
    const QByteArray docx = renderDocx(specialReport()).value();
    const QByteArray document = partOf(docx, u"word/document.xml"_s);
    EXPECT_EQ(document.count("<w:numId w:val=\"2\"/>"), 2);
    EXPECT_EQ(document.count("<w:numId w:val=\"3\"/>"), 1);
    EXPECT_EQ(partOf(docx, u"word/numbering.xml"_s).count("<w:startOverride w:val=\"1\"/>"), 2);
    const QByteArray content = partOf(renderOdt(specialReport()).value(), u"content.xml"_s);
    EXPECT_EQ(content.count("<text:list text:style-name=\"Numbers\">"), 2);
    EXPECT_EQ(content.count("<text:list text:style-name=\"Bullets\">"), 1);
}

TEST(WordDocument, AppendixPromptFormAndSheetAreAsAskedFor)
{
    const QByteArray docx = partOf(renderDocx(specialReport()).value(), u"word/document.xml"_s);
    EXPECT_EQ(docx.count("<w:pStyle w:val=\"Heading3\"/><w:pageBreakBefore/>"), 1);
    EXPECT_EQ(docx.count("w:val=\"Prompt\""), 1);
    EXPECT_EQ(docx.count("w:val=\"FormTable\""), 1);
    EXPECT_EQ(docx.count("w:hRule=\"atLeast\""), 2);
    EXPECT_TRUE(docx.contains("w:orient=\"portrait\" w:code=\"8\""));

    const QByteArray odt = renderOdt(specialReport()).value();
    const QByteArray content = partOf(odt, u"content.xml"_s);
    EXPECT_TRUE(content.contains("style:parent-style-name=\"Heading_20_3\"><style:paragraph-properties fo:break-before=\"page\"/>"));
    EXPECT_EQ(content.count("text:style-name=\"Prompt\""), 1);
    EXPECT_EQ(content.count("table:style-name=\"FormRow\""), 2);
    EXPECT_TRUE(partOf(odt, u"styles.xml"_s).contains("fo:page-width=\"297"));
}

TEST(WordDocument, BelowATableThatEndsThePaperStandsNothingOfAnyHeight)
{
    const auto docx = [](const char* kind) {
        return partOf(renderDocx(sampleReport(QString::fromLatin1(kind))).value(), u"word/document.xml"_s);
    };
    const auto odt = [](const char* kind) {
        return partOf(renderOdt(sampleReport(QString::fromLatin1(kind))).value(), u"content.xml"_s);
    };
    EXPECT_TRUE(docx("form").contains("<w:p><w:pPr><w:pStyle w:val=\"PaperEnd\"/></w:pPr></w:p><w:sectPr>"));
    EXPECT_EQ(docx("form").count("PaperEnd"), 1);
    EXPECT_EQ(docx("summary").count("PaperEnd"), 0); // it ends with words
    EXPECT_EQ(odt("form").count("Paper_20_End"), 1);
    EXPECT_EQ(odt("summary").count("Paper_20_End"), 0);
}

TEST(WordDocument, ThatCannotBePackedIsRefused)
{
    const auto packed = packageBytes({{u"part.xml"_s, "<a/>"}, {u"part.xml"_s, "<b/>"}});
    ASSERT_FALSE(packed.ok());
    EXPECT_EQ(packed.error().code, u"BP-REP-020"_s);
}

TEST(WordDocument, ARowThatFillsAPageMayBreak)
{
    Report report = wildReport();
    auto& table = std::get<ReportTable>(report.blocks.back());
    const auto whole = [&report] {
        return partOf(renderDocx(report).value(), u"word/document.xml"_s).count("<w:cantSplit/>");
    };
    EXPECT_EQ(whole(), 1); // its header alone: 10,000 letters in a narrow column fill pages
    table.groups.front().rows.front().cells.assign(40, textCell(u"short"_s));
    EXPECT_EQ(whole(), 2);
}

} // namespace boardplan::test
