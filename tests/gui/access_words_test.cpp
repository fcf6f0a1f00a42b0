// What a screen reader does to the window, and what it says of it.
#include "frame_fixture.h"

#include "gui/actions/actions_view.h"
#include "gui/actions/filter_chip.h"
#include "gui/commands/commands.h"
#include "gui/frame/message_bar.h"
#include "gui/frame/navigation_rail.h"
#include "gui/frame/status_line.h"
#include "gui/frame/workspace.h"
#include "gui/inspector/inspector.h"
#include "gui/overview/overview_view.h"
#include "gui/overview/trend_chart.h"
#include "gui/ratings/rating_chip.h"
#include "gui/ratings/rating_choice.h"
#include "gui/widgets/heading_label.h"
#include "gui/widgets/rail_button.h"
#include "sample_session.h"

#include <boardplan/document/verbs.h>

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QTest>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface& spokenOf(QObject* object)
{
    return *QAccessible::queryAccessibleInterface(object);
}

void toggleByVoice(QWidget* widget)
{
    spokenOf(widget).actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
}

class AccessWords : public FrameTest {
protected:
    void SetUp() override
    {
        openFrameBook();
        showWindow();
    }

    template <typename Widget> Widget* first() { return window().findChild<Widget*>(); }
    QAbstractButton* railButton(const QString& text) { return &buttonSaying(*first<NavigationRail>(), text); }
};

} // namespace

TEST_F(AccessWords, TogglingByVoiceDoesWhatAPressDoes)
{
    toggleByVoice(railButton(u"Actions"_s));
    EXPECT_EQ(window().workspace()->currentView(), ViewKind::Actions);
    auto* const overdue = window().workspace()->actionsView().findChild<FilterChip*>();
    ASSERT_NE(overdue, nullptr);
    EXPECT_TRUE(window().workspace()->actionsView().filter().isEmpty());
    toggleByVoice(overdue);
    EXPECT_FALSE(window().workspace()->actionsView().filter().isEmpty());
}

TEST_F(AccessWords, TextSetByVoiceFilters)
{
    ASSERT_TRUE(window().commands().run(u"view.actions"_s));
    auto* const box = spoken<QLineEdit>(window(), u"Filter by any words"_s);
    ASSERT_NE(box, nullptr);
    spokenOf(box).editableTextInterface()->replaceText(0, 0, u"leaflet"_s);
    EXPECT_EQ(window().workspace()->actionsView().filter().text, u"leaflet"_s);
}

TEST_F(AccessWords, RatingSelectedByVoiceIsChosen)
{
    session().select(action(u"2.2"_s));
    auto* const choice = spoken<RatingChoice>(window().workspace()->inspector(), u"Rating"_s);
    ASSERT_NE(choice, nullptr);
    QAccessibleInterface* const amber = spokenOf(choice).child(2);
    ASSERT_NE(amber, nullptr);
    ASSERT_TRUE(amber->text(QAccessible::Name).startsWith(u"Amber"_s)) << amber->text(QAccessible::Name).toStdString();
    amber->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    EXPECT_EQ(choice->rating(), u"amber"_s);
}

TEST_F(AccessWords, PartsOfOurOwnHaveRoles)
{
    EXPECT_EQ(spokenOf(window().workspace()->overview().findChild<HeadingLabel*>()).role(), QAccessible::Heading);
    EXPECT_EQ(spokenOf(first<TrendChart>()).role(), QAccessible::Chart);
    EXPECT_EQ(spokenOf(first<RatingChip>()).role(), QAccessible::StaticText);
    EXPECT_EQ(spokenOf(&window().messages()).role(), QAccessible::AlertMessage);
    EXPECT_EQ(spokenOf(first<NavigationRail>()).role(), QAccessible::Grouping);
    EXPECT_EQ(spokenOf(first<QSplitter>()->handle(1)).role(), QAccessible::Separator);
    const QAccessibleInterface& rail = spokenOf(railButton(u"Overview"_s));
    EXPECT_EQ(rail.role(), QAccessible::RadioButton);
    EXPECT_TRUE(rail.state().checked);
}

TEST_F(AccessWords, FiguresHaveATextBehindThem)
{
    EXPECT_TRUE(spokenOf(first<TrendChart>()).text(QAccessible::Description).contains(u"today: red 1"_s));
}

TEST_F(AccessWords, MenusComeBeforeThePageAndTheStatusAfterIt)
{
    QStringList classes;
    for (int child = 0; child < spokenOf(&window()).childCount(); ++child) {
        classes.append(QString::fromLatin1(spokenOf(&window()).child(child)->object()->metaObject()->className()));
    }
    const auto menus = classes.indexOf(u"QMenuBar"_s);
    const auto status = classes.indexOf(u"boardplan::StatusLine"_s);
    ASSERT_GE(menus, 0);
    EXPECT_LT(menus, classes.indexOf(u"QWidget"_s));
    EXPECT_LT(classes.indexOf(u"QWidget"_s), status);
}

TEST_F(AccessWords, LabelsAreReadOutBeforeTheirBoxes)
{
    session().select(action(u"2.2"_s));
    auto* const box = spoken<QWidget>(*window().workspace(), u"What happened"_s);
    ASSERT_NE(box, nullptr);
    QAccessibleInterface* const around = spokenOf(box).parent();
    QStringList names;
    for (int child = 0; child < around->childCount(); ++child) {
        names.append(around->child(child)->text(QAccessible::Name) + u' '
            + QString::fromLatin1(around->child(child)->object()->metaObject()->className()));
    }
    const auto label = names.indexOf(u"What happened boardplan::HeadingLabel"_s);
    ASSERT_GE(label, 0) << names.join(u'\n').toStdString();
    EXPECT_LT(label, names.indexOf(u"What happened boardplan::TextBox"_s));
}

// What stands below the form is no part of what scrolls.
TEST_F(AccessWords, TheButtonBelowTheFormIsHeard)
{
    session().select(action(u"2.2"_s));
    QAbstractButton& record = buttonSaying(window().workspace()->inspector(), u"Record update"_s);
    for (QAccessibleInterface* at = &spokenOf(&record); at->parent() != nullptr; at = at->parent()) {
        EXPECT_GE(at->parent()->indexOfChild(at), 0) << "not a child of what it says it is in";
    }
}

// Acts of one name, and several taken back at once, are told as what they are.
TEST_F(AccessWords, EveryActIsSaid)
{
    const auto said = [this] { return window().statusLine().findChild<QLabel*>()->accessibleName(); };
    const QString act = u"Change text of 2.2"_s;
    const ActionId changed{action(u"2.2"_s).id};
    for (const QString& text : {u"First words"_s, u"Other words"_s}) {
        session().select(Node::of(NodeKind::Action, changed)); // which says what is selected
        ASSERT_TRUE(session().perform(setActionText(session().book(), changed, text)));
        EXPECT_TRUE(said().startsWith(u"Done: %1"_s.arg(act))) << said().toStdString();
    }
    session().undo();
    EXPECT_TRUE(said().startsWith(u"Undone: %1"_s.arg(act))) << said().toStdString();
    session().redo();
    EXPECT_TRUE(said().startsWith(u"Done: %1"_s.arg(act))) << said().toStdString();
    session().goBackTo(0);
    EXPECT_TRUE(said().startsWith(u"Undone: "_s)) << said().toStdString();
}

} // namespace boardplan::test
