#include "store_fixture.h"

#include "store/store_errors.h"

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

struct FaultyEdit {
    const char* name;
    std::function<Edit(const SamplePlan&, const Update& standing)> edit;
};

void PrintTo(const FaultyEdit& edit, std::ostream* out)
{
    *out << edit.name;
}

class StoreFault : public StoreTest, public ::testing::WithParamInterface<FaultyEdit> {
protected:
    void SetUp() override
    {
        m_store = makeSample();
        m_standing = m_sample.update(m_sample.first, u"green"_s, 1);
        ASSERT_TRUE(succeeded(m_store->write({u"Rate"_s, {}, {inserted(m_standing)}}, context())));
    }
    // Refuses the n-th statement from now on, and counts all.
    void refuse(int nth)
    {
        m_seen = 0;
        m_store->setStatementProbe([this, nth](int ordinal) -> Status {
            m_seen = ordinal;
            return ordinal == nth ? Status{store_error::diskFull(u"made by the test"_s)} : done();
        });
    }

    std::unique_ptr<Store> m_store;
    Update m_standing;
    int m_seen = 0;
};

} // namespace

TEST_P(StoreFault, AtAnyStatementNothingHasChanged)
{
    const Edit edit = GetParam().edit(m_sample, m_standing);
    const QByteArray dump = m_store->dump().value();
    const auto entries = m_store->journal()->size();
    int nth = 1;
    for (;; ++nth) {
        refuse(nth);
        const auto written = m_store->write(edit, context());
        m_store->setStatementProbe({});
        if (written) {
            break;
        }
        ASSERT_EQ(codeOf(written), "BP-STO-025");
        ASSERT_EQ(m_store->dump().value(), dump) << "statement " << nth;
        ASSERT_EQ(m_store->journal()->size(), entries) << "statement " << nth;
        ASSERT_TRUE(m_store->verify()->isClean()) << "statement " << nth;
    }
    // The control: the same edit, let through, does change the file.
    EXPECT_EQ(m_seen, nth - 1);
    EXPECT_GE(nth, 6); // begin, row, journal, end, commit at the least
    EXPECT_NE(m_store->dump().value(), dump);
    EXPECT_TRUE(m_store->verify()->isClean());
}

INSTANTIATE_TEST_SUITE_P(
    Table, StoreFault,
    ::testing::Values(
        FaultyEdit{
            "Rating",
            [](const SamplePlan& sample, const Update&) {
                return Edit{u"Rate"_s, {}, {inserted(sample.update(sample.second, u"red"_s, 2))}};
            }},
        FaultyEdit{"UndoOfARating",
                   [](const SamplePlan&, const Update& standing) {
                       return Edit{u"Undo"_s, {}, {removed(standing)}};
                   }},
        FaultyEdit{"ListsAndColumns",
                   [](const SamplePlan& sample, const Update&) {
                       Action after = sample.second;
                       after.text = u"Other"_s;
                       after.leads.pop_back();
                       after.measures.push_back({MeasureId::create(), u"New"_s, false});
                       return Edit{u"Change"_s, {}, {replaced(sample.second, after)}};
                   }},
        FaultyEdit{"ManyRows",
                   [](const SamplePlan& sample, const Update& standing) {
                       Plan renamed = sample.plan;
                       renamed.ratingScheme = ragScheme();
                       return Edit{u"Many"_s,
                                   {},
                                   {removed(sample.second), replaced(sample.plan, renamed),
                                    removed(standing),
                                    inserted(sample.update(sample.first, u"red"_s, 3))}};
                   }}),
    [](const auto& edit) { return std::string{edit.param.name}; });

TEST_F(StoreTest, FailedReadsAreSaid)
{
    const auto store = makeSample();
    store->setStatementProbe(
        [](int) -> Status { return store_error::inputOutput(u"made by the test"_s); });
    EXPECT_EQ(codeOf(store->load()), "BP-STO-026");
    EXPECT_EQ(codeOf(store->dump()), "BP-STO-026");
    EXPECT_EQ(codeOf(store->verify()), "BP-STO-026");
    EXPECT_EQ(codeOf(store->journal()), "BP-STO-026");
    EXPECT_EQ(codeOf(store->updatesOf(m_sample.first.id)), "BP-STO-026");
    EXPECT_EQ(codeOf(store->historyOf(m_sample.plan.id)), "BP-STO-026");
    EXPECT_EQ(codeOf(store->frozenOf(MeetingId::create())), "BP-STO-026");
    EXPECT_EQ(codeOf(store->lastEditAt()), "BP-STO-026");
    store->setStatementProbe({});
    EXPECT_TRUE(succeeded(store->load()));
}

} // namespace boardplan::test
