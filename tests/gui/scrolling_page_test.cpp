#include "gui/widgets/flow_layout.h"
#include "gui/widgets/giving_way.h"
#include "gui/widgets/scrolling_page.h"

#include <QResizeEvent>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>
#include <gtest/gtest.h>

namespace boardplan::test {

namespace {

constexpr int pageWidth = 300;

// Lower where it is narrower, as a table that leaves a column out: a scroll bar beside it would not be needed once it is
// there.
class LowerWhereNarrow : public QWidget {
public:
    LowerWhereNarrow()
    {
        QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Preferred};
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    int heightForWidth(int width) const override { return width < pageWidth ? 100 : 500; }
    int resizes() const { return m_resizes; }

protected:
    void resizeEvent(QResizeEvent*) override { ++m_resizes; }

private:
    int m_resizes = 0;
};

} // namespace

TEST(ScrollingPage, ComesToRestOverContentThatIsLowerWhereItIsNarrow)
{
    ScrollingPage page;
    auto* const content = new QWidget;
    auto* const column = new QVBoxLayout{content};
    column->setContentsMargins(0, 0, 0, 0);
    auto* const inside = new LowerWhereNarrow;
    column->addWidget(inside);
    page.setWidget(content);
    page.resize(pageWidth, 200);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    const int widest = inside->width();
    page.resize(pageWidth, 201);
    QTest::qWait(1);
    EXPECT_EQ(inside->width(), widest);
    EXPECT_LT(inside->resizes(), 8);
}

// Three boxes that stand in one line only where no scroll bar takes a part of it.
TEST(GivingWay, ABarThatCameWhileItWasLowGoesWhenThereIsRoom)
{
    QWidget page;
    GivingWay room{&page};
    auto* const inside = new QWidget{room.viewport()};
    auto* const line = new FlowLayout{inside};
    for (int at = 0; at < 3; ++at) {
        auto* const box = new QWidget;
        box->setFixedSize(100, 40);
        line->addWidget(box);
    }
    room.hold(inside);
    const int wide = 300 + 2 * line->spacing();
    room.resize(wide, 20);
    page.resize(400, 400);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    ASSERT_TRUE(room.verticalScrollBar()->isVisible());
    room.resize(wide, room.heightForWidth(wide));
    EXPECT_FALSE(room.verticalScrollBar()->isVisible());
    EXPECT_EQ(inside->height(), 40);
}

} // namespace boardplan::test
