#include "gui/widgets/wheel_guard.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

// Whether the widget takes it; what it leaves goes on to the page around it.
bool takesTurn(QWidget& over)
{
    const QPointF at{5, 5};
    QWheelEvent turn{at, over.mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false};
    QApplication::sendEvent(&over, &turn);
    return turn.isAccepted();
}

} // namespace

TEST(WheelGuard, LeavesTheWheelToThePage)
{
    QWidget page;
    auto* const column = new QVBoxLayout{&page};
    auto* const choice = new QComboBox;
    choice->addItems({u"none"_s, u"30 June 2026"_s});
    auto* const number = new QSpinBox;
    number->setValue(30);
    auto* const date = new QDateEdit{QDate{2026, 6, 30}};
    for (QWidget* const box : std::initializer_list<QWidget*>{choice, number, date}) {
        column->addWidget(box);
    }
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    ASSERT_TRUE(takesTurn(*number)) << "the test shows nothing: this box does not take the wheel by itself";
    number->setValue(30);
    WheelGuard guard;
    qApp->installEventFilter(&guard);
    for (QWidget* const box : std::initializer_list<QWidget*>{choice, number, date}) {
        EXPECT_FALSE(takesTurn(*box)) << box->metaObject()->className();
    }
    qApp->removeEventFilter(&guard);
    EXPECT_EQ(choice->currentIndex(), 0);
    EXPECT_EQ(number->value(), 30);
    EXPECT_EQ(date->date(), (QDate{2026, 6, 30}));
}

} // namespace boardplan::test
