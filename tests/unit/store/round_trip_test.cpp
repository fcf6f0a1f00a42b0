#include "random_entities.h"
#include "store_fixture.h"

#include <boardplan/domain/fields.h>

#include <rapidcheck/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

// One random entity of every type and, of most, a second; in an order in which owners come first.
Edit everyEntity(RandomEntities& random)
{
    Edit edit{u"Everything"_s, {}, {}};
    const auto add = [&](auto entity) { edit.changes.push_back(inserted(std::move(entity))); };
    for (int i = 0; i < 2; ++i) {
        add(random.make<Board>());
        add(random.make<Lead>());
        add(random.make<Plan>());
        add(random.make<Section>());
        add(random.make<Theme>());
        add(random.make<Priority>());
        add(random.make<Objective>());
        add(random.make<Action>());
        add(random.make<Update>());
        add(random.make<Meeting>());
        add(random.make<Commentary>());
        add(random.make<Override>());
        add(random.make<Frozen>());
        add(random.make<Saved>());
    }
    return edit;
}

// The same entities, each with other values.
Edit otherValues(RandomEntities& random, const Edit& insertion)
{
    Edit edit{u"Change everything"_s, {}, {}};
    for (const AnyChange& any : insertion.changes) {
        edit.changes.push_back(std::visit(
            [&](const auto& change) -> AnyChange {
                return replaced(*change.after, random.changed(*change.after));
            },
            any));
    }
    return edit;
}

template <typename Entity>
bool isStored(const Store& store, const PlanBook& book, const Entity& entity)
{
    if constexpr (std::is_same_v<Entity, Update>) {
        const auto updates = store.updatesOf(entity.action);
        return updates && std::find(updates->begin(), updates->end(), entity) != updates->end();
    } else if constexpr (std::is_same_v<Entity, Frozen>) {
        const auto rows = store.frozenOf(entity.meeting);
        return rows && std::find(rows->begin(), rows->end(), entity) != rows->end();
    } else {
        const Entity* found = book.find(entity.id);
        return found != nullptr && *found == entity;
    }
}

void expectStored(const Store& store, const Edit& edit)
{
    const auto book = store.load();
    RC_ASSERT(book.ok());
    for (const AnyChange& any : edit.changes) {
        std::visit(
            [&](const auto& change) { RC_ASSERT(isStored(store, book.value(), *change.after)); },
            any);
    }
    const auto report = store.verify();
    RC_ASSERT(report.ok());
    RC_ASSERT(report->isClean());
}

} // namespace

TEST(StoreRoundTrip, EveryEntityComesBackAsItWentIn)
{
    const bool isTrue = rc::check("round trip", [](unsigned seed) {
        RandomEntities random{seed};
        const QTemporaryDir folder{temporaryFolderName()};
        const QString path = folder.filePath(u"plan.boardplan"_s);
        auto store = Store::create(path);
        RC_ASSERT(store.ok());
        const auto empty = store.value()->dump();
        const Edit insertion = everyEntity(random);
        RC_ASSERT(store.value()->write(insertion, context()).ok());
        expectStored(*store.value(), insertion);

        const Edit change = otherValues(random, insertion);
        const auto written = store.value()->write(change, context());
        RC_ASSERT(written.ok());
        expectStored(*store.value(), change);

        store.value().reset(); // reopened, it is still so
        store = Store::open(path, false);
        RC_ASSERT(store.ok());
        expectStored(*store.value(), change);

        RC_ASSERT(store.value()->write(change.inverse(), context()).ok());
        RC_ASSERT(store.value()->write(insertion.inverse(), context()).ok());
        RC_ASSERT(store.value()->dump().value() == empty.value());
        RC_ASSERT(store.value()->verify()->isClean());
    });
    EXPECT_TRUE(isTrue);
}

TEST_F(StoreTest, StandingsSurviveReopening)
{
    auto store = makeSample();
    Update amber = m_sample.update(m_sample.second, u"amber"_s, 1);
    Update red = m_sample.update(m_sample.second, u"red"_s, 2);
    red.newDate = {u"May 2027"_s, QDate{2027, 5, 31}, u"Staff left"_s};
    const auto receipt = store->write({u"Rate"_s, {}, {inserted(amber), inserted(red)}}, context());
    ASSERT_TRUE(succeeded(receipt));
    ASSERT_EQ(receipt->standings.size(), 1U);
    EXPECT_EQ(receipt->standings[0].first, m_sample.second.id);
    EXPECT_EQ(receipt->standings[0].second.rated, red);

    store = openStore();
    const auto book = store->load();
    ASSERT_TRUE(succeeded(book));
    EXPECT_EQ(book->standing(m_sample.second.id), receipt->standings[0].second);
    EXPECT_EQ(book->standing(m_sample.first.id), Standing{});
    EXPECT_EQ(book->lastSequence(), 2);
    const auto history = store->historyOf(m_sample.plan.id);
    ASSERT_TRUE(succeeded(history));
    EXPECT_EQ(history->updates.value(m_sample.second.id), (std::vector<Update>{amber, red}));
}

TEST_F(StoreTest, DumpHoldsEntitiesButNeitherJournalNorStandings)
{
    auto store = makeSample();
    const auto dump = store->dump();
    ASSERT_TRUE(succeeded(dump));
    const QJsonObject object = parseJsonValue(dump.value()).toObject();
    EXPECT_EQ(object.keys(),
              (QStringList{u"action"_s, u"board"_s, u"commentary"_s, u"frozen"_s, u"lead"_s,
                           u"meeting"_s, u"objective"_s, u"override"_s, u"plan"_s, u"priority"_s,
                           u"saved"_s, u"section"_s, u"theme"_s, u"update"_s}));
    EXPECT_EQ(object[u"action"_s].toObject()[m_sample.second.id.toString()].toObject(),
              toObject(m_sample.second));
    EXPECT_FALSE(dump->contains("standing"));
}

} // namespace boardplan::test
