#include "gui/widgets/side_panes.h"

#include "gui/widgets/run_label.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

// A part that needs `width` at least, with a button at its end.
QWidget* partOf(int width, int height, const QString& last)
{
    auto* const part = new QWidget;
    auto* const column = new QVBoxLayout{part};
    auto* const box = new QLineEdit;
    box->setMinimumSize(width, height);
    column->addWidget(box);
    column->addWidget(new QPushButton{last});
    return part;
}

class SidePanesTest : public ::testing::Test {
protected:
    void show(const QSize& size)
    {
        panes.resize(size);
        panes.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&panes));
    }
    // Layouts come to rest in several rounds of events.
    bool isOneAboveTheOther() const { return place(*left).bottom() <= place(*right).top() && place(*right).height() >= 400; }
    QRect place(const QWidget& part) const { return {part.mapTo(&panes, QPoint{}), part.size()}; }

    QWidget* left = partOf(300, 300, u"first"_s);
    QWidget* right = partOf(200, 400, u"second"_s);
    SidePanes panes{left, 1, right, 1, nullptr};
};

} // namespace

TEST_F(SidePanesTest, StandBesideEachOtherWhereThereIsRoom)
{
    show({800, 600});
    EXPECT_TRUE(QTest::qWaitFor([this] { return place(*left).right() <= place(*right).left(); }));
    EXPECT_FALSE(panes.isStacked());
}

TEST_F(SidePanesTest, StandAboveEachOtherAndScrollTogetherWhereThereIsNone)
{
    show({450, 300});
    ASSERT_TRUE(QTest::qWaitFor([this] { return panes.isStacked(); }));
    EXPECT_TRUE(QTest::qWaitFor([this] { return isOneAboveTheOther(); }));
    EXPECT_GE(left->parentWidget()->height(), 300) << "nothing of a part is hidden in it";
    EXPECT_GE(right->parentWidget()->height(), 400);
    EXPECT_GT(panes.verticalScrollBar()->maximum(), 0);
    panes.resize(900, 600);
    EXPECT_FALSE(panes.isStacked());
}

TEST_F(SidePanesTest, APartThatIsNotShownLeavesItsRoom)
{
    right->hide();
    show({450, 500});
    EXPECT_FALSE(panes.isStacked());
    EXPECT_TRUE(QTest::qWaitFor([this] { return left->width() > 400; }));
    right->show();
    EXPECT_TRUE(QTest::qWaitFor([this] { return panes.isStacked(); }));
}

TEST_F(SidePanesTest, GrowWithWhatIsInThem)
{
    auto* const words = new RunLabel;
    left->layout()->addWidget(words);
    show({450, 300});
    const int before = left->height();
    words->setRuns({{u"Words that need more than one line of so narrow a part, and then some more of them. "_s.repeated(6), RunStyle::Plain}});
    EXPECT_TRUE(QTest::qWaitFor([&] { return left->height() > before + 20 && isOneAboveTheOther(); }));
}

} // namespace boardplan::test
