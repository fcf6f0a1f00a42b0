// The same small plan as other programs put it on the clipboard. tests/fixtures/import/clipboard has a file for each
// flavour, in the form in which Word, Excel, LibreOffice Calc and Writer and a browser write it.

#include "unit/importing/import_fixtures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

namespace {

// Pages on a clipboard are decoded by Qt; the byte order mark says so.
SourceDocument pasted(const QByteArray& bytes, const QString& format)
{
    const QByteArray mark = format == u"html"_s ? QByteArray{"\xef\xbb\xbf"} : QByteArray{};
    const auto document = readDocument(u"the clipboard"_s, mark + bytes, format);
    EXPECT_TRUE(document);
    return document ? document.value() : SourceDocument{};
}

Proposal proposalOfPasted(const QByteArray& bytes, const QString& format)
{
    const auto proposal = interpret(pasted(bytes, format));
    EXPECT_TRUE(proposal);
    return proposal ? proposal.value() : Proposal{};
}

QStringList factsOfPlan(const Proposal& proposal)
{
    QStringList facts{proposal.title.text};
    for (const Sourced& board : proposal.boards) {
        facts.append(board.text);
    }
    for (const ProposedPriority& priority : proposal.priorities) {
        facts.append(priority.ref.text + u' ' + priority.title.text);
        for (const ProposedObjective& objective : priority.objectives) {
            facts.append(objective.title.text);
            for (const ProposedAction& action : objective.actions) {
                facts.append(QStringList{action.text.text, action.leads.join(u" + "_s), action.timescaleText.text,
                    action.measures.items.join(u" + "_s)}
                                 .join(u" | "_s));
            }
        }
    }
    return facts;
}

const QStringList smallPlan{u"Business Plan 2026/27"_s, u"Kenby Safeguarding Adults Board"_s, u"1 Safe homes"_s, u"Homes are safe"_s,
    u"Visit each home with the fire service & note the risks | Chair + Fire Service | 30 June 2026 | Visits made + Owners say it helps"_s,
    u"Print the card for tenants | Board Manager | December 2026 | Cards handed out"_s, u"Tenants are heard"_s,
    u"Say “no wrong door” at each desk | Housing Team | March 2027 | Fewer repeat calls"_s};

// A cell in a table of actions, on a page.
QByteArray pageWith(const QByteArray& cell)
{
    return "<table><tr><th>Action<th>Lead<th>Timescale<th>Measure</tr><tr><td>" + cell
        + "<td>Chair<td>May 2026<td>Cards</tr></table>";
}

QString actionOnPage(const QByteArray& cell)
{
    const auto actions = test::actionsOf(proposalOfPasted(pageWith(cell), u"html"_s));
    return actions.size() == 1 ? actions.front().text.text : u"no single action"_s;
}

// A paragraph of a list as Word writes it, its mark kept for programs that know no lists.
QByteArray wordItem(const QByteArray& mark, const QByteArray& text)
{
    return "<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span\n"
           "style='mso-bidi-font-family:Calibri'><span style='mso-list:Ignore'>"
        + mark + "<span\nstyle='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>" + text
        + "<o:p></o:p></p>";
}

} // namespace

class Clipboard : public ::testing::TestWithParam<const char*> {};

TEST_P(Clipboard, GivesTheSamePlan)
{
    const QString name = QString::fromLatin1(GetParam());
    const QString format = name.endsWith(u"html"_s) ? u"html"_s : u"tsv"_s;
    const QByteArray bytes = test::fixtureBytes(u"clipboard/"_s + name);
    const SourceDocument document = pasted(bytes, format);
    const auto proposal = interpret(document);
    ASSERT_TRUE(proposal);
    EXPECT_EQ(factsOfPlan(proposal.value()), smallPlan);
    EXPECT_EQ(proposal.value().accounting.notPlaced, 0);
    EXPECT_EQ(detectFormat(u"the clipboard"_s, bytes).value(), format);
    for (const SourceBlock& block : document.blocks) {
        EXPECT_FALSE(block.text.contains(u"file:"_s) || block.text.contains(u"Tracked"_s)) << block.text.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Programs, Clipboard,
    ::testing::Values("word.html", "excel.html", "calc.html", "writer.html", "browser.html", "excel.txt", "calc.txt", "word.txt"),
    [](const auto& one) { return QString::fromLatin1(one.param).replace(u'.', u'_').toStdString(); });

TEST(ClipboardOfWord, KeepsTheNumberOfAListOnce)
{
    EXPECT_EQ(pasted(wordItem("1.", "Safe homes"), u"html"_s).blocks.front().text, u"1. Safe homes"_s);
    const auto actions = test::actionsOf(proposalOfPasted(pageWith(wordItem("1.1.", "Visit each home")), u"html"_s));
    ASSERT_EQ(actions.size(), 1U);
    EXPECT_EQ(actions[0].ref.text, u"1.1"_s);
    EXPECT_EQ(actions[0].text.text, u"Visit each home"_s);
}

TEST(ClipboardOfWord, KnowsItsBulletsInEachFont)
{
    // Symbol, Wingdings' square and arrow, Courier New's circle, a dash: Word writes the letter that the font draws so.
    for (const char* mark : {"·", "§", "Ø", "o", "-", "–", "\xef\x82\xb7", "q", "ü"}) {
        const SourceDocument page = pasted(wordItem(mark, "Visits made"), u"html"_s);
        EXPECT_EQ(page.blocks.front().text, u"Visits made"_s) << mark;
        EXPECT_EQ(page.blocks.front().kind, SourceBlockKind::ListItem) << mark;
        EXPECT_EQ(actionOnPage("Visit homes:" + wordItem(mark, "large") + wordItem(mark, "small")),
            u"Visit homes:\n• large\n• small"_s)
            << mark;
    }
    EXPECT_EQ(actionOnPage(wordItem("a.", "Visit homes") + wordItem("b.", "Visit wards")), u"a. Visit homes\nb. Visit wards"_s);
}

TEST(ClipboardOfWriter, KeepsParagraphsOfAListItems)
{
    const SourceDocument page = pasted("<ul>\n\t<li><p>Visits</p>\n\t<li><p>Cards</p></ul><p>Text</p>", u"html"_s);
    ASSERT_EQ(page.blocks.size(), 3U);
    EXPECT_EQ(page.blocks[0].kind, SourceBlockKind::ListItem);
    EXPECT_EQ(page.blocks[1].kind, SourceBlockKind::ListItem);
    EXPECT_EQ(page.blocks[2].kind, SourceBlockKind::Paragraph);
}

TEST(ClipboardOfWriter, PutsNoBulletOnALineOfItsOwn)
{
    EXPECT_EQ(actionOnPage("<p>Visit homes:</p><ul><li><p>large</p><li><p>small</p></ul>"), u"Visit homes:\n• large\n• small"_s);
}

TEST(ClipboardOfCalc, LeavesCommentsOut)
{
    const Proposal proposal = proposalOfPasted(
        pageWith("<a class=\"comment-indicator\"></a>\n\t\t<comment>Ask Sam first</comment>\n\t\tVisit each home"), u"html"_s);
    EXPECT_EQ(test::actionsOf(proposal).front().text.text, u"Visit each home"_s);
    EXPECT_TRUE(test::hasFinding(proposal, u"BP-IMP-075"_s));
}

TEST(ClipboardOfExcel, ShowsShadesOfItsClasses)
{
    const SourceDocument page = pasted("<style>\n<!--table\n\t{mso-displayed-decimal-separator:\"\\.\";}\n.xl66\n\t{color:red;\n\t"
                                       "background:#FFC000;\n\tmso-pattern:black none;}\n-->\n</style>"
                                       "<table><tr><td class=xl66>A<td class=xl67>B<td class=xl66 style='background:lime'>C</table>",
        u"html"_s);
    const SourceRow& row = page.blocks.front().rows.front();
    EXPECT_EQ(row[0].fill, u"#ffc000"_s);
    EXPECT_EQ(row[1].fill, QString{});
    EXPECT_EQ(row[2].fill, u"#00ff00"_s);
}

TEST(ClipboardOfABrowser, ReadsATableInsideATableOfLayout)
{
    const Proposal proposal = proposalOfPasted("<table role=presentation><tr><td><p>Priority 1 – Safe homes</p>"
                                               "<table><thead><tr><th>Action<th>Lead<th>Timescale</thead><tr><td>Visit each home<td>Chair"
                                               "<td>May 2026<tr><td>Print the card<td>Chair<td>June 2026</table></td></tr></table>",
        u"html"_s);
    ASSERT_EQ(proposal.actionCount(), 2);
    EXPECT_EQ(proposal.priorities.front().title.text, u"Safe homes"_s);
}

// A table copied from Writer without its markup is a line for each cell: nothing says where a row ends.
TEST(ClipboardText, WithoutCellsIsRefusedWithAWayOut)
{
    const auto refused = interpret(pasted("Kenby Board\nAction\nLead\nTimescale\nVisit each home\nChair\nMay 2026\n", u"tsv"_s));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, u"BP-IMP-016"_s);
}

TEST(ClipboardText, HoldsLinesAndDoubledQuotesInsideQuotedCells)
{
    const auto rowOf = [](const QByteArray& line) {
        return test::textsOf(pasted("A\tB\tC\r\n" + line + "\r\nD\tE\tF\r\n", u"tsv"_s).blocks.front().rows.at(1));
    };
    EXPECT_THAT(rowOf("a\t\"one\ntwo\"\tc"), ElementsAre(u"a"_s, u"one\ntwo"_s, u"c"_s));
    EXPECT_THAT(rowOf("a\tb\t\"one\ntwo\""), ElementsAre(u"a"_s, u"b"_s, u"one\ntwo"_s));
    EXPECT_THAT(rowOf("a\t\"one\ntwo\"\t\"three\nfour\""), ElementsAre(u"a"_s, u"one\ntwo"_s, u"three\nfour"_s));
    EXPECT_THAT(rowOf("a\t\"say \"\"no wrong door\"\"\ntwice\"\tc"), ElementsAre(u"a"_s, u"say \"no wrong door\"\ntwice"_s, u"c"_s));
    EXPECT_THAT(rowOf("\"one\ntwo\"\tb\tc"), ElementsAre(u"one\ntwo"_s, u"b"_s, u"c"_s));
    EXPECT_THAT(rowOf("a\tsay \"no wrong door\"\tc"), ElementsAre(u"a"_s, u"say \"no wrong door\""_s, u"c"_s));
    EXPECT_THAT(rowOf("a\t\"no wrong door\" is said\tc"), ElementsAre(u"a"_s, u"\"no wrong door\" is said"_s, u"c"_s));
}

} // namespace boardplan
