#include "store/backup.h"

#include "store/durable_file.h"
#include "store/journal_writer.h"
#include "store/open_checks.h"
#include "store/store_errors.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <sqlite3.h>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

Status copyPages(Database& source, Database& target, const QString& path)
{
    sqlite3_backup* backup = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (backup == nullptr) {
        return store_error::copyFailed(path, QString::fromUtf8(sqlite3_errmsg(target.handle())));
    }
    sqlite3_backup_step(backup, -1); // what it returns, finish returns
    const int code = sqlite3_backup_finish(backup);
    return code == SQLITE_OK
               ? done()
               : Status{store_error::copyFailed(path, QString::fromUtf8(sqlite3_errstr(code)))};
}

// The copy as another program would find it.
Status checkCopy(Database& source, const QString& copy, const QString& path)
{
    auto opened = Database::open(copy, Access::ReadOnly);
    if (!opened) {
        return store_error::copyFailed(path, opened.error().details);
    }
    if (auto status = checkIntegrity(*opened.value()); !status) {
        return store_error::copyFailed(path, status.error().details);
    }
    auto original = readJournalEnd(source);
    auto copied = readJournalEnd(*opened.value());
    if (!original || !copied || original.value() != copied.value()) {
        return store_error::copyFailed(path, u"the copy ends at another edit"_s);
    }
    return done();
}

Status makeCopy(Database& source, const QString& copy, const QString& path)
{
    {
        auto target = Database::open(copy, Access::Create);
        if (!target) {
            return store_error::copyFailed(path, target.error().details);
        }
        if (auto status = copyPages(source, *target.value(), path); !status) {
            return status;
        }
    }
    return checkCopy(source, copy, path);
}

} // namespace

Status copyDatabase(Database& source, const QString& path, CopyTarget target)
{
    const QString copy = temporaryNameBeside(path);
    Status status = makeCopy(source, copy, path);
    if (status) {
        QString words = syncToDrive(copy);
        if (words.isEmpty()) {
            words = renameDurably(copy, path, target == CopyTarget::MayReplace);
        }
        if (!words.isEmpty()) {
            status = store_error::copyFailed(path, words);
        }
    }
    if (!status) {
        QFile::remove(copy);
    }
    return status;
}

QString backupName(const QString& source, const QString& folder, const QDateTime& at)
{
    const QString stem =
        QFileInfo{source}.completeBaseName() + at.toString(u" yyyy-MM-dd HHmmss"_s);
    const QDir directory{folder};
    QString name = directory.filePath(stem + u".boardplan"_s);
    for (int number = 2; QFileInfo::exists(name); ++number) {
        name = directory.filePath(u"%1 (%2).boardplan"_s.arg(stem).arg(number));
    }
    return name;
}

QString temporaryNameBeside(const QString& path)
{
    return u"%1.%2.new"_s.arg(path, QString::number(QRandomGenerator::system()->generate64(), 36));
}

} // namespace boardplan
