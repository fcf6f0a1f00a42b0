#include <boardplan/domain/timescale.h>

#include <gtest/gtest.h>
#include <ostream>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

struct PeriodRow {
    const char16_t* text;
    QDate start;
    QDate end;
};

void PrintTo(const PeriodRow& row, std::ostream* out)
{
    *out << QString::fromUtf16(row.text).toStdString();
}

class PeriodsOfPlans : public ::testing::TestWithParam<PeriodRow> {};

TEST_P(PeriodsOfPlans, AreReadFromTheirTitles)
{
    const auto period = readPeriod(QString::fromUtf16(GetParam().text));
    ASSERT_TRUE(period.has_value());
    EXPECT_EQ(period->start, GetParam().start);
    EXPECT_EQ(period->end, GetParam().end);
}

INSTANTIATE_TEST_SUITE_P(
    Table, PeriodsOfPlans,
    ::testing::Values(
        PeriodRow{u"2019 - 2021", {2019, 4, 1}, {2021, 3, 31}},
        PeriodRow{u"2019 -2020", {2019, 4, 1}, {2020, 3, 31}},
        PeriodRow{u"2019–2022", {2019, 4, 1}, {2022, 3, 31}},
        PeriodRow{u"2019 to 2022", {2019, 4, 1}, {2022, 3, 31}},
        PeriodRow{u"2019/20", {2019, 4, 1}, {2020, 3, 31}},
        PeriodRow{u"2019/2020", {2019, 4, 1}, {2020, 3, 31}},
        PeriodRow{u"2026–27", {2026, 4, 1}, {2027, 3, 31}},
        PeriodRow{u"2019/21", {2019, 4, 1}, {2021, 3, 31}},
        PeriodRow{u"2019-22", {2019, 4, 1}, {2022, 3, 31}},
        PeriodRow{u"2019/20 – 2021/22", {2019, 4, 1}, {2022, 3, 31}},
        PeriodRow{u"April 2016 to March 2021", {2016, 4, 1}, {2021, 3, 31}},
        PeriodRow{u"April 2026 - March 2027", {2026, 4, 1}, {2027, 3, 31}},
        PeriodRow{u"1 April 2026 – 31 March 2027", {2026, 4, 1}, {2027, 3, 31}},
        PeriodRow{u"01/04/2026 to 31/03/2027", {2026, 4, 1}, {2027, 3, 31}},
        PeriodRow{u"January 2020 to December 2022", {2020, 1, 1}, {2022, 12, 31}},
        PeriodRow{u"2026-04-01 - 2027-03-31", {2026, 4, 1}, {2027, 3, 31}},
        PeriodRow{u"2020", {2020, 1, 1}, {2020, 12, 31}},
        PeriodRow{u"ESAB Business Plan 2019/2020", {2019, 4, 1}, {2020, 3, 31}},
        PeriodRow{u"Strategic Plan 2019 - 2021", {2019, 4, 1}, {2021, 3, 31}},
        PeriodRow{u"BUSINESS PLANS 2014/15", {2014, 4, 1}, {2015, 3, 31}},
        PeriodRow{u"Care Act 2014: our plan for 2023-26", {2023, 4, 1}, {2026, 3, 31}},
        PeriodRow{u"Three-year strategy, April 2022 – March 2025 (refreshed June 2023)",
                  {2022, 4, 1},
                  {2025, 3, 31}}));

TEST(PeriodOfAPlan, IsEmptyWhereNoneIsSaid)
{
    for (const auto& text : {u""_s, u"Strategic Plan"_s, u"Version 3"_s, u"March 2020"_s,
                             u"ongoing"_s, u"page 4 of 12"_s, u"31/02/2020 - 31/02/2021"_s}) {
        EXPECT_FALSE(readPeriod(text).has_value()) << text.toStdString();
    }
}

struct TypedDateRow {
    const char16_t* text;
    QDate date; // invalid: refused
};

void PrintTo(const TypedDateRow& row, std::ostream* out)
{
    *out << QString::fromUtf16(row.text).toStdString();
}

class TypedDates : public ::testing::TestWithParam<TypedDateRow> {};

TEST_P(TypedDates, AreReadInBritishOrderOrIso)
{
    EXPECT_EQ(readDate(QString::fromUtf16(GetParam().text)).value_or(QDate{}), GetParam().date);
}

INSTANTIATE_TEST_SUITE_P(
    Table, TypedDates,
    ::testing::Values(
        TypedDateRow{u"22 Nov 2026", {2026, 11, 22}}, TypedDateRow{u"22/11/2026", {2026, 11, 22}},
        TypedDateRow{u"2026-11-22", {2026, 11, 22}}, TypedDateRow{u" 3rd March 26 ", {2026, 3, 3}},
        TypedDateRow{u"04/05/26", {2026, 5, 4}}, TypedDateRow{u"1.4.2026", {2026, 4, 1}},
        TypedDateRow{u"Sunday 22 November 2026", {2026, 11, 22}},
        TypedDateRow{u"29 Feb 2028", {2028, 2, 29}}, TypedDateRow{u"29 Feb 2027", {}},
        TypedDateRow{u"31/02/2026", {}}, TypedDateRow{u"22 November", {}},
        TypedDateRow{u"November 2026", {}}, TypedDateRow{u"by 22 Nov 2026", {}},
        TypedDateRow{u"22 - 24 Nov 2026", {}}, TypedDateRow{u"22 Nov 2026 and 3 Dec 2026", {}},
        TypedDateRow{u"tomorrow", {}}, TypedDateRow{u"", {}}));

} // namespace

} // namespace boardplan::test
