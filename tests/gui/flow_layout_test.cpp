#include "gui/widgets/flow_layout.h"
#include "gui/widgets/roomy_button.h"

#include <QWidget>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

TEST(FlowLayout, GoesOnBelowWhereThereIsNoRoom)
{
    QWidget box;
    auto* const row = new FlowLayout{&box};
    auto* const one = new RoomyButton{u"Merge into…"_s};
    auto* const other = new RoomyButton{u"Give open actions to…"_s};
    row->addWidget(one);
    row->addWidget(other);
    box.show(); // what is hidden takes no room
    const int wide = one->sizeHint().width() + other->sizeHint().width() + row->spacing();
    EXPECT_EQ(row->sizeHint().width(), wide);
    EXPECT_EQ(row->heightForWidth(wide), one->sizeHint().height());
    EXPECT_EQ(row->heightForWidth(wide - 1), 2 * one->sizeHint().height() + row->spacing());
    row->setGeometry(QRect{0, 0, wide, 40});
    EXPECT_EQ(other->x(), one->sizeHint().width() + row->spacing());
    row->setGeometry(QRect{0, 0, wide - 1, 80});
    EXPECT_EQ(other->pos(), QPoint(0, one->sizeHint().height() + row->spacing()));
    EXPECT_EQ(row->minimumSize().width(), other->sizeHint().width());
}

} // namespace boardplan::test
