#pragma once

#include "store/database.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <vector>

namespace boardplan {

// One step of the schema: the statements that bring a file from `version` - 1 to `version`.
struct Migration {
    int version = 0;
    QString script;
    // structureDigest() of an empty file at `version`. Known beforehand so that opening a file need not make the
    // tables once more to compare with; empty: worked out.
    QByteArray structure = {};
};

using Migrations = std::vector<Migration>;

// The steps that this program knows (resources/sql), in order from version 1.
const Migrations& builtInMigrations();

// Splits a script into statements; a trigger's body stays whole. What follows the last statement is
// dropped.
QStringList splitStatements(const QString& script);

// Runs every step above `fromVersion`, each in its own transaction together with its user_version.
Status migrate(Database& database, const Migrations& migrations, int fromVersion);

// SHA-256 (hexadecimal) over every table, index and trigger of an open file, as its SQL says it.
Result<QByteArray> structureDigest(Database& database);
// The same of an empty file brought to `version` in memory.
Result<QByteArray> workedOutStructure(const Migrations& migrations, int version);

} // namespace boardplan
