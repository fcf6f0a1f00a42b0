#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace boardplan {

// What every program of ours does before it knows whether a window is wanted.
void nameProgram(const QString& version);
QStringList argumentsOf(int argc, char** argv);
QDateTime systemClock();

// Runs a sub-command without a screen; gives the exit code.
int runHeadless(int argc, char** argv, const QStringList& arguments);

} // namespace boardplan
