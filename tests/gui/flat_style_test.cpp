// What our style changes of Fusion.

#include "gui/look/flat_style.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOptionSlider>
#include <QToolButton>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

struct BarRow {
    const char* name;
    int steps;
    int page;
    int value;
    QRect handle;
};

void PrintTo(const BarRow& row, std::ostream* out)
{
    *out << row.name;
}

class ScrollBarStyle : public testing::TestWithParam<BarRow> {};

} // namespace

// The handle goes from end to end: there are no arrows, and where it can be clicked nothing is missing.
TEST_P(ScrollBarStyle, TheHandleHasTheWholeBar)
{
    const BarRow& row = GetParam();
    FlatStyle style;
    QStyleOptionSlider bar;
    bar.orientation = Qt::Vertical;
    bar.rect = {0, 0, 14, 400};
    bar.maximum = row.steps;
    bar.pageStep = row.page;
    bar.sliderPosition = row.value;
    const auto part = [&](QStyle::SubControl control) {
        return style.subControlRect(QStyle::CC_ScrollBar, &bar, control, nullptr);
    };
    EXPECT_EQ(part(QStyle::SC_ScrollBarSlider), row.handle);
    EXPECT_EQ(part(QStyle::SC_ScrollBarGroove), bar.rect);
    EXPECT_TRUE(part(QStyle::SC_ScrollBarAddLine).isEmpty());
    const int before = part(QStyle::SC_ScrollBarSubPage).height();
    const int after = part(QStyle::SC_ScrollBarAddPage).height();
    EXPECT_EQ(before + row.handle.height() + after, bar.rect.height());
}

INSTANTIATE_TEST_SUITE_P(Bars, ScrollBarStyle,
    testing::Values(BarRow{"AtTheTop", 300, 100, 0, {0, 0, 14, 100}}, BarRow{"AtTheEnd", 300, 100, 300, {0, 300, 14, 100}},
        BarRow{"OfALongList", 1'000'000, 10, 0, {0, 0, 14, 32}}, BarRow{"NothingToScroll", 0, 100, 0, {0, 0, 14, 400}}),
    [](const auto& row) { return std::string{row.param.name}; });

TEST(FlatStyleFold, IsNotTintedBecauseItIsOpen)
{
    QToolButton fold;
    fold.setText(u"More"_s);
    fold.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fold.setArrowType(Qt::DownArrow);
    fold.setCheckable(true);
    fold.setAutoRaise(true);
    const QImage closed = fold.grab().toImage();
    fold.setChecked(true);
    EXPECT_EQ(fold.grab().toImage(), closed);
}

TEST(FlatStyleSizes, ButtonsHaveRoom)
{
    FlatStyle style;
    QPushButton button{u"Print…"_s};
    QComboBox choice;
    choice.addItem(u"A4"_s);
    button.setStyle(&style);
    choice.setStyle(&style);
    EXPECT_GE(button.sizeHint().height(), 28);
    EXPECT_GE(button.sizeHint().width(), button.fontMetrics().horizontalAdvance(button.text()) + 20);
    EXPECT_GE(choice.sizeHint().height(), 28);
}

} // namespace boardplan::test
