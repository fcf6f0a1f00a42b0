#include "frame_fixture.h"

#include "gui/commands/commands.h"
#include "gui/commands/finder_dialog.h"
#include "gui/figures/figure_table.h"
#include "gui/frame/file_desk.h"
#include "gui/frame/workspace.h"
#include "gui/inspector/inspector.h"
#include "gui/ratings/rating_choice.h"
#include "gui/subgroup/desk_end_page.h"
#include "gui/subgroup/desk_keys.h"
#include "gui/subgroup/desk_list.h"
#include "gui/subgroup/desk_list_model.h"
#include "gui/subgroup/subgroup_view.h"
#include "gui/widgets/text_box.h"
#include "sample_session.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

const QString chairs = u"Learning subgroup"_s;

BookBuilder deskBoard(const RatingScheme& scheme = bragScheme())
{
    BookBuilder build;
    build.board(u"Exampleshire Safeguarding Adults Board"_s, u"Exampleshire SAB"_s);
    build.closedMeeting("2026-06-11").closedMeeting("2026-09-12").openMeeting("2026-12-04");
    build.plan(u"Business plan 2026–27"_s).scheme(scheme).period("2026-04-01", "2027-03-31").adopted("2026-04-01");
    build.priority(u"3"_s, u"A skilled workforce"_s);
    return build;
}

// Three to report on – one of them overdue and red – a paused one and a fine one; one of somebody else.
BookBuilder smallDesk()
{
    BookBuilder build = deskBoard();
    build.action(u"3.1"_s, u"Agree the training strategy"_s).lead(chairs).rated(u"green"_s, day("2026-11-10"));
    build.due("2027-03-31");
    build.action(u"3.2"_s, u"Survey training needs"_s).lead(chairs);
    build.action(u"3.3"_s, u"Agree the competency framework"_s).lead(chairs).due("2026-05-31");
    build.rated(u"red"_s, day("2026-09-10"), u"First draft rejected."_s);
    build.action(u"3.4"_s, u"Keep a pool of trainers"_s).lead(chairs).state(ActionStateKey::Paused, "2026-03-03", u"no host"_s);
    build.action(u"3.5"_s, u"Share learning from reviews"_s).lead(chairs);
    build.action(u"3.6"_s, u"Renew the website"_s).lead(u"Communications lead"_s);
    return build;
}

class SubgroupViewTest : public FrameTest {
protected:
    void openDesk(const BookBuilder& book)
    {
        openBook(book);
        showWindow();
        window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
        ASSERT_TRUE(window().commands().run(u"view.subgroup"_s));
        desk().choose(book.leadId(chairs));
        desk().enterList();
    }
    SubgroupView& desk() { return *window().findChild<SubgroupView*>(); }
    Inspector& inspector() { return window().workspace()->inspector(); }
    static QWidget* focus() { return QApplication::focusWidget(); }
    QString focusName() const { return focus() == nullptr ? QString{} : focus()->accessibleName(); }
    // To whatever has the keyboard.
    static void type(const QString& text) { QTest::keyClicks(focus(), text); }
    static void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) { QTest::keyClick(focus(), key, with); }
    QString currentLabel()
    {
        const ActionId current = desk().list().current();
        return current.isNull() ? QString{} : session().view().label(current);
    }
    const Standing& standing(const QString& label)
    {
        for (const DeskItem& item : desk().desk().items) {
            if (session().view().label(item.action) == label) {
                return session().view().standing(item.action);
            }
        }
        ADD_FAILURE() << label.toStdString() << " is not on the desk";
        static const Standing none;
        return none;
    }
    QStringList spokenRows()
    {
        QStringList rows;
        for (const DeskRow& row : desk().model().rows()) {
            rows << row.spoken;
        }
        return rows;
    }
};

} // namespace

TEST_F(SubgroupViewTest, ThreeHeapsSpeakWhatTheyAreAndWhy)
{
    openDesk(smallDesk());
    const QStringList expected{
        u"Needs your update: 3"_s,
        u"Needs your update: 3.3 Agree the competency framework. Rating: red, overdue 175 days, update awaited."_s,
        u"Needs your update: 3.2 Survey training needs. Rating: not rated, update awaited."_s,
        u"Needs your update: 3.5 Share learning from reviews. Rating: not rated, update awaited."_s,
        u"Needs a decision: 1"_s,
        u"Needs a decision: 3.4 Keep a pool of trainers. Rating: paused, paused since 3 Mar 2026: no host."_s,
        u"Fine for now: 1"_s,
        u"Fine for now: 3.1 Agree the training strategy. Rating: green, due 31 Mar 2027."_s};
    EXPECT_EQ(spokenRows(), expected);
    EXPECT_EQ(desk().title(), chairs);
    EXPECT_EQ(desk().facts(), u"5 actions · last meeting 12 Sep · next 4 Dec"_s);
    EXPECT_EQ(currentLabel(), u"3.3"_s);
    EXPECT_TRUE(desk().list().hasFocus());
    EXPECT_TRUE(shows(inspector(), u"First draft rejected."_s)) << "the last update beside the empty boxes";
    EXPECT_TRUE(shows(inspector(), u"3.3 Agree the competency framework"_s));
}

TEST_F(SubgroupViewTest, ArrowsGoFromActionToAction)
{
    openDesk(smallDesk());
    QStringList met{currentLabel()};
    for (int step = 0; step < 4; ++step) {
        key(Qt::Key_Down);
        met << currentLabel();
    }
    EXPECT_EQ(met, (QStringList{u"3.3"_s, u"3.2"_s, u"3.5"_s, u"3.4"_s, u"3.1"_s}));
    EXPECT_EQ(session().selection(), Node::of(NodeKind::Action, desk().list().current()));
    key(Qt::Key_Home);
    EXPECT_EQ(currentLabel(), u"3.3"_s);
    key(Qt::Key_End);
    EXPECT_EQ(currentLabel(), u"3.1"_s);
}

// The whole quarter of a chair: a letter, words, Ctrl+Enter, twenty times, and the end card.
TEST_F(SubgroupViewTest, TwentyActionsByKeysAlone)
{
    BookBuilder build = deskBoard();
    for (int number = 1; number <= 20; ++number) {
        build.action(u"3.%1"_s.arg(number), u"Work of the year %1"_s.arg(number)).lead(chairs);
    }
    openDesk(build);
    const QStringList ratings{u"green"_s, u"amber"_s, u"red"_s, u"blue"_s};
    const QString letters = u"garb"_s;
    for (int number = 1; number <= 20; ++number) {
        EXPECT_EQ(currentLabel(), u"3.%1"_s.arg(number));
        type(letters.at(number % 4));
        EXPECT_EQ(focusName(), u"What happened"_s);
        type(u"Bag %1"_s.arg(number));
        key(Qt::Key_Tab);
        type(u"Garage"_s);
        if (number == 20) {
            key(Qt::Key_Tab);
            EXPECT_EQ(focusName(), u"Ask of the board, if any"_s);
            type(u"A room"_s);
        }
        EXPECT_EQ(desk().desk().count(DeskHeap::NeedsUpdate), 21 - number) << "nothing is recorded before it is";
        key(Qt::Key_Return, Qt::ControlModifier);
    }
    for (int number = 1; number <= 20; ++number) {
        const Standing& now = standing(u"3.%1"_s.arg(number));
        EXPECT_EQ(now.updates, 1);
        EXPECT_EQ(now.rating, ratings[number % 4]);
        ASSERT_TRUE(now.latest);
        EXPECT_EQ(now.latest->whatHappened, u"Bag %1"_s.arg(number));
        EXPECT_EQ(now.latest->whatNext, u"Garage"_s);
    }
    ASSERT_TRUE(desk().isAtEnd());
    EXPECT_EQ(desk().endPage().title(), u"Everything asked of you is in"_s);
    EXPECT_TRUE(desk().endPage().words().startsWith(u"You reported on 20 actions."_s));
    EXPECT_TRUE(desk().endPage().words().contains(u"1 action waits for a decision."_s));
    EXPECT_EQ(desk().endPage().table().rows().size(), 20u);
    press(desk().endPage(), u"Copy as text"_s);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(
        u"3.20  Work of the year 20\n    Rating: Green, was not rated\n    What happened: Bag 20\n"
        "    What next: Garage\n    Asked of the board: A room\n"_s)) << QGuiApplication::clipboard()->text().toStdString();
    for (int number = 20; number >= 1; --number) {
        ASSERT_TRUE(window().commands().run(u"edit.undo"_s));
        EXPECT_EQ(standing(u"3.%1"_s.arg(number)).updates, 0);
    }
    EXPECT_FALSE(desk().isAtEnd()) << "nothing is recorded any more";
    EXPECT_EQ(desk().desk().count(DeskHeap::NeedsUpdate), 20);
}

TEST_F(SubgroupViewTest, EscReturnsToTheListAndTheWordsStay)
{
    openDesk(smallDesk());
    type(u"a"_s);
    type(u"Draft rejected"_s);
    key(Qt::Key_Return);
    key(Qt::Key_Backspace);
    type(u" again"_s);
    key(Qt::Key_Escape);
    EXPECT_TRUE(desk().list().hasFocus());
    EXPECT_TRUE(spokenRows()[1].endsWith(u"Update not yet recorded."_s)) << spokenRows()[1].toStdString();
    key(Qt::Key_Down);
    key(Qt::Key_Up);
    key(Qt::Key_Return);
    EXPECT_EQ(focusName(), u"Rating"_s) << "Enter opens the form without a rating";
    auto* const happened = spoken<TextBox>(inspector(), u"What happened"_s);
    EXPECT_EQ(happened->text(), u"Draft rejected again"_s);
    EXPECT_EQ(spoken<RatingChoice>(inspector(), u"Rating"_s)->rating(), u"amber"_s);
    EXPECT_EQ(standing(u"3.3"_s).updates, 1);
    key(Qt::Key_Escape);
    EXPECT_TRUE(desk().list().hasFocus());
    type(u"r"_s);
    EXPECT_EQ(happened->text(), u"Draft rejected again"_s) << "another rating keeps the words";
    key(Qt::Key_Escape);
    key(Qt::Key_Return, Qt::ControlModifier); // in the list too, where something is begun
    EXPECT_EQ(standing(u"3.3"_s).rating, u"red"_s);
    EXPECT_EQ(currentLabel(), u"3.2"_s);
    EXPECT_FALSE(spokenRows().join(u'\n').contains(u"not yet recorded"_s));
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(standing(u"3.2"_s).updates, 0) << "nothing was begun";
    EXPECT_EQ(currentLabel(), u"3.2"_s);
}

TEST_F(SubgroupViewTest, LettersThatRateNothingDoNothing)
{
    openDesk(smallDesk());
    for (const QString& letter : {u"x"_s, u"s"_s, u"3"_s, u" "_s}) {
        type(letter);
        EXPECT_TRUE(desk().list().hasFocus()) << letter.toStdString();
        EXPECT_EQ(currentLabel(), u"3.3"_s);
    }
    EXPECT_FALSE(inspector().hasDraft(desk().list().current()));
}

TEST_F(SubgroupViewTest, GreenForWhatIsOverdueAsksInPlace)
{
    openDesk(smallDesk());
    type(u"g"_s);
    EXPECT_TRUE(shows(inspector(), u"The date, 31 May 2026, has passed. Has it moved? Was it met?"_s));
    EXPECT_EQ(focusName(), u"What happened"_s) << "the same box after every rating";
    spokenWidget(inspector(), u"New date, if it has moved"_s)->setFocus();
    type(u"31 January 2027"_s);
    key(Qt::Key_Tab);
    EXPECT_EQ(focusName(), u"Why it moved"_s);
    type(u"new author"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(standing(u"3.3"_s).due, (QDate{2027, 1, 31}));
    EXPECT_EQ(standing(u"3.3"_s).latest->newDate.reason, u"new author"_s);
}

// Where several lead, a chair reports for the subgroup; elsewhere an update is for the whole action.
TEST_F(SubgroupViewTest, AChairReportsForTheSubgroupAlone)
{
    BookBuilder build = deskBoard();
    build.action(u"3.1"_s, u"Agree the training strategy"_s).lead(u"Police"_s).lead(chairs);
    build.ratedBy(u"Police"_s, u"red"_s, day("2026-09-01"));
    build.action(u"3.2"_s, u"Survey training needs"_s).lead(chairs);
    openDesk(build);
    EXPECT_FALSE(inspector().hasDraft(build.actionId(u"3.1"_s))) << "nothing is typed yet";
    for (int done = 0; done < 2; ++done) {
        type(u"g"_s);
        key(Qt::Key_Return, Qt::ControlModifier);
    }
    EXPECT_EQ(standing(u"3.1"_s).latest->lead, build.leadId(chairs));
    EXPECT_EQ(standing(u"3.1"_s).rating, u"red"_s) << "the worst of the leads counts";
    EXPECT_EQ(desk().desk().find(build.actionId(u"3.1"_s))->reasons, QStringList{u"leads differ"_s});
    EXPECT_TRUE(standing(u"3.2"_s).latest->lead.isNull());
    ASSERT_TRUE(window().commands().run(u"view.plan"_s));
    session().select(Node::of(NodeKind::Action, build.actionId(u"3.1"_s)));
    inspector().startUpdate(u"amber"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(session().view().standing(build.actionId(u"3.1"_s)).latest->lead.isNull());
}

// What was reported today leaves the heap though its date stays passed; the paused one is next.
TEST_F(SubgroupViewTest, ADoneActionLeavesItsHeap)
{
    openDesk(smallDesk());
    for (int done = 0; done < 3; ++done) {
        type(u"r"_s);
        key(Qt::Key_Return, Qt::ControlModifier);
    }
    ASSERT_TRUE(desk().isAtEnd());
    EXPECT_EQ(desk().endPage().table().rows().size(), 3u);
    key(Qt::Key_Escape);
    EXPECT_FALSE(desk().isAtEnd());
    EXPECT_EQ(currentLabel(), u"3.4"_s);
    EXPECT_EQ(spokenRows()[1], u"Nothing more is asked of you before the board meeting on 4 Dec 2026."_s);
    press(desk(), u"Recorded: 3"_s);
    EXPECT_TRUE(desk().isAtEnd());
}

struct SchemeCase {
    const char* name;
    RatingScheme (*scheme)();
    const char* typed;
    const char* rating;
};

void PrintTo(const SchemeCase& given, std::ostream* out)
{
    *out << given.name;
}

class DeskLetters : public SubgroupViewTest, public ::testing::WithParamInterface<SchemeCase> {};

TEST_P(DeskLetters, AreThoseOfTheScheme)
{
    BookBuilder build = deskBoard(GetParam().scheme());
    build.action(u"3.1"_s, u"Agree the training strategy"_s).lead(chairs);
    openDesk(build);
    const QString typed = QString::fromLatin1(GetParam().typed);
    for (const QChar letter : typed) {
        type(QString{letter});
    }
    if (focusName() == u"Rating"_s) {
        key(Qt::Key_Return); // settles what may go on
    }
    EXPECT_EQ(focusName(), u"What happened"_s);
    EXPECT_TRUE(spoken<TextBox>(inspector(), u"What happened"_s)->text().isEmpty());
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(standing(u"3.1"_s).rating, QString::fromLatin1(GetParam().rating));
}

INSTANTIATE_TEST_SUITE_P(Schemes, DeskLetters,
    ::testing::Values(SchemeCase{"Rayg", raygScheme, "y", "yellow"}, SchemeCase{"Numbers", numberedScheme, "3", "three"},
                      SchemeCase{"LetterThatGoesOn", confidenceScheme, "ag", "amberGreen"},
                      SchemeCase{"LetterThatStopsThere", confidenceScheme, "A", "amber"},
                      SchemeCase{"LetterAlone", confidenceScheme, "r", "red"},
                      SchemeCase{"TwoLetters", bragWithStartScheme, "ns", "notStarted"}),
    [](const auto& scheme) { return std::string{scheme.param.name}; });

TEST_F(SubgroupViewTest, GoesOverPlansAndEachHasItsLetters)
{
    BookBuilder build = deskBoard();
    build.action(u"3.1"_s, u"Agree the training strategy"_s).lead(chairs);
    const PlanId first = build.planId();
    build.plan(u"Joint plan"_s).scheme(numberedScheme()).priority(u"1"_s);
    build.action(u"1.1"_s, u"Train together"_s).lead(chairs);
    openDesk(build);
    session().choosePlan(first);
    desk().enterList();
    EXPECT_TRUE(desk().facts().startsWith(u"2 actions in two plans"_s));
    auto* const keys = desk().findChild<DeskKeys*>();
    EXPECT_TRUE(keys->words().startsWith(u"B G A R rate · Tab next box"_s));
    key(Qt::Key_End);
    EXPECT_EQ(currentLabel(), u"1.1"_s);
    EXPECT_TRUE(desk().model().rows()[2].spoken.endsWith(u"Joint plan."_s));
    EXPECT_TRUE(keys->words().startsWith(u"1 2 3 4 rate"_s));
    type(u"4"_s);
    type(u"Nobody came"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(standing(u"1.1"_s).rating, u"four"_s);
    EXPECT_EQ(session().plan(), first);
    session().chooseBoards({NodeKind::All, {}});
    EXPECT_EQ(desk().desk().items.size(), 2u) << "it is of every plan whatever is looked at";
    EXPECT_TRUE(desk().isVisible());
    EXPECT_EQ(session().selection(), Node::of(NodeKind::Action, desk().list().current()));
    type(u"g"_s);
    EXPECT_EQ(focusName(), u"What happened"_s);
}

TEST_F(SubgroupViewTest, AnotherDayIsLockedAndSaysSo)
{
    openDesk(smallDesk());
    ASSERT_TRUE(session().lookAt({2026, 10, 1}));
    EXPECT_TRUE(shows(inspector(), u"You are looking at 1 October 2026. Choose today to make changes."_s));
    type(u"r"_s);
    EXPECT_FALSE(inspector().hasDraft(desk().list().current()));
    EXPECT_TRUE(desk().list().hasFocus());
    EXPECT_FALSE(desk().findChild<DeskKeys*>()->isVisible());
    ASSERT_TRUE(session().lookAt({}));
    EXPECT_EQ(desk().facts(), u"5 actions · last meeting 12 Sep · next 4 Dec"_s);
    type(u"r"_s);
    EXPECT_EQ(focusName(), u"What happened"_s);
}

TEST_F(SubgroupViewTest, IsChosenOnceAndRemembered)
{
    const BookBuilder book = smallDesk();
    openBook(book);
    showWindow();
    window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    ASSERT_TRUE(window().commands().run(u"view.subgroup"_s));
    EXPECT_TRUE(shows(desk(), u"Whose actions do you answer for?"_s));
    const auto focused = [] { return qobject_cast<QAbstractButton*>(focus())->text(); };
    ASSERT_EQ(focused(), chairs) << "the subgroups are offered at once";
    key(Qt::Key_Tab);
    EXPECT_EQ(focused(), u"Communications lead"_s);
    key(Qt::Key_Tab);
    ASSERT_EQ(focused(), u"&Choose from all leads…"_s);
    key(Qt::Key_Space);
    auto* const finder = desk().findChild<FinderDialog*>();
    ASSERT_NE(finder, nullptr);
    EXPECT_EQ(finder->shownTexts(), (QStringList{u"Communications lead"_s, chairs}));
    QTest::keyClicks(finder->findChild<QLineEdit*>(), u"learn"_s);
    QTest::keyClick(finder->findChild<QLineEdit*>(), Qt::Key_Return);
    EXPECT_EQ(desk().lead(), book.leadId(chairs));
    SubgroupView again{session(), &settings()};
    EXPECT_EQ(again.lead(), book.leadId(chairs));
    SubgroupView nowhere{session(), nullptr};
    EXPECT_TRUE(nowhere.lead().isNull());
}

TEST_F(SubgroupViewTest, IsChosenByItsNameOnTheFirstPage)
{
    const BookBuilder book = smallDesk();
    openBook(book);
    showWindow();
    window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    ASSERT_TRUE(window().commands().run(u"view.subgroup"_s));
    EXPECT_TRUE(shows(desk(), u"5 actions"_s));
    key(Qt::Key_Return);
    EXPECT_EQ(desk().lead(), book.leadId(chairs));
    EXPECT_TRUE(desk().list().hasFocus());
}

TEST_F(SubgroupViewTest, AnotherSubgroupByCommand)
{
    const BookBuilder book = smallDesk();
    openDesk(book);
    ASSERT_TRUE(window().commands().run(u"view.plan"_s));
    ASSERT_TRUE(window().commands().run(u"view.chooseSubgroup"_s));
    auto* const finder = desk().findChild<FinderDialog*>();
    ASSERT_NE(finder, nullptr);
    QTest::keyClicks(finder->findChild<QLineEdit*>(), u"comm"_s);
    QTest::keyClick(finder->findChild<QLineEdit*>(), Qt::Key_Return);
    EXPECT_EQ(desk().title(), u"Communications lead"_s);
    EXPECT_EQ(currentLabel(), u"3.6"_s);
    EXPECT_EQ(session().selection(), book.node(NodeKind::Action, u"3.6"_s));
    EXPECT_TRUE(desk().list().hasFocus());
}

TEST_F(SubgroupViewTest, SubgroupsStandByTheirNames)
{
    BookBuilder build = deskBoard();
    build.action(u"3.1"_s, u"Agree the training strategy"_s).lead(u"Quality subgroup"_s);
    build.action(u"3.2"_s, u"Survey training needs"_s).lead(u"Prevention subgroup"_s);
    build.action(u"3.3"_s, u"Renew the website"_s).lead(u"communications subgroup"_s);
    openBook(build);
    showWindow();
    ASSERT_TRUE(window().commands().run(u"view.chooseSubgroup"_s));
    const auto* const finder = desk().findChild<FinderDialog*>();
    ASSERT_NE(finder, nullptr);
    EXPECT_EQ(finder->shownTexts(),
        (QStringList{u"communications subgroup"_s, u"Prevention subgroup"_s, u"Quality subgroup"_s}));
}

TEST_F(SubgroupViewTest, EmptyStatesSayWhatToDo)
{
    BookBuilder build = deskBoard();
    build.action(u"3.1"_s, u"Renew the website"_s);
    openBook(build);
    showWindow();
    ASSERT_TRUE(window().commands().run(u"view.subgroup"_s));
    EXPECT_TRUE(shows(desk(), u"No action names a lead"_s));
    press(desk(), u"Open the plan check"_s);
    EXPECT_EQ(window().workspace()->currentView(), ViewKind::PlanCheck);
}

TEST_F(SubgroupViewTest, APlanWithoutActionsSaysSoAndOffersTheImport)
{
    openBook(deskBoard());
    showWindow();
    ASSERT_TRUE(window().commands().run(u"view.subgroup"_s));
    EXPECT_TRUE(shows(desk(), u"This plan has no actions yet"_s));
    EXPECT_FALSE(shows(desk(), u"No action names a lead"_s));
}

TEST_F(SubgroupViewTest, AFileWithoutAPlanSaysSo)
{
    ASSERT_TRUE(window().files().create(filePath(u"empty.boardplan"_s)));
    showWindow();
    ASSERT_TRUE(window().commands().run(u"view.subgroup"_s));
    EXPECT_TRUE(shows(desk(), u"There is no plan here yet"_s));
}

TEST_F(SubgroupViewTest, ALeadThatLostItsActionsSaysSo)
{
    BookBuilder build = smallDesk();
    openDesk(build);
    for (const QString& ref : {u"3.1"_s, u"3.2"_s, u"3.3"_s, u"3.4"_s, u"3.5"_s}) {
        const Action before = *session().book().find(build.actionId(ref));
        Action after = before;
        after.leads.clear();
        ASSERT_TRUE(session().perform(Edit{u"Edit"_s, {}, {replaced(before, after)}}));
    }
    EXPECT_TRUE(shows(desk(), u"No action names Learning subgroup"_s));
    ASSERT_TRUE(window().commands().run(u"edit.undo"_s));
    EXPECT_EQ(currentLabel(), u"3.5"_s);
}

TEST_F(SubgroupViewTest, PanesAndTabGoRound)
{
    openDesk(smallDesk());
    window().workspace()->focusPane(1);
    EXPECT_TRUE(inspector().isAncestorOf(focus()));
    window().workspace()->focusPane(-1);
    EXPECT_TRUE(desk().list().hasFocus()) << "into the list, not the links above it";
    key(Qt::Key_Tab);
    EXPECT_TRUE(inspector().isAncestorOf(focus())) << "from the list into the form";
    key(Qt::Key_Escape);
    key(Qt::Key_Tab, Qt::ShiftModifier);
    auto* const link = qobject_cast<QAbstractButton*>(focus());
    ASSERT_NE(link, nullptr);
    EXPECT_EQ(link->text(), u"Another subgroup…"_s);
}

TEST_F(SubgroupViewTest, EverythingHasAName)
{
    openDesk(smallDesk());
    const auto expectNames = [this] {
        for (QWidget* const widget : desk().findChildren<QWidget*>()) {
            if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0) {
                const QAccessibleInterface* const spoken = QAccessible::queryAccessibleInterface(widget);
                ASSERT_NE(spoken, nullptr);
                EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
            }
        }
    };
    expectNames();
    QAccessibleInterface* const list = QAccessible::queryAccessibleInterface(&desk().list());
    ASSERT_EQ(list->childCount(), desk().model().rowCount());
    for (int row = 0; row < list->childCount(); ++row) {
        EXPECT_EQ(list->child(row)->text(QAccessible::Name), desk().model().rowAt(row).spoken);
    }
    type(u"r"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    press(desk(), u"Recorded: 1"_s);
    ASSERT_TRUE(desk().isAtEnd());
    expectNames();
}

TEST(DeskListModel, TellsWhatItChanges)
{
    DeskListModel model;
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    BookBuilder build = smallDesk();
    const PlanBook book = build.book();
    const View view{book, day("2026-11-22")};
    const SubgroupDesk desk = subgroupDesk(view, build.leadId(chairs));
    QSignalSpy resets{&model, &QAbstractItemModel::modelReset};
    QSignalSpy changes{&model, &QAbstractItemModel::dataChanged};
    model.setRows(deskRows(view, desk, {}));
    EXPECT_EQ(resets.size(), 1);
    model.setRows(deskRows(view, desk, {}));
    EXPECT_EQ(changes.size(), 0) << "equal rows change nothing";
    const ActionId begun = build.actionId(u"3.2"_s);
    model.setRows(deskRows(view, desk, [=](ActionId action) { return action == begun; }));
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes.front().front().toModelIndex().row(), model.rowOf(begun));
    EXPECT_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable)) << "a heading";
    model.setRows({});
    EXPECT_EQ(resets.size(), 2);
    EXPECT_EQ(model.firstAction(), -1);
    EXPECT_EQ(model.lastAction(), -1);
}

} // namespace boardplan::test
