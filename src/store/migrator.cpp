#include "store/migrator.h"

#include "store/transaction.h"

#include <QCryptographicHash>
#include <QFile>
#include <sqlite3.h>

// In the global namespace, as the macro demands: a resource in a static library is dropped without
// it.
static void initStoreResources()
{
    Q_INIT_RESOURCE(sql);
}

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString readScript(const QString& name)
{
    QFile file{u":/sql/"_s + name};
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isThere, "readScript", "a migration is missing from the program");
    return isThere ? QString::fromUtf8(file.readAll()) : QString{};
}

Migrations readMigrations()
{
    initStoreResources();
    Migrations migrations;
    migrations.push_back({1, readScript(u"0001_initial.sql"_s), "a553db89205eeff67ed061f0a4ba0fc27d0c85f9410c67b9f3486b22eda88e12"});
    migrations.push_back({2, readScript(u"0002_met_deadlines.sql"_s), "55c66c1dd619ced4c65c54019834fe82fd8328457481bae56d7a08d82781a2d2"});
    migrations.push_back({3, readScript(u"0003_rule_changes.sql"_s), "d8177eed90835eb1b36f4c3289562ee70127f9330b1a17072658fa908f48e825"});
    return migrations;
}

Status runStep(Database& database, const Migration& step)
{
    Transaction transaction{database};
    if (auto status = transaction.begin(); !status) {
        return status;
    }
    for (const QString& statement : splitStatements(step.script)) {
        if (auto status = database.run(statement); !status) {
            return status;
        }
    }
    if (auto status = database.run(u"PRAGMA user_version = %1"_s.arg(step.version)); !status) {
        return status;
    }
    return transaction.commit();
}

} // namespace

const Migrations& builtInMigrations()
{
    static const Migrations migrations = readMigrations();
    return migrations;
}

QStringList splitStatements(const QString& script)
{
    QStringList statements;
    qsizetype start = 0;
    for (qsizetype end = script.indexOf(u';'); end >= 0; end = script.indexOf(u';', end + 1)) {
        const QString statement = script.mid(start, end + 1 - start);
        if (sqlite3_complete(statement.toUtf8().constData()) != 0) {
            statements.append(statement.trimmed());
            start = end + 1;
        }
    }
    return statements;
}

Status migrate(Database& database, const Migrations& migrations, int fromVersion)
{
    for (const Migration& step : migrations) {
        if (step.version <= fromVersion) {
            continue;
        }
        if (auto status = runStep(database, step); !status) {
            return status;
        }
    }
    return done();
}

Result<QByteArray> structureDigest(Database& database)
{
    auto statement = database.prepare(
        u"SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name"_s);
    if (!statement) {
        return statement.error();
    }
    QCryptographicHash hash{QCryptographicHash::Sha256};
    auto status = statement.value()->each([&](const Statement& row) {
        for (int column = 0; column < 4; ++column) {
            hash.addData(row.text(column).toUtf8() + '\n');
        }
        return done();
    });
    return status ? Result<QByteArray>{hash.result().toHex()} : status.error();
}

Result<QByteArray> workedOutStructure(const Migrations& migrations, int version)
{
    auto database = Database::openInMemory();
    if (!database) {
        return database.error();
    }
    Migrations steps;
    for (const Migration& step : migrations) {
        if (step.version <= version) {
            steps.push_back(step);
        }
    }
    if (auto status = migrate(*database.value(), steps, 0); !status) {
        return status.error();
    }
    return structureDigest(*database.value());
}

} // namespace boardplan
