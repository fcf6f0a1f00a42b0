#include "store_fixture.h"

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

struct OutsideChange {
    const char* name;
    const char* sql;
    std::vector<const char*> words; // each in some difference
    std::size_t differences;
};

void PrintTo(const OutsideChange& change, std::ostream* out)
{
    *out << change.name;
}

class StoreVerify : public StoreTest {
protected:
    void SetUp() override
    {
        auto store = makeSample();
        ASSERT_NE(store, nullptr);
        m_update = m_sample.update(m_sample.second, u"amber"_s, 1);
        ASSERT_TRUE(
            succeeded(store->write({u"Rate 2.2a amber"_s, {}, {inserted(m_update)}}, context())));
        const auto report = store->verify();
        ASSERT_TRUE(succeeded(report));
        ASSERT_TRUE(report->isClean()) << report->differences[0].toStdString();
        ASSERT_EQ(report->entries, 9);
        ASSERT_EQ(report->rows, 9);
    }
    std::vector<std::string> differences()
    {
        const auto report = openStore(true)->verify();
        std::vector<std::string> lines;
        if (succeeded(report)) {
            for (const QString& line : report->differences) {
                lines.push_back(line.toStdString());
            }
        }
        return lines;
    }

    Update m_update;
};

class StoreVerifyNames : public StoreVerify, public ::testing::WithParamInterface<OutsideChange> {};

} // namespace

TEST_P(StoreVerifyNames, WhatWasChangedOutsideTheProgram)
{
    runForeign(path(), QString::fromUtf8(GetParam().sql));
    const auto lines = differences();
    EXPECT_EQ(lines.size(), GetParam().differences);
    for (const char* words : GetParam().words) {
        EXPECT_THAT(lines, ::testing::Contains(::testing::HasSubstr(words)));
    }
}

INSTANTIATE_TEST_SUITE_P(
    Table, StoreVerifyNames,
    ::testing::Values(
        OutsideChange{
            "OneByteOfAComment",
            "UPDATE update_ SET what_happened = replace(what_happened, 'first', 'First')",
            {"(2.2a, 12 Sep 2026): whatHappened was changed outside the program", "update "},
            1},
        OutsideChange{"Rating",
                      "UPDATE update_ SET rating = 'green'",
                      {"(2.2a, 12 Sep 2026): rating was changed", "action ",
                       "(2.2a): where it stands does not follow"},
                      2},
        OutsideChange{"DerivedColumn",
                      "UPDATE action SET standing_rating = 'green' WHERE ref = '2.2a'",
                      {"(2.2a): where it stands does not follow from its updates"},
                      1},
        OutsideChange{"DerivedDeadline",
                      "UPDATE action SET standing_met_until = '2026-12-31' WHERE ref = '2.2a'",
                      {"(2.2a): where it stands does not follow from its updates"},
                      1},
        OutsideChange{"AMeasure",
                      "UPDATE action_measure SET is_met = 0",
                      {"(2.2a): measures was changed"},
                      1},
        OutsideChange{"AnAlias",
                      "DELETE FROM lead_alias WHERE position = 1",
                      {"(Board Manager): aliases was changed"},
                      1},
        OutsideChange{
            "AnOwner", "UPDATE action SET objective = NULL", {"(2.2a): objective was changed"}, 1},
        OutsideChange{"JsonColumn",
                      "UPDATE plan SET settings = json_set(settings, '$.dueSoonDays', 31)",
                      {"plan ", "settings was changed"},
                      1},
        OutsideChange{"RowGone",
                      "DELETE FROM update_",
                      {"(2.2a, 12 Sep 2026): was removed outside", "(2.2a): where it stands"},
                      2},
        OutsideChange{"RowAdded",
                      "INSERT INTO saved (uuid, kind, name, value) VALUES "
                      "('11111111-2222-4333-8444-555555555555', 'filter', "
                      "'Mine', '{}')",
                      {"saved 11111111… (Mine): was added outside the program"},
                      1}),
    [](const auto& change) { return std::string{change.param.name}; });

TEST_F(StoreVerify, AnAlteredJournalRowIsNamedAndOpensReadOnly)
{
    tamperWithJournal(
        path(), u"UPDATE journal SET fields = replace(fields, 'first', 'First') WHERE seq = 9"_s);
    EXPECT_NE(openStore()->readOnlyReason(), QString{});
    EXPECT_EQ(othersThan({u"plan.boardplan"_s}), QStringList{});
    EXPECT_THAT(differences(), ::testing::UnorderedElementsAre(
                                   ::testing::HasSubstr("journal: entry 9 was changed"),
                                   ::testing::HasSubstr("whatHappened was changed")));
}

TEST_F(StoreVerify, EveryColumnOfTheJournalIsCovered)
{
    for (const QString& change :
         {u"edit = edit + 1"_s, u"kind = 'redo'"_s, u"verb = 'x'"_s, u"entity = 'plan'"_s,
          u"op = 'replace'"_s, u"author = 'x'"_s, u"at = '2026-11-22T00:00:00.000Z'"_s,
          u"digest = randomblob(32)"_s, u"salt = randomblob(16)"_s, u"hash = randomblob(32)"_s,
          u"uuid = '11111111-2222-4333-8444-555555555555'"_s}) {
        const QByteArray sound = bytesOf(path());
        tamperWithJournal(path(), u"UPDATE journal SET %1 WHERE seq = 5"_s.arg(change));
        EXPECT_THAT(differences(),
                    ::testing::Contains(::testing::HasSubstr("journal: entry 5 was changed")))
            << change.toStdString();
        writeBytes(path(), sound);
    }
}

TEST_F(StoreVerify, RowsCutOffTheJournalAreMissed)
{
    tamperWithJournal(path(), u"DELETE FROM journal WHERE seq >= 8"_s);
    EXPECT_THAT(differences(), ::testing::Contains("journal: entries 8 to 9 are missing"));
}

TEST_F(StoreVerify, RowsCutOutOfTheJournalAreMissed)
{
    tamperWithJournal(path(), u"DELETE FROM journal WHERE seq = 3"_s);
    EXPECT_THAT(differences(), ::testing::Contains("journal: entries 3 to 3 are missing"));
}

TEST_F(StoreVerify, RowsAddedToTheJournalAreNamed)
{
    runForeign(path(), u"INSERT INTO journal SELECT seq + 1, edit, kind, undoes, verb, entity, "
                       u"uuid, op, fields, salt, digest, "
                       "author, at, hash FROM journal WHERE seq = 9"_s);
    EXPECT_THAT(differences(),
                ::testing::Contains("journal: entry 10 was changed outside the program"));
}

// Words erased from the journal as the law may ask leave the chain as it is.
TEST_F(StoreVerify, ErasedWordsLeaveTheChainWhole)
{
    tamperWithJournal(path(), u"UPDATE journal SET fields = NULL, salt = NULL WHERE seq = 1"_s);
    EXPECT_EQ(openStore()->readOnlyReason(), QString{});
    EXPECT_THAT(differences(), ::testing::IsEmpty());
    runForeign(path(),
               u"UPDATE action SET text = 'x' WHERE ref = '2.1'"_s); // the others are still covered
    EXPECT_THAT(differences(),
                ::testing::ElementsAre(::testing::HasSubstr("(2.1): text was changed")));
}

TEST_F(StoreVerify, AByteThatBreaksTheJsonIsNamedToo)
{
    runForeign(path(), u"UPDATE update_ SET new_date = replace(new_date, ':', ';')"_s);
    runForeign(path(), u"UPDATE plan SET rating_scheme = replace(rating_scheme, ':', ';')"_s);
    EXPECT_THAT(differences(),
                ::testing::UnorderedElementsAre(::testing::HasSubstr("newDate was changed"),
                                                ::testing::HasSubstr("ratingScheme was changed")));
    EXPECT_EQ(codeOf(openStore(true)->dump()), "BP-STO-031");
    EXPECT_EQ(codeOf(openStore(true)->load()), "BP-STO-031");
}

TEST_F(StoreVerify, AValueOfAnotherTypeIsRefusedByNameNotGuessed)
{
    runForeign(path(), u"UPDATE action SET state = '{\"key\":\"asleep\"}' WHERE ref = '2.1'"_s);
    const auto book = openStore(true)->load();
    ASSERT_EQ(codeOf(book), "BP-STO-031");
    EXPECT_TRUE(book.error().what.contains(u"field state"));
    EXPECT_THAT(differences(),
                ::testing::Contains(::testing::HasSubstr("(2.1): state was changed")));
}

// The control of all of these: with hashes that nobody compares, the altered journal would pass.
TEST_F(StoreVerify, WithoutTheChainAConsistentForgeryWouldPass)
{
    const QString forged = u"replace(%1, 'first', 'First')"_s;
    tamperWithJournal(
        path(), u"UPDATE journal SET fields = %1 WHERE seq = 9"_s.arg(forged.arg(u"fields"_s)));
    runForeign(path(),
               u"UPDATE update_ SET what_happened = %1"_s.arg(forged.arg(u"what_happened"_s)));
    EXPECT_THAT(differences(),
                ::testing::ElementsAre("journal: entry 9 was changed outside the program"));
}

} // namespace boardplan::test
