#include "frame_fixture.h"

#include "gui/commands/commands.h"
#include "gui/frame/first_run_page.h"
#include "gui/frame/message_bar.h"
#include "gui/frame/workspace.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QMenu>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

class FrameAccess : public FrameTest {
protected:
    // Everything of the window that takes the keyboard has a name; every label shows its text as it is.
    void expectNamesEverywhere()
    {
        for (QWidget* const widget : window().findChildren<QWidget*>()) {
            if (!widget->isVisible()) {
                continue;
            }
            if (const auto* const label = qobject_cast<QLabel*>(widget); label != nullptr && !label->text().isEmpty()) {
                EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
            }
            const bool takesKeyboard = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled();
            if (takesKeyboard) {
                const QAccessibleInterface* const access = QAccessible::queryAccessibleInterface(widget);
                ASSERT_NE(access, nullptr);
                EXPECT_FALSE(access->text(QAccessible::Name).isEmpty())
                    << widget->metaObject()->className() << " in " << widget->parentWidget()->metaObject()->className();
            }
        }
    }
};

} // namespace

TEST_F(FrameAccess, OverviewHasNamesEverywhere)
{
    openFrameBook();
    showWindow();
    expectNamesEverywhere();
}

TEST_F(FrameAccess, PlanViewHasNamesEverywhere)
{
    openFrameBook();
    showWindow();
    ASSERT_TRUE(window().commands().run(u"view.plan"_s));
    expectNamesEverywhere();
}

TEST_F(FrameAccess, CompareHasNamesEverywhere)
{
    openFrameBook();
    showWindow();
    ASSERT_TRUE(window().commands().run(u"view.compare"_s));
    expectNamesEverywhere();
}

TEST_F(FrameAccess, FirstPageHasNamesEverywhere)
{
    settings().addRecentFile(filePath(u"some.boardplan"_s));
    showWindow();
    ASSERT_NE(window().findChild<FirstRunPage*>(), nullptr);
    expectNamesEverywhere();
}

TEST_F(FrameAccess, EverythingPressedIsLargeEnoughToHit)
{
    openFrameBook();
    showWindow();
    for (const QAbstractButton* const button : window().findChildren<QAbstractButton*>()) {
        if (button->isVisible()) {
            EXPECT_GE(button->height(), 24) << button->text().toStdString();
            EXPECT_GE(button->width(), 24) << button->text().toStdString();
        }
    }
}

TEST_F(FrameAccess, FitsASmallScreen)
{
    openFrameBook();
    window().resize(1024, 768);
    showWindow();
    EXPECT_EQ(window().size(), QSize(1024, 768));
    EXPECT_LE(window().minimumSizeHint().width(), 1024);
}

} // namespace boardplan::test
