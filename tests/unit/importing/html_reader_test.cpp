#include "unit/importing/import_fixtures.h"

#include "importing/readers/html_nesting.h"

#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;
using test::textsOf;

namespace {

SourceDocument pageOf(const QByteArray& html)
{
    const auto document = readDocument(u"plan.html"_s, html, u"html"_s);
    EXPECT_TRUE(document) << document.error().message().toStdString();
    return document ? document.value() : SourceDocument{};
}

// The same plan as a web page: a line a paragraph, rows that follow each other a table.
QByteArray asPage(const QByteArray& tsv)
{
    QString page = u"<html><body>"_s;
    bool isTable = false;
    for (const QString& line : QString::fromUtf8(tsv).split(u'\n')) {
        const bool isRow = line.contains(u'\t');
        page += isRow && !isTable ? u"<table>"_s : !isRow && isTable ? u"</table>"_s : QString{};
        isTable = isRow;
        QStringList cells;
        for (const QString& cell : line.split(u'\t')) {
            cells.append(cell.toHtmlEscaped());
        }
        page += isRow ? u"<tr><td>"_s + cells.join(u"</td><td>"_s) + u"</td></tr>"_s
                      : u"<p>"_s + cells.front() + u"</p>"_s;
    }
    return page.toUtf8();
}

QStringList factsOf(const Proposal& proposal)
{
    QStringList facts{countsSentence(proposal), proposal.title.text, proposal.periodText.text};
    for (const ProposedAction& action : test::actionsOf(proposal)) {
        facts += QStringList{action.ref.text, action.text.text, action.leads.join(u'|'), action.timescaleText.text,
            action.measures.items.join(u'|')};
    }
    return facts;
}

} // namespace

TEST(HtmlReader, TellsHeadingsListsTextAndTablesApart)
{
    const SourceDocument page = pageOf("<h2>Our <b>plan</b></h2><p>For\n everyone<br>here</p><ul><li>one<li>two</ul>"
                                       "<table><caption>Tasks</caption><tr><th>No.<th>Task<tr><td>1<td>Meet</table>");
    ASSERT_EQ(page.blocks.size(), 7U);
    EXPECT_EQ(page.blocks[0].kind, SourceBlockKind::Heading);
    EXPECT_EQ(page.blocks[0].level, 2);
    EXPECT_EQ(page.blocks[0].text, u"Our plan"_s);
    EXPECT_EQ(page.blocks[1].text, u"For everyone"_s);
    EXPECT_EQ(page.blocks[2].text, u"here"_s);
    EXPECT_EQ(page.blocks[4].kind, SourceBlockKind::ListItem);
    EXPECT_EQ(page.blocks[5].text, u"Tasks"_s);
    EXPECT_EQ(textsOf(page.blocks[6].rows[1]), (QStringList{u"1"_s, u"Meet"_s}));
}

TEST(HtmlReader, CellsOverSeveralRowsAndColumnsLeaveEmptyOnes)
{
    const SourceDocument page = pageOf("<table><tr><td rowspan=3>A<td>B<td>C<tr><td colspan=2 rowspan=2>D<tr></tr>"
                                       "<tr><td>E<td>F<td>G</table>");
    ASSERT_EQ(page.blocks.size(), 2U); // the row that is all spanned ends the table
    EXPECT_EQ(textsOf(page.blocks[0].rows[1]), (QStringList{{}, u"D"_s, {}}));
    EXPECT_EQ(page.blocks[0].rows[0][0].rowSpan, 3);
    EXPECT_EQ(page.blocks[0].rows[1][1].columnSpan, 2);
    EXPECT_EQ(textsOf(page.blocks[1].rows[0]), (QStringList{u"E"_s, u"F"_s, u"G"_s}));
}

TEST(HtmlReader, KeepsListsAndLinesInsideCells)
{
    const SourceDocument page = pageOf("<table><tr><td><ul><li>Visit</li><li>Write</li></ul><td>a<br>b<p>c</table>");
    const SourceRow& row = page.blocks[0].rows[0];
    EXPECT_EQ(row[1].text, u"a\nb\nc"_s);
    EXPECT_EQ(row[0].text.count(u'\n'), 1);
    EXPECT_TRUE(row[0].text.contains(u"Visit"_s) && row[0].text.contains(u"Write"_s));
}

TEST(HtmlReader, SeesTheColourOfCells)
{
    const SourceDocument page = pageOf("<table><tr><td bgcolor='#FFC000'>A<td style='color:red; background: #0f0'>B"
                                       "<td style='background-color:rgb(255, 0, 0)'>C<td>D<td bgcolor=nonsense>E</table>");
    const SourceRow& row = page.blocks[0].rows[0];
    EXPECT_EQ(row[0].fill, u"#ffc000"_s);
    EXPECT_EQ(row[1].fill, u"#00ff00"_s);
    EXPECT_EQ(row[2].fill, u"#ff0000"_s);
    EXPECT_EQ(row[3].fill + row[4].fill, QString{});
}

TEST(HtmlReader, LoadsAndRunsNothing)
{
    const SourceDocument page = pageOf("<head><title>T</title><style>p{}</style></head><script>alert('<p>x</p>')</script>"
                                       "<p>Text<img src='file:///etc/passwd'><iframe src='//server/x'>no</iframe></p>"
                                       "<p>5 &lt; 6 &amp; &euro; &nbsp; done</p>");
    ASSERT_EQ(page.blocks.size(), 2U);
    EXPECT_EQ(page.blocks[0].text, u"Text"_s);
    EXPECT_EQ(page.blocks[1].text, u"5 < 6 & € done"_s);
}

// References stand for letters that the page itself does not hold; they are tidied as those are.
TEST(HtmlReader, GivesPlainTextForReferences)
{
    const SourceDocument page = pageOf("<p>safe&shy;guarding&#8238; of&#1;&#160;all &#xfb01;nds</p>"
                                       "<table><tr><td>a&#2;b<td>c&#xd800;&#8232;d</table>");
    ASSERT_EQ(page.blocks.size(), 2U);
    EXPECT_EQ(page.blocks[0].text, u"safeguarding of all finds"_s);
    EXPECT_EQ(textsOf(page.blocks[1].rows[0]), (QStringList{u"ab"_s, u"c\ufffd d"_s}));
}

TEST(HtmlReader, TakesTheEncodingThatThePageNames)
{
    EXPECT_EQ(pageOf("<meta charset=utf-8><p>Café</p>").blocks[0].text, u"Café"_s);
    EXPECT_EQ(pageOf("<meta http-equiv=Content-Type content='text/html; charset=windows-1252'><p>Caf\xe9 \x96</p>")
                  .blocks[0].text,
        u"Café –"_s);
    EXPECT_EQ(pageOf("<p>Caf\xe9</p>").encoding, u"Windows-1252"_s);
}

TEST(HtmlReader, RefusesPagesThatNestTooDeep)
{
    const QByteArray deep = QByteArray{"<div>"}.repeated(600);
    const auto refused = readDocument(u"plan.html"_s, deep, u"html"_s);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, u"BP-IMP-020"_s);
    EXPECT_EQ(pageShape("<p>a<p>b<br><td><tr><!-- <div><div> --><script>'<div><div>'</script><div></div><div>").deepest, 1);
    EXPECT_EQ(pageShape("<p a b=1 c='d e' f=\"g>h\">a<p>").attributes, 4);
    EXPECT_EQ(pageShape("<b><i><p>x<p>y</i></b><p>").elements, 1 + 2 + 3 + 3 + 3 + 2 + 1);
    EXPECT_TRUE(readDocument(u"plan.html"_s, QByteArray{"<p>x"}.repeated(20'000), u"html"_s));
}

TEST(HtmlReader, GivesTheProposalThatTabsGive)
{
    for (const QString& name : test::fixtureNames()) {
        const QByteArray plan = test::fixtureBytes(name);
        const auto tabs = interpret(readDocument(u"plan"_s, plan, u"tsv"_s).value());
        const auto page = interpret(readDocument(u"plan"_s, asPage(plan), u"html"_s).value());
        ASSERT_TRUE(page) << name.toStdString();
        EXPECT_EQ(factsOf(page.value()), factsOf(tabs.value())) << name.toStdString();
        EXPECT_TRUE(page.value().accounting.isWhole());
    }
}

TEST(FormatDetection, KnowsWebPages)
{
    EXPECT_EQ(detectFormat(u"plan"_s, "  <!DOCTYPE html><html>").value(), u"html"_s);
    EXPECT_EQ(detectFormat(u"plan.htm"_s, "<p>A plan</p>").value(), u"html"_s);
}

} // namespace boardplan
