#include "gui/frame/window_call.h"

#include "gui/frame/file_names.h"

#include <QDir>
#include <QFile>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString callBase(const QString& folder, const QString& planFile)
{
    return QDir{folder}.filePath(quietNameOf(planFile));
}

void makeEmptyFile(const QString& path)
{
    QFile file{path};
    file.open(QIODevice::WriteOnly); // where it fails nobody is found, and the file opens for reading only
}

QString signPath(const QString& base)
{
    return base + u".open"_s;
}

QString callPath(const QString& base)
{
    return base + u".call"_s;
}

} // namespace

WindowSign::WindowSign(const QString& folder, const QString& planFile, QObject* parent)
    : QObject{parent}
    , m_base{callBase(folder, planFile)}
{
    makePrivateFolder(folder);
    QFile::remove(callPath(m_base)); // of a window that gave up
    makeEmptyFile(signPath(m_base));
    m_watcher.addPath(folder);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &WindowSign::look);
}

WindowSign::~WindowSign()
{
    QFile::remove(signPath(m_base));
}

bool WindowSign::isSet(const QString& folder, const QString& planFile)
{
    return QFile::exists(signPath(callBase(folder, planFile)));
}

void WindowSign::look()
{
    if (QFile::remove(callPath(m_base))) {
        Q_EMIT called();
    }
}

WindowCall::WindowCall(const QString& folder, const QString& planFile, int patience, QObject* parent)
    : QObject{parent}
    , m_path{callPath(callBase(folder, planFile))}
{
    m_patience.setSingleShot(true);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &WindowCall::look);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        QFile::remove(m_path);
        Q_EMIT unanswered();
    });
    m_watcher.addPath(folder);
    makeEmptyFile(m_path);
    m_patience.start(patience);
}

WindowCall::~WindowCall()
{
    QFile::remove(m_path);
}

void WindowCall::look()
{
    if (m_patience.isActive() && !QFile::exists(m_path)) {
        m_patience.stop();
        Q_EMIT answered();
    }
}

} // namespace boardplan
