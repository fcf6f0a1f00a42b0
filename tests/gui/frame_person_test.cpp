// What is the person's and the machine's, not the plan's: settings, what support asks, files held over the window.
#include "frame_fixture.h"
#include "sample_session.h"

#include "gui/commands/commands.h"
#include "gui/frame/drop_hint.h"
#include "gui/frame/message_bar.h"
#include "gui/frame/settings_dialog.h"
#include "gui/help/about_dialog.h"
#include "gui/import/import_dialog.h"
#include "gui/look/motion.h"
#include "gui/look/theme.h"
#include "gui/look/zoom.h"
#include "gui/widgets/segmented_choice.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSpinBox>
#include <QStyle>
#include <QTest>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

class FramePerson : public FrameTest {
protected:
    ~FramePerson() override
    {
        applyTheme(*qApp, ThemeKind::Light);
        applyZoom(100);
        applyMotion(false);
    }
    SettingsDialog& openSettings()
    {
        EXPECT_TRUE(window().commands().run(u"file.settings"_s));
        auto* const dialog = window().findChild<SettingsDialog*>();
        EXPECT_NE(dialog, nullptr);
        return *dialog;
    }
    // Holds a file over the window; whether it may be let go of.
    bool hold(const QString& name)
    {
        dragged.setUrls({QUrl::fromLocalFile(filePath(name))});
        QDragEnterEvent enter{{200, 200}, Qt::CopyAction, &dragged, Qt::LeftButton, {}};
        QApplication::sendEvent(&window(), &enter);
        return enter.isAccepted();
    }
    void letGo()
    {
        QDropEvent drop{{200, 200}, Qt::CopyAction, &dragged, Qt::LeftButton, {}};
        QApplication::sendEvent(&window(), &drop);
    }
    QString hint() { return window().findChild<DropHint*>()->words(); }

    QMimeData dragged;
};

} // namespace

TEST_F(FramePerson, SettingsHoldAtOnceAndAtTheNextStart)
{
    openFrameBook();
    showWindow();
    SettingsDialog& dialog = openSettings();
    auto* const name = spoken<QLineEdit>(dialog, u"Your name"_s);
    EXPECT_EQ(name->text(), u"Pat Example"_s);
    name->setText(u"Sam Sample"_s);
    EXPECT_EQ(session().document().author(), u"Sam Sample"_s);
    spoken<SegmentedChoice>(dialog, u"Colours"_s)->button(1).click();
    EXPECT_EQ(theme().kind, ThemeKind::Dark);
    spoken<QSpinBox>(dialog, u"Size of text and figures"_s)->setValue(120);
    const int flashing = QApplication::cursorFlashTime();
    dialog.findChild<QCheckBox*>()->setChecked(true);
    EXPECT_TRUE(isMotionReduced());
    EXPECT_EQ(QApplication::cursorFlashTime(), 0);
    EXPECT_EQ(qApp->style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    dialog.findChild<QCheckBox*>()->setChecked(false);
    EXPECT_EQ(QApplication::cursorFlashTime(), flashing);
    dialog.findChild<QCheckBox*>()->setChecked(true);

    const Settings next{filePath(u"settings.ini"_s)};
    EXPECT_EQ(next.yourName(), u"Sam Sample"_s);
    EXPECT_EQ(next.themeKind(ThemeKind::Light), ThemeKind::Dark);
    EXPECT_EQ(next.zoomPercent(), 120);
    EXPECT_TRUE(next.reducesMotion());
}

TEST_F(FramePerson, DiagnosticsTellNothingOfThePlan)
{
    openFrameBook();
    showWindow();
    ASSERT_TRUE(window().commands().run(u"help.about"_s));
    auto* const about = window().findChild<AboutDialog*>();
    ASSERT_NE(about, nullptr);
    press(*about, u"Copy diagnostics"_s);
    const QString copied = QApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains(u"Qt "_s + QString::fromLatin1(qVersion())));
    EXPECT_TRUE(copied.contains(u"File .boardplan, 1 board, 1 plan, 2 priorities, 6 actions, 0 leads, 3 meetings"_s))
        << copied.toStdString();
    for (const QString& secret : {u"Exampleshire"_s, u"Business"_s, u"frame"_s, u"Pat"_s, u"fire"_s}) {
        EXPECT_FALSE(copied.contains(secret, Qt::CaseInsensitive)) << secret.toStdString();
    }
    EXPECT_TRUE(diagnosticsText(nullptr).contains(u"No file is open"_s));
    for (const char* const part : {"Qt", "SQLite", "spdlog", "libzip", "expat", "gumbo", "libcsv", "qpdf", "libxlsxwriter", "CLI11"}) {
        EXPECT_TRUE(licencesText().contains(QString::fromLatin1(part) + u" – "_s)) << part;
    }
}

TEST_F(FramePerson, AFileHeldOverTheWindowSaysWhatLettingGoDoes)
{
    showWindow();
    EXPECT_TRUE(hold(u"other.boardplan"_s));
    EXPECT_EQ(hint(), u"Let go to open “other.boardplan”."_s);
    QDragLeaveEvent leave;
    QApplication::sendEvent(&window(), &leave);
    EXPECT_EQ(hint(), QString{});
    openFrameBook();
    EXPECT_TRUE(hold(u"other.boardplan"_s));
    EXPECT_EQ(hint(), u"Let go to open “other.boardplan” in place of “frame.boardplan”. Everything is saved."_s);
    EXPECT_TRUE(hold(u"plan.docx"_s));
    EXPECT_EQ(hint(), u"Let go to import “plan.docx”. You see where every cell goes before anything is kept."_s);
}

TEST_F(FramePerson, NothingIsImportedIntoAnEarlierDay)
{
    openFrameBook();
    showWindow();
    ASSERT_TRUE(session().lookAt(QDate{2026, 9, 12}));
    EXPECT_TRUE(hold(u"plan.docx"_s));
    const QString words = hint();
    EXPECT_TRUE(words.startsWith(u"“plan.docx” cannot be imported now."_s)) << words.toStdString();
    letGo();
    EXPECT_EQ(hint(), QString{});
    EXPECT_EQ(window().messages().text(), words);
    EXPECT_EQ(window().findChild<ImportDialog*>(), nullptr);
}

} // namespace boardplan::test
