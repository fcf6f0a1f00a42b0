#include "gui/widgets/row_heights.h"

#include <QListView>
#include <QScrollBar>
#include <QStringListModel>
#include <QStyledItemDelegate>
#include <QTest>
#include <gtest/gtest.h>

namespace boardplan::test {

namespace {

constexpr int manyRows = 1'500;

class HeightDelegate : public QStyledItemDelegate {
public:
    HeightDelegate(QListView& list, RowHeights& heights)
        : QStyledItemDelegate{&list}
        , m_heights{heights}
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return {50, m_heights.height(index.row())};
    }

private:
    RowHeights& m_heights;
};

// A long list whose rows are higher the further down they are, so that the first are a bad guess.
class RowHeightsTest : public testing::Test {
protected:
    RowHeightsTest()
    {
        QStringList texts;
        for (int row = 0; row < manyRows; ++row) {
            texts.append(QString::number(row));
        }
        model.setStringList(texts);
        list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        list.setResizeMode(QListView::Adjust);
        list.setModel(&model);
        heights = new RowHeights{list, [this](int row) {
            ++measured;
            return heightOf(row);
        }};
        list.setItemDelegate(new HeightDelegate{list, *heights});
        list.resize(200, 400);
        list.show();
    }

    int heightOf(int row) const { return 20 + row / 30 + row % 7 + (row == highRow ? 100 : 0); }

    // Every row in sight, as it was painted.
    void expectSightIsRight()
    {
        list.grab();
        QModelIndex index = list.indexAt({1, 1});
        ASSERT_TRUE(index.isValid());
        for (; index.isValid() && list.visualRect(index).top() < 400; index = index.siblingAtRow(index.row() + 1)) {
            EXPECT_EQ(list.visualRect(index).height(), heightOf(index.row())) << index.row();
        }
    }

    bool waitUntilMeasured()
    {
        return QTest::qWaitFor([this] { return heights->isComplete(); });
    }

    QStringListModel model;
    QListView list;
    RowHeights* heights = nullptr;
    int measured = 0;
    int highRow = -1;
};

} // namespace

TEST_F(RowHeightsTest, RowsInSightStandAtTheirHeightsBeforeAllAreMeasured)
{
    expectSightIsRight();
    list.setCurrentIndex(model.index(1'200));
    expectSightIsRight();
    EXPECT_TRUE(list.viewport()->rect().intersects(list.visualRect(model.index(1'200))));
    list.scrollToBottom();
    expectSightIsRight();
    EXPECT_LT(measured, manyRows);
}

TEST_F(RowHeightsTest, OnceIdleEveryRowIsRightAndMeasuredOnce)
{
    list.grab();
    measured = 0; // the first rows, perhaps twice: the scroll bar takes some of the width
    ASSERT_TRUE(waitUntilMeasured());
    for (int row = 0; row < manyRows; ++row) {
        EXPECT_EQ(list.visualRect(model.index(row)).height(), heightOf(row)) << row;
    }
    EXPECT_LE(measured, manyRows);
    EXPECT_GT(measured, manyRows / 2);
}

TEST_F(RowHeightsTest, WhatIsReadStaysWhereItIs)
{
    list.grab();
    list.scrollTo(model.index(900), QAbstractItemView::PositionAtTop);
    list.grab();
    const QModelIndex top = list.indexAt({1, 1});
    const int before = list.visualRect(top).top();
    ASSERT_TRUE(waitUntilMeasured());
    EXPECT_EQ(list.visualRect(top).top(), before);
}

TEST_F(RowHeightsTest, ARowThatChangesIsMeasuredAgain)
{
    list.grab();
    ASSERT_TRUE(waitUntilMeasured());
    measured = 0;
    highRow = 3;
    heights->forget(3);
    list.doItemsLayout();
    EXPECT_EQ(list.visualRect(model.index(3)).height(), heightOf(3));
    EXPECT_EQ(measured, 1);
    list.resize(180, 400); // another width: all of them
    ASSERT_TRUE(waitUntilMeasured());
    list.grab();
    EXPECT_GT(measured, 100);
}

TEST_F(RowHeightsTest, RoomBelowChangesNoHeight)
{
    list.grab();
    ASSERT_TRUE(waitUntilMeasured());
    measured = 0;
    list.resize(200, 700);
    list.grab();
    EXPECT_EQ(measured, 0);
    EXPECT_EQ(list.visualRect(model.index(20)).height(), heightOf(20));
}

// Low rows in a high list: all that are in sight are measured before they are painted.
TEST_F(RowHeightsTest, AHighListIsFilledAtOnce)
{
    list.resize(200, 1'500);
    list.grab();
    for (int row = 0; list.visualRect(model.index(row)).top() < 1'500; ++row) {
        EXPECT_EQ(list.visualRect(model.index(row)).height(), heightOf(row)) << row;
    }
    EXPECT_LT(measured, manyRows / 2);
}

} // namespace boardplan::test
