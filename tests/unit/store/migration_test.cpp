#include "store_fixture.h"

#include "store/opening.h"

#include <QFile>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

// The version after the newest that this program knows.
int nextVersion()
{
    return builtInMigrations().back().version + 1;
}

Migrations withNext(const QString& script)
{
    Migrations migrations = builtInMigrations();
    migrations.push_back({nextVersion(), script});
    return migrations;
}

const Migrations& sound()
{
    static const Migrations migrations =
        withNext(u"CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;\n"
                 "CREATE TRIGGER note_kept BEFORE DELETE ON note BEGIN SELECT RAISE(ABORT, "
                 "'kept; always'); END;\n"
                 "INSERT INTO note (text) SELECT title FROM plan;\n"_s);
    return migrations;
}

const Migrations& failing()
{
    static const Migrations migrations =
        withNext(u"CREATE TABLE note (text TEXT) STRICT; INSERT INTO nowhere VALUES (1);"_s);
    return migrations;
}

const QString backupOfLast =
    QStringLiteral("plan (version %1).boardplan").arg(builtInMigrations().back().version);

// A file of version 1 with the rows of the file at `path`.
void bringBackToVersion1(const QString& path)
{
    const QString columns =
        runForeign(path, u"SELECT group_concat(name) FROM pragma_table_info('action') "
                         "WHERE name <> 'standing_met_until'"_s)
            .at(0);
    const QString older = path + u".older"_s;
    runForeign(older, u"PRAGMA application_id = %1"_s.arg(
                          runForeign(path, u"PRAGMA application_id"_s).at(0)));
    for (const QString& statement : splitStatements(builtInMigrations().front().script)) {
        runForeign(older, statement);
    }
    const auto tables = runForeign(path, u"SELECT name FROM sqlite_schema WHERE type = 'table' AND "
                                         "name NOT LIKE 'sqlite_%'"_s);
    QString copy = u"PRAGMA foreign_keys = OFF; ATTACH '%1' AS newer; BEGIN;"_s.arg(
        QString{path}.replace(u"'"_s, u"''"_s));
    for (const QString& table : tables) {
        copy += table == u"action"_s
                    ? u"INSERT OR REPLACE INTO main.action (%1) SELECT %1 FROM newer.action;"_s.arg(
                          columns)
                    : u"INSERT OR REPLACE INTO main.%1 SELECT * FROM newer.%1;"_s.arg(table);
    }
    runForeign(older, copy + u"COMMIT; DETACH newer; PRAGMA user_version = 1"_s);
    QFile::remove(path);
    QFile::rename(older, path);
}

} // namespace

TEST(Migrations, ScriptsAreSplitByStatementNotBySemicolon)
{
    EXPECT_EQ(splitStatements(u"-- a; comment\nSELECT ';';\n"
                              "CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; END;\n"_s),
              (QStringList{u"-- a; comment\nSELECT ';';"_s,
                           u"CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; END;"_s}));
}

TEST(Migrations, SayTheStructureTheyMake)
{
    for (const Migration& step : builtInMigrations()) {
        EXPECT_EQ(step.structure, workedOutStructure(builtInMigrations(), step.version).value())
            << step.version;
    }
}

TEST_F(StoreTest, OlderFileIsBackedUpThenBroughtUpToDate)
{
    const auto dump = makeSample()->dump();
    {
        auto opened = openFile(path(), false, sound());
        ASSERT_TRUE(succeeded(opened));
        EXPECT_EQ(opened->readOnlyReason, QString{});
        EXPECT_EQ(opened->database->scalar(u"PRAGMA user_version"_s).value(),
                  QString::number(nextVersion()));
        EXPECT_EQ(opened->database->scalar(u"SELECT text FROM note"_s).value(),
                  m_sample.plan.title);
    }
    EXPECT_EQ(othersThan({u"plan.boardplan"_s}), (QStringList{backupOfLast}));
    // The backup is a file of the last version with everything in it; the file itself is now too
    // new for this program.
    const auto backup = Store::open(path(backupOfLast), true);
    ASSERT_TRUE(succeeded(backup));
    EXPECT_EQ(backup.value()->dump().value(), dump.value());
    EXPECT_EQ(codeOf(Store::open(path(), false)), "BP-STO-006");
    // Once is enough.
    EXPECT_TRUE(succeeded(openFile(path(), false, sound())));
    EXPECT_EQ(othersThan({u"plan.boardplan"_s}), (QStringList{backupOfLast}));
}

TEST_F(StoreTest, DeadlinesMetBeforeVersion2AreKnownAfterwards)
{
    QByteArray dump;
    {
        const auto store = makeSample();
        Edit reports{u"Rate"_s, {}, {}};
        for (const int month : {6, 12, 0, 0}) {
            Update update =
                m_sample.update(m_sample.first, u"amber"_s, 1 + qint64(reports.changes.size()));
            update.meets = month == 0 ? QDate{} : QDate{2026, month, 30};
            reports.changes.push_back(inserted(update));
        }
        ASSERT_TRUE(succeeded(store->write(reports, context())));
        dump = store->dump().value();
    }
    bringBackToVersion1(path());
    const auto store = openStore();
    ASSERT_NE(store, nullptr);
    EXPECT_EQ(store->load()->standing(m_sample.first.id).metUntil, (QDate{2026, 12, 30}));
    EXPECT_FALSE(store->load()->standing(m_sample.second.id).metUntil.isValid());
    EXPECT_TRUE(store->verify()->isClean());
    EXPECT_EQ(store->dump().value(), dump);
}

TEST_F(StoreTest, FailedMigrationLeavesTheFileAsItWas)
{
    makeSample().reset();
    const QByteArray before = bytesOf(path());
    const auto opened = openFile(path(), false, failing());
    ASSERT_EQ(codeOf(opened), "BP-STO-013");
    EXPECT_EQ(bytesOf(path()), before);
    EXPECT_EQ(othersThan({u"plan.boardplan"_s}), (QStringList{backupOfLast}));
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
    writeBytes(path(backupOfLast), "mine");
    ASSERT_TRUE(succeeded(openFile(path(), false, sound())));
    EXPECT_EQ(bytesOf(path(backupOfLast)), "mine");
    EXPECT_EQ(othersThan({u"plan.boardplan"_s, backupOfLast}),
              (QStringList{QString{backupOfLast}.replace(u")"_s, u", 2)"_s)}));
}

} // namespace boardplan::test
