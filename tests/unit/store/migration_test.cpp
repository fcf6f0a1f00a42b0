#include "store_fixture.h"

#include "store/opening.h"

#include <QFile>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

Migrations withSecond(const QString& script)
{
    Migrations migrations = builtInMigrations();
    migrations.push_back({2, script});
    return migrations;
}

const Migrations& sound()
{
    static const Migrations migrations =
        withSecond(u"CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;\n"
                   "CREATE TRIGGER note_kept BEFORE DELETE ON note BEGIN SELECT RAISE(ABORT, "
                   "'kept; always'); END;\n"
                   "INSERT INTO note (text) SELECT title FROM plan;\n"_s);
    return migrations;
}

const Migrations& failing()
{
    static const Migrations migrations =
        withSecond(u"CREATE TABLE note (text TEXT) STRICT; INSERT INTO nowhere VALUES (1);"_s);
    return migrations;
}

const QString backupOfVersion1 = QStringLiteral("plan (version 1).boardplan");

} // namespace

TEST(Migrations, ScriptsAreSplitByStatementNotBySemicolon)
{
    EXPECT_EQ(
        splitStatements(
            u"-- a; comment\nSELECT ';';\n"
            "CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; END;\n"_s),
        (QStringList{u"-- a; comment\nSELECT ';';"_s,
                     u"CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; END;"_s}));
}

TEST(Migrations, SayTheStructureTheyMake)
{
    for (const Migration& step : builtInMigrations()) {
        EXPECT_EQ(step.structure, workedOutStructure(builtInMigrations(), step.version).value()) << step.version;
    }
}

TEST_F(StoreTest, OlderFileIsBackedUpThenBroughtUpToDate)
{
    const auto dump = makeSample()->dump();
    {
        auto opened = openFile(path(), false, sound());
        ASSERT_TRUE(succeeded(opened));
        EXPECT_EQ(opened->readOnlyReason, QString{});
        EXPECT_EQ(opened->database->scalar(u"PRAGMA user_version"_s).value(), u"2"_s);
        EXPECT_EQ(opened->database->scalar(u"SELECT text FROM note"_s).value(),
                  m_sample.plan.title);
    }
    EXPECT_EQ(othersThan({u"plan.boardplan"_s}), (QStringList{backupOfVersion1}));
    // The backup is a version 1 file with everything in it; the file itself is now too new for
    // version 1.
    const auto backup = Store::open(path(backupOfVersion1), true);
    ASSERT_TRUE(succeeded(backup));
    EXPECT_EQ(backup.value()->dump().value(), dump.value());
    EXPECT_EQ(codeOf(Store::open(path(), false)), "BP-STO-006");
    // Once is enough.
    EXPECT_TRUE(succeeded(openFile(path(), false, sound())));
    EXPECT_EQ(othersThan({u"plan.boardplan"_s}), (QStringList{backupOfVersion1}));
}

TEST_F(StoreTest, FailedMigrationLeavesTheFileAsItWas)
{
    makeSample().reset();
    const QByteArray before = bytesOf(path());
    const auto opened = openFile(path(), false, failing());
    ASSERT_EQ(codeOf(opened), "BP-STO-013");
    EXPECT_EQ(bytesOf(path()), before);
    EXPECT_EQ(othersThan({u"plan.boardplan"_s}), (QStringList{backupOfVersion1}));
    EXPECT_TRUE(openStore()->verify()->isClean());
}

TEST_F(StoreTest, OlderFileIsNotMigratedWhereItCannotBeWritten)
{
    makeSample().reset();
    const QByteArray before = bytesOf(path());
    EXPECT_EQ(codeOf(openFile(path(), true, sound())), "BP-STO-012");
    EXPECT_EQ(bytesOf(path()), before);
    EXPECT_EQ(othersThan({u"plan.boardplan"_s}), QStringList{});
}

TEST_F(StoreTest, EarlierVersionBackupsAreNotReplaced)
{
    makeSample().reset();
    writeBytes(path(backupOfVersion1), "mine");
    ASSERT_TRUE(succeeded(openFile(path(), false, sound())));
    EXPECT_EQ(bytesOf(path(backupOfVersion1)), "mine");
    EXPECT_EQ(othersThan({u"plan.boardplan"_s, backupOfVersion1}),
              (QStringList{u"plan (version 1, 2).boardplan"_s}));
}

} // namespace boardplan::test
