// The window made narrower and wider, against Qt's wrapped tree over the same rows.

#include "bare_rows.h"
#include "gui/frame/main_window.h"
#include "gui/frame/view_entries.h"
#include "gui/frame/workspace.h"
#include "gui/session.h"
#include "scenes.h"
#include "stage.h"
#include "watched_application.h"

#include <QTreeView>
#include <array>

namespace boardplan::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array resizeSteps{-90, 60, -30, 120, -60};
constexpr double resizeMilliseconds = 100;

// The first is taken apart: it finds nothing kept.
struct Resized {
    Times first;
    Times again;
};

void resizeBySteps(QWidget& window, QWidget& seen, Resized& resized)
{
    for (const int step : resizeSteps) {
        Times& times = resized.first.count() == 0 ? resized.first : resized.again;
        times.add(untilPainted(seen, [&] { window.resize(window.width() + step, window.height()); }));
        settle();
    }
}

Resized resizeBare(Session& session)
{
    Resized resized;
    BareRows rows{session.view(), session.plan()};
    const auto tree = bareTree(rows, true);
    showBare(*tree);
    resizeBySteps(*tree, *tree->viewport(), resized);
    return resized;
}

} // namespace

void measureResizing(Stage& stage)
{
    printHead(u"The window resized, to the repaint"_s);
    const Resized bare = resizeBare(stage.session());
    forgetFreeze();
    stage.bringForward();
    for (const ViewEntry& entry : viewEntries()) {
        stage.go(entry.kind);
        settle();
        printFreeze(u"before"_s);
        Resized resized;
        resizeBySteps(stage.window(), stage.front(), resized);
        printTimes(nameOf(entry.kind) + u", the first time"_s, resized.first, bare.first, {resizeMilliseconds, 0});
        printTimes(nameOf(entry.kind) + u", again"_s, resized.again, bare.again, {resizeMilliseconds, 0});
        printFreeze(u"resized with %1 in front"_s.arg(nameOf(entry.kind)));
    }
}

} // namespace boardplan::bench
