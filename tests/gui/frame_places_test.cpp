#include "frame_fixture.h"

#include "gui/commands/commands.h"
#include "gui/frame/places.h"
#include "gui/frame/workspace.h"

#include <boardplan/document/verbs.h>

#include <QAction>
#include <QTest>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

class FramePlaces : public FrameTest {
protected:
    void SetUp() override
    {
        openFrameBook();
        showWindow();
    }
    ViewKind view() { return window().workspace()->currentView(); }
    Node chosen() { return session().selection(); }
    bool back() { return window().commands().run(u"view.back"_s); }
    bool forward() { return window().commands().run(u"view.forward"_s); }
    void jump(const QString& ref) { window().workspace()->jumpTo(action(ref)); }
    // Lets the act that went before be over.
    void settle() { QTest::qWait(0); }
};

Whereabouts placeOf(ViewKind view, int selection = 0)
{
    Whereabouts made;
    made.view = view;
    if (selection != 0) {
        made.selection = {NodeKind::Action, QUuid{static_cast<uint>(selection), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}};
    }
    return made;
}

bool everywhere(const Whereabouts&)
{
    return true;
}

} // namespace

TEST(FramePlaceHistory, StepsAreOnePlaceAndJumpsAreNot)
{
    using enum PlaceHistory::Arrival;
    PlaceHistory history;
    history.arrive(placeOf(ViewKind::Overview), Step);
    EXPECT_FALSE(history.canGo(-1, everywhere));
    history.arrive(placeOf(ViewKind::Plan, 1), Step);
    history.arrive(placeOf(ViewKind::Plan, 2), Step);
    history.arrive(placeOf(ViewKind::Plan, 9), Jump);
    EXPECT_EQ(history.go(-1, everywhere), placeOf(ViewKind::Plan, 2));
    EXPECT_EQ(history.go(-1, everywhere), placeOf(ViewKind::Overview));
    EXPECT_FALSE(history.go(-1, everywhere).has_value());
    EXPECT_EQ(history.go(1, everywhere), placeOf(ViewKind::Plan, 2));
    history.arrive(placeOf(ViewKind::Actions, 3), Step);
    EXPECT_FALSE(history.canGo(1, everywhere)) << "another way was taken";
    EXPECT_EQ(history.go(-1, everywhere), placeOf(ViewKind::Plan, 2));
}

TEST(FramePlaceHistory, WhatIsGoneIsSkippedAndWhereSomethingWasDoneIsKept)
{
    using enum PlaceHistory::Arrival;
    PlaceHistory history;
    history.arrive(placeOf(ViewKind::Plan, 1), Step);
    history.keep();
    history.arrive(placeOf(ViewKind::Plan, 2), Step);
    history.keep();
    history.arrive(placeOf(ViewKind::Plan, 3), Step);
    const auto isTwoGone = [](const Whereabouts& other) { return !(other == placeOf(ViewKind::Plan, 2)); };
    EXPECT_EQ(history.go(-1, isTwoGone), placeOf(ViewKind::Plan, 1));
    EXPECT_EQ(history.go(1, isTwoGone), placeOf(ViewKind::Plan, 3));
}

TEST(FramePlaceHistory, IsNotWithoutEnd)
{
    PlaceHistory history;
    for (int i = 1; i <= 1'000; ++i) {
        history.arrive(placeOf(ViewKind::Plan, i), PlaceHistory::Arrival::Jump);
    }
    int back = 0;
    while (history.go(-1, everywhere)) {
        ++back;
    }
    EXPECT_EQ(back, 199);
}

TEST_F(FramePlaces, BackAndForwardGoOverViewsChoicesAndDays)
{
    EXPECT_FALSE(back());
    window().workspace()->enterView(ViewKind::Plan);
    jump(u"2.1"_s);
    settle();
    jump(u"1.1"_s);
    settle();
    ASSERT_TRUE(session().lookAt(QDate{2026, 9, 12}));
    settle();
    window().workspace()->enterView(ViewKind::Actions);
    settle();

    EXPECT_TRUE(back());
    EXPECT_EQ(view(), ViewKind::Plan);
    EXPECT_EQ(session().view().day(), (QDate{2026, 9, 12}));
    EXPECT_TRUE(back());
    EXPECT_TRUE(session().isToday());
    EXPECT_EQ(chosen(), action(u"1.1"_s));
    EXPECT_TRUE(back());
    EXPECT_EQ(chosen(), action(u"2.1"_s));
    EXPECT_EQ(view(), ViewKind::Plan);
    EXPECT_TRUE(forward());
    EXPECT_EQ(chosen(), action(u"1.1"_s));
    EXPECT_TRUE(forward());
    EXPECT_TRUE(forward());
    EXPECT_EQ(view(), ViewKind::Actions);
    EXPECT_FALSE(session().isToday());
    EXPECT_FALSE(forward());
}

TEST_F(FramePlaces, AnActionThatWasRemovedIsSkipped)
{
    jump(u"2.3"_s);
    settle();
    jump(u"1.2"_s);
    settle();
    window().workspace()->enterView(ViewKind::Timeline);
    settle();
    ASSERT_TRUE(back());
    EXPECT_EQ(chosen(), action(u"1.2"_s));
    ASSERT_TRUE(session().perform(removeAction(session().book(), ActionId{action(u"2.3"_s).id})));
    EXPECT_TRUE(back());
    EXPECT_EQ(view(), ViewKind::Overview);
    EXPECT_FALSE(back());
}

TEST_F(FramePlaces, TheKeysAndTheSideButtonsOfTheMouseDoTheSame)
{
    window().workspace()->enterView(ViewKind::Plan);
    settle();
    const QAction& command = *window().commands().action(u"view.back"_s);
    EXPECT_TRUE(command.isEnabled());
    EXPECT_TRUE(command.shortcuts().contains(QKeySequence{Qt::ALT | Qt::Key_Left}));
    QWidget* const inside = window().focusWidget();
    ASSERT_NE(inside, nullptr);
    QTest::mousePress(inside, Qt::BackButton);
    QTest::mouseRelease(inside, Qt::BackButton);
    EXPECT_EQ(view(), ViewKind::Overview);
    QTest::mouseClick(window().centralWidget(), Qt::ForwardButton);
    EXPECT_EQ(view(), ViewKind::Plan);
}

} // namespace boardplan::test
