// The filter of the list of actions, against a line edit before QSortFilterProxyModel and QTableView.

#include "bare_rows.h"
#include "gui/actions/action_table.h"
#include "gui/actions/actions_view.h"
#include "gui/actions/filter_bar.h"
#include "gui/frame/view_entries.h"
#include "gui/frame/workspace.h"
#include "gui/session.h"
#include "scenes.h"
#include "stage.h"
#include "watched_application.h"

#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTest>

namespace boardplan::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int filterRounds = 5;
const QString typedWord = u"pathway"_s;

// Types the word and takes it back, key by key. A letter that leaves every row need not repaint the list.
Times typeInto(QWidget& box)
{
    Times times;
    for (int round = 0; round < filterRounds; ++round) {
        for (const QChar letter : typedWord) {
            times.add(withTurns([&] { QTest::keyClick(&box, letter.toLatin1()); }));
        }
        for (qsizetype i = 0; i < typedWord.size(); ++i) {
            times.add(withTurns([&] { QTest::keyClick(&box, Qt::Key_Backspace); }));
        }
    }
    return times;
}

Times bareTyping(Session& session)
{
    BareRows rows{session.view(), session.plan()};
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&rows);
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    const auto table = bareTable(proxy);
    showBare(*table);
    QLineEdit box;
    QObject::connect(&box, &QLineEdit::textChanged, &proxy, &QSortFilterProxyModel::setFilterFixedString);
    box.show();
    return typeInto(box);
}

} // namespace

void measureFilter(Stage& stage)
{
    stage.go(ViewKind::Actions);
    settle();
    ActionsView& view = stage.workspace().actionsView();
    view.focusFilter();
    printHead(u"A key press in the filter of the list of actions (%1 actions)"_s.arg(view.model().rowCount()));
    printFreeze(u"before"_s);
    const Times ours = typeInto(*view.bar().box());
    printTimes(u"typed or taken back, to the repaint"_s, ours, bareTyping(stage.session()), {30, 0});
    settle();
    printFreeze(u"filter"_s);
}

} // namespace boardplan::bench
