// Another plan of the file chosen, against Qt's wrapped tree given other rows.

#include "bare_rows.h"
#include "gui/frame/view_entries.h"
#include "gui/frame/workspace.h"
#include "gui/session.h"
#include "scenes.h"
#include "stage.h"
#include "watched_application.h"

#include <QTreeView>

namespace boardplan::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int chosenPlans = 15;

PlanId planAt(Session& session, int round)
{
    const std::vector<PlanId> plans = session.book().plans();
    return plans[static_cast<std::size_t>(round * 31 + 1) % plans.size()];
}

Times chooseBare(Session& session)
{
    Times times;
    BareRows first{session.view(), session.plan()};
    const auto tree = bareTree(first, true);
    showBare(*tree);
    std::vector<std::unique_ptr<BareRows>> shown;
    for (int round = 0; round < chosenPlans; ++round) {
        times.add(untilPainted(*tree->viewport(), [&] {
            shown.push_back(std::make_unique<BareRows>(session.view(), planAt(session, round)));
            tree->setModel(shown.back().get());
        }));
        settle();
    }
    return times;
}

} // namespace

void measurePlans(Stage& stage)
{
    Session& session = stage.session();
    printHead(u"Another plan chosen, of %1, with every view made"_s.arg(session.book().plans().size()));
    for (const ViewEntry& entry : viewEntries()) {
        const Spent took = stage.go(entry.kind);
        settle();
        printFreeze(u"first look at %1, %2 ms of work to the repaint"_s.arg(nameOf(entry.kind)).arg(took.own, 0, 'f', 1));
    }
    printMemory(u"memory with every view made"_s);
    const Times bare = chooseBare(session);
    stage.bringForward();
    for (const ViewEntry& entry : viewEntries()) {
        stage.go(entry.kind);
        settle();
        Times times;
        for (int round = 0; round < chosenPlans; ++round) {
            times.add(withTurns([&] { session.choosePlan(planAt(session, round)); })); // My subgroup is of every plan
            settle();
        }
        printTimes(nameOf(entry.kind) + u" in front"_s, times, bare, {300, 0});
        printFreeze(u"plans chosen with %1 in front"_s.arg(nameOf(entry.kind)));
    }
    stage.go(ViewKind::Overview);
    settle();
    const Spent all = untilPainted(stage.front(), [&] { session.chooseBoards(Node{}); });
    settle();
    printFreeze(u"all boards looked at, %1 ms of work to the repaint"_s.arg(all.own, 0, 'f', 1));
    session.choosePlan(planAt(session, 0));
    settle();
    printFreeze(u"back to one plan"_s);
}

} // namespace boardplan::bench
