// Each finding has a plan that provokes it.

#include "importing/findings.h"
#include "unit/importing/import_fixtures.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

const QString frame = u"Millshire Safeguarding Adults Board\n\nBusiness Plan 2026/27\n\nPriority 1 - Safety\n\n"
                      "Objective\tActions\tLead\tMeasurement\tTimescale\tRAG rating\n"_s;

QString planWith(const QString& rows)
{
    return frame + rows;
}

struct FindingCase {
    const char* name;
    QString code;
    FindingSeverity severity;
    QString plan;
    QString place;
};

void PrintTo(const FindingCase& finding, std::ostream* out) { *out << finding.name; }

} // namespace

class ReportsFinding : public ::testing::TestWithParam<FindingCase> {};

TEST_P(ReportsFinding, WithCodeAndPlace)
{
    const Proposal proposal = test::proposalOf(GetParam().plan);
    const auto found = std::find_if(proposal.findings.begin(), proposal.findings.end(),
        [](const Finding& finding) { return finding.code == GetParam().code; });
    ASSERT_NE(found, proposal.findings.end());
    EXPECT_EQ(found->severity, GetParam().severity);
    EXPECT_EQ(found->place, GetParam().place) << found->text.toStdString();
    EXPECT_FALSE(found->text.contains(u'%')) << found->text.toStdString();
}

constexpr auto asNote = FindingSeverity::Note;
constexpr auto asWarning = FindingSeverity::Warning;

INSTANTIATE_TEST_SUITE_P(Table, ReportsFinding,
    ::testing::Values(
        FindingCase{"AmbiguousDate", u"BP-IMP-014"_s, asWarning,
            planWith(u"Safe homes\tVisit each home\tChair\tReports\tQ4 2026\t\n"_s), u"line 8, cell 5"_s},
        FindingCase{"Placeholder", u"BP-IMP-030"_s, asWarning,
            planWith(u"Safe homes\tVisit each home\tChair\tReports\tTBC\t\n"_s), u"line 8, cell 5"_s},
        FindingCase{"NoLead", u"BP-IMP-031"_s, asWarning,
            planWith(u"Safe homes\tVisit each home\t\tReports\tMay 2026\t\n"_s), u"line 8, cell 2"_s},
        FindingCase{"NoMeasure", u"BP-IMP-032"_s, asNote,
            planWith(u"Safe homes\tVisit each home\tChair\t\tMay 2026\t\n"_s), u"line 8, cell 2"_s},
        FindingCase{"FewMeasures", u"BP-IMP-079"_s, asNote,
            planWith(u"Safe homes\tVisit each home\tChair\t\tMay 2026\t\nSafe homes\tWrite to all\tChair\t\tMay 2026\t\n"
                     u"Safe homes\tAsk the carers\tChair\t\tMay 2026\t\nSafe homes\tTell the police\tChair\t\tMay 2026\t\n"
                     u"Safe homes\tTrain the staff\tChair\t\tMay 2026\t\nSafe homes\tCount the calls\tChair\t\tMay 2026\t\n"
                     u"Safe homes\tMeet each owner\tChair\t\tMay 2026\t\nSafe homes\tHear each tenant\tChair\t\tMay 2026\t\n"_s),
            u"line 8, cell 2"_s},
        FindingCase{"NoTimescale", u"BP-IMP-033"_s, asWarning,
            planWith(u"Safe homes\tVisit each home\tChair\tReports\t\t\n"_s), u"line 8, cell 2"_s},
        FindingCase{"UnreadableTimescale", u"BP-IMP-034"_s, asWarning,
            planWith(u"Safe homes\tVisit each home\tChair\tReports\t31/02/2026\t\n"_s), u"line 8, cell 5"_s},
        FindingCase{"DittoResolved", u"BP-IMP-035"_s, asNote,
            planWith(u"Safe homes\tVisit each home\tChair\tReports\tMay 2026\t\nu u\tWrite to each\tu u\tLetters\tMay 2026\t\n"_s),
            u"line 9, cell 1"_s},
        FindingCase{"RowJoined", u"BP-IMP-036"_s, asNote,
            planWith(u"Safe homes\tVisit each home\tChair\tReports\tMay 2026\t\n\t\t\tOwners say it helps\t\t\n"_s),
            u"line 9, cell 4"_s},
        FindingCase{"RowSplit", u"BP-IMP-037"_s, asWarning,
            planWith(u"Safe homes\tWe will count visits We will write to owners\tQAWG QAWG Chair\tReports\tMay 2026\t\n"
                     "\tWe will thank them\tChair\tCards\tMay 2026\t\n"_s),
            u"line 8, cell 2"_s},
        FindingCase{"ColumnsShifted", u"BP-IMP-038"_s, asNote,
            planWith(u"Safe homes\tVisit each home\tBoard Manager\tReports\tMay 2026\t\n\n"
                     "Write to the owners of each home\tBoard Manager\tLetters sent to all\tJune 2026\t\t\n"_s),
            u"line 10, cell 1"_s},
        FindingCase{"DuplicateDropped", u"BP-IMP-039"_s, asNote,
            planWith(u"Safe homes\tVisit each home\tChair\tReports\tMay 2026\t\n\tVisit each home\tChair\t\t\t\n"_s),
            u"line 9, cell 2"_s},
        FindingCase{"NearDuplicateKept", u"BP-IMP-040"_s, asWarning,
            planWith(u"Safe homes\tVisit each home\tChair\tReports\tMay 2026\t\n\tVisit each home\tBoard Manager\tPictures\tJune 2026\t\n"_s),
            u"line 9, cell 2"_s},
        FindingCase{"FooterRemoved", u"BP-IMP-041"_s, asNote,
            planWith(u"Safe homes\tVisit each home\tChair\tReports\tMay 2026\t\n\nPage 3 of 4\n"_s), u"line 10"_s},
        FindingCase{"TextNotPlaced", u"BP-IMP-042"_s, asWarning,
            planWith(u"Safe homes\tVisit each home\tChair\tReports\tMay 2026\t\n\nA line that stands behind the table.\n"_s),
            u"line 10"_s},
        FindingCase{"UnknownRating", u"BP-IMP-043"_s, asWarning,
            planWith(u"Safe homes\tVisit each home\tChair\tReports\tMay 2026\tPurple\n"_s), u"line 8, cell 6"_s},
        FindingCase{"StatusFound", u"BP-IMP-044"_s, asNote,
            planWith(u"Safe homes\tVisit each home\tChair\tReports\tCompleted.\t\n"_s), u"line 8, cell 5"_s},
        FindingCase{"DoubtfulNumber", u"BP-IMP-045"_s, asNote,
            planWith(u"I.I Safe homes\tVisit each home\tChair\tReports\tMay 2026\t\n"_s), u"line 8, cell 1"_s},
        FindingCase{"NoTitle", u"BP-IMP-047"_s, asWarning, u"Task\tLead\tTimescale\nVisit each home\tChair\tMay 2026\n"_s, u""_s},
        FindingCase{"NoBoard", u"BP-IMP-048"_s, asWarning, u"Task\tLead\tTimescale\nVisit each home\tChair\tMay 2026\n"_s, u""_s},
        FindingCase{"NoPeriod", u"BP-IMP-049"_s, asNote, u"Task\tLead\tTimescale\nVisit each home\tChair\tMay 2026\n"_s, u""_s},
        FindingCase{"NoObjectiveTitle", u"BP-IMP-050"_s, asNote,
            planWith(u"Objective 1\tVisit each home\tChair\tReports\tMay 2026\t\n"_s), u"line 8, cell 1"_s},
        FindingCase{"NoActionText", u"BP-IMP-051"_s, asWarning,
            planWith(u"1.1 Safe homes\t\tChair\tReports\tMay 2026\t\n"_s), u"line 8"_s},
        FindingCase{"ContentsLeftOut", u"BP-IMP-052"_s, asNote,
            u"Contents\n\nVision\t2\nPlan\t3\n\n"_s + frame + u"Safe homes\tVisit each home\tChair\tReports\tMay 2026\t\n"_s,
            u"line 1"_s},
        FindingCase{"ReviewerNote", u"BP-IMP-053"_s, asWarning,
            planWith(u"Safe homes\tVisit each home. Discuss with Sam\tChair\tReports\tMay 2026\t\n"_s), u"line 8, cell 2"_s},
        FindingCase{"OutsidePlan", u"BP-IMP-054"_s, asNote,
            planWith(u"Safe homes\tVisit each home\tChair\tReports\tMay 2031\t\n"_s), u"line 8, cell 5"_s},
        FindingCase{"HeadingNotUnderstood", u"BP-IMP-055"_s, asWarning,
            u"Task\tLead\tTimescale\tColour of the folder\nVisit each home\tChair\tMay 2026\tteal with a stripe\n"_s,
            u"line 1, cell 4"_s},
        FindingCase{"SimilarLeads", u"BP-IMP-057"_s, asNote,
            planWith(u"Safe homes\tVisit each home\tReview Group\tReports\tMay 2026\t\n\tWrite to each\tReview Subgroup\tLetters\tMay 2026\t\n"_s),
            u""_s},
        FindingCase{"TotalsLeftOut", u"BP-IMP-078"_s, asNote,
            planWith(u"Safe homes\tVisit each home\tChair\tReports\tMay 2026\t\nTotal\t1\t\t\t\t\n"_s), u"line 9, cell 1"_s},
        FindingCase{"NoPriorityHeading", u"BP-IMP-056"_s, asWarning,
            u"Task\tLead\tTimescale\nVisit each home\tChair\tMay 2026\n"_s, u""_s}),
    [](const auto& finding) { return std::string{finding.param.name}; });

TEST(Findings, SayWhichEncodingWasGuessed)
{
    const QByteArray bytes = "Task\tLead\tTimescale\nVisit the caf\xe9\tChair\tMay 2026\n";
    const auto document = readDocument(u"plan.txt"_s, bytes, u"tsv"_s);
    ASSERT_TRUE(document);
    const auto proposal = interpret(document.value());
    ASSERT_TRUE(proposal);
    EXPECT_TRUE(test::hasFinding(proposal.value(), u"BP-IMP-046"_s));
}

TEST(Findings, SayWhichRatingAShadeSuggests)
{
    const auto document = readDocument(u"plan.html"_s,
        "<table><tr><th>Action<th>Lead<th>RAG</tr><tr><td>Visit each home<td>Chair<td bgcolor=#ffc000>soon</tr>"
        "<tr><td>Print the card<td>Chair<td bgcolor=#92d050></tr></table>",
        u"html"_s);
    ASSERT_TRUE(document);
    const auto proposal = interpret(document.value());
    ASSERT_TRUE(proposal);
    QStringList places;
    for (const Finding& finding : proposal.value().findings) {
        places += finding.code == u"BP-IMP-076"_s ? QStringList{finding.place} : QStringList{};
    }
    EXPECT_TRUE(places.contains(u"line 3, cell 3"_s)) << places.join(u';').toStdString();
}

TEST(Findings, SayWhatAPersonLeftOut)
{
    Amendments amendments;
    amendments.rows[9] = RowTreatment::LeftOut;
    const auto proposal = interpret(test::documentOf(planWith(u"Safe homes\tVisit each home\tChair\tReports\tMay 2026\t\n"
                                                              "\tPrint the card\tChair\tCards\tMay 2026\t\n"_s)),
        amendments);
    ASSERT_TRUE(proposal);
    EXPECT_TRUE(test::hasFinding(proposal.value(), u"BP-IMP-077"_s));
    EXPECT_EQ(proposal.value().actionCount(), 1);
}

TEST(Interpretation, SaysWhatItLookedForWhereThereIsNoAction)
{
    const auto proposal = interpret(test::documentOf(u"Only a letter\n\nDear all, here is the plan.\n"_s));
    ASSERT_FALSE(proposal);
    EXPECT_EQ(proposal.error().code, u"BP-IMP-016"_s);
    EXPECT_TRUE(proposal.error().todo.contains(u"heading"_s));
}

TEST(Interpretation, StopsWhenCancelled)
{
    const CancelFlag cancel{true};
    const auto proposal = interpret(test::documentOf(u"Task\tLead\nMeet\tChair\n"_s), {}, &cancel);
    ASSERT_FALSE(proposal);
    EXPECT_EQ(proposal.error().kind, ErrorKind::Cancelled);
}

TEST(Findings, ShortenLongTexts)
{
    EXPECT_EQ(shortened(u"short"_s), u"short"_s);
    EXPECT_LE(shortened(QString{u"word "_s}.repeated(40)).size(), 61);
    EXPECT_TRUE(shortened(QString{u"word "_s}.repeated(40)).endsWith(u'…'));
}

TEST(Accounting, SpeaksPlainly)
{
    EXPECT_EQ(accountingSentence({412, 405, 7}), u"412 cells: 405 placed, 7 not placed"_s);
    EXPECT_EQ(accountingSentence({1, 1, 0}), u"1 cell: 1 placed, 0 not placed"_s);
}

} // namespace boardplan
