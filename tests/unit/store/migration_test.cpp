#include "store_fixture.h"

#include "store/journal_chain.h"
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

// A file of an earlier version with the rows of the file at `path`, as far as it has columns for them.
void bringBackTo(int version, const QString& path)
{
    const QString older = path + u".older"_s;
    runForeign(older, u"PRAGMA application_id = %1"_s.arg(runForeign(path, u"PRAGMA application_id"_s).at(0)));
    for (const Migration& step : builtInMigrations()) {
        for (const QString& statement : step.version <= version ? splitStatements(step.script) : QStringList{}) {
            runForeign(older, statement);
        }
    }
    const auto tables = runForeign(older, u"SELECT name FROM sqlite_schema WHERE type = 'table' AND "
                                          "name NOT LIKE 'sqlite_%'"_s);
    QString copy = u"PRAGMA foreign_keys = OFF; ATTACH '%1' AS newer; BEGIN;"_s.arg(
        QString{path}.replace(u"'"_s, u"''"_s));
    for (const QString& table : tables) {
        const QString columns =
            runForeign(older, u"SELECT group_concat('\"' || name || '\"') FROM pragma_table_info('%1')"_s.arg(table)).at(0);
        copy += u"INSERT OR REPLACE INTO main.%1 (%2) SELECT %2 FROM newer.%1;"_s.arg(table, columns);
    }
    runForeign(older, copy + u"COMMIT; DETACH newer; PRAGMA user_version = %1"_s.arg(version));
    QFile::remove(path);
    QFile::rename(older, path);
}

// The journal as a program would have written it that knew no `ruleChanges`: a sound chain without them.
void forgetRuleChanges(const QString& path)
{
    const auto column = [&](const QString& sql) {
        return runForeign(path, u"SELECT %1 FROM journal ORDER BY seq"_s.arg(sql));
    };
    const auto fields = column(u"CASE entity WHEN 'plan' THEN json_remove(fields, '$.ruleChanges') ELSE fields END"_s);
    std::vector<std::vector<QString>> columns;
    for (const QString& name : {u"seq"_s, u"edit"_s, u"kind"_s, u"verb"_s, u"entity"_s, u"uuid"_s, u"op"_s,
                                u"author"_s, u"at"_s, u"hex(salt)"_s}) {
        columns.push_back(column(name));
    }
    QByteArray hash = chainStart();
    QString sql;
    for (std::size_t row = 0; row < fields.size(); ++row) {
        const auto part = [&](std::size_t at) { return columns[at][row].toUtf8(); };
        const QByteArray digest = chainDigest(QByteArray::fromHex(part(9)), fields[row].toUtf8());
        hash = chainHash(hash, {part(0), part(1), part(2), std::nullopt, part(3), part(4), part(5), part(6), digest,
                                part(7), part(8)});
        sql += u"UPDATE journal SET fields = '%1', digest = x'%2', hash = x'%3' WHERE seq = %4;"_s.arg(
            QString{fields[row]}.replace(u"'"_s, u"''"_s), QString::fromLatin1(digest.toHex()),
            QString::fromLatin1(hash.toHex()), columns[0][row]);
    }
    tamperWithJournal(path, sql + u"UPDATE epoch SET hash = x'%1'"_s.arg(QString::fromLatin1(hash.toHex())));
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
    bringBackTo(1, path());
    const auto store = openStore();
    ASSERT_NE(store, nullptr);
    EXPECT_EQ(store->load()->standing(m_sample.first.id).metUntil, (QDate{2026, 12, 30}));
    EXPECT_FALSE(store->load()->standing(m_sample.second.id).metUntil.isValid());
    EXPECT_TRUE(store->verify()->isClean());
    EXPECT_EQ(store->dump().value(), dump);
}

// Its journal knows nothing of changes of rules: they stand as if none was made, and the first one is journalled.
TEST_F(StoreTest, PlansOfVersion2HaveNoChangesOfTheirRule)
{
    const QByteArray dump = makeSample()->dump().value();
    forgetRuleChanges(path());
    bringBackTo(2, path());
    auto store = openStore();
    ASSERT_NE(store, nullptr);
    EXPECT_EQ(store->dump().value(), dump);
    EXPECT_TRUE(store->verify()->isClean());
    Plan changed = *store->load()->find(m_sample.plan.id);
    EXPECT_TRUE(changed.ruleChanges.empty());
    const Plan before = changed;
    changed.ruleChanges.push_back({changed.rollupRule, QDate{2026, 12, 3}, u"Ann"_s, u"agreed"_s});
    changed.rollupRule.kind = RuleKind::Strict;
    ASSERT_TRUE(succeeded(store->write(Edit{u"Change rule"_s, {}, {replaced(before, changed)}}, context())));
    EXPECT_TRUE(store->verify()->isClean());
    store.reset();
    EXPECT_EQ(*openStore()->load()->find(m_sample.plan.id), changed);
}

// What no journal row speaks of cannot have been put there by an edit.
TEST_F(StoreTest, AChangeOfTheRuleThatNoEditMadeIsNamed)
{
    makeSample().reset();
    forgetRuleChanges(path());
    bringBackTo(2, path());
    openStore().reset();
    runForeign(path(), u"UPDATE plan SET rule_changes = '[1]'"_s);
    const auto differences = openStore(true)->verify()->differences;
    ASSERT_EQ(differences.size(), 1U);
    EXPECT_TRUE(differences.front().endsWith(u"ruleChanges was changed outside the program"_s));
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
