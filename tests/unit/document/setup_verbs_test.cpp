#include "support/book_builder.h"

#include <boardplan/document/setup_verbs.h>
#include <boardplan/document/verbs.h>
#include <boardplan/domain/action_filter.h>

#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

struct NextRefCase {
    const char* name;
    QString owner;
    QStringList actions; // below it already
    QString expected;
};

void PrintTo(const NextRefCase& one, std::ostream* out)
{
    *out << one.name;
}

QString codeOf(const Result<Edit>& edit)
{
    return edit.ok() ? QString{} : edit.error().code;
}

BookBuilder twoLevels()
{
    BookBuilder build;
    build.board(u"Harbour Safeguarding Adults Board"_s, u"HSAB"_s).plan(u"Business plan"_s).period("2026-04-01", "2027-03-31");
    build.priority(u"1"_s, u"Hearing"_s).objective(u"1.1"_s, u"Asking"_s).action(u"1.1.1"_s, u"Ask"_s);
    build.priority(u"2"_s, u"Empty"_s);
    return build;
}

} // namespace

class NextRef : public ::testing::TestWithParam<NextRefCase> {};

TEST_P(NextRef, GoesOnAsThePlanNumbers)
{
    BookBuilder build;
    build.board(u"Board"_s).plan(u"Plan"_s).priority(GetParam().owner);
    for (const QString& ref : GetParam().actions) {
        build.action(ref, u"Act"_s);
    }
    const PlanBook book = build.book();
    const Node owner = Node::of(NodeKind::Priority, book.prioritiesOf(build.planId()).front());
    EXPECT_EQ(nextRef(book, owner, NodeKind::Action), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(Table, NextRef,
    ::testing::Values(NextRefCase{"FirstOfANumberedPriority", u"1"_s, {}, u"1.1"_s},
        NextRefCase{"FirstOfALetter", u"A"_s, {}, u""_s}, NextRefCase{"AfterTheLast", u"2"_s, {u"2.1"_s, u"2.2"_s}, u"2.3"_s},
        NextRefCase{"AfterALetterAndNumber", u"2"_s, {u"2a.9"_s}, u"2a.10"_s},
        NextRefCase{"AfterALetter", u"2"_s, {u"2.1a"_s}, u""_s}, NextRefCase{"AfterNone", u"2"_s, {u""_s}, u""_s},
        NextRefCase{"TakenAlready", u"2"_s, {u"2.2"_s, u"2.1"_s}, u""_s}),
    [](const auto& one) { return std::string{one.param.name}; });

TEST(SetupVerbs, WhatStandsAboveOtherThingsIsNotRemoved)
{
    const BookBuilder build = twoLevels();
    const PlanBook book = build.book();
    EXPECT_EQ(codeOf(removeParent(book, build.node(NodeKind::Priority, u"1"_s))), u"BP-DOC-120"_s);
    EXPECT_EQ(codeOf(removeParent(book, build.node(NodeKind::Objective, u"1.1"_s))), u"BP-DOC-120"_s);
    EXPECT_TRUE(removeParent(book, build.node(NodeKind::Priority, u"2"_s)).ok());
    BookBuilder judged = twoLevels();
    judged.judgement(judged.node(NodeKind::Priority, u"2"_s), u"red"_s, "2026-05-01");
    EXPECT_EQ(codeOf(removeParent(judged.book(), judged.node(NodeKind::Priority, u"2"_s))), u"BP-DOC-121"_s);
}

TEST(SetupVerbs, ANewActionAndObjectiveAreNumbered)
{
    const BookBuilder build = twoLevels();
    const PlanBook book = build.book();
    EXPECT_EQ(nextRef(book, build.node(NodeKind::Priority, u"1"_s), NodeKind::Objective), u"1.2"_s);
    const auto edit = addAction(book, build.priorityId(u"1"_s), build.objectiveId(u"1.1"_s), u"Listen"_s, {});
    ASSERT_TRUE(edit.ok());
    EXPECT_EQ(std::get<Change<Action>>(edit->changes.front()).after->ref, u"1.1.2"_s);
}

TEST(SetupVerbs, BoardsHaveNamesOfTheirOwn)
{
    BookBuilder build = twoLevels();
    build.board(u"Other Board"_s, u"OB"_s);
    const PlanBook book = build.book();
    Board board = *book.find(build.boardId(u"HSAB"_s));
    board.name = u"other board"_s;
    EXPECT_EQ(codeOf(changeBoard(book, board)), u"BP-DOC-122"_s);
    board.name = u" "_s;
    EXPECT_EQ(codeOf(changeBoard(book, board)), u"BP-DOC-030"_s);
    EXPECT_EQ(codeOf(removeBoardFromPlan(book, build.planId(), board.id)), u"BP-DOC-123"_s);
    const auto joint = addBoardToPlan(book, build.planId(), u"Other Board"_s);
    ASSERT_TRUE(joint.ok());
    EXPECT_EQ(joint->changes.size(), 1U) << "the file has it already";
    EXPECT_TRUE(addBoardToPlan(book, build.planId(), u"Harbour Safeguarding Adults Board"_s)->isEmpty());
}

TEST(SetupVerbs, ABoardThatActionsNameStays)
{
    BookBuilder build;
    build.board(u"Adults"_s, u"A"_s).board(u"Children"_s, u"C"_s).jointPlan(u"Joint plan"_s);
    build.priority(u"1"_s).action(u"1.1"_s, u"Act"_s).serving({u"C"_s});
    EXPECT_EQ(codeOf(removeBoardFromPlan(build.book(), build.planId(), build.boardId(u"C"_s))), u"BP-DOC-124"_s);
    const auto edit = removeBoardFromPlan(build.book(), build.planId(), build.boardId(u"A"_s));
    ASSERT_TRUE(edit.ok());
    EXPECT_EQ(edit->changes.size(), 2U) << "and leaves the file";
}

TEST(SetupVerbs, ABoardThatWasJudgedStaysInTheFile)
{
    BookBuilder build;
    build.board(u"Adults"_s, u"A"_s).board(u"Children"_s, u"C"_s).jointPlan(u"Joint plan"_s).priority(u"1"_s);
    build.judgement(Node::of(NodeKind::Board, build.boardId(u"A"_s)), u"red"_s, "2026-05-01");
    const auto edit = removeBoardFromPlan(build.book(), build.planId(), build.boardId(u"A"_s));
    ASSERT_TRUE(edit.ok());
    EXPECT_EQ(edit->changes.size(), 1U) << "it leaves the plan alone";
}

// As the import makes them of a document with two headings for measures.
TEST(SetupVerbs, WhatADocumentPrintsTwiceMayGoOnSo)
{
    const BookBuilder build = twoLevels();
    PlanBook book = build.book();
    Plan plan = *book.find(build.planId());
    const Plan before = plan;
    plan.columns = {{u"Action"_s, {u"action"_s}}, {u"Success measures"_s, {u"measures"_s}},
        {u"How will we know"_s, {u"measures"_s}}};
    book.put(replaced(before, plan));
    std::vector<PlanColumn> columns = plan.columns;
    columns[1].heading = u"Measures"_s;
    EXPECT_EQ(codeOf(setPlanColumns(book, plan.id, {u"Aim"_s, {}, {}}, columns)), QString{});
    columns.push_back({u"Measures again"_s, {u"measures"_s}});
    EXPECT_EQ(codeOf(setPlanColumns(book, plan.id, {}, columns)), u"BP-DOC-125"_s);
    columns.back().fields = {u"weather"_s};
    EXPECT_EQ(codeOf(setPlanColumns(book, plan.id, {}, columns)), u"BP-DOC-125"_s);
}

TEST(SetupVerbs, AnotherPeriodReadsTimescalesAnew)
{
    BookBuilder build = twoLevels();
    build.action(u"2.1"_s, u"Meet"_s).timescale(u"March"_s);
    const PlanBook book = build.book();
    const Period later{u"2028/29"_s, QDate{2028, 4, 1}, QDate{2029, 3, 31}};
    const auto edit = renamePlan(book, build.planId(), u"Plan"_s, later, {});
    ASSERT_TRUE(edit.ok());
    PlanBook after = book;
    for (const AnyChange& change : edit->changes) {
        after.put(change);
    }
    EXPECT_EQ(after.find(build.actionId(u"2.1"_s))->timescale.due, (QDate{2029, 3, 31}));
    EXPECT_EQ(codeOf(renamePlan(book, build.planId(), u"Plan"_s, {u"back"_s, QDate{2028, 4, 1}, QDate{2027, 3, 31}}, {})),
        u"BP-DOC-031"_s);
}

TEST(SetupVerbs, EachColumnShowsWhatNoOtherDoes)
{
    const BookBuilder build = twoLevels();
    const PlanBook book = build.book();
    const auto refused = [&](const std::vector<PlanColumn>& columns) {
        return codeOf(setPlanColumns(book, build.planId(), {}, columns));
    };
    EXPECT_EQ(refused({{u"Who"_s, {u"leads"_s}}, {u"Also"_s, {u"leads"_s}}}), u"BP-DOC-125"_s);
    EXPECT_EQ(refused({{u" "_s, {u"leads"_s}}}), u"BP-DOC-125"_s);
    EXPECT_EQ(refused({{u"Who"_s, {}}}), u"BP-DOC-125"_s);
    EXPECT_EQ(refused({{u"Who"_s, {u"colour"_s}}}), u"BP-DOC-125"_s);
    EXPECT_EQ(refused({{u"RAG status and comments"_s, {u"rating"_s, u"latestUpdate"_s}}}), QString{});
}

TEST(SetupVerbs, AThemeLeavesItsActionsWithIt)
{
    BookBuilder build = twoLevels();
    build.theme(u"Think Family"_s);
    PlanBook book = build.book();
    const ThemeId theme = book.themesOf(build.planId()).front();
    const ActionId action = build.actionId(u"1.1.1"_s);
    EXPECT_EQ(codeOf(addTheme(book, build.planId(), u"think family"_s)), u"BP-DOC-126"_s);
    EXPECT_EQ(codeOf(renameTheme(book, theme, u""_s)), u"BP-DOC-126"_s);
    EXPECT_TRUE(moveTheme(book, theme, 1)->isEmpty());
    const auto given = setThemeOf(book, {action}, theme, true);
    ASSERT_TRUE(given.ok());
    for (const AnyChange& change : given->changes) {
        book.put(change);
    }
    EXPECT_TRUE(setThemeOf(book, {action}, theme, true)->isEmpty());
    const auto gone = removeTheme(book, theme);
    ASSERT_TRUE(gone.ok());
    for (const AnyChange& change : gone->changes) {
        book.put(change);
    }
    EXPECT_TRUE(book.find(action)->themes.empty());
    EXPECT_EQ(book.find(theme), nullptr);
}

namespace {

void putAll(PlanBook& book, const Result<Edit>& edit)
{
    ASSERT_TRUE(edit.ok());
    for (const AnyChange& change : edit->changes) {
        book.put(change);
    }
}

std::optional<ActionFilter> savedFilter(const PlanBook& book, const QString& name)
{
    for (const Saved& saved : book.table<Saved>().rows()) {
        if (saved.name == name) {
            return filterFromJson(saved.value);
        }
    }
    return std::nullopt;
}

} // namespace

// Else they would be offered nowhere, and could not be removed either.
TEST(SetupVerbs, SavedFiltersForgetWhatIsRemoved)
{
    BookBuilder build = twoLevels();
    build.theme(u"Think Family"_s);
    PlanBook book = build.book();
    const ThemeId theme = book.themesOf(build.planId()).front();
    const PriorityId empty = book.prioritiesOf(build.planId()).back();
    ActionFilter both;
    both.facts = {ActionFact::Overdue};
    both.themes = {theme};
    both.priorities = {book.prioritiesOf(build.planId()).front(), empty};
    ActionFilter themeAlone;
    themeAlone.themes = {theme};
    putAll(book, addSaved(book, savedFilterKind, u"Both"_s, filterToJson(both)));
    putAll(book, addSaved(book, savedFilterKind, u"Theme alone"_s, filterToJson(themeAlone)));

    const auto withoutTheme = removeTheme(book, theme);
    putAll(book, withoutTheme);
    both.themes.clear();
    EXPECT_EQ(savedFilter(book, u"Both"_s), both);
    EXPECT_EQ(savedFilter(book, u"Theme alone"_s), std::nullopt);
    const auto withoutPriority = removeParent(book, Node::of(NodeKind::Priority, empty));
    putAll(book, withoutPriority);
    both.priorities.pop_back();
    EXPECT_EQ(savedFilter(book, u"Both"_s), both);

    putAll(book, withoutPriority->inverse());
    putAll(book, withoutTheme->inverse());
    EXPECT_EQ(savedFilter(book, u"Theme alone"_s), themeAlone);
}

} // namespace boardplan::test
