#include "support/book_builder.h"

#include <boardplan/domain/search_texts.h>
#include <boardplan/domain/text_search.h>

#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

BookBuilder searchedBook()
{
    BookBuilder build;
    build.board(u"Exampleshire Safeguarding Adults Board"_s, u"Exampleshire SAB"_s).plan(u"Business plan"_s);
    build.openMeeting("2026-12-04").priority(u"2"_s, u"Preventing harm"_s);
    build.objective(u"2a"_s, u"Fire safety at home"_s);
    build.action(u"2a.1"_s, u"Agree the café’s fire plan"_s).lead(u"Fire Service"_s).measure(u"Forty homes visited"_s);
    build.action(u"12.1"_s, u"Train the new members"_s);
    Update update;
    update.reportedOn = day("2026-09-12");
    update.author = u"Pat Example"_s;
    update.whatHappened = u"The kitchen was\ninspected."_s;
    update.whatNext = u"Letters to the owners"_s;
    update.ask = u"Agree the money"_s;
    update.askOf = u"Executive"_s;
    build.update(update);
    return build;
}

TextFinder finderOver(const BookBuilder& build, const PlanBook& book)
{
    const View view{book, day("2026-11-22")};
    TextFinder finder;
    finder.add(searchTexts(view));
    const ActionId action = build.actionId(u"12.1"_s);
    finder.add(searchTexts(view, action, build.updatesOf(action)));
    return finder;
}

struct SearchRow {
    const char* name;
    QString typed;
    TextKind kind;
    QStringList labels; // of what is found of that kind
};

void PrintTo(const SearchRow& row, std::ostream* out)
{
    *out << row.name;
}

struct StartRow {
    const char* name;
    QString typed;
    qsizetype letters;
    QString shown;
};

void PrintTo(const StartRow& row, std::ostream* out)
{
    *out << row.name;
}

} // namespace

class SearchedText : public ::testing::TestWithParam<SearchRow> {};

TEST_P(SearchedText, IsFound)
{
    const BookBuilder build = searchedBook();
    const PlanBook book = build.book();
    TextFinder finder = finderOver(build, book);
    finder.setTerms(findableTerms(GetParam().typed));
    QStringList labels;
    for (const std::size_t at : finder.found(GetParam().kind)) {
        labels.append(finder.at(at).label);
    }
    EXPECT_EQ(labels, GetParam().labels);
}

// Only what was found so far is looked at while somebody types on.
TEST_P(SearchedText, IsFoundLetterByLetterAsAtOnce)
{
    const BookBuilder build = searchedBook();
    const PlanBook book = build.book();
    TextFinder typed = finderOver(build, book);
    const QString words = GetParam().typed + u" 2"_s;
    for (qsizetype step = 1; step < 2 * words.size(); ++step) {
        const QStringList terms = findableTerms(words.left(std::min(step, 2 * words.size() - step)));
        typed.setTerms(terms);
        TextFinder anew = finderOver(build, book);
        anew.setTerms(terms);
        for (int kind = 0; kind < textKinds; ++kind) {
            EXPECT_EQ(typed.found(static_cast<TextKind>(kind)), anew.found(static_cast<TextKind>(kind))) << step;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Table, SearchedText,
    ::testing::Values(SearchRow{"AnyCaseAndAccent", u"CAFE fire"_s, TextKind::Action, {u"2a.1"_s}},
        SearchRow{"Apostrophe", u"cafes"_s, TextKind::Action, {u"2a.1"_s}},
        SearchRow{"AnyOrder", u"members train"_s, TextKind::Action, {u"12.1"_s}},
        SearchRow{"Ref", u"2.1"_s, TextKind::Action, {}}, SearchRow{"RefWhole", u"12.1"_s, TextKind::Action, {u"12.1"_s}},
        SearchRow{"Priority", u"harm"_s, TextKind::Priority, {u"2"_s}},
        SearchRow{"Objective", u"fire home"_s, TextKind::Objective, {u"2a"_s}},
        SearchRow{"Measure", u"forty"_s, TextKind::Measure, {u"2a.1"_s}},
        SearchRow{"Update", u"kitchen inspected letters"_s, TextKind::Update, {u"12.1"_s}},
        SearchRow{"UpdateByItsAuthor", u"kitchen pat"_s, TextKind::Update, {u"12.1"_s}},
        SearchRow{"Ask", u"money executive"_s, TextKind::Ask, {u"12.1"_s}},
        SearchRow{"Lead", u"fire service"_s, TextKind::Lead, {QString{}}},
        SearchRow{"Meeting", u"december"_s, TextKind::Meeting, {QString{}}},
        SearchRow{"Plan", u"business"_s, TextKind::Section, {QString{}}},
        SearchRow{"NothingTyped", u" – "_s, TextKind::Action, {}},
        SearchRow{"NotInOneText", u"kitchen money"_s, TextKind::Update, {}}),
    [](const auto& row) { return std::string{row.param.name}; });

TEST(TextFinderTest, WhatComesLaterIsFoundAsWell)
{
    const BookBuilder build = searchedBook();
    const PlanBook book = build.book();
    const View view{book, day("2026-11-22")};
    TextFinder finder;
    finder.setTerms({u"letters"_s});
    finder.add(searchTexts(view));
    EXPECT_EQ(finder.foundCount(), 0U);
    const ActionId action = build.actionId(u"12.1"_s);
    finder.add(searchTexts(view, action, build.updatesOf(action)));
    ASSERT_EQ(finder.foundCount(), 1U);
    const SearchText& found = finder.at(finder.found(TextKind::Update).front());
    EXPECT_EQ(found.text, u"The kitchen was inspected. · Letters to the owners"_s);
    EXPECT_EQ(found.note, u"12 Sep 2026, Pat Example"_s);
    EXPECT_EQ(found.node, build.node(NodeKind::Action, u"12.1"_s));
    EXPECT_EQ(found.plan, build.planId());
    finder.setTerms({});
    EXPECT_EQ(finder.foundCount(), 0U);
}

class ShownText : public ::testing::TestWithParam<StartRow> {};

TEST_P(ShownText, BeginsWhereTheFirstWordFoundIsSeen)
{
    const QString text = u"One two three four five six seven eight nine ten"_s;
    EXPECT_EQ(text.mid(startShowing(text, findableTerms(GetParam().typed), GetParam().letters)), GetParam().shown);
}

TEST(TextFinderTest, AShownTextBeginsWithAWord)
{
    const QString text = u"The first part of it · the kitchen was inspected"_s;
    EXPECT_EQ(text.mid(startShowing(text, {u"kitchen"_s}, 20)), u"the kitchen was inspected"_s);
}

INSTANTIATE_TEST_SUITE_P(Table, ShownText,
    ::testing::Values(
        StartRow{"Early", u"three"_s, 20, u"One two three four five six seven eight nine ten"_s},
        StartRow{"Late", u"nine"_s, 20, u"eight nine ten"_s},
        StartRow{"Nowhere", u"eleven"_s, 20, u"One two three four five six seven eight nine ten"_s},
        StartRow{"NoRoomBefore", u"nine"_s, 4, u"nine ten"_s}),
    [](const auto& row) { return std::string{row.param.name}; });

} // namespace boardplan::test
