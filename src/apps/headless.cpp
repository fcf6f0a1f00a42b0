#include "apps/headless.h"

#include <boardplan/base/log.h>
#include <boardplan/cli/run_cli.h>

#include <QGuiApplication>
#include <iostream>

namespace boardplan {

using namespace Qt::StringLiterals;

void nameProgram(const QString& version)
{
    QCoreApplication::setApplicationName(u"BoardPlan"_s);
    QCoreApplication::setOrganizationName(u"BoardPlan"_s);
    QCoreApplication::setApplicationVersion(version);
}

QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    return arguments;
}

QDateTime systemClock()
{
    return QDateTime::currentDateTimeUtc();
}

int runHeadless(int argc, char** argv, const QStringList& arguments)
{
    // Papers need fonts, so a QGuiApplication; the platform is set first, so that no display is needed.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What Qt says about a machine without a desktop is nobody's concern here.
    startLogging(LogLevel::Error);
    const QGuiApplication application{argc, argv};
    return runCli(arguments, systemClock, std::cin, std::cout, std::cerr);
}

} // namespace boardplan
