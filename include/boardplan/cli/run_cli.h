#pragma once

#include <QDateTime>
#include <QStringList>
#include <functional>
#include <iosfwd>
#include <optional>

namespace boardplan {

// Whether the program runs without a window: the first argument is a sub-command, --help or --version. --today with its
// day may stand before it.
bool isCommandLine(const QStringList& arguments);

// What the window is started with: the files to open, and the program's clock (UTC), which --today stops at its day.
struct WindowStart {
    QStringList files;
    std::function<QDateTime()> now;
};

// Nothing where --today names no date; `err` has then been told.
std::optional<WindowStart> readWindowStart(
    const QStringList& arguments, const std::function<QDateTime()>& now, std::ostream& err);

// Runs one command line, without the program's own name. Results go to `out`, messages to `err`. `now` is the program's
// clock (UTC). Exit status as in docs/user-guide/command-line.md: 0 done, 1 findings that need a person, 2 wrong use,
// 3 refused input, 4 could not write.
int runCli(const QStringList& arguments, const std::function<QDateTime()>& now, std::istream& in, std::ostream& out,
    std::ostream& err);

} // namespace boardplan
