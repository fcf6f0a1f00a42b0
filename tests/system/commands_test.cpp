// Every command once, on the example board, with its exit status.

#include "support/fake_office.h"
#include "system/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

class CommandsTest : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_made = new QTemporaryDir;
        s_example = exampleIn(s_made->path());
    }
    static void TearDownTestSuite() { delete s_made; }

    void SetUp() override
    {
        m_file = m_folder.filePath(u"example.boardplan"_s);
        ASSERT_TRUE(QFile::copy(s_example, m_file));
    }

    QString path(const QString& name) const { return m_folder.filePath(name); }

    static QTemporaryDir* s_made;
    static QString s_example;
    QTemporaryDir m_folder;
    QString m_file;
};

QTemporaryDir* CommandsTest::s_made = nullptr;
QString CommandsTest::s_example;

} // namespace

TEST_F(CommandsTest, NewMakesAFileAndNeverOverwritesOne)
{
    const QString file = path(u"new.boardplan"_s);
    const QStringList arguments{u"new"_s, file, u"--board"_s, u"Exampleshire Board"_s, u"--title"_s, u"Plan"_s,
        u"--period"_s, u"2026-04-01..2027-03-31"_s};
    EXPECT_EQ(boardplan(arguments).status, 0);
    const QByteArray before = bytesOf(file);
    EXPECT_NE(boardplan(arguments).status, 0);
    EXPECT_EQ(bytesOf(file), before);
    EXPECT_EQ(boardplan({u"verify"_s, file}).status, 0);
    const Outcome shown = boardplan({u"show"_s, file, u"--format"_s, u"json"_s});
    const QJsonObject plan = shown.json().value(u"plans"_s).toArray().first().toObject();
    EXPECT_EQ(plan.value(u"period"_s).toObject().value(u"text"_s).toString(), u"2026/27"_s) << shown.out.toStdString();
}

TEST_F(CommandsTest, TheWindowDoesNotStartOnADayThatIsNone)
{
    if (BOARDPLAN_HAS_WINDOW == 0) {
        GTEST_SKIP() << "This program is built without its window.";
    }
    const Outcome refused = boardplan({u"--today"_s, u"soon"_s, m_file});
    EXPECT_EQ(refused.status, 2);
    EXPECT_TRUE(refused.err.contains(u"“soon” is not a date"_s)) << refused.err.toStdString();
}

TEST_F(CommandsTest, TheExampleHasWhatItPromises)
{
    const Outcome shown = boardplan({u"show"_s, m_file, u"--format"_s, u"json"_s});
    ASSERT_EQ(shown.status, 0) << shown.err.toStdString();
    const QJsonArray priorities =
        shown.json().value(u"plans"_s).toArray().first().toObject().value(u"priorities"_s).toArray();
    EXPECT_EQ(priorities.size(), 4);
    const Outcome rollup = boardplan({u"rollup"_s, m_file, u"--format"_s, u"json"_s});
    const QJsonArray nodes = rollup.json().value(u"nodes"_s).toArray();
    ASSERT_FALSE(nodes.isEmpty());
    for (const QJsonValue node : nodes) {
        if (node.toObject().value(u"kind"_s).toString() == u"plan"_s) {
            EXPECT_EQ(node.toObject().value(u"included"_s).toInt(), 39);
            EXPECT_EQ(node.toObject().value(u"rated"_s).toInt(), 35);
            EXPECT_EQ(node.toObject().value(u"counts"_s).toObject().value(u"red"_s).toInt(), 4);
        }
    }
}

TEST_F(CommandsTest, ShowSaysWhatIsDueAndTheFlags)
{
    const Outcome text = boardplan({u"show"_s, m_file});
    EXPECT_TRUE(text.out.contains(u"due 31 Oct 2026 · overdue 22 days"_s)) << text.out.toStdString();

    const QByteArray json = boardplan({u"show"_s, m_file, u"--format"_s, u"json"_s}).out.toUtf8();
    EXPECT_TRUE(json.contains("\"overdueDays\": 22"));
    EXPECT_TRUE(json.contains("\"kind\": \"overdue\""));
}

TEST_F(CommandsTest, AsAtShowsTheEarlierPicture)
{
    const Outcome now = boardplan({u"rollup"_s, m_file});
    const Outcome march = boardplan({u"rollup"_s, m_file, u"--as-at"_s, u"2026-03-12"_s});
    EXPECT_EQ(march.status, 0) << march.err.toStdString();
    EXPECT_NE(now.out, march.out);
    EXPECT_EQ(boardplan({u"rollup"_s, m_file, u"--as-at"_s, u"soon"_s}).status, 3);
}

TEST_F(CommandsTest, AnotherRuleIsOnlyLookedAt)
{
    const QByteArray before = bytesOf(m_file);
    const Outcome strict = boardplan({u"rollup"_s, m_file, u"--rule"_s, u"strict"_s});
    EXPECT_EQ(strict.status, 0);
    EXPECT_NE(strict.out, boardplan({u"rollup"_s, m_file}).out);
    EXPECT_EQ(boardplan({u"rollup"_s, m_file, u"--rule"_s, u"kindly"_s}).status, 2);
    EXPECT_EQ(bytesOf(m_file), before);
}

TEST_F(CommandsTest, RateRefusesWhatItCannotPlace)
{
    const QByteArray before = bytesOf(m_file);
    EXPECT_EQ(boardplan({u"rate"_s, m_file, u"9.9"_s, u"amber"_s}).status, 3);
    EXPECT_EQ(boardplan({u"rate"_s, m_file, u"1.1"_s, u"purple"_s}).status, 3);
    EXPECT_EQ(boardplan({u"rate"_s, m_file, u"1.1"_s, u"amber"_s, u"--on"_s, u"2027-01-01"_s}).status, 3);
    EXPECT_EQ(boardplan({u"rate"_s, m_file, u"1.1"_s, u"amber"_s, u"--lead"_s, u"Nobody at all"_s}).status, 3);
    EXPECT_EQ(boardplan({u"rate"_s, m_file}).status, 2);
    EXPECT_EQ(bytesOf(m_file), before);
}

TEST_F(CommandsTest, RateTakesEveryFieldOfAnUpdate)
{
    const QStringList start{u"--today"_s, u"2026-11-22"_s, u"rate"_s, m_file};
    const Outcome rated = boardplan(start
        + QStringList{u"2.2a"_s, u"--on"_s, u"November 2026"_s, u"--happened"_s, u"Not signed."_s, u"--next"_s, u"A letter."_s,
            u"--ask"_s, u"Write to both chief officers."_s, u"--ask-of"_s, u"executive"_s, u"--new-date"_s, u"March 2027"_s,
            u"--reason"_s, u"legal advice"_s, u"--evidence"_s, u"letter.pdf"_s, u"--evidence"_s, u"note.pdf"_s});
    ASSERT_EQ(rated.status, 0) << rated.err.toStdString();
    const QByteArray json = boardplan({u"show"_s, m_file, u"--format"_s, u"json"_s}).out.toUtf8();
    EXPECT_TRUE(json.contains("\"askOf\": \"Executive\""));
    EXPECT_TRUE(json.contains("\"precision\": \"month\""));
    EXPECT_TRUE(json.contains("\"reason\": \"legal advice\""));
    EXPECT_TRUE(json.contains("\"note.pdf\""));
    EXPECT_EQ(boardplan(start + QStringList{u"2.2a"_s, u"--meets"_s, u"2027-03-31"_s}).status, 0);
    EXPECT_EQ(boardplan(start + QStringList{u"2.2a"_s, u"--meets"_s, u"2027-03-31"_s}).status, 3) << "met already";
    EXPECT_EQ(boardplan(start + QStringList{u"1.1"_s, u"blue"_s, u"--completed-on"_s, u"2026-11-02"_s, u"--continues"_s}).status, 0);
    EXPECT_EQ(boardplan(start + QStringList{u"1.1"_s, u"--ask"_s, u"x"_s, u"--ask-of"_s, u"nobody"_s}).status, 3);
    EXPECT_EQ(boardplan(start + QStringList{u"1.1"_s, u"--new-date"_s, u"some day"_s}).status, 3);
    EXPECT_EQ(boardplan(start + QStringList{u"1.1"_s}).status, 3) << "it says nothing";
    EXPECT_EQ(boardplan({u"verify"_s, m_file}).status, 0);
}

TEST_F(CommandsTest, CommentWritesForTheNextMeetingAndShowPrintsIt)
{
    const QStringList start{u"--today"_s, u"2026-11-22"_s, u"comment"_s, m_file};
    ASSERT_EQ(boardplan(start + QStringList{u"plan"_s, u"A hard quarter."_s}).status, 0);
    const Outcome two = boardplan(start + QStringList{u"2"_s, u"Two letters sent."_s, u"--meeting"_s, u"2026-12-04"_s});
    EXPECT_EQ(two.out, u"Write commentary on priority 2, for the board of 4 December 2026.\n"_s) << two.err.toStdString();
    EXPECT_EQ(boardplan(start + QStringList{u"2"_s, u"Three letters sent."_s}).status, 0) << "takes the other's place";
    EXPECT_EQ(boardplan(start + QStringList{u"3"_s, u"--from-updates"_s, u"--meeting"_s, u"none"_s}).status, 0);
    const Outcome shown = boardplan({u"--today"_s, u"2026-11-22"_s, u"show"_s, m_file});
    EXPECT_TRUE(shown.out.contains(u"Commentary for the board of 4 December 2026: A hard quarter."_s));
    EXPECT_TRUE(shown.out.contains(u"Three letters sent."_s));
    EXPECT_FALSE(shown.out.contains(u"Two letters sent."_s));
    const QJsonObject json = boardplan({u"--today"_s, u"2026-11-22"_s, u"show"_s, m_file, u"--format"_s, u"json"_s}).json();
    const QJsonObject plan = json.value(u"plans"_s).toArray().first().toObject();
    const QJsonArray notes = plan.value(u"commentaries"_s).toArray();
    ASSERT_EQ(notes.size(), 1);
    EXPECT_EQ(notes.first().toObject().value(u"meetingDate"_s).toString(), u"2026-12-04"_s);
    EXPECT_EQ(plan.value(u"computed"_s), plan.value(u"rating"_s));
    EXPECT_EQ(boardplan(start + QStringList{u"2"_s, u"--remove"_s}).status, 0);
    EXPECT_EQ(boardplan(start + QStringList{u"2"_s, u"--remove"_s}).status, 3);
    EXPECT_EQ(boardplan(start + QStringList{u"2"_s, u"Late."_s, u"--meeting"_s, u"2026-09-10"_s}).status, 3) << "it is closed";
    EXPECT_EQ(boardplan(start + QStringList{u"2"_s, u"x"_s, u"--meeting"_s, u"2026-09-11"_s}).status, 3);
    EXPECT_EQ(boardplan(start + QStringList{u"9"_s, u"x"_s}).status, 3);
    EXPECT_EQ(boardplan(start + QStringList{u"2"_s}).status, 3) << "no words";
}

TEST_F(CommandsTest, AdoptKeepsThePublishedWordsOnce)
{
    const QString file = path(u"draft.boardplan"_s);
    ASSERT_EQ(boardplan({u"new"_s, file, u"--board"_s, u"Exampleshire Board"_s, u"--title"_s, u"Plan"_s}).status, 0);
    const QStringList start{u"--today"_s, u"2026-11-22"_s, u"adopt"_s, file, u"--on"_s};
    EXPECT_EQ(boardplan(start + QStringList{u"2026-12-01"_s}).status, 3);
    EXPECT_EQ(boardplan(start + QStringList{u"soon"_s}).status, 3);
    const Outcome adopted = boardplan(start + QStringList{u"2026-11-20"_s});
    EXPECT_EQ(adopted.status, 0) << adopted.err.toStdString();
    EXPECT_TRUE(adopted.out.startsWith(u"Adopted “Plan” on 20 November 2026"_s));
    EXPECT_EQ(boardplan(start + QStringList{u"2026-11-20"_s}).status, 3);
}

TEST_F(CommandsTest, ReportsComeOutInEveryFormatWithTheSameBytesEachTime)
{
    for (const QString& kind : {u"summary"_s, u"actions"_s, u"progress"_s}) {
        for (const QString& ending : {u"pdf"_s, u"html"_s, u"csv"_s}) {
            const QString first = path(u"first."_s + ending);
            const QString second = path(u"second."_s + ending);
            ASSERT_EQ(boardplan({u"report"_s, m_file, u"--kind"_s, kind, u"--to"_s, first}).status, 0);
            ASSERT_EQ(boardplan({u"report"_s, m_file, u"--kind"_s, kind, u"--to"_s, second}).status, 0);
            EXPECT_EQ(bytesOf(first), bytesOf(second)) << kind.toStdString() << " as " << ending.toStdString();
            EXPECT_GT(bytesOf(first).size(), 500);
        }
    }
    EXPECT_EQ(boardplan({u"report"_s, m_file, u"--kind"_s, u"summary"_s, u"--to"_s, path(u"x.xyz"_s)}).status, 3);
    EXPECT_EQ(
        boardplan({u"report"_s, m_file, u"--kind"_s, u"summary"_s, u"--to"_s, path(u"no/such/x.pdf"_s)}).status, 4);
}

TEST_F(CommandsTest, ChaseAsksEachLeadForWhatStandsOut)
{
    const Outcome letters = boardplan({u"--today"_s, u"2026-11-22"_s, u"chase"_s, m_file});
    ASSERT_EQ(letters.status, 0) << letters.err.toStdString();
    EXPECT_TRUE(letters.out.contains(u"updates for the board meeting on 4 December 2026"_s));
    EXPECT_TRUE(letters.out.contains(u"October 2026 – overdue 22 days"_s));

    const Outcome json = boardplan(
        {u"chase"_s, m_file, u"--lead"_s, u"police"_s, u"--format"_s, u"json"_s});
    const QJsonObject list = QJsonDocument::fromJson(json.out.toUtf8()).object();
    ASSERT_EQ(list.value(u"leads"_s).toArray().size(), 1);
    const QJsonObject police = list.value(u"leads"_s).toArray().first().toObject();
    EXPECT_EQ(police.value(u"name"_s).toString(), u"Police"_s);
    EXPECT_EQ(police.value(u"items"_s).toArray().first().toObject().value(u"heap"_s).toString(), u"overdue"_s);

    EXPECT_EQ(boardplan({u"chase"_s, m_file, u"--lead"_s, u"Nobody at all"_s}).status, 3);
}

// 1: somebody is needed; 0: nobody is, though there may be notes.
TEST_F(CommandsTest, CheckSaysWhatSomebodyShouldLookAt)
{
    const Outcome example = boardplan({u"check"_s, m_file});
    EXPECT_TRUE(example.status == 0 || example.status == 1) << example.err.toStdString();
    EXPECT_TRUE(example.out.contains(u" actions checked"_s)) << example.out.toStdString();

    const QString text = u"Board: Exampleshire SAB\n\nPriority 1: Prevention\n"
                         "Ref\tAction\tLead\tTimescale\tMeasure\n"
                         "1.1\tReview the training programme\tBoard Manager\tMarch 2027\tNine in ten staff trained\n"
                         "1.2\tEngage with carers\tTBC\t31/02/2027\tCarers say so\n"_s;
    QFile source{path(u"plan.tsv"_s)};
    ASSERT_TRUE(source.open(QIODevice::WriteOnly));
    source.write(text.toUtf8());
    source.close();
    const QString file = path(u"checked.boardplan"_s);
    const Outcome imported
        = boardplan({u"import"_s, source.fileName(), u"--into"_s, file, u"--board"_s, u"Exampleshire SAB"_s});
    ASSERT_EQ(imported.status, 0) << imported.err.toStdString() << imported.out.toStdString();

    const Outcome checked = boardplan({u"check"_s, file, u"--format"_s, u"json"_s});
    EXPECT_EQ(checked.status, 1);
    const QJsonObject plan = checked.json().value(u"plans"_s).toArray().first().toObject();
    EXPECT_EQ(plan.value(u"actions"_s).toInt(), 2);
    EXPECT_EQ(plan.value(u"must"_s).toInt(), 2);
    QStringList kinds;
    for (const QJsonValue& finding : plan.value(u"findings"_s).toArray()) {
        kinds.append(finding.toObject().value(u"kind"_s).toString());
        EXPECT_FALSE(finding.toObject().value(u"words"_s).toString().isEmpty());
        EXPECT_FALSE(finding.toObject().value(u"todo"_s).toString().isEmpty());
    }
    EXPECT_TRUE(kinds.contains(u"placeholder"_s));
    EXPECT_TRUE(kinds.contains(u"impossibleDate"_s));
    EXPECT_TRUE(boardplan({u"check"_s, file}).out.contains(u"“31/02/2027” is no date."_s));
    EXPECT_EQ(boardplan({u"check"_s, file, u"--plan"_s, u"no such plan"_s}).status, 3);
    EXPECT_EQ(boardplan({u"check"_s, path(u"nowhere.boardplan"_s)}).status, 3);
}

// An action of a joint plan that names no board serves both: it counts at each, and once above them.
TEST_F(CommandsTest, RollupCountsSharedActionsForEachBoardAndOnceForAll)
{
    const QString text = u"ECSB and EASB Joint Business Plan 2026/27\n\nPriority 1: Prevention\n"
                         "Ref\tAction\tLead\tTimescale\tMeasure\n"
                         "1.1\tReview the training programme\tBoard Manager\tMarch 2027\tNine in ten staff trained\n"
                         "1.2\tEngage with carers\tBoard Manager\tMarch 2027\tCarers say so\n"_s;
    QFile source{path(u"joint.tsv"_s)};
    ASSERT_TRUE(source.open(QIODevice::WriteOnly));
    source.write(text.toUtf8());
    source.close();
    ASSERT_EQ(boardplan({u"import"_s, source.fileName(), u"--into"_s, m_file}).status, 0);

    const QJsonObject result = boardplan({u"rollup"_s, m_file, u"--format"_s, u"json"_s}).json();
    QHash<QString, QList<int>> included; // by kind of node, in order
    for (const QJsonValue& value : result.value(u"nodes"_s).toArray()) {
        const QJsonObject node = value.toObject();
        included[node.value(u"kind"_s).toString()].append(node.value(u"included"_s).toInt());
    }
    ASSERT_EQ(included[u"board"_s].size(), 3);
    ASSERT_EQ(included[u"plan"_s].size(), 2);
    EXPECT_EQ(included[u"board"_s].at(1), 2);
    EXPECT_EQ(included[u"board"_s].at(2), 2);
    EXPECT_EQ(included[u"plan"_s].at(1), 2);
    EXPECT_EQ(included[u"all"_s].front(), included[u"board"_s].at(0) + 2);

    EXPECT_TRUE(boardplan({u"show"_s, m_file, u"--plan"_s, u"Joint"_s}).out.contains(u"Engage with carers"_s));
    const QString paper = path(u"joint.html"_s);
    EXPECT_EQ(boardplan({u"report"_s, m_file, u"--kind"_s, u"summary"_s, u"--plan"_s, u"Joint"_s, u"--to"_s, paper}).status, 0);
    EXPECT_EQ(boardplan({u"report"_s, m_file, u"--kind"_s, u"summary"_s, u"--to"_s, paper}).status, 3); // which one?
}

TEST_F(CommandsTest, BackupMakesACheckedCopy)
{
    QDir{m_folder.path()}.mkdir(u"copies"_s);
    const Outcome made = boardplan({u"backup"_s, m_file, u"--to"_s, path(u"copies"_s)});
    ASSERT_EQ(made.status, 0) << made.err.toStdString();
    const QStringList copies = QDir{path(u"copies"_s)}.entryList({u"*.boardplan"_s});
    ASSERT_EQ(copies.size(), 1);
    EXPECT_EQ(boardplan({u"verify"_s, path(u"copies/"_s + copies.first())}).status, 0);
    EXPECT_EQ(boardplan({u"rollup"_s, path(u"copies/"_s + copies.first())}).out, boardplan({u"rollup"_s, m_file}).out);
}

TEST_F(CommandsTest, ExportHasTheHistory)
{
    const QString out = path(u"all.json"_s);
    ASSERT_EQ(boardplan({u"export"_s, m_file, u"--to"_s, out}).status, 0);
    const QJsonObject all = QJsonDocument::fromJson(bytesOf(out)).object();
    EXPECT_EQ(all.value(u"format"_s).toString(), u"boardplan/1"_s);
    EXPECT_EQ(all.value(u"meetings"_s).toArray().size(), 5);
    EXPECT_GT(all.value(u"frozen"_s).toArray().size(), 100);
    EXPECT_GT(all.value(u"journal"_s).toArray().size(), 200);
}

TEST_F(CommandsTest, InspectReadsWordsFromTheLineAndFromStandardInput)
{
    const Outcome one = boardplan({u"inspect"_s, u"timescale"_s, u"March 2020"_s});
    EXPECT_EQ(one.json().value(u"due"_s).toString(), u"2020-03-31"_s) << one.out.toStdString();
    const Outcome partly = boardplan({u"inspect"_s, u"timescale"_s, u"Policy by the Board by March 2020"_s});
    EXPECT_EQ(partly.json().value(u"used"_s).toArray(), QJsonArray{u"by March 2020"_s}) << partly.out.toStdString();
    EXPECT_EQ(partly.json().value(u"unused"_s).toArray(), QJsonArray{u"Policy by the Board"_s});
    EXPECT_EQ(partly.json().value(u"normal"_s).toString(), u"31 March 2020"_s);
    const Outcome lines = boardplan({u"inspect"_s, u"timescale"_s}, "Quarterly\nTBC\n");
    EXPECT_EQ(lines.out.count(u'\n'), 2);
    EXPECT_TRUE(lines.out.contains(u"P3M"_s));
    const Outcome leads = boardplan({u"inspect"_s, u"leads"_s, u"Independent Chair / QA Subgroup"_s});
    EXPECT_EQ(leads.json().value(u"leads"_s).toArray().size(), 2) << leads.out.toStdString();
}

TEST_F(CommandsTest, WrongUseAndMissingFilesSaySo)
{
    EXPECT_EQ(boardplan({u"rollup"_s}).status, 2);
    const Outcome missing = boardplan({u"show"_s, path(u"missing.boardplan"_s)});
    EXPECT_EQ(missing.status, 3);
    EXPECT_TRUE(missing.err.contains(u"missing.boardplan"_s));
    EXPECT_FALSE(QFile::exists(path(u"missing.boardplan"_s)));
    EXPECT_EQ(boardplan({u"--version"_s}).status, 0);
    EXPECT_EQ(boardplan({u"--help"_s}).status, 0);
}

TEST_F(CommandsTest, CompareSaysWhatChangedSinceTheLastBoardMeeting)
{
    const Outcome text = boardplan({u"compare"_s, m_file});
    EXPECT_EQ(text.status, 0) << text.err.toStdString();
    EXPECT_TRUE(text.out.startsWith(u"From the board meeting of "_s));
    const Outcome json = boardplan({u"compare"_s, m_file, u"--format"_s, u"json"_s});
    const QJsonObject all = json.json();
    EXPECT_EQ(all.value(u"format"_s), u"boardplan-comparison/1"_s);
    const QJsonObject first = all.value(u"comparisons"_s).toArray().at(0).toObject();
    EXPECT_FALSE(first.value(u"from"_s).toObject().value(u"meeting"_s).isNull());
    EXPECT_TRUE(first.value(u"to"_s).toObject().value(u"meeting"_s).isNull());
    EXPECT_FALSE(first.value(u"actions"_s).toArray().isEmpty());
    EXPECT_EQ(first.value(u"nodes"_s).toArray().at(0).toObject().value(u"kind"_s), u"plan"_s);
}

TEST_F(CommandsTest, CompareOfADayWithItselfIsEmptyAndADateMustBeOne)
{
    const QStringList day{u"compare"_s, m_file, u"--from"_s, u"2026-10-01"_s, u"--to"_s, u"2026-10-01"_s};
    EXPECT_TRUE(boardplan(day).out.contains(u"nothing changed"_s));
    EXPECT_EQ(boardplan({u"compare"_s, m_file, u"--from"_s, u"soon"_s}).status, 3);
}

TEST_F(CommandsTest, TheProgressPaperIsWritten)
{
    const QString paper = path(u"progress.html"_s);
    const QStringList arguments{u"report"_s, m_file, u"--kind"_s, u"progress"_s, u"--to"_s, paper};
    ASSERT_EQ(boardplan(arguments).status, 0);
    EXPECT_TRUE(bytesOf(paper).contains("Progress since the board meeting of "));
}

TEST_F(CommandsTest, EveryLeadGetsAFormAndNothingIsReplacedUnasked)
{
    const QString folder = path(u"forms"_s);
    const QStringList arguments{u"report"_s, m_file, u"--kind"_s, u"form"_s, u"--all-leads"_s, u"--format"_s, u"csv"_s,
        u"--to"_s, folder};
    const Outcome written = boardplan(arguments);
    EXPECT_EQ(written.status, 0);
    const QStringList names = QDir{folder}.entryList(QDir::Files);
    EXPECT_GE(names.size(), 10);
    EXPECT_TRUE(names.contains(u"QA Subgroup – update form.csv"_s));
    EXPECT_TRUE(written.out.contains(u"%1 update forms in %2"_s.arg(names.size()).arg(folder)));

    const QString one = folder + u'/' + names.front();
    ASSERT_TRUE(QFile::remove(one));
    const Outcome again = boardplan(arguments);
    EXPECT_EQ(again.status, 3);
    EXPECT_TRUE(again.err.contains(u"BP-CLI-035"_s));
    EXPECT_FALSE(QFile::exists(one)); // not even what was free
    EXPECT_EQ(boardplan(arguments + QStringList{u"--overwrite"_s}).status, 0);
    EXPECT_EQ(QDir{folder}.entryList(QDir::Files), names);
}

TEST_F(CommandsTest, LibreOfficeMakesAccessiblePapersWhereItIsAndIsMissedWhereItIsNot)
{
    const QByteArray usual = qgetenv("PATH");
    const FakeOffice office{writesTagged};
    const QString paper = path(u"aloud.pdf"_s);
    const QStringList arguments{u"report"_s, m_file, u"--kind"_s, u"form"_s, u"--lead"_s, u"QA Subgroup"_s, u"--accessible"_s,
        u"--to"_s, paper};
    qputenv("PATH", QFileInfo{office.program()}.path().toLocal8Bit());
    const Outcome written = boardplan(arguments);
    EXPECT_EQ(written.status, 0) << written.err.toStdString();
    EXPECT_TRUE(bytesOf(paper).contains("/StructTreeRoot"));
    const QString folder = path(u"aloud"_s);
    const QStringList each{u"report"_s, m_file, u"--kind"_s, u"form"_s, u"--all-leads"_s, u"--accessible"_s, u"--to"_s, folder};
    EXPECT_EQ(boardplan(each).status, 0);
    EXPECT_GE(QDir{folder}.entryList({u"*.pdf"_s}, QDir::Files).size(), 10);
    ASSERT_TRUE(QFile::remove(paper));
    qputenv("PATH", path(u"nothing"_s).toLocal8Bit());
    const Outcome missed = boardplan(arguments);
    qputenv("PATH", usual);
    EXPECT_TRUE(missed.err.startsWith(u"BP-REP-022"_s)) << missed.err.toStdString();
    EXPECT_FALSE(QFile::exists(paper));
}

TEST_F(CommandsTest, WhatAPaperCannotBeIsRefused)
{
    const auto refusal = [this](const QString& kind, const QStringList& more) {
        const QString paper = path(u"refused.html"_s);
        const Outcome outcome = boardplan(QStringList{u"report"_s, m_file, u"--kind"_s, kind, u"--to"_s, paper} + more);
        EXPECT_FALSE(QFile::exists(paper));
        return u"%1 %2"_s.arg(outcome.status).arg(outcome.err.left(10));
    };
    EXPECT_EQ(refusal(u"form"_s, {}), u"3 BP-REP-010"_s);
    EXPECT_EQ(refusal(u"form"_s, {u"--lead"_s, u"Nobody"_s}), u"3 BP-CLI-009"_s);
    EXPECT_EQ(refusal(u"form"_s, {u"--lead"_s, u"Subgroup"_s}), u"3 BP-CLI-032"_s);
    EXPECT_EQ(refusal(u"summary"_s, {u"--lead"_s, u"QA Subgroup"_s}), u"3 BP-CLI-037"_s);
    EXPECT_EQ(refusal(u"summary"_s, {u"--sections"_s, u"asks,poems"_s}), u"3 BP-REP-011"_s);
    EXPECT_EQ(refusal(u"summary"_s, {u"--intro"_s, u"@missing.txt"_s}), u"3 BP-CLI-031"_s);
    EXPECT_EQ(refusal(u"summary"_s, {u"--logo"_s, m_file}), u"3 BP-REP-015"_s);
    EXPECT_EQ(refusal(u"form"_s, {u"--lead"_s, u"QA Subgroup"_s, u"--all-leads"_s}).left(1), u"2"_s);
    EXPECT_EQ(refusal(u"summary"_s, {u"--sort"_s, u"colour"_s}).left(1), u"2"_s);
    EXPECT_EQ(refusal(u"summary"_s, {u"--accessible"_s}), u"3 BP-CLI-038"_s); // its name ends in .html
}

} // namespace boardplan::test
