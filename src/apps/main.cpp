// One program: with a sub-command it runs headless, otherwise it opens the window.

#include "apps/headless.h"
#include "gui/application.h"

#include <boardplan/base/log.h>
#include <boardplan/cli/run_cli.h>

#include <QApplication>
#include <iostream>

int main(int argc, char** argv)
{
    boardplan::nameProgram(QStringLiteral(BOARDPLAN_VERSION));
    const QStringList arguments = boardplan::argumentsOf(argc, argv);
    if (boardplan::isCommandLine(arguments)) {
        return boardplan::runHeadless(argc, argv, arguments);
    }
    boardplan::startLogging(boardplan::LogLevel::Warning);
    const auto start = boardplan::readWindowStart(arguments, boardplan::systemClock, std::cerr);
    if (!start) {
        constexpr int wrongUse = 2; // as of a command
        return wrongUse;
    }
    QApplication application{argc, argv};
    return boardplan::runWindow(application, start->files, start->now);
}
