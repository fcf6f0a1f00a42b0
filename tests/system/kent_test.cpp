// The way of a new board manager on the command line, with a published plan.

#include "support/shared_plans.h"
#include "system/program.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <sqlite3.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

class KentTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (sharedFolder().isEmpty()) {
            GTEST_SKIP() << noSharedPlans;
        }
        m_file = m_folder.filePath(u"kent.boardplan"_s);
        m_imported = boardplan({u"import"_s, sharedFolder() + u"/kent-and-medway-2019-21.txt"_s, u"--into"_s, m_file});
        ASSERT_EQ(m_imported.status, 0) << m_imported.err.toStdString();
    }

    QTemporaryDir m_folder;
    QString m_file;
    Outcome m_imported;
};

// Changes one byte of a comment behind the program's back, as the sqlite3 shell would.
void tamper(const QString& file)
{
    sqlite3* database = nullptr;
    ASSERT_EQ(sqlite3_open(file.toUtf8().constData(), &database), SQLITE_OK);
    char* message = nullptr;
    const int code = sqlite3_exec(database,
        "UPDATE update_ SET what_happened = replace(what_happened, 'agreed', 'agreeD')", nullptr, nullptr, &message);
    EXPECT_EQ(code, SQLITE_OK) << (message == nullptr ? "" : message);
    EXPECT_EQ(sqlite3_changes(database), 1);
    sqlite3_free(message);
    sqlite3_close(database);
}

QJsonObject nodeOf(const QJsonObject& rollup, const QString& kind, int index = 0)
{
    int seen = 0;
    const QJsonArray nodes = rollup.value(u"nodes"_s).toArray();
    for (const QJsonValue node : nodes) {
        if (node.toObject().value(u"kind"_s).toString() == kind && seen++ == index) {
            return node.toObject();
        }
    }
    return {};
}

} // namespace

TEST_F(KentTest, ImportReportsWhatItFound)
{
    EXPECT_TRUE(m_imported.out.contains(u"4 priorities, 12 objectives, 28 actions"_s)) << m_imported.out.toStdString();
    EXPECT_TRUE(m_imported.out.contains(u"0 cells unaccounted for"_s));
}

TEST_F(KentTest, RatingShowsInTheRollUpAndInThePaperInTheSameWords)
{
    const Outcome rated = boardplan({u"rate"_s, m_file, u"1/1#1"_s, u"amber"_s, u"--happened"_s,
        u"Policy agreed by nine of ten members"_s, u"--author"_s, u"Board Manager"_s});
    ASSERT_EQ(rated.status, 0) << rated.err.toStdString();
    const Outcome rollup = boardplan({u"rollup"_s, m_file, u"--format"_s, u"json"_s});
    const QString sentence = nodeOf(rollup.json(), u"plan"_s).value(u"sentence"_s).toString();
    EXPECT_FALSE(sentence.isEmpty());
    EXPECT_TRUE(boardplan({u"show"_s, m_file}).out.contains(sentence));
    EXPECT_TRUE(rated.out.contains(sentence));

    const QString paper = m_folder.filePath(u"kent.html"_s);
    ASSERT_EQ(boardplan({u"report"_s, m_file, u"--kind"_s, u"summary"_s, u"--to"_s, paper}).status, 0);
    // The paper prints the first words bold: the sentence stands there but for the mark-up between them.
    const QString rest = sentence.section(u": "_s, 1).toHtmlEscaped();
    EXPECT_TRUE(QString::fromUtf8(bytesOf(paper)).contains(rest)) << rest.toStdString();
}

TEST_F(KentTest, VerifyNamesTheRowThatWasChangedOutside)
{
    ASSERT_EQ(boardplan({u"rate"_s, m_file, u"1/1#1"_s, u"G"_s, u"--happened"_s, u"Policy agreed"_s}).status, 0);
    ASSERT_EQ(boardplan({u"verify"_s, m_file}).status, 0);
    tamper(m_file);
    const Outcome verified = boardplan({u"verify"_s, m_file});
    EXPECT_EQ(verified.status, 1);
    EXPECT_TRUE(verified.out.contains(u"whatHappened"_s)) << verified.out.toStdString() << verified.err.toStdString();
    EXPECT_TRUE(verified.out.contains(u"update"_s));
}

TEST_F(KentTest, ThePlansOwnKeyIsItsScheme)
{
    const Outcome shown = boardplan({u"show"_s, m_file, u"--format"_s, u"json"_s});
    const QJsonObject plan = shown.json().value(u"plans"_s).toArray().first().toObject();
    const QJsonArray ratings = plan.value(u"ratingScheme"_s).toObject().value(u"ratings"_s).toArray();
    QStringList keys;
    for (const QJsonValue rating : ratings) {
        keys.append(rating.toObject().value(u"key"_s).toString());
    }
    EXPECT_EQ(keys, (QStringList{u"blue"_s, u"green"_s, u"amber"_s, u"red"_s}));
    EXPECT_TRUE(ratings.last().toObject().value(u"consequence"_s).toString().contains(u"intervention"_s));
}

} // namespace boardplan::test
