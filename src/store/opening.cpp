#include "store/opening.h"

#include "store/backup.h"
#include "store/journal_reader.h"
#include "store/open_checks.h"
#include "store/store_errors.h"
#include "store/upgrade.h"

#include <boardplan/base/log.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// Settles whether the file can be written, and takes the lock if so.
void settleAccess(const QString& path, bool readOnly, OpenedFile& opened)
{
    if (readOnly) {
        opened.readOnlyReason =
            QCoreApplication::translate("boardplan", "It was opened for reading only.");
        return;
    }
    if (!isWritablePath(path)) {
        opened.readOnlyReason =
            QCoreApplication::translate("boardplan", "The file cannot be written to.");
        return;
    }
    if (!isWritablePath(QFileInfo{path}.absolutePath())) {
        opened.readOnlyReason = QCoreApplication::translate(
            "boardplan", "The folder of the file cannot be written to.");
        return;
    }
    auto lock = std::make_unique<FileLock>(path);
    if (lock->tryLock()) {
        opened.lock = std::move(lock);
    } else {
        opened.readOnlyReason = lock->reason();
    }
}

bool isReadWrite(const OpenedFile& opened)
{
    return opened.lock != nullptr;
}

// SQLite says only that it cannot open a file whose last save must be put right first.
Error openingError(const QString& path, const OpenedFile& opened, const Error& error)
{
    const bool isInterrupted = !isReadWrite(opened) && QFileInfo::exists(path + u"-journal"_s);
    return isInterrupted ? store_error::interruptedSave(path) : error;
}

Status connectChecked(const QString& path, const Migrations& migrations, const FileHeader& header,
                      OpenedFile& opened)
{
    auto database =
        Database::open(path, isReadWrite(opened) ? Access::ReadWrite : Access::ReadOnly);
    if (!database) {
        return openingError(path, opened, database.error());
    }
    opened.database = std::move(database).value();
    if (auto status = checkStructure(*opened.database, migrations, header.version); !status) {
        return openingError(path, opened, status.error());
    }
    return done();
}

Result<WholeFileReport> checkWhole(Database& database)
{
    WholeFileReport report;
    report.integrity = checkIntegrity(database);
    if (!report.integrity) {
        return report;
    }
    auto chain = checkChain(database);
    if (!chain) {
        return chain.error();
    }
    report.doesJournalHold = chain->faults.empty();
    return report;
}

Result<WholeFileReport> checkWholeFile(const QString& path)
{
    auto database = Database::open(path, Access::ReadOnly);
    return database ? checkWhole(*database.value()) : Result<WholeFileReport>{database.error()};
}

Status conclude(const Result<WholeFileReport>& report, OpenedFile& opened)
{
    if (!report) {
        return report.error();
    }
    if (report->integrity && !report->doesJournalHold) {
        log(LogLevel::Warning, u"the journal does not hold; opened read-only"_s);
        opened.readOnlyReason = QCoreApplication::translate(
            "boardplan",
            "Its record of edits was changed outside the program. Verify names what was changed.");
        opened.lock.reset();
    }
    return report->integrity;
}

// On a connection of its own, so that both may read at the same time.
std::future<Result<WholeFileReport>> startCheck(const QString& path)
{
    return std::async(std::launch::async, [path] { return checkWholeFile(path); });
}

Status bringUpToDate(const QString& path, const Migrations& migrations, FileHeader& header,
                     OpenedFile& opened)
{
    const int newest = migrations.back().version;
    if (header.version == newest) {
        return done();
    }
    if (auto status = checkIntegrity(*opened.database); !status) {
        return status;
    }
    if (!isReadWrite(opened)) {
        return store_error::olderReadOnly(path, header.version, newest);
    }
    opened.database.reset();
    auto backup = upgradeFile(path, migrations, header.version);
    if (!backup) {
        return backup.error();
    }
    log(LogLevel::Info, u"file brought from version %1 to %2"_s.arg(header.version).arg(newest));
    header.version = newest;
    return connectChecked(path, migrations, header, opened);
}

Status setPragmas(OpenedFile& opened)
{
    if (auto status = opened.database->run(u"PRAGMA foreign_keys = ON"_s); !status) {
        return status;
    }
    if (!isReadWrite(opened)) {
        return done();
    }
    auto mode = opened.database->scalar(u"PRAGMA journal_mode = DELETE"_s);
    if (!mode) {
        return mode.error();
    }
    if (mode.value() != "delete"_L1) {
        return store_error::busy(u"journal_mode is "_s + mode.value());
    }
    return opened.database->run(u"PRAGMA synchronous = EXTRA"_s);
}

Status findJournalEnd(OpenedFile& opened)
{
    auto end = readJournalEnd(*opened.database);
    if (!end) {
        return end.error();
    }
    opened.end = end.value();
    return done();
}

Status checkOrStart(const QString& path, const FileHeader& header, WholeCheck when, OpenedFile& opened)
{
    if (header.size > wholeCheckLimit) {
        log(LogLevel::Info, u"large file: integrity and journal are left to verify"_s);
        return done();
    }
    if (when == WholeCheck::Beside) {
        opened.check = startCheck(path);
        return done();
    }
    return conclude(checkWhole(*opened.database), opened);
}

} // namespace

Status settle(OpenedFile& opened)
{
    return opened.check.valid() ? conclude(opened.check.get(), opened) : done();
}

Result<OpenedFile> openFile(const QString& path, bool readOnly, const Migrations& migrations, WholeCheck when)
{
    auto header = checkHeader(path, migrations.back().version);
    if (!header) {
        return header.error();
    }
    OpenedFile opened;
    settleAccess(path, readOnly, opened);
    if (auto status = connectChecked(path, migrations, header.value(), opened); !status) {
        return status.error();
    }
    if (auto status = bringUpToDate(path, migrations, header.value(), opened); !status) {
        return status.error();
    }
    if (auto status = setPragmas(opened); !status) {
        return status.error();
    }
    if (auto status = findJournalEnd(opened); !status) {
        return status.error();
    }
    if (auto status = checkOrStart(path, header.value(), when, opened); !status) {
        return status.error();
    }
    opened.identity = identityOf(path);
    return opened;
}

Status createFile(const QString& path, const Migrations& migrations)
{
    if (QFileInfo::exists(path)) {
        return store_error::exists(path);
    }
    const QString made = temporaryNameBeside(path);
    auto status = [&]() -> Status {
        auto database = Database::open(made, Access::Create);
        return database ? migrate(*database.value(), migrations, 0) : Status{database.error()};
    }();
    QString words = status ? syncToDrive(made) : status.error().details;
    if (words.isEmpty()) {
        words = renameDurably(made, path, false);
    }
    if (!words.isEmpty()) {
        QFile::remove(made);
        return store_error::cannotMake(path, words);
    }
    return done();
}

} // namespace boardplan
