#pragma once

class QProcess;

namespace boardplan {

// A program that is a script starts others: these end with it. POSIX; elsewhere the program alone is ended.

// Before it is started.
void leadGroup(QProcess& process);
// At once, whatever it is doing.
void endGroup(QProcess& process);

} // namespace boardplan
