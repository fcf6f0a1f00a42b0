#include "sample_session.h"

#include "gui/frame/day_dialog.h"
#include "gui/widgets/form_dialog.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

TEST(FormDialog, BeginsInItsFirstFieldAndEnterConfirms)
{
    QPointer form{new FormDialog{u"New priority"_s, u"Add it"_s}};
    form->addNote(u"It comes last."_s);
    QLineEdit* const title = form->addText(u"&Title"_s, {});
    form->addText(u"&Ref"_s, {});
    QString taken;
    form->setWork([&taken, title]() -> Status {
        taken = title->text();
        return done();
    });
    form->open();
    ASSERT_TRUE(QTest::qWaitForWindowActive(form));
    ASSERT_TRUE(title->hasFocus()) << "typing begins at once";
    QTest::keyClicks(title, u"Listening to people"_s);
    QTest::keyClick(title, Qt::Key_Return);
    EXPECT_EQ(taken, u"Listening to people"_s) << "Enter does what the form is for";
    EXPECT_TRUE(QTest::qWaitFor([&form] { return form == nullptr; }));
}

TEST(FormDialog, EscLosesOneFieldAndSaysSoBeforeItLosesMore)
{
    QPointer form{new FormDialog{u"New meeting"_s, u"Add it"_s}};
    QLineEdit* const title = form->addText(u"&Title"_s, u"Board"_s);
    QLineEdit* const note = form->addText(u"&Note"_s);
    form->open();
    ASSERT_TRUE(QTest::qWaitForWindowActive(form));
    title->setFocus();
    QTest::keyClicks(title, u" meeting"_s);
    note->setFocus();
    QTest::keyClicks(note, u"in the hall"_s);
    QTest::keyClick(note, Qt::Key_Escape);
    ASSERT_TRUE(form->isVisible());
    EXPECT_TRUE(form->refusal().contains(u"Esc again"_s)) << form->refusal().toStdString();
    QTest::keyClicks(note, u", upstairs"_s);
    QTest::keyClick(note, Qt::Key_Escape);
    ASSERT_TRUE(form->isVisible()) << "what was typed since is not given up by the answer of before";
    QTest::keyClick(note, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&form] { return form == nullptr; }));
}

TEST(FormDialog, EscLeavesAFormInWhichOnlyTheFieldWithTheKeyboardIsFilledIn)
{
    QPointer form{new FormDialog{u"New meeting"_s, u"Add it"_s}};
    QLineEdit* const title = form->addText(u"&Title"_s, u"Board"_s);
    form->addDate(u"&Day"_s, {2026, 11, 22});
    form->open();
    ASSERT_TRUE(QTest::qWaitForWindowActive(form));
    title->setFocus();
    QTest::keyClicks(title, u" meeting"_s);
    QTest::keyClick(title, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&form] { return form == nullptr; }));
}

TEST(DayDialog, EnterShowsTheDay)
{
    QPointer dialog{new DayDialog{QDate{2026, 11, 22}, QDate{2026, 11, 22}, nullptr}};
    QSignalSpy days{dialog.data(), &DayDialog::dayChosen};
    dialog->open();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    auto* const day = dialog->findChild<QDateEdit*>();
    ASSERT_TRUE(day->hasFocus());
    day->setDate({2026, 11, 6});
    QTest::keyClick(day, Qt::Key_Return);
    ASSERT_EQ(days.size(), 1);
    EXPECT_EQ(days.front().front().toDate(), (QDate{2026, 11, 6}));
    EXPECT_TRUE(QTest::qWaitFor([&dialog] { return dialog == nullptr; }));
}

} // namespace boardplan::test
