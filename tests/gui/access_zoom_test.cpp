// WCAG 2.2, 1.4.4 and 1.4.10: at twice the size of text nothing is cut off, on the small screens that boards have.
#include "access_clips.h"
#include "access_faults.h"
#include "access_stage.h"

#include <QTest>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

struct ZoomCase {
    const char* name;
    int percent;
    QSize size;
};

void PrintTo(const ZoomCase& zoom, std::ostream* out)
{
    *out << zoom.name;
}

class Zoomed : public ::testing::TestWithParam<ZoomCase> {};

} // namespace

TEST_P(Zoomed, NothingIsCutOff)
{
    AccessStage stage{GetParam().percent, GetParam().size};
    for (const AccessPlace& place : accessPlaces()) {
        stage.tidyUp();
        QWidget* const root = place.open(stage);
        ASSERT_NE(root, nullptr) << place.name;
        QTest::qWait(1);
        EXPECT_LE(root->window()->width(), std::max(GetParam().size.width(), 800)) << place.name;
        EXPECT_LE(root->window()->height(), GetParam().size.height()) << place.name;
        const QStringList faults = clippedFaults(*root);
        EXPECT_TRUE(faults.isEmpty()) << place.name << ":\n" << faults.join(u'\n').toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Window, Zoomed,
    ::testing::Values(ZoomCase{"UsualSize", 100, {1366, 768}}, ZoomCase{"TwiceTheSize", 200, {1366, 768}},
        ZoomCase{"TwiceTheSizeOnASmallScreen", 200, {1024, 768}}),
    [](const auto& zoom) { return std::string{zoom.param.name}; });

} // namespace boardplan::test
