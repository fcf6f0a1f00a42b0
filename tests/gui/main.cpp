// The window's tests: real widgets on a screen that nobody sees, in the program's own style.

#include "gui/look/theme.h"

#include <QApplication>
#include <QStandardPaths>
#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application{argc, argv};
    // Parts of the tests that run side by side keep what they keep in folders of their own.
    QCoreApplication::setApplicationName(
        QStringLiteral("BoardPlan tests ") + qEnvironmentVariable("GTEST_SHARD_INDEX", QStringLiteral("alone")));
    boardplan::applyTheme(application, boardplan::ThemeKind::Light);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
