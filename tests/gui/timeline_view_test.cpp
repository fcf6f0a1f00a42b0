#include "timeline_fixture.h"

#include "frame_fixture.h"
#include "gui/frame/workspace.h"
#include "gui/look/theme.h"
#include "sample_session.h"

#include <boardplan/document/verbs.h>

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

// Drives a model through what happens to it while a tester watches.
void follow(TimelineModel& model, const std::vector<Timeline>& timelines)
{
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    for (const Timeline& timeline : timelines) {
        model.setTimeline(timeline);
    }
}

QString spokenRow(TimelineModel& model, const Node& node)
{
    return model.indexOf(node).data(Qt::AccessibleTextRole).toString();
}

void turnWheel(QWidget& widget, Qt::KeyboardModifiers modifiers, int delta)
{
    const QPointF at{widget.width() * 0.75, widget.height() / 2.0};
    QWheelEvent wheel{at, widget.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false};
    QCoreApplication::sendEvent(&widget, &wheel);
}

// Whether a line of this colour goes down the picture at this place.
bool hasLine(QWidget& viewport, int x, const QColor& colour)
{
    const QImage image = viewport.grab().toImage();
    const int y = image.height() - 3;
    for (int near = x - 2; near <= x + 2; ++near) {
        if (near >= 0 && near < image.width() && image.pixelColor(near, y) == colour) {
            return true;
        }
    }
    return false;
}

} // namespace

TEST_F(TimelineTest, TheModelKeepsItsPromises)
{
    open();
    const Timeline whole = rows().timeline();
    Timeline rated = whole;
    rated.groups[0].rows[0].rating.reset();
    Timeline shorter = whole;
    shorter.groups.pop_back();
    TimelineModel model;
    QSignalSpy resets{&model, &QAbstractItemModel::modelReset};
    QSignalSpy changes{&model, &QAbstractItemModel::dataChanged};
    follow(model, {whole, rated, rated, shorter, Timeline{}, whole});
    EXPECT_EQ(resets.count(), 4);
    EXPECT_EQ(changes.count(), 4) << "two groups and their rows, once";
}

TEST_F(TimelineTest, TheTablesKeepTheirPromises)
{
    open();
    const QAbstractItemModelTester table{view().table().model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    const QAbstractItemModelTester load{view().load().model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    view().setMode(TimelineView::Mode::Table);
    view().setMode(TimelineView::Mode::Load);
    session().undo();
    EXPECT_EQ(view().load().model()->rowCount(), 0);
}

TEST_F(TimelineTest, ARowSpeaksItsTextRatingAndDates)
{
    open();
    EXPECT_EQ(spokenRow(rows(), action(u"1.2"_s)),
        u"1.2 Agree the fire safety framework; Rating: Red; was due 30 Sep 2026, overdue 53 days"_s);
    EXPECT_EQ(spokenRow(rows(), action(u"1.1"_s)),
        u"1.1 Renew the self-neglect guidance; Rating: Amber; next report 1 Apr 2027"_s);
    EXPECT_EQ(spokenRow(rows(), action(u"2.2"_s)),
        u"2.2 Learn from the next review; Rating: Not rated; no date: Following the completion of a review"_s);
    EXPECT_EQ(spokenRow(rows(), priority(u"2"_s)), u"2 Preventing harm before it occurs, 2 actions"_s);
}

TEST_F(TimelineTest, ATipIsPlainText)
{
    open();
    const QString tip = rows().indexOf(action(u"2.1"_s)).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.contains(u"Train &lt;b&gt;every"_s));
    EXPECT_TRUE(tip.contains(u"As published: Q4 2026/27"_s));
    EXPECT_TRUE(tip.contains(u"Lead: Policy Subgroup, Board Manager"_s));
}

TEST_F(TimelineTest, TheArrowsSelectActionsInTheSession)
{
    open();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    EXPECT_EQ(session().selection(), action(u"1.2"_s));
    press(Qt::Key_Up);
    EXPECT_EQ(session().selection(), action(u"1.1"_s));
}

TEST_F(TimelineTest, TheSelectionOfTheSessionIsShownAndUnfolded)
{
    open();
    picture().collapse(rows().indexOf(priority(u"2"_s)));
    session().select(action(u"2.1"_s));
    EXPECT_EQ(rows().node(picture().currentIndex()), action(u"2.1"_s));
    EXPECT_TRUE(picture().isExpanded(rows().indexOf(priority(u"2"_s))));
}

TEST_F(TimelineTest, WhatWasSelectedElsewhereIsShownOnReturn)
{
    open();
    view().hide();
    session().select(action(u"2.1"_s));
    view().show();
    EXPECT_EQ(rows().node(picture().currentIndex()), action(u"2.1"_s));
}

TEST_F(TimelineTest, AClickAnywhereInARowSelectsIt)
{
    open();
    const QRect row = picture().visualRect(rows().indexOf(action(u"2.1"_s)));
    QTest::mouseClick(picture().viewport(), Qt::LeftButton, {}, QPoint{picture().viewport()->width() - 20, row.center().y()});
    EXPECT_EQ(session().selection(), action(u"2.1"_s));
}

TEST_F(TimelineTest, HeadingsFoldByKeyAndByTheirArrow)
{
    open();
    const QModelIndex heading = rows().indexOf(priority(u"1"_s));
    picture().goTo(priority(u"1"_s));
    press(Qt::Key_Left);
    EXPECT_FALSE(picture().isExpanded(heading));
    press(Qt::Key_Right);
    EXPECT_TRUE(picture().isExpanded(heading));
    press(Qt::Key_Space);
    EXPECT_FALSE(picture().isExpanded(heading));
    QTest::mouseClick(picture().viewport(), Qt::LeftButton, {}, QPoint{12, picture().visualRect(heading).center().y()});
    EXPECT_TRUE(picture().isExpanded(heading));
}

TEST_F(TimelineTest, AnEditKeepsFoldsSelectionAndRows)
{
    open();
    picture().collapse(rows().indexOf(priority(u"2"_s)));
    picture().goTo(action(u"1.2"_s));
    QSignalSpy resets{&rows(), &QAbstractItemModel::modelReset};
    Update update;
    update.action = book().actionId(u"1.2"_s);
    update.rating = u"green"_s;
    update.reportedOn = QDate{2026, 11, 22};
    ASSERT_TRUE(session().perform(recordUpdate(session().book(), update, update.reportedOn,
        QDateTime{QDate{2026, 11, 22}, QTime{12, 0}, Qt::UTC})));
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(rows().row(picture().currentIndex())->rating->key, u"green"_s);
    EXPECT_FALSE(picture().isExpanded(rows().indexOf(priority(u"2"_s))));
}

TEST_F(TimelineTest, PlusAndMinusZoomTimeAndAreRemembered)
{
    open();
    EXPECT_EQ(picture().scale(), TimelineScale::Quarter);
    press(Qt::Key_Plus);
    EXPECT_EQ(picture().scale(), TimelineScale::Month);
    press(Qt::Key_Plus);
    EXPECT_EQ(picture().scale(), TimelineScale::Month);
    EXPECT_EQ(anotherView()->picture().scale(), TimelineScale::Month);
    press(Qt::Key_Minus);
    press(Qt::Key_Minus);
    EXPECT_EQ(picture().scale(), TimelineScale::Year);
    choose(u"Month"_s);
    EXPECT_EQ(picture().scale(), TimelineScale::Month);
}

TEST_F(TimelineTest, TheWheelZoomsWithCtrlAndScrollsTimeWithShift)
{
    open();
    turnWheel(*picture().viewport(), Qt::ControlModifier, 120);
    EXPECT_EQ(picture().scale(), TimelineScale::Month);
    picture().timeBar().setValue(0);
    turnWheel(*picture().viewport(), Qt::ShiftModifier, -120);
    EXPECT_GT(picture().timeBar().value(), 0);
    turnWheel(*picture().viewport(), Qt::ControlModifier, -120);
    EXPECT_EQ(picture().scale(), TimelineScale::Quarter);
}

TEST_F(TimelineTest, KeysScrollTimeAndFindToday)
{
    open();
    picture().setScale(TimelineScale::Month);
    picture().goTo(action(u"1.1"_s));
    press(Qt::Key_Home);
    EXPECT_EQ(picture().timeBar().value(), 0);
    press(Qt::Key_Right);
    EXPECT_GT(picture().timeBar().value(), 0);
    press(Qt::Key_Left);
    EXPECT_EQ(picture().timeBar().value(), 0);
    press(Qt::Key_End);
    EXPECT_EQ(picture().timeBar().value(), picture().timeBar().maximum());
    press(Qt::Key_T);
    const double today = picture().axis().start(QDate{2026, 11, 22}) - picture().timeBar().value();
    EXPECT_GT(today, 0);
    EXPECT_LT(today, picture().viewport()->width() - picture().labelWidth());
    EXPECT_EQ(rows().node(picture().currentIndex()), action(u"1.1"_s)) << "the row stays";
}

TEST_F(TimelineTest, ADayHasItsLine)
{
    open();
    press(Qt::Key_T);
    const int x = picture().labelWidth() - picture().timeBar().value()
        + static_cast<int>(picture().axis().start(QDate{2026, 11, 22}));
    EXPECT_TRUE(hasLine(*picture().viewport(), x, theme().accent));
    EXPECT_FALSE(hasLine(*picture().viewport(), x - 20, theme().accent));
}

TEST_F(TimelineTest, EnterAsksForTheInspector)
{
    open();
    QSignalSpy wanted{&view(), &TimelineView::inspectorWanted};
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(wanted.count(), 1);
}

TEST_F(TimelineTest, TheTableSaysTheSame)
{
    open();
    choose(u"Table"_s);
    ASSERT_EQ(view().table().model()->rowCount(), 5);
    EXPECT_EQ(texts(view().table(), 1),
        (QStringList{u"1.2"_s, u"Agree the fire safety framework"_s, u"Fire and Rescue Service"_s, u"2026-09-30"_s,
            u"30 Sep 2026"_s, u"–"_s, u"overdue 53 days, update awaited"_s, u"Red"_s}));
    const QModelIndex rating = view().table().model()->index(1, 7);
    EXPECT_EQ(rating.data(Qt::AccessibleTextRole).toString(), u"Rating: Red"_s);
    view().table().goTo(action(u"2.1"_s));
    EXPECT_EQ(session().selection(), action(u"2.1"_s));
    EXPECT_EQ(anotherView()->mode(), TimelineView::Mode::Table) << "the mode is remembered";
}

TEST_F(TimelineTest, TheLoadCountsActionsOfEachLeadAndOpensThem)
{
    open();
    choose(u"Load"_s);
    TimelineTable& load = view().load();
    ASSERT_EQ(load.model()->rowCount(), 5);
    EXPECT_EQ(texts(load, 0), (QStringList{u"Policy Subgroup"_s, u"–"_s, u"–"_s, u"1"_s, u"1"_s, u"–"_s, u"–"_s, u"2"_s}));
    EXPECT_EQ(texts(load, 4).first(), u"All actions"_s);
    EXPECT_TRUE(shows(view(), u"1 action has several leads"_s));
    load.setCurrentIndex(load.model()->index(0, 0));
    QTest::keyClick(&load, Qt::Key_Return);
    EXPECT_EQ(view().mode(), TimelineView::Mode::Picture);
    EXPECT_EQ(rows().timeline().actions(), 2);
}

TEST_F(TimelineTest, APriorityAloneIsShownWhenChosen)
{
    open();
    view().setScope({session().plan(), book().priorityId(u"2"_s), {}});
    EXPECT_EQ(rows().rowCount(), 1);
    EXPECT_EQ(rows().timeline().actions(), 2);
    view().setScope({session().plan(), {}, {}});
    EXPECT_EQ(rows().rowCount(), 2);
}

TEST_F(TimelineTest, APastDayIsDrawnAsItWas)
{
    open();
    ASSERT_TRUE(session().lookAt(QDate{2026, 8, 1}));
    EXPECT_EQ(rows().timeline().today, (QDate{2026, 8, 1}));
    EXPECT_EQ(spokenRow(rows(), action(u"1.2"_s)),
        u"1.2 Agree the fire safety framework; Rating: Not rated; due 30 Sep 2026"_s);
}

TEST_F(TimelineTest, WithoutAPlanItSaysWhatToDo)
{
    open(BookBuilder{});
    EXPECT_TRUE(shows(view(), u"There is no plan here yet"_s));
    QSignalSpy wanted{&view(), &TimelineView::commandWanted};
    choose(u"Import a plan…"_s);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first().first().toString(), u"file.import"_s);
}

TEST_F(TimelineTest, APlanWithoutActionsSaysSo)
{
    BookBuilder build;
    build.board(u"Exampleshire"_s, u"Ex"_s).plan(u"Plan"_s).priority(u"1"_s, u"Listening"_s);
    open(build);
    EXPECT_TRUE(shows(view(), u"This plan has no actions yet"_s));
}

TEST_F(TimelineTest, APlanWithoutDatesSaysHowMany)
{
    BookBuilder build;
    build.board(u"Exampleshire"_s, u"Ex"_s).plan(u"Plan"_s).priority(u"1"_s, u"Listening"_s);
    build.action(u"1.1"_s).timescale(u"TBC"_s).action(u"1.2"_s);
    open(build);
    EXPECT_TRUE(shows(view(), u"2 actions have no date in their timescale"_s));
    choose(u"Table"_s);
    EXPECT_EQ(view().table().model()->rowCount(), 2);
}

TEST_F(TimelineTest, AnActionAddedIsShownAndUndone)
{
    open();
    session().undo();
    EXPECT_TRUE(shows(view(), u"There is no plan here yet"_s));
    session().redo();
    EXPECT_EQ(rows().timeline().actions(), 5);
}

namespace {

struct AxisCase {
    const char* name;
    double dayWidth;
    int room;
    double expected;
};

void PrintTo(const AxisCase& axis, std::ostream* out)
{
    *out << axis.name;
}

class TimeAxes : public ::testing::TestWithParam<AxisCase> {};

} // namespace

// A span of 100 days; the margins take 28 pixels.
TEST_P(TimeAxes, Fit)
{
    TimeAxis axis;
    axis.fit({QDate{2026, 4, 1}, QDate{2026, 7, 9}}, GetParam().dayWidth, GetParam().room);
    EXPECT_DOUBLE_EQ(axis.dayWidth(), GetParam().expected);
    EXPECT_EQ(axis.dayAt(axis.start(QDate{2026, 5, 5}) + 0.1), (QDate{2026, 5, 5}));
    EXPECT_EQ(axis.dayAt(-500), (QDate{2026, 4, 1}));
    EXPECT_EQ(axis.dayAt(1e6), (QDate{2026, 7, 9}));
}

INSTANTIATE_TEST_SUITE_P(Table, TimeAxes,
    ::testing::Values(AxisCase{"StretchedToTheRoom", 1, 528, 5}, AxisCase{"NearlyFits", 5.5, 528, 5},
        AxisCase{"WiderThanTheRoom", 10, 528, 10}),
    [](const auto& axis) { return std::string{axis.param.name}; });

class TimelineInWindow : public FrameTest {};

TEST_F(TimelineInWindow, CtrlFiveShowsItWithTheKeyboardInThePicture)
{
    openFrameBook();
    showWindow();
    QTest::keyClick(&window(), Qt::Key_5, Qt::ControlModifier);
    EXPECT_EQ(window().workspace()->currentView(), ViewKind::Timeline);
    auto* const picture = window().findChild<TimelinePicture*>();
    ASSERT_NE(picture, nullptr);
    EXPECT_TRUE(QTest::qWaitFor([&] { return picture->hasFocus(); }));
    QTest::keyClick(picture, Qt::Key_Down);
    EXPECT_EQ(session().selection(), action(u"1.1"_s));
}

TEST_F(TimelineTest, WordsOfActionsHaveTwoLinesWhereOneIsTooShort)
{
    BookBuilder book = timelineBook();
    book.action(u"2.3"_s, u"Publish a guide for the public in all five languages"_s);
    open(book);
    view().resize(640, 900);
    EXPECT_EQ(picture().labelLines(), 2);
    const int high = picture().rows().rowCount() > 0 ? picture().sizeHintForIndex(picture().rows().index(0, 0)).height() : 0;
    EXPECT_GE(high, 2 * picture().fontMetrics().height());
    view().resize(640, 330); // few rows would be in sight
    EXPECT_EQ(picture().labelLines(), 1);
    view().resize(2600, 900);
    EXPECT_EQ(picture().labelLines(), 1);
}

} // namespace boardplan::test
