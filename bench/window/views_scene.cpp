// Going from view to view, against a stack of Qt's tables over the same rows.

#include "bare_rows.h"
#include "big_plan.h"
#include "gui/frame/view_entries.h"
#include "gui/frame/workspace.h"
#include "gui/session.h"
#include "scenes.h"
#include "stage.h"
#include "watched_application.h"

#include <boardplan/document/verbs.h>

#include <QMap>
#include <QStackedWidget>
#include <QTableView>

namespace boardplan::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int newWindows = 3;
constexpr int warmRounds = 4;

struct Going {
    Times first;
    Times again;
    Times afterEdit;
};

// Nine views shown for the first time and again.
void goBare(Session& session, Times& first, Times& again)
{
    BareRows rows{session.view(), session.plan()};
    QStackedWidget stack;
    stack.resize(900, 640);
    stack.addWidget(new QWidget);
    stack.show();
    settle();
    std::vector<QWidget*> tables;
    for (std::size_t i = 0; i < viewEntries().size(); ++i) {
        first.add(untilPainted([&] { return tables.size() > i ? tables[i] : nullptr; }, [&] {
            QTableView* const table = bareTable(rows).release(); // the stack's
            stack.addWidget(table);
            stack.setCurrentWidget(table);
            tables.push_back(table);
        }));
    }
    for (QWidget* const table : tables) {
        again.add(untilPainted(*table, [&] { stack.setCurrentWidget(table); }));
    }
}

void rateOne(Session& session, int round)
{
    const ActionId action = actionOf(session.book().allActionsOf(session.plan()), round);
    session.perform(recordUpdate(session.book(), ratingUpdate(action, round), benchDay, session.document().now()));
}

} // namespace

void measureViews(const QString& path)
{
    QMap<ViewKind, Going> going;
    Times bareFirst;
    Times bareAgain;
    printHead(u"Going to a view, from the key to the repaint"_s);
    for (int round = 0; round < newWindows; ++round) {
        Stage stage{path};
        stage.go(ViewKind::Plan);
        printFreeze(u"opening the file, and the Plan"_s);
        for (const ViewEntry& entry : viewEntries()) {
            going[entry.kind].first.add(stage.go(entry.kind));
            settle();
            printFreeze(u"first look at "_s + nameOf(entry.kind));
        }
        for (int again = 0; again < warmRounds; ++again) {
            for (const ViewEntry& entry : viewEntries()) {
                going[entry.kind].again.add(stage.go(entry.kind));
                settle();
            }
        }
        printFreeze(u"going round the views"_s);
        for (int again = 0; again < warmRounds; ++again) {
            for (const ViewEntry& entry : viewEntries()) {
                rateOne(stage.session(), again * 9 + entry.digit);
                settle();
                going[entry.kind].afterEdit.add(stage.go(entry.kind));
                settle();
            }
        }
        printFreeze(u"the same with an update recorded between"_s);
        goBare(stage.session(), bareFirst, bareAgain);
    }
    for (const ViewEntry& entry : viewEntries()) {
        printTimes(nameOf(entry.kind) + u", the first time"_s, going[entry.kind].first, bareFirst, {100, 0});
        printTimes(nameOf(entry.kind) + u", again"_s, going[entry.kind].again, bareAgain, {100, 0});
        printTimes(nameOf(entry.kind) + u", after an update"_s, going[entry.kind].afterEdit, bareAgain, {100, 0});
    }
}

} // namespace boardplan::bench
