// The main of every test program that brings none of its own: fonts are there, no screen is needed.

#include <QGuiApplication>
#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application{argc, argv};
    QCoreApplication::setApplicationName(QStringLiteral("BoardPlan tests"));
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
