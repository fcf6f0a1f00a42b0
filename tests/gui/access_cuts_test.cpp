// Words at twice their size, on a screen of usual size and on a small one: nothing is cut.
#include "access_cuts.h"
#include "access_stage.h"

#include <QDialog>
#include <QTest>
#include <gtest/gtest.h>

namespace boardplan::test {

namespace {

constexpr QSize usualScreen{1366, 768};
constexpr QSize smallScreen{1024, 768};
constexpr QSize bordersOfWindows{8, 48};
constexpr QSize usualDialog{1180, 740}; // of those that hold a page
constexpr int widestForm = 700;

// As large as a window is on such a screen; forms stay as large as their words made them.
void fitInto(QWidget& window, const QSize& screen)
{
    const bool isDialog = qobject_cast<QDialog*>(&window) != nullptr;
    const QSize wanted = !isDialog ? screen : window.width() < widestForm ? window.size() : usualDialog;
    window.resize(wanted.boundedTo(isDialog ? screen - bordersOfWindows : screen));
}

class TwiceTheSize : public ::testing::TestWithParam<AccessPlace> {
protected:
    static void SetUpTestSuite() { s_stage = std::make_unique<AccessStage>(200, usualScreen); }
    static void TearDownTestSuite() { s_stage.reset(); }
    void SetUp() override
    {
        s_stage->window().resize(usualScreen);
        s_stage->tidyUp();
    }

    static inline std::unique_ptr<AccessStage> s_stage;
};

} // namespace

TEST_P(TwiceTheSize, CutsNoWords)
{
    QWidget* const root = GetParam().open(*s_stage);
    ASSERT_NE(root, nullptr);
    for (const QSize& screen : {usualScreen, smallScreen}) {
        fitInto(*root->window(), screen);
        // Layouts ask each other for room until all have it.
        constexpr int patience = 300; // ms
        QStringList faults;
        EXPECT_TRUE(QTest::qWaitFor([&] { return (faults = cutFaults(*root)).isEmpty(); }, patience))
            << "on a screen " << screen.width() << " wide:\n" << faults.join(u'\n').toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Window, TwiceTheSize, ::testing::ValuesIn(accessPlaces()),
    [](const auto& place) { return std::string{place.param.name}; });

} // namespace boardplan::test
