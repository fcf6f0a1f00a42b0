#include "frame_fixture.h"
#include "sample_session.h"

#include "gui/commands/commands.h"
#include "gui/frame/workspace.h"
#include "gui/inspector/inspector.h"
#include "gui/meetings/meetings_view.h"
#include "gui/search/search_dialog.h"
#include "gui/search/search_rows.h"
#include "gui/setup/sections_page.h"

#include <boardplan/document/commentary_verbs.h>
#include <boardplan/document/section_verbs.h>

#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

class SearchDialogTest : public FrameTest {
protected:
    void SetUp() override
    {
        openFrameBook();
        rate(u"2.2"_s, u"amber"_s);
        Commentary note;
        note.node = priority(u"2"_s);
        note.on = QDate{2026, 11, 20};
        note.text = u"Two letters were sent about the desk."_s;
        ASSERT_TRUE(session().perform(writeCommentary(session().book(), note)));
        showWindow();
    }
    void open()
    {
        ASSERT_TRUE(window().commands().run(u"view.search"_s));
        dialog = window().findChild<SearchDialog*>();
        ASSERT_NE(dialog, nullptr);
        if (!dialog->isComplete()) {
            ASSERT_TRUE(QSignalSpy(dialog, &SearchDialog::completed).wait());
        }
    }
    void type(const QString& words) { QTest::keyClicks(dialog->findChild<QLineEdit*>(), words); }
    void press(Qt::Key key) { QTest::keyClick(dialog->findChild<QLineEdit*>(), key); }
    QListView& list() { return *dialog->findChild<QListView*>(); }
    // Every row as it reads.
    QStringList rows()
    {
        QStringList texts;
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            const QModelIndex index = list().model()->index(row, 0);
            const QString label = index.data(SearchRows::LabelRole).toString();
            texts.append(label.isEmpty() ? index.data().toString() : label + u' ' + index.data().toString());
        }
        return texts;
    }
    Workspace& workspace() { return *window().workspace(); }

    QPointer<SearchDialog> dialog;
};

} // namespace

TEST_F(SearchDialogTest, CopyWhereNothingWasFoundDoesNothing)
{
    open();
    EXPECT_FALSE(list().currentIndex().isValid());
    EXPECT_FALSE(list().model()->data({}).isValid());
    QTest::keyClick(&list(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(rows().isEmpty());
}

TEST_F(SearchDialogTest, FindsByKindWhateverTheCase)
{
    open();
    EXPECT_TRUE(rows().isEmpty()) << "nothing is found before something is typed";
    type(u"DESK"_s);
    EXPECT_EQ(rows(), (QStringList{u"Updates – 1"_s, u"2.2 Said at the desk."_s, u"Commentary – 1"_s,
                          u"2 Two letters were sent about the desk."_s}));
    EXPECT_TRUE(shows(*dialog, u"2 places found."_s));
    const QModelIndex update = list().model()->index(1, 0);
    EXPECT_EQ(update.data(SearchRows::NoteRole).toString(), u"22 Nov 2026"_s) << "which plan is said where there are several";
    type(u" nothing"_s);
    EXPECT_TRUE(rows().isEmpty());
    EXPECT_TRUE(shows(*dialog, u"Nothing of this file holds these words."_s));
}

TEST_F(SearchDialogTest, ArrowsGoFromTextToTextAndEnterGoesThere)
{
    open();
    type(u"desk"_s);
    EXPECT_EQ(list().currentIndex().row(), 1) << "not a heading";
    press(Qt::Key_Down);
    EXPECT_EQ(list().currentIndex().row(), 3);
    press(Qt::Key_Down);
    EXPECT_EQ(list().currentIndex().row(), 3);
    press(Qt::Key_Up);
    EXPECT_EQ(list().currentIndex().row(), 1);
    press(Qt::Key_Return);
    EXPECT_EQ(workspace().currentView(), ViewKind::Plan);
    EXPECT_EQ(session().selection(), action(u"2.2"_s));
    EXPECT_EQ(workspace().inspector().page(), Inspector::Page::History);
    QTest::qWait(0); // where one is is noted when the act is over
    ASSERT_TRUE(window().commands().run(u"view.back"_s));
    EXPECT_EQ(workspace().currentView(), ViewKind::Overview);
}

TEST_F(SearchDialogTest, RemembersWhatWasSearchedFor)
{
    open();
    type(u"letters"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(session().selection(), priority(u"2"_s));
    EXPECT_EQ(workspace().inspector().page(), Inspector::Page::Update);
    QTest::qWait(0); // the dialog goes
    open();
    EXPECT_EQ(dialog->typed(), u"letters"_s);
    EXPECT_EQ(rows().size(), 2);
    type(u"leaflet"_s);
    EXPECT_EQ(dialog->typed(), u"leaflet"_s) << "typing replaces it";
}

TEST_F(SearchDialogTest, AMeetingOpensInItsView)
{
    open();
    type(u"exampleshire september"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(workspace().currentView(), ViewKind::Meetings);
    EXPECT_EQ(session().book().find(workspace().meetingsView().current())->date, (QDate{2026, 9, 12}));
}

TEST_F(SearchDialogTest, FrontMatterOpensWhereItIsRead)
{
    ASSERT_TRUE(session().perform(addSection(session().book(), session().plan(), {}, u"Why we listen"_s)));
    open();
    type(u"why listen"_s);
    press(Qt::Key_Return);
    const auto* const page = window().findChild<SectionsPage*>();
    ASSERT_NE(page, nullptr);
    EXPECT_EQ(session().book().find(page->chosen())->heading, u"Why we listen"_s);
}

TEST(SearchDialogAlone, ALargeFileIsSearchedWhileItIsRead)
{
    BookBuilder build;
    build.board(u"Exampleshire SAB"_s).plan(u"Business plan"_s).priority(u"1"_s, u"Listening"_s);
    for (int i = 0; i < 400; ++i) {
        build.action(u"1.%1"_s.arg(i), u"Ask people"_s).rated(u"green"_s, day("2026-06-01"), u"Asked forty people"_s);
    }
    QTemporaryDir folder;
    auto document = Document::create(folder.filePath(u"large.boardplan"_s), frameNow);
    ASSERT_TRUE(document.ok());
    Session session{std::move(document).value()};
    ASSERT_TRUE(session.perform(build.edit()));
    SearchDialog dialog{session, u"people forty"_s};
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    EXPECT_FALSE(dialog.isComplete());
    ASSERT_TRUE(QSignalSpy(&dialog, &SearchDialog::completed).wait());
    EXPECT_EQ(dialog.finder().foundCount(), 400U);
    const QAbstractItemModel& rows = *dialog.findChild<QListView*>()->model();
    EXPECT_EQ(rows.rowCount(), 51);
    EXPECT_EQ(rows.index(0, 0).data().toString(), u"Updates – the first 50 of 400; more words find fewer"_s);
    EXPECT_TRUE(shows(dialog, u"400 places found."_s));
}

} // namespace boardplan::test
