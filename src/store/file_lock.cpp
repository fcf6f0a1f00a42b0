#include "store/file_lock.h"

#include <boardplan/domain/timescale.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

namespace boardplan {

using namespace Qt::StringLiterals;

FileLock::FileLock(const QString& path)
    : m_name{path + u".lock"_s}
    , m_lock{std::make_unique<QLockFile>(m_name)}
{
    m_lock->setStaleLockTime(0); // never stale by age alone
}

bool FileLock::tryLock()
{
    return m_lock->tryLock(0);
}

QString FileLock::reason() const
{
    qint64 process = 0;
    QString host;
    QString program;
    if (m_lock->error() != QLockFile::LockFailedError ||
        !m_lock->getLockInfo(&process, &host, &program)) {
        return QCoreApplication::translate("boardplan",
                                           "The folder of the file cannot be written to.");
    }
    const QDateTime since = QFileInfo{m_name}.lastModified();
    return QCoreApplication::translate("boardplan",
                                       "%1 (process %2) on %3 has had it open since %4, %5.")
        .arg(program)
        .arg(process)
        .arg(host, displayDate(since.date()), since.toString(u"HH:mm"_s));
}

} // namespace boardplan
