#include "store/upgrade.h"

#include "store/backup.h"
#include "store/durable_file.h"
#include "store/open_checks.h"
#include "store/store_errors.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// "plan (version 1).boardplan": kept for ever, so it is named after what it is and not after a
// time.
QString versionBackupName(const QString& path, int version)
{
    const QFileInfo info{path};
    const QString stem = u"%1 (version %2"_s.arg(info.completeBaseName()).arg(version);
    QString name = info.dir().filePath(stem + u").boardplan"_s);
    for (int number = 2; QFileInfo::exists(name); ++number) {
        name = info.dir().filePath(u"%1, %2).boardplan"_s.arg(stem).arg(number));
    }
    return name;
}

Status migrateCopy(const QString& copy, const Migrations& migrations, int fromVersion)
{
    auto database = Database::open(copy, Access::ReadWrite);
    if (!database) {
        return database.error();
    }
    if (auto status = migrate(*database.value(), migrations, fromVersion); !status) {
        return status;
    }
    if (auto status = checkStructure(*database.value(), migrations, migrations.back().version);
        !status) {
        return status;
    }
    return checkIntegrity(*database.value());
}

Status copyTo(const QString& path, const QString& copy)
{
    auto database = Database::open(path, Access::ReadOnly);
    return database ? copyDatabase(*database.value(), copy, CopyTarget::New)
                    : Status{database.error()};
}

Status replaceByMigrated(const QString& path, const QString& copy, const Migrations& migrations,
                         int fromVersion)
{
    if (auto status = copyTo(path, copy); !status) {
        return status;
    }
    if (auto status = migrateCopy(copy, migrations, fromVersion); !status) {
        return store_error::migrationFailed(path, status.error().details);
    }
    QString words = syncToDrive(copy);
    if (words.isEmpty()) {
        words = renameDurably(copy, path, true);
    }
    return words.isEmpty() ? done() : Status{store_error::migrationFailed(path, words)};
}

} // namespace

Result<QString> upgradeFile(const QString& path, const Migrations& migrations, int fromVersion)
{
    const QString backup = versionBackupName(path, fromVersion);
    if (auto status = copyTo(path, backup); !status) {
        return status.error();
    }
    const QString copy = temporaryNameBeside(path);
    if (auto status = replaceByMigrated(path, copy, migrations, fromVersion); !status) {
        QFile::remove(copy);
        return status.error();
    }
    return backup;
}

} // namespace boardplan
