// Frame by frame through the rows, against Qt's tree with wrapped rows and without, and Qt's table.

#include "bare_rows.h"
#include "gui/actions/action_table.h"
#include "gui/actions/actions_view.h"
#include "gui/frame/view_entries.h"
#include "gui/frame/workspace.h"
#include "gui/plan/plan_view.h"
#include "gui/session.h"
#include "gui/timeline/timeline_picture.h"
#include "scenes.h"
#include "stage.h"
#include "watched_application.h"

#include <QScrollBar>
#include <QTableView>
#include <QTest>

namespace boardplan::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int scrollFrames = 300;
constexpr int wheelPixels = 60; // a notch
constexpr double frameMilliseconds = 33;

// By so much at a time, from the top; from there again where it ends.
Times scrollBy(QAbstractItemView& view, int pixels)
{
    QScrollBar& bar = *view.verticalScrollBar();
    Times frames;
    bar.setValue(0);
    settle();
    for (int frame = 0; frame < scrollFrames; ++frame) {
        if (bar.value() + pixels > bar.maximum()) {
            bar.setValue(0);
            settle();
        }
        frames.add(untilPainted(*view.viewport(), [&] { bar.setValue(bar.value() + pixels); }));
    }
    return frames;
}

// To places all over the rows, as a dragged scroll bar goes.
Times drag(QAbstractItemView& view)
{
    QScrollBar& bar = *view.verticalScrollBar();
    Times frames;
    for (int frame = 0; frame < scrollFrames; ++frame) {
        const int value = static_cast<int>(static_cast<qint64>(bar.maximum()) * (frame * 37 % scrollFrames) / scrollFrames);
        if (value != bar.value()) {
            frames.add(untilPainted(*view.viewport(), [&] { bar.setValue(value); }));
        }
    }
    return frames;
}

// The current row goes with the page, and the inspector with the row; from the top again where it ends.
Times pageByKey(QAbstractItemView& view)
{
    Times frames;
    const QScrollBar& bar = *view.verticalScrollBar();
    view.setFocus();
    for (int frame = 0; frame < 60; ++frame) {
        if (frame == 0 || bar.value() == bar.maximum()) {
            view.setCurrentIndex(view.model()->index(0, 0));
            view.scrollToTop();
            settle();
        }
        frames.add(untilPainted(*view.viewport(), [&] { QTest::keyClick(&view, Qt::Key_PageDown); }));
    }
    return frames;
}

struct Scrolled {
    Times byWheel;
    Times byPage;
    Times dragged;
    Times byKey;
};

Scrolled scroll(QAbstractItemView& view)
{
    return {scrollBy(view, wheelPixels), scrollBy(view, view.viewport()->height()), drag(view), pageByKey(view)};
}

void print(const QString& what, const Scrolled& ours, const Scrolled& bare, const QString& besides)
{
    printTimes(u"%1, by the wheel, against %2"_s.arg(what, besides), ours.byWheel, bare.byWheel, {frameMilliseconds, 0});
    printTimes(u"%1, by a page, against %2"_s.arg(what, besides), ours.byPage, bare.byPage, {frameMilliseconds, 0});
    printTimes(u"%1, dragged, against %2"_s.arg(what, besides), ours.dragged, bare.dragged, {frameMilliseconds, 0});
    printTimes(u"%1, Page Down, against %2"_s.arg(what, besides), ours.byKey, bare.byKey, {frameMilliseconds, 0});
}

Scrolled scrollView(Stage& stage, ViewKind kind, QAbstractItemView& view)
{
    stage.go(kind);
    settle();
    printFreeze(u"before"_s);
    Scrolled scrolled = scroll(view);
    settle();
    printFreeze(u"scrolling "_s + nameOf(kind));
    return scrolled;
}

} // namespace

void measureScrolling(Stage& stage)
{
    printHead(u"Scrolling, each frame to the repaint"_s);
    BareRows rows{stage.session().view(), stage.session().plan()};
    Workspace& workspace = stage.workspace();
    stage.go(ViewKind::Timeline);
    auto& picture = *stage.front().findChild<TimelinePicture*>();
    const Scrolled plan = scrollView(stage, ViewKind::Plan, workspace.planView().tree());
    const Scrolled actions = scrollView(stage, ViewKind::Actions, workspace.actionsView().table());
    const Scrolled timeline = scrollView(stage, ViewKind::Timeline, picture);
    {
        const auto wrapped = bareTree(rows, true);
        showBare(*wrapped);
        print(u"Plan"_s, plan, scroll(*wrapped), u"a wrapped tree"_s);
    }
    {
        const auto flat = bareTree(rows, false);
        showBare(*flat);
        const Scrolled bare = scroll(*flat);
        print(u"Plan"_s, plan, bare, u"a tree of single lines"_s);
        print(u"Timeline"_s, timeline, bare, u"a tree of single lines"_s);
    }
    const auto table = bareTable(rows);
    showBare(*table);
    print(u"Actions"_s, actions, scroll(*table), u"a table"_s);
}

} // namespace boardplan::bench
