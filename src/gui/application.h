#pragma once

#include <boardplan/document/document.h>

#include <QStringList>

class QApplication;

namespace boardplan {

// Shows the window, one for each file, and runs until the last is closed. Without files the first page shows.
// Gives the exit status of the program.
int runWindow(QApplication& application, const QStringList& files, Clock clock);

} // namespace boardplan
