// The window's tests: real widgets on a screen that nobody sees, in the program's own style.

#include "gui/look/theme.h"

#include <QApplication>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Programs that run side by side do not share what they keep, and it goes with them.
    const QTemporaryDir home;
    qputenv("HOME", QFile::encodeName(home.path()));
    QStandardPaths::setTestModeEnabled(true);
    QApplication application{argc, argv};
    QCoreApplication::setApplicationName(QStringLiteral("BoardPlan tests"));
    boardplan::applyTheme(application, boardplan::ThemeKind::Light);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
