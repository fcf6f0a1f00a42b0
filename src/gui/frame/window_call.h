#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

namespace boardplan {

// How two windows find each other over one plan file, without a network: by small empty files in a folder of this
// person. The window that writes the file sets a sign; another one that is asked to open the file leaves a call beside
// it; the first comes to the front and takes the call away, which is its answer.

// A window's sign that it has a file open for writing.
class WindowSign : public QObject {
    Q_OBJECT

public:
    WindowSign(const QString& folder, const QString& planFile, QObject* parent = nullptr);
    ~WindowSign() override;

    static bool isSet(const QString& folder, const QString& planFile);

Q_SIGNALS:
    void called();

private:
    void look();

    QString m_base; // path without ending
    QFileSystemWatcher m_watcher;
};

// A call to the window that has the file open. One of the two signals comes, once.
class WindowCall : public QObject {
    Q_OBJECT

public:
    WindowCall(const QString& folder, const QString& planFile, int patience, QObject* parent = nullptr);
    ~WindowCall() override;

Q_SIGNALS:
    void answered();
    void unanswered(); // within `patience`, in milliseconds

private:
    void look();

    QString m_path;
    QFileSystemWatcher m_watcher;
    QTimer m_patience;
};

} // namespace boardplan
