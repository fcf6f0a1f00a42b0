#include "store_fixture.h"

#include "store/database.h"
#include "store/migrator.h"
#include "store/row_table.h"

#include <sqlite3.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

class SchemaInMemory : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto database = Database::openInMemory();
        ASSERT_TRUE(succeeded(database));
        m_database = std::move(database).value();
        ASSERT_TRUE(succeeded(migrate(*m_database, builtInMigrations(), 0)));
    }

    QStringList list(const QString& sql)
    {
        QStringList found;
        auto statement = m_database->prepare(sql);
        EXPECT_TRUE(succeeded(statement));
        EXPECT_TRUE(succeeded(statement.value()->each([&](const Statement& row) {
            found.append(row.text(0));
            return done();
        })));
        return found;
    }

    std::unique_ptr<Database> m_database;
};

class StoreSchema : public SchemaInMemory, public ::testing::WithParamInterface<const RowTable*> {};

} // namespace

TEST_P(StoreSchema, ColumnsAreTheFieldList)
{
    QStringList expected{u"id"_s};
    for (const RowField& field : GetParam()->fields) {
        if (!field.child) {
            expected.append(field.column);
        }
    }
    QStringList found = list(u"SELECT name FROM pragma_table_info('%1')"_s.arg(GetParam()->table));
    found.removeIf([](const QString& name) { return name.startsWith(u"standing_"); });
    EXPECT_EQ(found, expected);
}

TEST_P(StoreSchema, ReferencesAreRestrictedForeignKeys)
{
    QStringList expected;
    for (const RowField& field : GetParam()->fields) {
        if (!field.target.isEmpty()) {
            expected.append(u"%1 -> %2 RESTRICT"_s.arg(field.column, field.target));
        }
    }
    expected.sort();
    EXPECT_EQ(list(u"SELECT \"from\" || ' -> ' || \"table\" || ' ' || on_delete FROM "
                   "pragma_foreign_key_list('%1') ORDER BY 1"_s.arg(GetParam()->table)),
              expected);
}

TEST_P(StoreSchema, ListsAreTablesOfOwnerAndPosition)
{
    for (const RowField& field : GetParam()->fields) {
        if (!field.child) {
            continue;
        }
        QStringList expected{u"owner"_s, u"position"_s};
        for (const ChildColumn& column : field.child->columns) {
            expected.append(column.column);
        }
        EXPECT_EQ(list(u"SELECT name FROM pragma_table_info('%1')"_s.arg(field.child->table)),
                  expected);
    }
}

INSTANTIATE_TEST_SUITE_P(EveryEntity, StoreSchema, ::testing::ValuesIn(allRowTables()),
                         [](const auto& table) { return table.param->entity.toStdString(); });

TEST_F(SchemaInMemory, TablesAreStrict)
{
    EXPECT_EQ(list(u"SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 "
                   "AND name NOT LIKE 'sqlite_%'"_s),
              QStringList{});
}

TEST_F(SchemaInMemory, OnlyTheJournalsGuardsAreTriggers)
{
    EXPECT_EQ(
        list(u"SELECT name FROM sqlite_schema WHERE type IN ('trigger', 'view') ORDER BY name"_s),
        (QStringList{u"journal_keeps_rows"_s, u"journal_keeps_values"_s}));
}

TEST_F(SchemaInMemory, OneSqliteInTheProcess)
{
    const auto used = m_database->scalar(u"SELECT sqlite_source_id()"_s);
    ASSERT_TRUE(succeeded(used));
    EXPECT_EQ(used.value(), QString::fromLatin1(sqlite3_sourceid()));
}

namespace {

struct RefusedValue {
    const char* name;
    const char* sql;
};

void PrintTo(const RefusedValue& refused, std::ostream* out)
{
    *out << refused.name;
}

class RefusedBySchema : public StoreTest, public ::testing::WithParamInterface<RefusedValue> {};

} // namespace

TEST_P(RefusedBySchema, ChangesNothing)
{
    auto store = makeSample();
    const Edit rating{u"Rate"_s, {}, {inserted(m_sample.update(m_sample.first, u"red"_s, 1))}};
    ASSERT_TRUE(succeeded(store->write(rating, context())));
    store.reset();
    auto database = Database::open(path(), Access::ReadWrite);
    ASSERT_TRUE(succeeded(database));
    const Status status = database.value()->run(QString::fromLatin1(GetParam().sql));
    EXPECT_TRUE(codeOf(status) == "BP-STO-024" || codeOf(status) == "BP-STO-023") << codeOf(status);
    database.value().reset();
    EXPECT_TRUE(openStore()->verify()->isClean());
}

INSTANTIATE_TEST_SUITE_P(
    Table, RefusedBySchema,
    ::testing::Values(RefusedValue{"NoWeight", "UPDATE action SET weight = 0"},
                      RefusedValue{"UnknownKey", "UPDATE lead SET kind = 'robot'"},
                      RefusedValue{"DateInWords", "UPDATE update_ SET reported_on = '3 May 2026'"},
                      RefusedValue{"NoDate", "UPDATE update_ SET reported_on = NULL"},
                      RefusedValue{"NotJson", "UPDATE action SET timescale = 'May'"},
                      RefusedValue{"NotATruthValue", "UPDATE action SET continues = 2"},
                      RefusedValue{"TextForNumber", "UPDATE board SET position = 'first'"},
                      RefusedValue{"MonthThirteen", "UPDATE board SET year_start_month = 13"},
                      RefusedValue{"JournalAltered", "UPDATE journal SET verb = 'x'"},
                      RefusedValue{"JournalCut", "DELETE FROM journal"}),
    [](const auto& refused) { return std::string{refused.param.name}; });

} // namespace boardplan::test
