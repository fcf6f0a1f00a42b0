#include <boardplan/domain/period_words.h>

#include <gtest/gtest.h>

using namespace boardplan;
using namespace Qt::StringLiterals;

TEST(PeriodWords, SayAFinancialYearShortAndOtherDaysWhole)
{
    EXPECT_EQ(displayPeriod({QDate{2026, 4, 1}, QDate{2027, 3, 31}}), u"2026/27"_s);
    EXPECT_EQ(displayPeriod({QDate{2099, 4, 1}, QDate{2100, 3, 31}}), u"2099/00"_s);
    EXPECT_EQ(displayPeriod({QDate{2026, 4, 1}, QDate{2028, 3, 31}}), u"1 April 2026 to 31 March 2028"_s);
    EXPECT_EQ(displayPeriod({QDate{2026, 1, 1}, QDate{2026, 12, 31}}), u"1 January 2026 to 31 December 2026"_s);
}

TEST(PeriodWords, AreReadBackAsTheSameDays)
{
    for (QDate start{2019, 1, 1}; start < QDate{2032, 1, 1}; start = start.addDays(17)) {
        for (const int days : {1, 90, 364, 365, 730, 1'826}) {
            const Window period{start, start.addDays(days)};
            const auto read = readPeriod(displayPeriod(period));
            ASSERT_TRUE(read) << qPrintable(displayPeriod(period));
            EXPECT_EQ(read->start, period.start) << qPrintable(displayPeriod(period));
            EXPECT_EQ(read->end, period.end) << qPrintable(displayPeriod(period));
        }
    }
    for (int year = 2000; year < 2098; ++year) {
        const Window period{QDate{year, 4, 1}, QDate{year + 1, 3, 31}};
        const auto read = readPeriod(displayPeriod(period));
        ASSERT_TRUE(read) << year;
        EXPECT_EQ(read->start, period.start) << year;
        EXPECT_EQ(read->end, period.end) << year;
    }
}

TEST(PeriodWords, AsSaidKeepTheWordsAndHaveTheDaysThatAreFound)
{
    const Period year = periodSaid(u" 2026/27 "_s);
    EXPECT_EQ(year.text, u"2026/27"_s);
    EXPECT_EQ(year.start, (QDate{2026, 4, 1}));
    EXPECT_EQ(year.end, (QDate{2027, 3, 31}));
    const Period unread = periodSaid(u"until  further notice"_s);
    EXPECT_EQ(unread.text, u"until further notice"_s);
    EXPECT_FALSE(unread.start.isValid());
    EXPECT_FALSE(unread.end.isValid());
}
