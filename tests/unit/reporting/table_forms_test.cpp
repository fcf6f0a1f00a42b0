#include "read_back.h"
#include "sample_book.h"
#include "sample_reports.h"

#include <boardplan/reporting/paper_pages.h>
#include <boardplan/reporting/paper_tables.h>
#include <boardplan/reporting/reports.h>
#include <boardplan/reporting/table_forms.h>

#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

const RatingScheme& formsScheme()
{
    static const RatingScheme scheme = bragScheme();
    return scheme;
}

ReportTable tableOfCells(const std::vector<ReportCell>& cells)
{
    ReportTable table;
    ReportRow row;
    for (const ReportCell& cell : cells) {
        table.columns.push_back({u"Column %1"_s.arg(table.columns.size() + 1), 1.0, false});
        row.cells.push_back(cell);
    }
    table.groups.push_back({0, {}, std::nullopt, {row}});
    return table;
}

} // namespace

TEST(TableForms, HtmlHasHeadingsWidthsAndRatingsOnTheirColour)
{
    ReportTable table = tableOfCells({textCell(u"Visit & count\nevery home"_s), chipCell({*formsScheme().find(u"amber"_s), {}}),
        chipCell({*formsScheme().complete(), {}}, u"since 12 Sep"_s)});
    table.groups.front().level = 1;
    table.groups.front().heading = u"1 Listening"_s;
    const QString html = tableForms(table).html;
    EXPECT_EQ(html.count(u"<th scope=\"col\""_s), 3);
    EXPECT_EQ(html.count(QRegularExpression{u"<col width=\"[1-9][0-9]+\">"_s}), 3);
    EXPECT_TRUE(html.contains(u"<th scope=\"rowgroup\" colspan=\"3\""_s));
    EXPECT_TRUE(html.contains(u"Visit &amp; count<br style=\"mso-data-placement:same-cell\">every home"_s)) << html.toStdString();
    EXPECT_TRUE(html.contains(u"bgcolor=\"#ffc800\""_s));
    EXPECT_TRUE(html.contains(u"▲ Amber</td>"_s));
    EXPECT_TRUE(html.contains(u"✔ B: Complete"_s) || html.contains(u"✔ Complete"_s)) << html.toStdString();
    EXPECT_TRUE(html.contains(u"<small>since 12 Sep</small>"_s));
    EXPECT_FALSE(html.contains(u"<script"_s) || html.contains(u"<style"_s) || html.contains(u"src="_s));
}

TEST(TableForms, WithoutHeadingsThereAreRowsAlone)
{
    const TableForms forms = tableForms(tableOfCells({textCell(u"One"_s), textCell(u"Two"_s)}), TableHeadings::LeftOut);
    EXPECT_FALSE(forms.html.contains(u"<th"_s));
    EXPECT_EQ(forms.text, u"One\tTwo\n"_s);
    EXPECT_EQ(forms.tsv, u"One\tTwo\n"_s);
}

struct FormulaCase {
    const char* name;
    const char16_t* text;
    bool isGuarded;
};

void PrintTo(const FormulaCase& one, std::ostream* out) { *out << one.name; }

class NeverAFormula : public ::testing::TestWithParam<FormulaCase> {};

// A spreadsheet takes TSV and text as typed; in HTML a cell marked as words is words in Excel and in Calc.
TEST_P(NeverAFormula, OnTheClipboard)
{
    const QString text = QString::fromUtf16(GetParam().text);
    const TableForms forms = tableForms(tableOfCells({textCell(text)}), TableHeadings::LeftOut);
    const QString typed = forms.tsv.startsWith(u'"') ? forms.tsv.mid(1) : forms.tsv; // quoted for its line end
    EXPECT_EQ(typed.startsWith(u'\''), GetParam().isGuarded) << forms.tsv.toStdString();
    EXPECT_EQ(forms.text.startsWith(u'\''), GetParam().isGuarded);
    EXPECT_TRUE(forms.html.contains(u"<td sdnum=\"1033;0;@\" style=\"mso-number-format:'\\@'\">"_s));
}

INSTANTIATE_TEST_SUITE_P(Table, NeverAFormula,
    ::testing::Values(FormulaCase{"Equals", u"=1+1", true}, FormulaCase{"Plus", u"+1", true}, FormulaCase{"Minus", u"-2+3", true},
        FormulaCase{"At", u"@SUM(A1)", true}, FormulaCase{"Tab", u"\t=1", true}, FormulaCase{"Return", u"\r=1", true},
        FormulaCase{"FullWidth", u"\uFF1D1+1", true}, FormulaCase{"Words", u"a=1", false}, FormulaCase{"Date", u"1/2", false}),
    [](const auto& one) { return std::string{one.param.name}; });

TEST(TableForms, NumbersStayNumbersAndRefsStayWords)
{
    ReportCell number = textCell(u"12"_s);
    number.kind = CellKind::Number;
    const QString html = tableForms(tableOfCells({number, textCell(u"1.10"_s)})).html;
    EXPECT_TRUE(html.contains(u"<td align=\"right\">12</td>"_s));
    EXPECT_TRUE(html.contains(u"mso-number-format:'\\@'\">1.10</td>"_s));
}

TEST(TableForms, CountsAreColumnsInSheetsAndLettersOnTheirColourInHtml)
{
    const Distribution distribution{{{*formsScheme().find(u"red"_s), 1}, {*formsScheme().find(u"green"_s), 5}, {std::nullopt, 2}}};
    const TableForms forms = tableForms(tableOfCells({textCell(u"Listening"_s), distributionCell(distribution)}));
    EXPECT_TRUE(forms.tsv.startsWith(u"Column 1\tRed\tGreen\tNot rated\n"_s)) << forms.tsv.toStdString();
    EXPECT_TRUE(forms.tsv.contains(u"Listening\t1\t5\t2\n"_s));
    EXPECT_TRUE(forms.html.contains(u"&nbsp;R 1&nbsp;"_s));
    EXPECT_TRUE(forms.html.contains(u"red 1, green 5, not rated 2"_s));
}

TEST(TableForms, CellsWithLineEndsAndQuotesAreQuotedInTsvAlone)
{
    const TableForms forms = tableForms(tableOfCells({textCell(u"a\nb"_s), textCell(u"say \"x\""_s)}), TableHeadings::LeftOut);
    EXPECT_EQ(forms.tsv, u"\"a\nb\"\t\"say \"\"x\"\"\"\n"_s);
    EXPECT_EQ(forms.text, u"a b\tsay \"x\"\n"_s);
}

TEST(PaperTables, AreThoseOfThePaperWithTitlesAndPlaces)
{
    for (const QString& kind : reportKinds()) {
        const Report report = sampleReport(kind);
        const std::vector<PaperTable> tables = tablesOf(report);
        const PaperPages pages{report};
        const auto areas = pages.tableAreas();
        ASSERT_EQ(areas.size(), tables.size()) << kind.toStdString();
        qreal last = 0;
        for (std::size_t i = 0; i < tables.size(); ++i) {
            EXPECT_FALSE(tables[i].title.isEmpty()) << kind.toStdString();
            EXPECT_EQ(areas[i].block, tables[i].block);
            EXPECT_GT(areas[i].bottom, areas[i].top);
            EXPECT_GE(areas[i].top, last);
            last = areas[i].bottom;
        }
        EXPECT_LE(last, pages.count() * pages.pageSize().height());
    }
}

TEST(PaperTables, HaveAPictureWhereTheyHaveAFigure)
{
    const Report report = sampleReport(u"summary"_s);
    int trends = 0;
    int bars = 0;
    for (const PaperTable& table : tablesOf(report)) {
        const auto picture = table.picture();
        trends += table.trend ? 1 : 0;
        bars += picture && !table.trend ? 1 : 0;
        if (!picture) {
            continue;
        }
        EXPECT_FALSE(picture->words.isEmpty());
        const QImage image = QImage::fromData(pngOf(*picture), "PNG");
        EXPECT_EQ(image.size(), (picture->size * 2).toSize());
        EXPECT_EQ(image.dotsPerMeterX(), 7560); // twice as many pixels as a screen has
        EXPECT_EQ(image.pixelColor(0, 0), QColor{Qt::white});
    }
    EXPECT_EQ(trends, 1);
    EXPECT_EQ(bars, 1);
}

TEST(PaperTables, OfWordsAloneHaveNone)
{
    EXPECT_FALSE(pictureOf(tableOfCells({textCell(u"Words"_s)})).has_value());
    EXPECT_FALSE(pictureOf(ReportTrend{}).has_value());
}

} // namespace boardplan::test
