#include "setup_fixture.h"

#include "frame_fixture.h"
#include "gui/commands/commands.h"
#include "gui/frame/main_window.h"
#include "gui/frame/message_bar.h"
#include "gui/frame/workspace.h"
#include "gui/setup/lead_list.h"
#include "gui/setup/lead_table_model.h"
#include "gui/setup/setup_pages.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

namespace boardplan::test {

using namespace Qt::StringLiterals;

TEST_F(SetupTest, EveryPageHasNamesEverywhere)
{
    for (const SetupEntry& entry : setupEntries()) {
        dialog.showPage(entry.id);
        for (const QWidget* const widget : dialog.findChildren<QWidget*>()) {
            if (!widget->isVisible()) {
                continue;
            }
            if (const auto* const label = qobject_cast<const QLabel*>(widget);
                label != nullptr && !label->text().isEmpty()) {
                EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
            }
            if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled() &&
                widget->focusProxy() == nullptr) {
                const QAccessibleInterface* const access =
                    QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
                ASSERT_NE(access, nullptr);
                EXPECT_FALSE(access->text(QAccessible::Name).isEmpty())
                    << widget->metaObject()->className() << " on " << entry.id.toStdString();
            }
            if (const auto* const button = qobject_cast<const QAbstractButton*>(widget);
                button != nullptr && !button->text().isEmpty()) {
                EXPECT_GE(button->height(), 24) << button->text().toStdString();
            }
        }
    }
}

TEST_F(SetupTest, RowsSpeakTheirColumnsAndWhatTheyMayBe)
{
    choose({u"Practice Mgr"_s});
    const QModelIndex row = leads().list().table().selectionModel()->selectedRows().front();
    EXPECT_EQ(row.data(Qt::AccessibleTextRole).toString(),
              u"Name: Practice Mgr, may be the same as “Practice Manager”"_s);
    EXPECT_EQ(
        row.siblingAtColumn(LeadTableModel::OpenColumn).data(Qt::AccessibleTextRole).toString(),
        u"Open: 1"_s);
}

TEST_F(SetupTest, ThresholdsAreChangedAtOnceAndUndone)
{
    dialog.showPage(u"thresholds"_s);
    const auto settingsNow = [this] { return session->book().find(session->plan())->settings; };
    auto* const soon = spoken<QSpinBox>(dialog, u"Due soon: days before the due date"_s);
    soon->setValue(14);
    EXPECT_EQ(settingsNow().dueSoonDays, 14);
    auto* const rhythm = spoken<QComboBox>(dialog, u"Ongoing actions report"_s);
    rhythm->setFocus();
    QTest::keyClick(rhythm, Qt::Key_T); // "twice a year"
    EXPECT_EQ(settingsNow().reportingRhythm, u"P6M"_s);
    press(dialog.messages(), u"Undo"_s);
    EXPECT_EQ(settingsNow().reportingRhythm, u"P3M"_s);
    EXPECT_EQ(rhythm->currentText(), u"every quarter"_s);
    auto* const quarters = spoken<QComboBox>(dialog, u"Quarters are of"_s);
    quarters->setFocus();
    QTest::keyClick(quarters, Qt::Key_Down);
    EXPECT_TRUE(settingsNow().calendarQuarters);
}

TEST_F(SetupTest, WhatIsChosenStaysChosenWhenOthersChange)
{
    const QAbstractItemModelTester tester{leads().list().table().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal};
    choose({u"Board Manager"_s});
    press(dialog, u"Not the same"_s);
    Lead added;
    added.id = LeadId::create();
    added.name = u"Aardvark Sanctuary"_s;
    ASSERT_TRUE(session->perform(Edit{u"Add"_s, {}, {inserted(added)}}));
    Lead moved = lead(u"Practice Mgr"_s);
    moved.position = -5;
    ASSERT_TRUE(session->perform(Edit{u"Move"_s, {}, {replaced(lead(u"Practice Mgr"_s), moved)}}));
    EXPECT_EQ(leads().list().chosen(), std::vector{lead(u"Board Manager"_s).id});
    session->undo();
    session->undo();
    EXPECT_EQ(leads().list().chosen(), std::vector{lead(u"Board Manager"_s).id});
}

TEST_F(SetupTest, EveryPageIsLeftAtOnceWhereNothingWasBegun)
{
    for (const SetupEntry& entry : setupEntries()) {
        EXPECT_EQ(dialog.showPage(entry.id).begun(), QStringList{}) << entry.id.toStdString();
    }
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(SetupTest, WhatWasBegunIsSaidBeforeTheDialogIsLeft)
{
    SetupPage& rule = dialog.showPage(u"rule"_s);
    QTest::keyClick(&buttonSaying(rule, u"Balanced"_s), Qt::Key_Down);
    dialog.showPage(u"themes"_s).setFocus();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    ASSERT_TRUE(dialog.isVisible());
    EXPECT_TRUE(message().contains(u"“Adding up”"_s)) << message().toStdString();
    auto* const theme = spoken<QLineEdit>(dialog, u"New theme"_s);
    QTest::keyClicks(theme, u"Making Safeguarding Personal"_s);
    QTest::keyClick(theme, Qt::Key_Escape);
    ASSERT_TRUE(dialog.isVisible()) << "more was begun since";
    EXPECT_TRUE(message().contains(u"“Adding up”, “Themes”"_s)) << message().toStdString();
    press(dialog.messages(), u"Show it"_s);
    EXPECT_TRUE(rule.isVisible());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(SetupTest, ABoxThatIsBeingTypedInIsNotLostToOneEsc)
{
    dialog.showPage(u"plan"_s);
    auto* const title = spoken<QLineEdit>(dialog, u"Title of the plan"_s);
    title->setFocus();
    QTest::keyClicks(title, u" and beyond"_s);
    QTest::keyClick(title, Qt::Key_Escape);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(message().contains(u"“Plan and boards”"_s)) << message().toStdString();
    QTest::keyClick(title, Qt::Key_Return); // kept after all
    QTest::keyClick(title, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(FrameTest, SetUpIsReachedFromThePlanMenuAndGoesWithTheFile)
{
    EXPECT_FALSE(window().commands().run(u"plan.setup"_s));
    openFrameBook();
    showWindow();
    ASSERT_TRUE(window().commands().run(u"plan.setup"_s));
    QPointer<SetupDialog> setup = window().findChild<SetupDialog*>();
    ASSERT_FALSE(setup.isNull());
    Q_EMIT setup->goToWanted(action(u"2.1"_s));
    EXPECT_EQ(window().workspace()->currentView(), ViewKind::Plan);
    EXPECT_EQ(session().selection(), action(u"2.1"_s));
    window().closeFile();
    EXPECT_TRUE(setup.isNull());
}

} // namespace boardplan::test
