// One program: with a sub-command it runs headless, otherwise it opens the window.

#include <boardplan/base/log.h>
#include <boardplan/cli/run_cli.h>

#include "gui/application.h"

#include <QApplication>
#include <QDateTime>
#include <QGuiApplication>
#include <QStandardPaths>
#include <iostream>

namespace {

using namespace Qt::StringLiterals;

QDateTime systemClock()
{
    return QDateTime::currentDateTimeUtc();
}

QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    return arguments;
}

int runHeadless(int argc, char** argv, const QStringList& arguments)
{
    // Papers need fonts, so a QGuiApplication; the platform is set first, so that no display is needed.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What Qt says about a machine without a desktop is nobody's concern here.
    boardplan::startLogging(boardplan::LogLevel::Error);
    const QGuiApplication application{argc, argv};
    return boardplan::runCli(arguments, systemClock, std::cin, std::cout, std::cerr);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(u"BoardPlan"_s);
    QCoreApplication::setOrganizationName(u"BoardPlan"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BOARDPLAN_VERSION));
    const QStringList arguments = argumentsOf(argc, argv);
    if (boardplan::isCommandLine(arguments)) {
        return runHeadless(argc, argv, arguments);
    }
    boardplan::startLogging(boardplan::LogLevel::Warning);
    QApplication application{argc, argv};
    return boardplan::runWindow(application, arguments, systemClock);
}
