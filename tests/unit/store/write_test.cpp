#include "store_fixture.h"
#include "support/file_size_limit.h"

#include "store/database.h"

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

class StoreWrite : public StoreTest {
protected:
    void SetUp() override
    {
        m_store = makeSample();
        ASSERT_NE(m_store, nullptr);
    }

    void expectRefused(const Edit& edit, const char* code, ErrorKind kind)
    {
        const QByteArray before = m_store->dump().value();
        const auto entries = m_store->journal()->size();
        const auto refused = m_store->write(edit, context());
        ASSERT_EQ(codeOf(refused), code);
        EXPECT_EQ(refused.error().kind, kind);
        EXPECT_EQ(m_store->dump().value(), before);
        EXPECT_EQ(m_store->journal()->size(), entries);
        EXPECT_TRUE(m_store->verify()->isClean());
        // The store goes on working.
        Saved saved{SavedId::create(), u"filter"_s, u"Red"_s, {}};
        EXPECT_TRUE(succeeded(m_store->write({u"Save"_s, {}, {inserted(saved)}}, context())));
    }
    static Edit edit(std::vector<AnyChange> changes) { return {u"Edit"_s, {}, std::move(changes)}; }
    Standing rate(const std::vector<Update>& updates)
    {
        Edit rating{u"Rate"_s, {}, {}};
        for (const Update& update : updates) {
            rating.changes.push_back(inserted(update));
        }
        auto receipt = m_store->write(rating, context());
        return succeeded(receipt) ? receipt->standings.at(0).second : Standing{};
    }

    std::unique_ptr<Store> m_store;
};

} // namespace

TEST_F(StoreWrite, RefusesWhatIsNotWhatStands)
{
    Action stale = m_sample.second;
    stale.measures.clear();
    expectRefused(edit({replaced(stale, m_sample.second)}), "BP-STO-021", ErrorKind::Conflict);
    expectRefused(edit({removed(stale)}), "BP-STO-021", ErrorKind::Conflict);
    Theme absent{ThemeId::create(), m_sample.plan.id, 0, u"Think Family"_s};
    expectRefused(edit({removed(absent)}), "BP-STO-021", ErrorKind::Conflict);
}

TEST_F(StoreWrite, RefusesASecondOfTheSameIdentity)
{
    expectRefused(edit({inserted(m_sample.first)}), "BP-STO-022", ErrorKind::Conflict);
}

TEST_F(StoreWrite, RefusesToRemoveWhatSomethingHangsBelow)
{
    expectRefused(edit({removed(m_sample.priority)}), "BP-STO-023", ErrorKind::Conflict);
    expectRefused(edit({removed(m_sample.manager)}), "BP-STO-023", ErrorKind::Conflict);
    rate({m_sample.update(m_sample.first, u"red"_s, 1)});
    expectRefused(edit({removed(m_sample.first)}), "BP-STO-023", ErrorKind::Conflict);
}

TEST_F(StoreWrite, RefusesAReferenceToNothing)
{
    Update update = m_sample.update(m_sample.first, u"red"_s, 1);
    update.lead = LeadId::create();
    expectRefused(edit({inserted(update)}), "BP-STO-023", ErrorKind::Conflict);
    Action adrift = m_sample.second;
    adrift.boards = {BoardId::create()};
    expectRefused(edit({replaced(m_sample.second, adrift)}), "BP-STO-023", ErrorKind::Conflict);
}

TEST_F(StoreWrite, RefusesValuesTheFileCannotHold)
{
    Action weightless = m_sample.first;
    weightless.weight = 0;
    expectRefused(edit({replaced(m_sample.first, weightless)}), "BP-STO-024",
                  ErrorKind::InvalidInput);
    Action broken = m_sample.first;
    broken.text = QString{QChar{0xd83d}}; // half a pair
    expectRefused(edit({replaced(m_sample.first, broken)}), "BP-STO-024", ErrorKind::InvalidInput);
}

TEST_F(StoreWrite, RefusesTheWholeEditForItsLastChange)
{
    Theme theme{ThemeId::create(), m_sample.plan.id, 0, u"Think Family"_s};
    expectRefused(edit({inserted(theme), removed(m_sample.priority)}), "BP-STO-023",
                  ErrorKind::Conflict);
}

TEST_F(StoreWrite, ListsGrowShrinkAndChangeOrder)
{
    Action action = m_sample.second;
    const auto become = [&](auto change) {
        Action after = action;
        change(after);
        ASSERT_TRUE(succeeded(m_store->write(edit({replaced(action, after)}), context())));
        EXPECT_EQ(*m_store->load()->find(action.id), after);
        action = after;
    };
    become([](Action& after) { std::swap(after.leads[0], after.leads[1]); });
    become([](Action& after) {
        after.measures.push_back({MeasureId::create(), u"Ten replies"_s, false});
    });
    become([](Action& after) { after.measures.erase(after.measures.begin()); });
    become([](Action& after) { after.leads.clear(); });
    EXPECT_TRUE(m_store->verify()->isClean());
}

TEST_F(StoreWrite, UndoOfAnUpdateBringsTheEarlierStandingBack)
{
    const Update green = m_sample.update(m_sample.first, u"green"_s, 1);
    const Update red = m_sample.update(m_sample.first, u"red"_s, 2);
    const Standing before = rate({green});
    EXPECT_EQ(rate({red}).rating, u"red"_s);
    const auto undone = m_store->write(edit({removed(red)}), context(JournalKind::Undo, 3));
    ASSERT_TRUE(succeeded(undone));
    EXPECT_EQ(undone->standings.at(0).second, before);
    const auto none = m_store->write(edit({removed(green)}), context(JournalKind::Undo, 2));
    ASSERT_TRUE(succeeded(none));
    EXPECT_EQ(none->standings.at(0).second, Standing{});
    EXPECT_EQ(m_store->load()->standing(m_sample.first.id), Standing{});
}

TEST_F(StoreWrite, UndoOfAnActionWithItsUpdateGivesNoStanding)
{
    const Update red = m_sample.update(m_sample.first, u"red"_s, 1);
    rate({red});
    const auto undone = m_store->write(edit({removed(red), removed(m_sample.first)}), context());
    ASSERT_TRUE(succeeded(undone));
    EXPECT_TRUE(undone->standings.empty());
    EXPECT_TRUE(m_store->verify()->isClean());
}

TEST_F(StoreWrite, AChangedSchemeRanksTheRatingsAnew)
{
    Update manager = m_sample.update(m_sample.second, u"amber"_s, 1);
    manager.lead = m_sample.manager.id;
    Update subgroup = m_sample.update(m_sample.second, u"red"_s, 2);
    subgroup.lead = m_sample.subgroup.id;
    EXPECT_EQ(rate({manager, subgroup}).rating, u"red"_s);

    Plan turned = m_sample.plan;
    for (Rating& rating : turned.ratingScheme.ratings) {
        rating.severity = -rating.severity;
    }
    const auto receipt = m_store->write(edit({replaced(m_sample.plan, turned)}), context());
    ASSERT_TRUE(succeeded(receipt));
    ASSERT_EQ(receipt->standings.size(), 1U);
    EXPECT_EQ(receipt->standings[0].second.rating, u"amber"_s);
    EXPECT_EQ(m_store->load()->standing(m_sample.second.id).rating, u"amber"_s);
    EXPECT_TRUE(m_store->verify()->isClean());
}

TEST_F(StoreWrite, AMoveToAnotherPlanTakesItsScheme)
{
    Update manager = m_sample.update(m_sample.first, u"amber"_s, 1);
    manager.lead = m_sample.manager.id;
    Update subgroup = m_sample.update(m_sample.first, u"red"_s, 2);
    subgroup.lead = m_sample.subgroup.id;
    rate({manager, subgroup});
    Plan other = m_sample.plan;
    other.id = PlanId::create();
    for (Rating& rating : other.ratingScheme.ratings) {
        rating.severity = -rating.severity;
    }
    Priority there = m_sample.priority;
    there.id = PriorityId::create();
    there.plan = other.id;
    Action moved = m_sample.first;
    moved.priority = there.id;
    const auto receipt = m_store->write(
        edit({inserted(other), inserted(there), replaced(m_sample.first, moved)}), context());
    ASSERT_TRUE(succeeded(receipt));
    EXPECT_EQ(receipt->standings.at(0).second.rating, u"amber"_s);

    Priority back = there;
    back.plan = m_sample.plan.id;
    const auto returned = m_store->write(edit({replaced(there, back)}), context());
    ASSERT_TRUE(succeeded(returned));
    EXPECT_EQ(returned->standings.at(0).second.rating, u"red"_s);
}

TEST_F(StoreWrite, ADriveThatRefusesIsSaid)
{
    Action large = m_sample.first;
    large.text = QString{400'000, u'x'};
    const auto refused = [&] {
        const FileSizeLimit failing{300'000};
        return m_store->write(edit({replaced(m_sample.first, large)}), context());
    }();
    EXPECT_EQ(codeOf(refused), "BP-STO-026");
    EXPECT_EQ(*m_store->load()->find(m_sample.first.id), m_sample.first);
    EXPECT_TRUE(m_store->verify()->isClean());
}

TEST_F(StoreWrite, AFullDriveIsSaid)
{
    m_store.reset();
    auto database = Database::open(path(), Access::ReadWrite);
    ASSERT_TRUE(succeeded(database));
    const auto pages = database.value()->scalar(u"PRAGMA page_count"_s);
    ASSERT_TRUE(succeeded(database.value()->run(u"PRAGMA max_page_count = "_s + pages.value())));
    EXPECT_EQ(codeOf(database.value()->run(u"UPDATE action SET text = hex(zeroblob(100000))"_s)),
              "BP-STO-025");
}

} // namespace boardplan::test
