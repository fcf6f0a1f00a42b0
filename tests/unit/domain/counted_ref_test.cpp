#include <boardplan/domain/counted_ref.h>

#include <gtest/gtest.h>

using namespace boardplan;
using namespace Qt::StringLiterals;

namespace {

struct RefRow {
    QString ref;
    QString before;
    int number;
};

} // namespace

TEST(CountedRefs, EndInTheirNumber)
{
    const RefRow rows[] = {
        {u"2a.3"_s, u"2a."_s, 3},
        {u"7"_s, u""_s, 7},
        {u"1.0099"_s, u"1."_s, 99},
        {u"2a"_s, u"2a"_s, -1},
        {u"1."_s, u"1."_s, -1},
        {u"20261122"_s, u""_s, -1},
        {u""_s, u""_s, -1},
    };
    for (const RefRow& row : rows) {
        const CountedRef read = countedRef(row.ref);
        EXPECT_EQ(read.before, row.before) << qPrintable(row.ref);
        EXPECT_EQ(read.number, row.number) << qPrintable(row.ref);
        EXPECT_EQ(read.isCounted(), row.number >= 0) << qPrintable(row.ref);
    }
}

TEST(CountedRefs, NextIsOneFurther)
{
    EXPECT_EQ(countedRef(u"2a.9"_s).next(), u"2a.10"_s);
    EXPECT_EQ(countedRef(u"7"_s).next(), u"8"_s);
}
