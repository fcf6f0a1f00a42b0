#include "gui/frame/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

class FrameSettings : public ::testing::Test {
protected:
    QString path() const { return m_folder.filePath(u"settings.ini"_s); }

    void write(const QByteArray& bytes)
    {
        QFile file{path()};
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    void expectDefaults()
    {
        const Settings settings{path()};
        EXPECT_EQ(settings.yourName(), QString{});
        EXPECT_EQ(settings.themeKind(ThemeKind::Dark), ThemeKind::Dark);
        EXPECT_EQ(settings.zoomPercent(), 100);
        EXPECT_EQ(settings.recentFiles(), QStringList{});
        EXPECT_TRUE(settings.layout(u"window"_s).isEmpty());
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(FrameSettings, AreThereAtTheNextStart)
{
    {
        Settings settings{path()};
        settings.setYourName(u"  Pat \n Example "_s);
        settings.setThemeKind(ThemeKind::HighContrast);
        settings.setZoomPercent(150);
        settings.setLayout(u"window"_s, QByteArray{"\0state", 6});
    }
    const Settings settings{path()};
    EXPECT_EQ(settings.yourName(), u"Pat Example"_s);
    EXPECT_EQ(settings.author(), u"Pat Example"_s);
    EXPECT_EQ(settings.themeKind(ThemeKind::Light), ThemeKind::HighContrast);
    EXPECT_EQ(settings.zoomPercent(), 150);
    EXPECT_EQ(settings.layout(u"window"_s), (QByteArray{"\0state", 6}));
}

TEST_F(FrameSettings, MissingSpoiltOrOutOfRangeAreDefaults)
{
    expectDefaults();
    write("\x89PNG\r\n\x1a\n\0\0[window\nzoom=");
    expectDefaults();
    write("[window]\ntheme=tartan\nzoom=plenty\n[files]\nrecent=\n");
    expectDefaults();
}

TEST_F(FrameSettings, ZoomStaysWithinBounds)
{
    Settings settings{path()};
    settings.setZoomPercent(5'000);
    EXPECT_EQ(settings.zoomPercent(), 300);
    settings.setZoomPercent(-1);
    EXPECT_EQ(settings.zoomPercent(), 50);
}

TEST_F(FrameSettings, WithoutANameTheLoginNameIsTheAuthor)
{
    const QByteArray before = qgetenv("USER");
    qputenv("USER", "pexample");
    EXPECT_EQ(Settings{path()}.author(), u"pexample"_s);
    qputenv("USER", before);
}

TEST_F(FrameSettings, RecentFilesAreTheLastTenEachOnce)
{
    Settings settings{path()};
    for (int i = 0; i < 12; ++i) {
        settings.addRecentFile(u"/plans/%1.boardplan"_s.arg(i));
    }
    settings.addRecentFile(u"/plans/5.boardplan"_s);
    const QStringList files = settings.recentFiles();
    ASSERT_EQ(files.size(), 10);
    EXPECT_EQ(files.first(), u"/plans/5.boardplan"_s);
    EXPECT_EQ(files.count(u"/plans/5.boardplan"_s), 1);
    EXPECT_EQ(files.last(), u"/plans/2.boardplan"_s);
}

} // namespace boardplan::test
