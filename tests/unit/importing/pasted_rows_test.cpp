#include <boardplan/importing/import.h>
#include <boardplan/importing/pasted_rows.h>

#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

const std::vector<PlanColumn> columnsOfPlan{{u"No."_s, {u"ref"_s}}, {u"What will we do?"_s, {u"action"_s}},
    {u"Answerable"_s, {u"leads"_s}}, {u"Latest"_s, {u"latestUpdate"_s}}};

struct PasteCase {
    const char* name;
    const char* format;
    const char* copied;
    const char* columns; // one letter each: A L T M N, - for none
    const char* actions; // "ref|text|lead|timescale|measures", one a line; or the code of a refusal
};

void PrintTo(const PasteCase& paste, std::ostream* out) { *out << paste.name; }

class PastedRowsTest : public testing::TestWithParam<PasteCase> {};

QString lettersOf(const std::vector<CellField>& columns)
{
    QString letters;
    for (const CellField field : columns) {
        switch (field) {
        case CellField::Action: letters += u'A'; break;
        case CellField::Lead: letters += u'L'; break;
        case CellField::Timescale: letters += u'T'; break;
        case CellField::Measure: letters += u'M'; break;
        case CellField::Number: letters += u'N'; break;
        default: letters += u'-';
        }
    }
    return letters;
}

QString pastedLines(const std::vector<PastedAction>& actions)
{
    QStringList lines;
    for (const PastedAction& action : actions) {
        lines.append(QStringList{action.ref, action.text, action.leadText, action.timescale, action.measures.join(u'+')}
                         .join(u'|')
                         .replace(u'\n', u'/'));
    }
    return lines.join(u'\n');
}

} // namespace

TEST_P(PastedRowsTest, BecomeActions)
{
    const auto document
        = readDocument(u"the clipboard"_s, GetParam().copied, QString::fromLatin1(GetParam().format));
    ASSERT_TRUE(document.ok()) << document.error().message().toStdString();
    const auto pasted = readPastedRows(document.value(), columnsOfPlan);
    if (!pasted.ok()) {
        EXPECT_EQ(pasted.error().code.toStdString(), GetParam().actions);
        return;
    }
    EXPECT_EQ(lettersOf(pasted->columns).toStdString(), GetParam().columns);
    EXPECT_EQ(pastedLines(pastedActions(pasted.value())).toStdString(), GetParam().actions);
}

INSTANTIATE_TEST_SUITE_P(Table, PastedRowsTest,
    testing::Values(
        PasteCase{"CommonHeadings", "html",
            "<table><tr><th>No<th>Action<th>Lead officer<th>Timescale<th>Measure</tr>"
            "<tr><td>1.1<td>Visit homes<td>Chair<td>June 2026<td>Visits<br>Thanks</tr></table>",
            "NALTM", "1.1|Visit homes|Chair|June 2026|Visits+Thanks"},
        PasteCase{"InAnyOrder", "tsv", "Lead\tAction\tBy when\nChair\tVisit homes\tMay 2026\n", "LAT",
            "|Visit homes|Chair|May 2026|"},
        PasteCase{"OwnHeadings", "tsv", "Answerable\tWhat will we do?\nChair\tVisit homes\n", "LA", "|Visit homes|Chair||"},
        PasteCase{"AsWideAsThePlan", "tsv", "1\tVisit homes\tChair\t12 Sep: done\n", "NAL-", "1|Visit homes|Chair||"},
        PasteCase{"ByContent", "tsv",
            "2.1\tVisit each home with the fire service and note what was found\tFire Service\tMarch 2027\tFewer fires\n"
            "2.2\tPrint the card for tenants in the four languages most spoken\tBoard Manager\tOngoing\tCards out\n",
            "NALTM",
            "2.1|Visit each home with the fire service and note what was found|Fire Service|March 2027|Fewer fires\n"
            "2.2|Print the card for tenants in the four languages most spoken|Board Manager|Ongoing|Cards out"},
        PasteCase{"LinesAlone", "tsv", "Visit homes\nPrint cards\n", "A", "|Visit homes|||\n|Print cards|||"},
        PasteCase{"ACellOverTwoRows", "html",
            "<table><tr><td>Action<td>Lead</tr><tr><td>Visit homes<td rowspan=2>Chair</tr><tr><td>Print cards</tr></table>",
            "AL", "|Visit homes|Chair||\n|Print cards|Chair||"},
        PasteCase{"RowsWithoutWordsAreNone", "tsv", "Action\tLead\nVisit homes\tChair\n\tNobody\n", "AL", "|Visit homes|Chair||"},
        PasteCase{"ARepeatedHeader", "tsv", "Action\tLead\nVisit homes\tChair\nAction\tLead\nPrint cards\tChair\n", "AL",
            "|Visit homes|Chair||\n|Print cards|Chair||"},
        PasteCase{"AHeaderAlone", "tsv", "Action\tLead\n", "", "BP-IMP-090"}),
    [](const auto& paste) { return std::string{paste.param.name}; });

TEST(PastedRowsLimit, ThousandsOfRowsAreAPlan)
{
    const QByteArray many = QByteArray{"Visit\tChair\n"}.repeated(mostPastedRows + 1);
    const auto document = readDocument(u"the clipboard"_s, many, u"tsv"_s);
    ASSERT_TRUE(document.ok());
    const auto pasted = readPastedRows(document.value(), columnsOfPlan);
    ASSERT_FALSE(pasted.ok());
    EXPECT_EQ(pasted.error().code, u"BP-IMP-091"_s);
}

TEST(PastedRowsLimit, LinesBesideTheTableAreCounted)
{
    const auto document = readDocument(
        u"the clipboard"_s, "<p>From our minutes</p><table><tr><th>Action<th>Lead</tr><tr><td>Visit<td>Chair</tr></table>", u"html"_s);
    ASSERT_TRUE(document.ok());
    EXPECT_EQ(readPastedRows(document.value(), columnsOfPlan)->leftOut, 1);
}

} // namespace boardplan
