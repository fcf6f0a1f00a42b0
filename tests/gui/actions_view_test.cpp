#include "frame_fixture.h"
#include "sample_session.h"

#include "gui/actions/action_table.h"
#include "gui/actions/actions_view.h"
#include "gui/actions/filter_bar.h"
#include "gui/actions/filter_chip.h"
#include "gui/actions/filter_menu.h"
#include "gui/actions/list_tools.h"
#include "gui/actions/saved_filters.h"
#include "gui/commands/commands.h"
#include "gui/frame/workspace.h"
#include "gui/inspector/inspector.h"
#include "gui/look/zoom.h"
#include "gui/widgets/form_dialog.h"
#include "gui/widgets/link_button.h"

#include <boardplan/document/verbs.h>

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

class ActionsShown : public FrameTest {
protected:
    void SetUp() override
    {
        openFrameBook();
        showWindow();
        window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
        ASSERT_TRUE(window().commands().run(u"view.actions"_s));
    }

    ActionsView& view() { return window().workspace()->actionsView(); }
    ActionTable& table() { return view().table(); }
    QStringList rows()
    {
        QStringList lines;
        for (int row = 0; row < view().model().rowCount(); ++row) {
            const ActionLine& line = view().model().lineAt(row);
            const QModelIndex first = view().model().index(row, 0);
            lines.append(line.isHeading() ? u'[' + first.data().toString() + u']'
                                          : first.data(RefRole).toString());
        }
        return lines;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void click(QAbstractButton* button)
    {
        ASSERT_NE(button, nullptr);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void goTo(const QString& ref)
    {
        table().goTo(view().model().indexOf({{}, ActionId{action(ref).id}}));
    }
    QStringList menuTexts(QMenu* menu)
    {
        Q_EMIT menu->aboutToShow();
        QStringList texts;
        for (const QAction* const choice : menu->actions()) {
            if (!choice->isSeparator()) {
                texts.append(choice->text());
            }
        }
        return texts;
    }
    void choose(QMenu* menu, const QString& text)
    {
        Q_EMIT menu->aboutToShow();
        for (QAction* const choice : menu->actions()) {
            if (choice->text().section(u'\t', 0, 0).remove(u'&') == text) {
                choice->trigger();
                return;
            }
        }
        ADD_FAILURE() << "no choice " << text.toStdString();
    }
    FormDialog* form() { return window().findChild<FormDialog*>(); }
};

} // namespace

TEST_F(ActionsShown, ShowsThePlanAndTakesTheKeyboard)
{
    EXPECT_EQ(rows(), (QStringList{u"1.1"_s, u"1.2"_s, u"2.1"_s, u"2.2"_s, u"2.3"_s, u"2.4"_s}));
    EXPECT_EQ(view().tools().shownText(), u"6 actions"_s);
    EXPECT_TRUE(table().hasFocus());
    EXPECT_EQ(table().selectedInOrder().size(), 1U) << "the row that the inspector shows";
    EXPECT_EQ(view().bar().ratingChip(u"red"_s)->accessibleName(), u"Red: 1"_s);
    EXPECT_EQ(view().bar().factChip(ActionFact::Overdue)->accessibleName(), u"Overdue: 1"_s);
}

TEST_F(ActionsShown, WhereTheQuickFiltersLeaveNoRoomTheyAreOneMenu)
{
    FilterMenu& menu = *view().bar().menu();
    window().resize(1366, 768);
    ASSERT_TRUE(QTest::qWaitFor([&menu] { return menu.isHidden(); }));
    applyZoom(200);
    ASSERT_TRUE(QTest::qWaitFor([&menu] { return !menu.isHidden(); }));
    EXPECT_FALSE(view().bar().ratingChip(u"red"_s)->isVisible());
    choose(menu.menu(), u"Red"_s);
    EXPECT_EQ(rows(), QStringList{u"2.1"_s});
    EXPECT_EQ(menu.accessibleName(), u"Filters: 1"_s);
    EXPECT_TRUE(menuTexts(menu.menu()).contains(u"Overdue\t1"_s)) << menuTexts(menu.menu()).join(u',').toStdString();
    // Lead, priority and what is saved are in it as well, so that the bar is one line.
    EXPECT_TRUE(view().bar().priorities()->isHidden());
    EXPECT_TRUE(QTest::qWaitFor([this] { return view().bar().height() < 2 * view().bar().box()->height(); }));
    choose(view().bar().priorities()->menu(), u"2 Preventing harm before it occurs"_s);
    EXPECT_EQ(menu.accessibleName(), u"Filters: 2"_s);
    EXPECT_EQ(rows(), QStringList{u"2.1"_s});
    const QStringList texts = menuTexts(menu.menu());
    EXPECT_TRUE(texts.contains(u"Priority: 2 Preventing harm before it occurs"_s)) << texts.join(u',').toStdString();
    applyZoom(100);
    EXPECT_TRUE(QTest::qWaitFor([&menu] { return menu.isHidden(); }));
    EXPECT_FALSE(view().bar().priorities()->isHidden());
}

TEST_F(ActionsShown, WhatArrangesTheListIsOneMenuWhereALineHasNoRoomForIt)
{
    ListTools& tools = view().tools();
    window().resize(1366, 768);
    ASSERT_TRUE(QTest::qWaitFor([&tools] { return tools.all()->isHidden(); }));
    applyZoom(200);
    ASSERT_TRUE(QTest::qWaitFor([&tools] { return !tools.all()->isHidden(); }));
    EXPECT_TRUE(tools.groups()->isHidden());
    EXPECT_EQ(menuTexts(tools.all()->menu()).front(), u"Group: none"_s);
    choose(tools.groups()->menu(), u"Priority"_s);
    EXPECT_TRUE(tools.all()->accessibleName().startsWith(u"Group: priority. Sort: plan order."_s));
    applyZoom(100);
    EXPECT_TRUE(QTest::qWaitFor([&tools] { return tools.all()->isHidden(); }));
}

TEST_F(ActionsShown, QuickFiltersCombineAndSayWhatTheyHide)
{
    click(view().bar().ratingChip(u"red"_s));
    EXPECT_EQ(rows(), QStringList{u"2.1"_s});
    EXPECT_EQ(view().tools().shownText(), u"1 of 6 shown –"_s);
    click(view().bar().ratingChip(u"green"_s));
    EXPECT_EQ(rows(), (QStringList{u"1.1"_s, u"2.1"_s, u"2.2"_s}));
    click(view().bar().factChip(ActionFact::Overdue));
    EXPECT_EQ(rows(), QStringList{u"2.1"_s});
    EXPECT_EQ(view().bar().factChip(ActionFact::DueSoon)->count(), u"1"_s);
    click(view().tools().clear());
    EXPECT_EQ(rows().size(), 6);
    EXPECT_FALSE(view().bar().ratingChip(u"red"_s)->isChecked());
    EXPECT_TRUE(view().bar().box()->hasFocus());
}

TEST_F(ActionsShown, WordsAreFoundWhileTheyAreTyped)
{
    press(Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(view().bar().box()->hasFocus());
    QTest::keyClicks(view().bar().box(), u"FIRE safety"_s);
    EXPECT_EQ(rows(), QStringList{u"2.1"_s});
    press(Qt::Key_Down);
    EXPECT_TRUE(table().hasFocus());
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(rows().size(), 6);
    EXPECT_TRUE(view().bar().box()->text().isEmpty());
    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(view().bar().box(), u"nowhere"_s);
    EXPECT_TRUE(shows(view(), u"No action fits this filter"_s));
    EXPECT_TRUE(shows(view(), u"It asks for: “nowhere”."_s));
    press(Qt::Key_Escape);
    EXPECT_EQ(rows().size(), 6);
    press(Qt::Key_Escape);
    EXPECT_TRUE(table().hasFocus());
}

TEST_F(ActionsShown, PrioritiesAreChosenFromAListThatCounts)
{
    EXPECT_TRUE(view().bar().themes()->isHidden());
    EXPECT_TRUE(view().bar().leads()->isHidden()); // the plan names none
    EXPECT_EQ(menuTexts(view().bar().priorities()->menu()),
              (QStringList{u"1 Listening to people who use services\t2"_s,
                           u"2 Preventing harm before it occurs\t4"_s, u"Any"_s}));
    choose(view().bar().priorities()->menu(), u"1 Listening to people who use services"_s);
    EXPECT_EQ(rows(), (QStringList{u"1.1"_s, u"1.2"_s}));
    EXPECT_EQ(view().bar().priorities()->accessibleName(),
              u"Priority: 1 Listening to people who use services"_s);
    choose(view().bar().priorities()->menu(), u"2 Preventing harm before it occurs"_s);
    EXPECT_EQ(rows().size(), 6);
    EXPECT_EQ(view().bar().priorities()->accessibleName(), u"Priority: 2 priorities"_s);
    choose(view().bar().priorities()->menu(), u"Any"_s);
    EXPECT_FALSE(view().isFiltered());
}

TEST_F(ActionsShown, ChangedSinceTheMeetingIsCountedOnceItIsRead)
{
    FilterChip* const changed = view().bar().factChip(ActionFact::Changed);
    ASSERT_TRUE(QTest::qWaitFor([&] { return changed->count() == u"1"_s; }));
    EXPECT_EQ(changed->text(), u"Changed since 12 Sep"_s);
    click(changed);
    EXPECT_EQ(rows(), (QStringList{u"2.1"_s}));
}

TEST_F(ActionsShown, HeadingsSortAndTheChooserSaysSo)
{
    const QHeaderView& header = *table().horizontalHeader();
    const auto clickHeading = [&](ActionColumn column) {
        const int section = static_cast<int>(column);
        const QPoint middle{header.sectionViewportPosition(section) + header.sectionSize(section) / 2,
                            header.height() / 2};
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, middle);
    };
    clickHeading(ActionColumn::Rating);
    EXPECT_EQ(rows().first(), u"2.1"_s);
    EXPECT_EQ(view().tools().orders()->accessibleName(), u"Sort: rating"_s);
    clickHeading(ActionColumn::Rating);
    EXPECT_EQ(view().tools().orders()->accessibleName(), u"Sort: rating, reversed"_s);
    choose(view().tools().orders()->menu(), u"Due date"_s);
    EXPECT_EQ(rows(), (QStringList{u"2.1"_s, u"1.1"_s, u"2.2"_s, u"1.2"_s, u"2.3"_s, u"2.4"_s}));
    EXPECT_EQ(header.sortIndicatorSection(), static_cast<int>(ActionColumn::Due));
    choose(view().tools().orders()->menu(), u"Plan order"_s);
    EXPECT_EQ(rows().first(), u"1.1"_s);
}

TEST_F(ActionsShown, GroupsHaveHeadingsThatTheArrowsPass)
{
    choose(view().tools().groups()->menu(), u"Priority"_s);
    EXPECT_EQ(rows().first(), u"[1 Listening to people who use services]"_s);
    EXPECT_LT(table().rowHeight(0), table().rowHeight(1));
    table().setFocus();
    table().goTo(view().model().index(1, 0));
    press(Qt::Key_Up);
    EXPECT_EQ(table().currentIndex().row(), 0);
    EXPECT_EQ(session().selection(), action(u"1.1"_s)); // a heading is nothing to inspect
    press(Qt::Key_Return);
    EXPECT_TRUE(table().hasFocus());
}

TEST_F(ActionsShown, TheSelectionGoesToTheSessionAndComesBack)
{
    goTo(u"2.2"_s);
    EXPECT_EQ(session().selection(), action(u"2.2"_s));
    session().select(action(u"1.2"_s));
    EXPECT_EQ(view().model().lineAt(table().currentIndex().row()).action.value,
              action(u"1.2"_s).id);
    click(view().bar().ratingChip(u"red"_s));
    session().select(action(u"2.2"_s)); // filtered away
    EXPECT_FALSE(table().currentIndex().isValid());
    view().setFilter({});
    EXPECT_EQ(view().model().lineAt(table().currentIndex().row()).action.value,
              action(u"2.2"_s).id);
    choose(view().tools().orders()->menu(), u"Rating"_s);
    EXPECT_EQ(view().model().lineAt(table().currentIndex().row()).action.value,
              action(u"2.2"_s).id);
}

TEST_F(ActionsShown, EnterAndADoubleClickWriteTheUpdate)
{
    goTo(u"2.2"_s);
    table().setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(window().workspace()->inspector().page(), Inspector::Page::Update);
    EXPECT_TRUE(window().workspace()->inspector().isAncestorOf(QApplication::focusWidget()));
    const QModelIndex other = view().model().indexOf({{}, ActionId{action(u"1.1"_s).id}}, 1);
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(other).center());
    QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(other).center());
    EXPECT_EQ(session().selection(), action(u"1.1"_s));
    EXPECT_TRUE(window().workspace()->inspector().isAncestorOf(QApplication::focusWidget()));
}

TEST_F(ActionsShown, LettersRateTheSelection)
{
    goTo(u"2.3"_s);
    table().setFocus();
    press(Qt::Key_A, Qt::AltModifier | Qt::ShiftModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Training is late."_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(session().view().standing(ActionId{action(u"2.3"_s).id}).rating, u"amber"_s);
    EXPECT_EQ(view().bar().ratingChip(u"amber"_s)->count(), u"1"_s);
}

TEST_F(ActionsShown, RowsAreCopiedWithTheirHeadings)
{
    goTo(u"2.1"_s);
    table().setFocus();
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString text = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(text.startsWith(u"Ref\tAction\tPriority\tLead\tDue\t"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"2.1\tAgree the fire safety framework\t2 Preventing"_s));
    EXPECT_TRUE(QGuiApplication::clipboard()->mimeData()->html().contains(u">Rating</th>"_s));
    ASSERT_TRUE(window().commands().run(u"edit.copy"_s));
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(u"2.1\t"_s));
}

TEST_F(ActionsShown, FiltersAreSavedRenamedAndRemoved)
{
    EXPECT_FALSE(window().commands().run(u"view.saveFilter"_s)); // nothing to save
    click(view().bar().factChip(ActionFact::Overdue));
    ASSERT_TRUE(window().commands().run(u"view.saveFilter"_s));
    ASSERT_NE(form(), nullptr);
    EXPECT_EQ(form()->findChild<QLineEdit*>()->text(), u"Overdue"_s);
    form()->findChild<QLineEdit*>()->setText(u"Late ones"_s);
    form()->confirm();
    EXPECT_EQ(view().saved().accessibleName(), u"Saved filter: Late ones"_s);
    view().setFilter({});
    EXPECT_EQ(view().saved().accessibleName(), u"Saved filters"_s);
    choose(view().saved().menu(), u"Late ones"_s);
    EXPECT_EQ(rows(), QStringList{u"2.1"_s});

    Q_EMIT view().saved().menu()->aboutToShow();
    const QList<QMenu*> below = view().saved().menu()->findChildren<QMenu*>();
    ASSERT_EQ(below.size(), 2);
    below[1]->actions().first()->trigger();
    EXPECT_EQ(view().saved().accessibleName(), u"Saved filters"_s);
    session().undo();
    EXPECT_EQ(view().saved().accessibleName(), u"Saved filter: Late ones"_s);
}

TEST_F(ActionsShown, APastDayShowsTheRatingsOfThatDay)
{
    ASSERT_TRUE(session().lookAt(QDate{2026, 9, 12}));
    const int rating = static_cast<int>(ActionColumn::Rating);
    const auto word = [&](const QString& ref) {
        return view().model().indexOf({{}, ActionId{action(ref).id}}, rating).data().toString();
    };
    EXPECT_EQ(word(u"2.1"_s), u"Amber"_s);
    EXPECT_EQ(view().bar().factChip(ActionFact::Changed)->text(), u"Changed since 11 Jun"_s);
    ASSERT_TRUE(session().lookAt({}));
    EXPECT_EQ(word(u"2.1"_s), u"Red"_s);
    rate(u"2.1"_s, u"green"_s);
    EXPECT_EQ(word(u"2.1"_s), u"Green"_s);
}

TEST_F(ActionsShown, AnotherPlanBeginsWholeAndAnEmptyOneSaysWhatToDo)
{
    click(view().bar().ratingChip(u"red"_s));
    ASSERT_TRUE(session().perform(addPlan(session().book(), {u"Other Board"_s, u"Other plan"_s, {}})));
    session().choosePlan(session().book().plans().back());
    EXPECT_FALSE(view().isFiltered());
    EXPECT_TRUE(shows(view(), u"This plan has no actions yet"_s));
    EXPECT_FALSE(view().bar().parentWidget()->isVisible()) << "with the bar goes what it scrolls in";
}

TEST_F(ActionsShown, OrderGroupingAndColumnsAreRemembered)
{
    choose(view().tools().groups()->menu(), u"Rating"_s);
    choose(view().tools().orders()->menu(), u"Due date"_s);
    choose(view().tools().columns()->menu(), u"Lead"_s);
    const QString columns = view().tools().columns()->accessibleName();
    ActionsView again{session(), &settings()};
    EXPECT_EQ(again.model().grouping(), ActionGrouping::Rating);
    EXPECT_EQ(again.model().order().column, ActionColumn::Due);
    again.resize(700, 500);
    again.show();
    EXPECT_EQ(again.tools().columns()->accessibleName(), columns);
    choose(again.tools().columns()->menu(), u"As room allows"_s);
    EXPECT_TRUE(again.table().columns().isByRoom());
}

// Columns that have no room give way, and the due date says the next report then.
TEST_F(ActionsShown, ANarrowListKeepsWhatMattersInSight)
{
    ActionsView narrow{session()};
    narrow.resize(560, 500);
    narrow.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&narrow));
    const auto isHidden = [&](ActionColumn column) {
        return narrow.table().isColumnHidden(static_cast<int>(column));
    };
    EXPECT_TRUE(isHidden(ActionColumn::NextReport));
    EXPECT_TRUE(isHidden(ActionColumn::Priority));
    EXPECT_FALSE(isHidden(ActionColumn::Due));
    EXPECT_FALSE(isHidden(ActionColumn::Rating));
    for (const int width : {640, 720, 838, 1000}) {
        narrow.resize(width, 500);
        QCoreApplication::sendPostedEvents();
        EXPECT_EQ(narrow.table().horizontalHeader()->length(), narrow.table().viewport()->width()) << width;
    }
    narrow.resize(400, 500);
    EXPECT_TRUE(QTest::qWaitFor([&] { return isHidden(ActionColumn::Flags); }));
    EXPECT_FALSE(isHidden(ActionColumn::Rating));
    narrow.resize(1700, 500);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !isHidden(ActionColumn::NextReport); }));
    EXPECT_LE(narrow.table().horizontalHeader()->length(), narrow.table().viewport()->width());
}

// Whatever takes the keyboard has a name, every label shows its text as it is, cells speak.
TEST_F(ActionsShown, EverythingHasAName)
{
    for (QWidget* const widget : view().findChildren<QWidget*>()) {
        const bool takesKeyboard = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible();
        if (takesKeyboard) {
            const QAccessibleInterface* const access = QAccessible::queryAccessibleInterface(widget);
            EXPECT_FALSE(access->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
            EXPECT_GE(widget->height(), 24) << widget->metaObject()->className();
        }
        if (const auto* const label = qobject_cast<QLabel*>(widget)) {
            EXPECT_EQ(label->textFormat(), Qt::PlainText);
        }
    }
    QAccessibleInterface* const access = QAccessible::queryAccessibleInterface(&table());
    ASSERT_NE(access->tableInterface(), nullptr);
    EXPECT_EQ(access->tableInterface()->rowCount(), 6);
    const int rating = static_cast<int>(ActionColumn::Rating);
    EXPECT_EQ(access->tableInterface()->cellAt(2, rating)->text(QAccessible::Name),
              u"Rating: Red, overdue 53 days"_s);
}

// The keyboard goes through the bar as the eye does: box, choosers, chips, then the tools and the list.
TEST_F(ActionsShown, TabGoesInReadingOrder)
{
    window().resize(1200, 900); // room for every line of quick filters
    QTest::qWait(1);
    view().focusFilter();
    QPoint last{-1, -1};
    int stops = 0;
    while (!table().hasFocus() && stops < 40) {
        const QWidget* const at = QApplication::focusWidget();
        const QPoint place = at->mapTo(&view(), QPoint{0, at->height() / 2});
        const bool isBelow = place.y() > last.y() + 10;
        EXPECT_TRUE(isBelow || place.x() > last.x()) << at->metaObject()->className() << stops;
        last = place;
        ++stops;
        press(Qt::Key_Tab);
    }
    EXPECT_GT(stops, 12);
    EXPECT_TRUE(table().hasFocus());
}

TEST_F(ActionsShown, NothingIsClippedAtTwiceTheSize)
{
    applyZoom(200);
    const auto clipped = [this] {
        QStringList names;
        for (const QAbstractButton* const button : view().findChildren<QAbstractButton*>()) {
            const QSize wanted = button->sizeHint();
            const bool isWide = button->width() >= std::min(wanted.width(), view().bar().width() - 12);
            if (button->isVisible() && (!isWide || button->height() < wanted.height())) {
                names << button->accessibleName();
            }
        }
        return names;
    };
    // Layouts ask each other for room until all have it.
    EXPECT_TRUE(QTest::qWaitFor([&] { return clipped().isEmpty(); })) << clipped().join(u", "_s).toStdString();
    EXPECT_EQ(table().rowHeight(0), table().itemDelegate()->sizeHint([&] {
        QStyleOptionViewItem option;
        option.font = table().font();
        return option;
    }(), view().model().index(0, 0)).height());
    applyZoom(100);
}

} // namespace boardplan::test
