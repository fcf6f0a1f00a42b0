#include <boardplan/domain/date_moves.h>

#include "support/book_builder.h"

#include <boardplan/domain/fields.h>

#include <QJsonArray>
#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;
using test::BookBuilder;
using test::day;

namespace {

struct MovesCase {
    const char* name;
    std::vector<std::pair<const char*, const char*>> updates; // reported on, new date
    std::vector<std::pair<const char*, const char*>> words;   // changed on, timescale
    std::vector<int> days;                                    // of each move
    int total;
};

void PrintTo(const MovesCase& one, std::ostream* out) { *out << one.name; }

class DateMovesTable : public testing::TestWithParam<MovesCase> {};

Update movedOn(const char* on, const char* to, qint64 sequence)
{
    Update update;
    update.sequence = sequence;
    update.reportedOn = day(on);
    update.newDate = {u"as said"_s, day(to), u"Waiting for the county"_s};
    update.author = u"Board Manager"_s;
    return update;
}

JournalEntry wordsChanged(const char* on, const char* words, qint64 seq)
{
    JournalEntry entry;
    entry.seq = seq;
    entry.op = JournalOp::Replace;
    entry.author = u"Board Manager"_s;
    entry.at = QDateTime{day(on), QTime{12, 0}, Qt::UTC};
    entry.fields.insert(u"timescale"_s, QJsonArray{QJsonValue{}, toObject(readTimescale(QString::fromLatin1(words), {}))});
    return entry;
}

} // namespace

TEST_P(DateMovesTable, AreListedOldestFirst)
{
    BookBuilder build;
    build.board(u"Exampleshire"_s).plan(u"Plan"_s).adopted("2026-04-01").priority(u"1"_s);
    build.action(u"1.1"_s).due("2026-09-30");
    const PlanBook book = build.book();
    std::vector<Update> updates;
    std::vector<JournalEntry> journal;
    qint64 order = 0;
    for (const auto& [on, to] : GetParam().updates) {
        updates.push_back(movedOn(on, to, ++order));
    }
    for (const auto& [on, words] : GetParam().words) {
        journal.push_back(wordsChanged(on, words, ++order));
    }
    std::reverse(updates.begin(), updates.end());
    const DateMoves moves = dateMovesOf(*book.find(build.actionId(u"1.1"_s)), *book.find(build.planId()), updates,
                                        journal, day("2026-11-22"));
    std::vector<int> days;
    for (const DateMove& move : moves.moves) {
        days.push_back(move.days);
        EXPECT_EQ(move.author, u"Board Manager"_s);
    }
    EXPECT_EQ(days, GetParam().days);
    EXPECT_EQ(moves.days, GetParam().total);
    EXPECT_EQ(moves.published, day("2026-09-30"));
}

INSTANTIATE_TEST_SUITE_P(
    Table, DateMovesTable,
    testing::Values(MovesCase{"None", {}, {}, {}, 0},
                    MovesCase{"Once", {{"2026-07-01", "2026-10-31"}}, {}, {31}, 31},
                    MovesCase{"LaterAndBack",
                              {{"2026-07-01", "2026-10-31"}, {"2026-08-01", "2026-09-30"}}, {}, {31, -31}, 0},
                    MovesCase{"TheSameDateIsNoMove",
                              {{"2026-07-01", "2026-10-31"}, {"2026-08-01", "2026-10-31"}}, {}, {31}, 31},
                    MovesCase{"NotYet", {{"2026-12-01", "2027-01-31"}}, {}, {}, 0},
                    MovesCase{"ByOtherWords", {}, {{"2026-08-01", "31 October 2026"}}, {31}, 31},
                    MovesCase{"WordsOfTheDraftAreNoMove", {}, {{"2026-03-01", "31 October 2026"}}, {}, 0},
                    MovesCase{"AnUpdateStandsBeforeLaterWords", {{"2026-07-01", "2026-10-31"}},
                              {{"2026-08-01", "31 December 2026"}}, {31}, 31}),
    [](const auto& row) { return std::string{row.param.name}; });

TEST(DateMovesTest, ADraftPromisesNothing)
{
    BookBuilder build;
    build.board(u"Exampleshire"_s).plan(u"Plan"_s).priority(u"1"_s);
    build.action(u"1.1"_s).due("2026-09-30");
    const PlanBook book = build.book();
    const std::vector<Update> updates{movedOn("2026-07-01", "2026-10-31", 1)};
    EXPECT_TRUE(dateMovesOf(*book.find(build.actionId(u"1.1"_s)), *book.find(build.planId()), updates, {},
                            day("2026-11-22"))
                    .moves.empty());
}

} // namespace boardplan
