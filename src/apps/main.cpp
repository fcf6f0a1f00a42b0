// One program: with a sub-command it runs headless, otherwise it opens the window.

#include "apps/headless.h"
#include "gui/application.h"

#include <boardplan/base/log.h>
#include <boardplan/cli/run_cli.h>

#include <QApplication>

int main(int argc, char** argv)
{
    boardplan::nameProgram(QStringLiteral(BOARDPLAN_VERSION));
    const QStringList arguments = boardplan::argumentsOf(argc, argv);
    if (boardplan::isCommandLine(arguments)) {
        return boardplan::runHeadless(argc, argv, arguments);
    }
    boardplan::startLogging(boardplan::LogLevel::Warning);
    QApplication application{argc, argv};
    return boardplan::runWindow(application, arguments, boardplan::systemClock);
}
