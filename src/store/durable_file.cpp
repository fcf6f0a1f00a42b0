#include "store/durable_file.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace boardplan {

namespace {

QString systemWords()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

QString syncPath(const QString& path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0) {
        return systemWords();
    }
    const bool isDone = ::fsync(file) == 0;
    const QString words = isDone ? QString{} : systemWords();
    ::close(file);
    return words;
}

} // namespace

FileIdentity identityOf(const QString& path)
{
    struct stat found {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0) {
        return {};
    }
    return {found.st_dev, found.st_ino};
}

bool isWritablePath(const QString& path)
{
    struct stat found {};
    const QByteArray name = QFile::encodeName(path);
    if (::stat(name.constData(), &found) != 0) {
        return false;
    }
    return (found.st_mode & (S_IWUSR | S_IWGRP | S_IWOTH)) != 0 &&
           ::access(name.constData(), W_OK) == 0;
}

QString syncToDrive(const QString& path)
{
    const QString words = syncPath(path, O_RDONLY);
    return words.isEmpty() ? syncPath(QFileInfo{path}.absolutePath(), O_RDONLY | O_DIRECTORY)
                           : words;
}

QString renameDurably(const QString& from, const QString& to, bool mayReplace)
{
    if (mayReplace) {
        if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) !=
            0) {
            return systemWords();
        }
    } else {
        QFile file{from};
        if (!file.rename(to)) { // never replaces
            return file.errorString();
        }
    }
    return syncToDrive(to);
}

} // namespace boardplan
