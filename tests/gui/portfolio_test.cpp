#include "frame_fixture.h"

#include "gui/commands/commands.h"
#include "gui/figures/figure_table.h"
#include "gui/frame/plan_chooser.h"
#include "gui/frame/status_line.h"
#include "gui/frame/workspace.h"
#include "gui/inspector/inspector.h"
#include "gui/overview/overview_view.h"
#include "gui/overview/portfolio_page.h"
#include "gui/plan_scope.h"
#include "gui/widgets/link_button.h"
#include "sample_session.h"

#include <QMenu>
#include <QTest>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

// Two boards: a plan of the first, and a joint one with an action for each and one for both.
BookBuilder twoBoards()
{
    BookBuilder build = frameBook();
    build.board(u"Exampleshire Children Partnership"_s, u"ECP"_s).jointPlan(u"Joint plan"_s);
    build.closedMeeting("2026-10-01").priority(u"J"_s, u"Transitions"_s);
    build.action(u"J.1"_s, u"Agree the transition pathway"_s).serving({u"Exampleshire SAB"_s, u"ECP"_s});
    build.rated(u"amber"_s, day("2026-09-20")).rated(u"green"_s, day("2026-11-10"));
    build.action(u"J.2"_s, u"Train social workers"_s).serving({u"ECP"_s}).rated(u"red"_s, day("2026-11-10"));
    return build;
}

class Portfolio : public FrameTest {
protected:
    void SetUp() override
    {
        openBook(m_boards);
        showWindow();
        session().chooseBoards({});
    }

    OverviewView& overview() { return window().workspace()->overview(); }
    const PortfolioPage& page() { return *overview().portfolio(); }
    FigureTable& plans() { return const_cast<FigureTable&>(page().plans()); }
    static QStringList textsOf(const FigureTable& table, int column)
    {
        QStringList texts;
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            texts.append(table.model()->index(row, column).data().toString());
        }
        return texts;
    }

    BookBuilder m_boards = twoBoards();
};

} // namespace

TEST_F(Portfolio, ShowsOneRowPerPlanAndTheSentenceOfAllBoards)
{
    ASSERT_NE(overview().portfolio(), nullptr);
    EXPECT_EQ(page().sentence(), session().view().sentence(Node{}));
    EXPECT_EQ(textsOf(plans(), 0),
        (QStringList{u"Exampleshire SAB · Business plan 2026–27"_s, u"Exampleshire SAB, ECP · Joint plan"_s}));
    const int rated = plans().model()->columnCount() - 1;
    EXPECT_EQ(textsOf(plans(), rated), (QStringList{u"4 of 5"_s, u"2 of 2"_s}));
}

TEST_F(Portfolio, ASharedActionCountsForEachBoard)
{
    ASSERT_TRUE(page().boards().isVisible());
    EXPECT_EQ(textsOf(page().boards(), 0),
        (QStringList{u"Exampleshire Safeguarding Adults Board"_s, u"Exampleshire Children Partnership"_s}));
    EXPECT_EQ(textsOf(page().boards(), 3), (QStringList{u"5 of 6"_s, u"2 of 2"_s}));
    EXPECT_EQ(session().view().summary(Node{}).included, 7);
}

TEST_F(Portfolio, ABoardsRowsCountWhatServesIt)
{
    session().chooseBoards(Node::of(NodeKind::Board, m_boards.boardId(u"Exampleshire SAB"_s)));
    EXPECT_EQ(page().sentence(), session().view().sentence(session().scope()));
    EXPECT_FALSE(page().boards().isVisible());
    EXPECT_EQ(textsOf(plans(), plans().model()->columnCount() - 1), (QStringList{u"4 of 5"_s, u"1 of 1"_s}));
    EXPECT_EQ(textsOf(plans(), 1).back(), u"Green"_s); // the red action is the other board's
    session().chooseBoards(Node::of(NodeKind::Board, m_boards.boardId(u"ECP"_s)));
    EXPECT_EQ(textsOf(plans(), 0), QStringList{u"Exampleshire SAB, ECP · Joint plan"_s});
}

TEST_F(Portfolio, ComparesEachPlanWithItsOwnLastMeeting)
{
    ASSERT_TRUE(QTest::qWaitFor([this] { return textsOf(plans(), 3).back() != u"…"_s; }));
    EXPECT_EQ(plans().model()->headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), u"Direction"_s);
}

TEST_F(Portfolio, EnterOpensThePlan)
{
    const PlanId joint = m_boards.planId();
    plans().setFocus();
    plans().setCurrentIndex(plans().model()->index(1, 1));
    QTest::keyClick(&plans(), Qt::Key_Return);
    EXPECT_EQ(session().plan(), joint);
    EXPECT_FALSE(session().showsSeveral());
    EXPECT_EQ(overview().sentence(), session().view().sentence(Node::of(NodeKind::Plan, joint)));
    EXPECT_FALSE(page().isVisible());
}

TEST_F(Portfolio, OtherViewsAskForOnePlan)
{
    for (const ViewEntry& entry : viewEntries()) {
        if (entry.kind == ViewKind::Overview || entry.kind == ViewKind::Subgroup) {
            continue; // they are of every plan
        }
        ASSERT_TRUE(window().commands().run(entry.id));
        EXPECT_EQ(window().workspace()->currentView(), entry.kind);
        EXPECT_TRUE(shows(*window().workspace(), u"This view shows one plan"_s)) << entry.id.toStdString();
    }
    EXPECT_FALSE(window().commands().action(u"report.print"_s)->isEnabled());
    press(*window().workspace(), u"Joint plan"_s);
    EXPECT_EQ(session().plan(), m_boards.planId());
    EXPECT_FALSE(shows(*window().workspace(), u"This view shows one plan"_s));
    EXPECT_EQ(window().workspace()->currentView(), viewEntries().back().kind);
}

TEST_F(Portfolio, TheChooserOffersAllBoardsAndEach)
{
    auto* const chooser = window().findChild<PlanChooser*>();
    ASSERT_NE(chooser, nullptr);
    EXPECT_EQ(chooser->accessibleName(), u"Plan: All boards"_s);
    Q_EMIT chooser->menu()->aboutToShow();
    QStringList texts;
    for (const QAction* const action : chooser->menu()->actions()) {
        texts.append(action->isSeparator() ? u"–"_s : action->text());
    }
    EXPECT_EQ(texts,
        (QStringList{u"All boards"_s, u"Exampleshire SAB: all plans"_s, u"ECP: all plans"_s, u"–"_s,
            u"Exampleshire SAB · Business plan 2026–27"_s, u"Exampleshire SAB, ECP · Joint plan"_s}));
    EXPECT_TRUE(chooser->menu()->actions().front()->isChecked());
    EXPECT_TRUE(window().windowTitle().startsWith(u"All boards – "_s));
}

TEST_F(Portfolio, AnEditKeepsLookingAtAllBoards)
{
    const Node all = session().scope();
    Action other = *session().book().find(m_boards.actionId(u"J.2"_s));
    const Action before = other;
    other.text = u"Train all social workers"_s;
    ASSERT_TRUE(session().perform(Edit{u"Change"_s, {}, {replaced(before, other)}}));
    EXPECT_EQ(session().scope(), all);
    EXPECT_TRUE(session().showsSeveral());
    EXPECT_TRUE(page().isVisible());
}

TEST_F(FrameTest, OneBoardWithOnePlanOffersNothingMore)
{
    openFrameBook();
    EXPECT_TRUE(scopesOf(session().book()).empty());
}

} // namespace boardplan::test
