#include "gui/widgets/found_marks.h"

#include <QFontMetricsF>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

TEST(FoundLine, WhatWasFoundStaysInSightWhereTheLineIsCut)
{
    const QFont font;
    const QString text = u"Measure: half of all closed enquiries have an answer on file and are told to the board"_s;
    const qreal half = QFontMetricsF{font}.horizontalAdvance(text) / 2;
    EXPECT_EQ(fittedFoundLine(text, font, 2 * half + 1, {u"board"_s}), text) << "it fits";
    EXPECT_EQ(fittedFoundLine(text, font, half, {u"board"_s}), u"…board"_s);
    EXPECT_TRUE(fittedFoundLine(text, font, half, {u"measure"_s}).startsWith(u"Measure: half"_s));
    EXPECT_TRUE(fittedFoundLine(text, font, half, {}).endsWith(u'…'));
}

} // namespace boardplan::test
