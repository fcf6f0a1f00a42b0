#include "store/open_checks.h"

#include "store/file_type.h"
#include "store/store_errors.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sampleBytes = 64 * 1024;
constexpr qsizetype headerBytes = 100;

// Places in the header of an SQLite file (sqlite.org/fileformat.html, "The Database Header").
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype changeCounterAt = 24;
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;
constexpr qsizetype pageCountValidForAt = 92;

template <typename Number> Number headerNumber(const QByteArray& header, qsizetype at)
{
    return qFromBigEndian<Number>(header.constData() + at);
}

qint64 bytesByHeader(const QByteArray& header)
{
    const auto stored = headerNumber<quint16>(header, pageSizeAt);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    const bool isCountValid = headerNumber<quint32>(header, changeCounterAt) ==
                              headerNumber<quint32>(header, pageCountValidForAt);
    return isCountValid ? pageSize * headerNumber<quint32>(header, pageCountAt) : 0;
}

Result<FileHeader> checkDatabaseHeader(const QString& path, const QByteArray& head, qint64 size,
                                       int knownVersion)
{
    if (head.size() < headerBytes) {
        return store_error::damaged(path, u"the header is cut short"_s, newestBackupBeside(path));
    }
    if (headerNumber<quint32>(head, applicationIdAt) != applicationId) {
        return store_error::otherDatabase(path);
    }
    const int version = headerNumber<qint32>(head, userVersionAt);
    if (version > knownVersion) {
        return store_error::newerVersion(path, version, knownVersion);
    }
    // While a save is being finished or put right, the file may be shorter than its header says.
    const bool isSettled = !QFileInfo::exists(path + u"-journal"_s);
    if (version < 1 || (isSettled && size < bytesByHeader(head))) {
        return store_error::damaged(
            path, u"version %1, %2 bytes of %3"_s.arg(version).arg(size).arg(bytesByHeader(head)),
            newestBackupBeside(path));
    }
    return FileHeader{size, version};
}

Result<QByteArray> expectedStructure(const Migrations& migrations, int version)
{
    const auto known = std::find_if(migrations.begin(), migrations.end(),
                                    [&](const Migration& step) { return step.version == version; });
    return known != migrations.end() && !known->structure.isEmpty()
               ? Result<QByteArray>{known->structure}
               : workedOutStructure(migrations, version);
}

Status expectNoRows(Database& database, const QString& pragma, const QString& allowed)
{
    auto statement = database.prepare(pragma);
    if (!statement) {
        return statement.error();
    }
    QStringList found;
    auto status = statement.value()->each([&](const Statement& row) {
        if (row.text(0) != allowed) {
            found.append(row.text(0));
        }
        return done();
    });
    if (status && !found.isEmpty()) {
        return store_error::damaged(database.path(), found.mid(0, 5).join(u"; "_s),
                                    newestBackupBeside(database.path()));
    }
    return status;
}

} // namespace

Result<FileHeader> checkHeader(const QString& path, int knownVersion)
{
    const QFileInfo info{path};
    if (!info.exists()) {
        return store_error::missing(path);
    }
    if (!info.isFile()) {
        return store_error::notAFile(path);
    }
    if (info.size() == 0) {
        return store_error::empty(path, newestBackupBeside(path));
    }
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly)) {
        return store_error::unreadable(path, file.errorString());
    }
    const QByteArray head = file.read(sampleBytes);
    if (head.startsWith(QByteArray("SQLite format 3\0", 16))) {
        return checkDatabaseHeader(path, head, info.size(), knownVersion);
    }
    if (!file.seek(qMax<qint64>(0, info.size() - sampleBytes))) {
        return store_error::unreadable(path, file.errorString());
    }
    const ForeignType type = foreignType(head, file.readAll());
    return store_error::wrongType(path, type.name, type.canBeImported);
}

Status checkStructure(Database& database, const Migrations& migrations, int version)
{
    auto found = structureDigest(database);
    if (!found) {
        return found.error();
    }
    auto expected = expectedStructure(migrations, version);
    if (!expected) {
        return expected.error();
    }
    return found.value() == expected.value()
               ? done()
               : Status{store_error::otherStructure(database.path(), u"version %1"_s.arg(version))};
}

Status checkIntegrity(Database& database)
{
    if (auto status = expectNoRows(database, u"PRAGMA integrity_check(20)"_s, u"ok"_s); !status) {
        return status;
    }
    return expectNoRows(database, u"PRAGMA foreign_key_check"_s, {});
}

QString newestBackupBeside(const QString& path)
{
    const QFileInfo info{path};
    // "<stem> 2026-11-22 104200.boardplan": by name is by time.
    const QString pattern = info.completeBaseName() + u" [12]*-*-* *.boardplan"_s;
    const QStringList names =
        info.dir().entryList({pattern}, QDir::Files, QDir::Name | QDir::Reversed);
    return names.isEmpty() ? QString{} : info.dir().filePath(names.front());
}

} // namespace boardplan
