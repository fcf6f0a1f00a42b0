// Everything in the window as it is heard, hit and reached: one window, and each thing that can be brought up in it.
#include "access_faults.h"
#include "access_stage.h"

#include <QTest>
#include <functional>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

class EveryPlace : public ::testing::TestWithParam<AccessPlace> {
protected:
    static void SetUpTestSuite() { s_stage = std::make_unique<AccessStage>(); }
    static void TearDownTestSuite() { s_stage.reset(); }
    void SetUp() override
    {
        s_stage->tidyUp();
        m_root = GetParam().open(*s_stage);
        ASSERT_NE(m_root, nullptr);
    }

    QWidget& root() { return *m_root; }
    // Layouts ask each other for room until all have it.
    static void expectNone(const std::function<QStringList()>& faults)
    {
        constexpr int patience = 300; // ms
        EXPECT_TRUE(QTest::qWaitFor([&] { return faults().isEmpty(); }, patience)) << faults().join(u'\n').toStdString();
    }

private:
    static inline std::unique_ptr<AccessStage> s_stage;
    QWidget* m_root = nullptr;
};

} // namespace

TEST_P(EveryPlace, IsHeardHitAndReached)
{
    expectNone([this] { return spokenFaults(root()); });
    expectNone([this] { return targetFaults(root()); });
    expectNone([this] { return tabFaults(root()); });
}

INSTANTIATE_TEST_SUITE_P(Window, EveryPlace, ::testing::ValuesIn(accessPlaces()),
    [](const auto& place) { return std::string{place.param.name}; });

} // namespace boardplan::test
