#include "frame_fixture.h"

#include "gui/actions/actions_view.h"
#include "gui/frame/workspace.h"
#include "gui/inspector/inspector.h"
#include "gui/overview/fact_tile.h"
#include "gui/figures/figure_table.h"
#include "gui/overview/overview_tiles.h"
#include "gui/overview/overview_view.h"
#include "gui/overview/trend_chart.h"
#include "gui/ratings/rating_chip.h"
#include "gui/widgets/link_button.h"

#include <QTest>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

class OverviewShown : public FrameTest {
protected:
    void SetUp() override
    {
        openFrameBook();
        showWindow();
    }

    OverviewView& overview() { return window().workspace()->overview(); }
    FigureTable& priorities() { return const_cast<FigureTable&>(overview().priorities()); }
    QString tileText(int position) { return overview().findChild<OverviewTiles*>()->tile(position).text(); }

    FigureTable* tableNamed(const QString& name)
    {
        for (FigureTable* const table : overview().findChildren<FigureTable*>()) {
            if (table->accessibleName() == name) {
                return table;
            }
        }
        return nullptr;
    }

    static QStringList rowTexts(const FigureTable& table, int row)
    {
        QStringList texts;
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            texts.append(table.model()->index(row, column).data().toString());
        }
        return texts;
    }
};

} // namespace

TEST_F(OverviewShown, SaysTheSentenceOfTheView)
{
    const Node plan = Node::of(NodeKind::Plan, session().plan());
    EXPECT_EQ(overview().sentence(), session().view().sentence(plan));
    rate(u"1.1"_s, u"red"_s);
    EXPECT_EQ(overview().sentence(), session().view().sentence(plan));
}

TEST_F(OverviewShown, FactsCountWhatIsExpectedOverdueChangedAndNotRated)
{
    // Complete and paused actions are not expected to report: 1.1, 2.1, 2.2 and 2.3 are; 1.1 and 2.1 did.
    EXPECT_EQ(tileText(0), u"2 of 4 expected updates in for the board of 4 Dec"_s);
    EXPECT_EQ(tileText(1), u"1 overdue, by 53 days"_s);
    EXPECT_EQ(tileText(2), u"1 ratings changed since 12 Sep"_s);
    EXPECT_EQ(tileText(3), u"1 not rated"_s);
}

TEST_F(OverviewShown, OneRowPerPriorityWithTravelSinceTheLastMeeting)
{
    ASSERT_EQ(priorities().model()->rowCount(), 2);
    EXPECT_EQ(rowTexts(priorities(), 0),
        (QStringList{u"1"_s, u"Listening to people who use services"_s, u"Green"_s, u"green 1, complete 1"_s,
            u"→ same"_s, u"2 of 2"_s}));
    EXPECT_EQ(rowTexts(priorities(), 1).mid(3, 3),
        (QStringList{u"red 1, green 1, not rated 1"_s, u"↓ worse"_s, u"2 of 3"_s}));
    const QModelIndex rating = priorities().model()->index(0, 2);
    EXPECT_EQ(rating.data(Qt::AccessibleTextRole).toString(), u"Rating: Green"_s);
}

TEST_F(OverviewShown, ListsWhatChangedAndWhatIsDueNext)
{
    const FigureTable* const changes = tableNamed(u"Changed since the board of 12 September"_s);
    ASSERT_NE(changes, nullptr);
    ASSERT_EQ(changes->model()->rowCount(), 1);
    EXPECT_EQ(rowTexts(*changes, 0),
        (QStringList{u"2.1"_s, u"Agree the fire safety framework"_s, u"from Amber to Red"_s}));
    const FigureTable* const due = tableNamed(u"Next due"_s);
    ASSERT_NE(due, nullptr);
    ASSERT_EQ(due->model()->rowCount(), 2);
    EXPECT_EQ(rowTexts(*due, 0), (QStringList{u"1.1"_s, u"Hear from forty people"_s, u"18 Dec"_s}));
}

TEST_F(OverviewShown, TabGoesDownThePage)
{
    const QWidget* const first = tableNamed(u"Priorities"_s);
    const QWidget* const second = tableNamed(u"Changed since the board of 12 September"_s);
    const QWidget* const third = tableNamed(u"Next due"_s);
    QStringList seen;
    for (const QWidget* at = first; seen.size() < 3; at = at->nextInFocusChain()) {
        if (at == first || at == second || at == third) {
            seen.append(at->accessibleName());
        } else {
            ASSERT_FALSE(at->inherits("boardplan::Inspector")) << "the inspector comes after the page";
        }
    }
    EXPECT_EQ(seen, (QStringList{first->accessibleName(), second->accessibleName(), third->accessibleName()}));
}

TEST_F(OverviewShown, TrendSaysTheSameAsItsBars)
{
    const auto* const trend = overview().findChild<TrendChart*>();
    ASSERT_EQ(trend->columns().size(), 3U);
    EXPECT_EQ(trend->text(),
        u"11 Jun: green 2, not rated 3\n12 Sep: amber 1, green 2, complete 1, not rated 1\n"
        "today: red 1, green 2, complete 1, not rated 1"_s);
    EXPECT_EQ(trend->accessibleDescription(), trend->text());
}

TEST_F(OverviewShown, AnEditShowsAtOnceEverywhere)
{
    rate(u"2.1"_s, u"amber"_s);
    EXPECT_EQ(rowTexts(priorities(), 1).at(3), u"amber 1, green 1, not rated 1"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return tileText(2) == u"0 ratings changed since 12 Sep"_s; }));
    session().undo();
    EXPECT_EQ(rowTexts(priorities(), 1).at(3), u"red 1, green 1, not rated 1"_s);
}

TEST_F(OverviewShown, RowsAreChosenByKeyboard)
{
    priorities().setFocus();
    QTest::keyClick(&priorities(), Qt::Key_Down);
    QTest::keyClick(&priorities(), Qt::Key_Return);
    EXPECT_EQ(session().selection(), priority(u"2"_s));
    QTest::keyClick(&priorities(), Qt::Key_Up);
    QTest::keyClick(&priorities(), Qt::Key_Space);
    EXPECT_EQ(session().selection(), priority(u"1"_s));
}

TEST_F(OverviewShown, RowsAreChosenByAClick)
{
    const QRect cell = priorities().visualRect(priorities().model()->index(1, 1));
    QTest::mouseClick(priorities().viewport(), Qt::LeftButton, {}, cell.center());
    EXPECT_EQ(session().selection(), priority(u"2"_s));
}

TEST_F(OverviewShown, WhySelectsThePlanAndShowsTheExplanation)
{
    for (LinkButton* const link : overview().findChildren<LinkButton*>()) {
        if (link->text() == u"Why?"_s) {
            QTest::keyClick(link, Qt::Key_Return);
        }
    }
    EXPECT_EQ(session().selection(), Node::of(NodeKind::Plan, session().plan()));
    EXPECT_EQ(window().workspace()->inspector().page(), Inspector::Page::Why);
}

// Each fact opens the actions it counts.
TEST_F(OverviewShown, AFactOpensItsActions)
{
    auto* const tiles = overview().findChild<OverviewTiles*>();
    ActionFilter filter;
    const auto shown = [this] { return window().workspace()->actionsView().model().counts().shown; };
    const auto press = [&](int position) {
        QTest::keyClick(const_cast<FactTile*>(&tiles->tile(position)), Qt::Key_Space);
        EXPECT_EQ(window().workspace()->currentView(), ViewKind::Actions);
        EXPECT_TRUE(QTest::qWaitFor([&] { return QString::number(shown()) == tileText(position).section(u' ', 0, 0)
                || position == 0; })) << tileText(position).toStdString();
        filter = window().workspace()->actionsView().filter();
        window().workspace()->enterView(ViewKind::Overview);
    };
    press(0);
    EXPECT_EQ(filter.facts, std::vector{ActionFact::UpdateAwaited});
    EXPECT_EQ(shown(), 2);
    press(1);
    EXPECT_EQ(filter.facts, std::vector{ActionFact::Overdue});
    press(2);
    EXPECT_EQ(filter.facts, std::vector{ActionFact::Changed});
    press(3);
    EXPECT_EQ(filter.ratings, QStringList{ActionFilter::notRatedKey});
}

TEST_F(OverviewShown, APastDayIsComparedWithTheMeetingBeforeIt)
{
    ASSERT_TRUE(session().lookAt(QDate{2026, 9, 11}));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !tileText(2).startsWith(u'…'); }));
    EXPECT_EQ(tileText(2), u"2 ratings changed since 11 Jun"_s);
}

TEST_F(OverviewShown, ManyChangesAreFoldedAndUnfolded)
{
    Edit edit{u"Add actions"_s, u"Test"_s, {}};
    for (int i = 0; i < 8; ++i) {
        Action action;
        action.id = ActionId::create();
        action.priority = PriorityId{priority(u"1"_s).id};
        action.position = (100 + i) * positionGap;
        action.ref = u"1.%1"_s.arg(10 + i);
        action.text = u"One more"_s;
        edit.changes.push_back(inserted(action));
    }
    ASSERT_TRUE(session().perform(edit));
    Edit rated{u"Rate"_s, u"Test"_s, {}};
    for (std::size_t i = 0; i < edit.changes.size(); ++i) {
        Update update;
        update.id = UpdateId::create();
        update.action = std::get<Change<Action>>(edit.changes[i]).after->id;
        update.sequence = session().book().lastSequence() + 1 + static_cast<qint64>(i);
        update.recordedAt = u"2026-11-22T12:00:00.000Z"_s;
        update.reportedOn = QDate{2026, 11, 20};
        update.rating = u"green"_s;
        rated.changes.push_back(inserted(update));
    }
    ASSERT_TRUE(session().perform(rated));
    ASSERT_TRUE(QTest::qWaitFor([this] { return tileText(2) == u"9 ratings changed since 12 Sep"_s; }));
    const FigureTable& changes = *tableNamed(u"Changed since the board of 12 September"_s);
    EXPECT_EQ(changes.model()->rowCount(), 5);
    for (LinkButton* const link : overview().findChildren<LinkButton*>()) {
        if (link->text() == u"all 9"_s) {
            link->click();
        }
    }
    EXPECT_EQ(changes.model()->rowCount(), 9);
}

} // namespace boardplan::test
