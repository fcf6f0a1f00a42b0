#pragma once

#include <QFileDialog>
#include <QString>
#include <QStringList>

#include <functional>

namespace boardplan {

enum class FileWanted { Existing, New, Folder };

// What a file dialog is asked for.
struct FileQuestion {
    QString title;
    FileWanted wanted = FileWanted::Existing;
    QString folder = {};      // where it begins; empty: where the program works
    QStringList filters = {}; // as QFileDialog takes them; none: every file
    QString name = {};        // offered
    QString suffix = {};      // of a new file whose name has none
    bool isKept = false;      // who writes refuses a file that exists, and says so better than the dialog
};

// Opens a file dialog over `window` that does not block and goes by itself. Calls `chosen` with the path, unless
// `receiver` has gone.
QFileDialog* askForFile(QWidget* window, const FileQuestion& question, QObject* receiver,
    std::function<void(const QString&)> chosen);

} // namespace boardplan
