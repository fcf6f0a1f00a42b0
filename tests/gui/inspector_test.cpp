#include "gui/inspector/inspector.h"
#include "gui/widgets/text_box.h"
#include "sample_session.h"

#include <QAccessible>
#include <QTabBar>
#include <QTest>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

class InspectorTest : public ::testing::Test {
protected:
    SampleSession session;
    Inspector inspector{*session};
};

TEST_F(InspectorTest, PagesFollowTheTabs)
{
    session.select(session.plan().fireSafety);
    showActive(inspector);
    auto* tabs = inspector.findChild<QTabBar*>();
    EXPECT_EQ(inspector.page(), Inspector::Page::Update);
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    EXPECT_EQ(inspector.page(), Inspector::Page::Details);
    inspector.showPage(Inspector::Page::Why);
    EXPECT_EQ(tabs->currentIndex(), 3);
    EXPECT_TRUE(shows(inspector, u"Amber: given by the update of 12 Sep 2026"_s));
}

TEST_F(InspectorTest, StartingAnUpdateGoesToItsFirstBox)
{
    session.select(session.plan().guide);
    showActive(inspector);
    inspector.showPage(Inspector::Page::History);
    inspector.startUpdate(u"amber"_s);
    EXPECT_EQ(inspector.page(), Inspector::Page::Update);
    EXPECT_TRUE(spoken<TextBox>(inspector, u"What happened"_s)->hasFocus());
    EXPECT_TRUE(inspector.hasDraft(session.plan().guide));
}

TEST_F(InspectorTest, RecordingIsOfTheUpdatePageAlone)
{
    const ActionId action = session.plan().guide;
    session.select(action);
    showActive(inspector);
    inspector.startUpdate(u"amber"_s);
    inspector.showPage(Inspector::Page::Why);
    inspector.recordUpdate();
    EXPECT_EQ(session->view().standing(action).rating, u"green"_s);
    inspector.showPage(Inspector::Page::Update);
    inspector.recordUpdate();
    EXPECT_EQ(session->view().standing(action).rating, u"amber"_s);
}

TEST_F(InspectorTest, WhatTakesTheKeyboardHasAName)
{
    showActive(inspector);
    for (const Node& node : {Node::of(NodeKind::Action, session.plan().fireSafety),
             Node::of(NodeKind::Priority, session.plan().prevention)}) {
        session->select(node);
        for (int page = 0; page < 4; ++page) {
            inspector.showPage(static_cast<Inspector::Page>(page));
            for (QWidget* widget : inspector.findChildren<QWidget*>()) {
                if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0) {
                    QAccessibleInterface* spokenFor = QAccessible::queryAccessibleInterface(widget);
                    ASSERT_NE(spokenFor, nullptr);
                    EXPECT_FALSE(spokenFor->text(QAccessible::Name).isEmpty())
                        << widget->metaObject()->className() << " on page " << page;
                }
            }
        }
    }
}

} // namespace boardplan::test
