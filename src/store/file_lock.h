#pragma once

#include <QLockFile>
#include <QString>
#include <memory>

namespace boardplan {

// The lock beside an open file ("plan.boardplan.lock"): one program writes, all others read. The
// lock of a program that has died on this machine is taken over; that of another machine never is.
class FileLock {
public:
    explicit FileLock(const QString& path);

    bool tryLock();
    // Why tryLock failed, for the person: who holds the file and since when.
    QString reason() const;

private:
    QString m_name;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace boardplan
