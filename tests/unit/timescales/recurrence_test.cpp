#include <boardplan/domain/timescale.h>

#include <gtest/gtest.h>
#include <ostream>
#include <rapidcheck/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

struct OccurrenceRow {
    const char16_t* recurrence;
    QDate anchor;
    QDate after;
    QDate next; // invalid: none
};

void PrintTo(const OccurrenceRow& row, std::ostream* out)
{
    *out << QString::fromUtf16(row.recurrence).toStdString() << " after "
         << row.after.toString(Qt::ISODate).toStdString();
}

class NextOccurrence : public ::testing::TestWithParam<OccurrenceRow> {};

TEST_P(NextOccurrence, CountsFromTheAnchor)
{
    const auto& row = GetParam();
    const auto next = nextOccurrence(QString::fromUtf16(row.recurrence), row.anchor, row.after);
    EXPECT_EQ(next.value_or(QDate{}), row.next);
}

INSTANTIATE_TEST_SUITE_P(
    Table, NextOccurrence,
    ::testing::Values(OccurrenceRow{u"P3M", {2019, 4, 1}, {2019, 5, 1}, {2019, 7, 1}},
                      OccurrenceRow{u"P3M", {2019, 4, 1}, {2019, 7, 1}, {2019, 10, 1}},
                      OccurrenceRow{u"P3M", {2019, 4, 1}, {2019, 3, 1}, {2019, 4, 1}},
                      OccurrenceRow{u"P1Y", {2019, 8, 31}, {2026, 9, 1}, {2027, 8, 31}},
                      OccurrenceRow{u"P1Y", {2020, 2, 29}, {2020, 2, 29}, {2021, 2, 28}},
                      OccurrenceRow{u"P1Y", {2020, 2, 29}, {2023, 12, 1}, {2024, 2, 29}},
                      OccurrenceRow{u"P1M", {2020, 1, 31}, {2020, 2, 29}, {2020, 3, 31}},
                      OccurrenceRow{u"P6W", {2020, 1, 6}, {2020, 2, 17}, {2020, 3, 30}},
                      OccurrenceRow{u"P15D", {2020, 1, 1}, {2020, 1, 20}, {2020, 1, 31}},
                      OccurrenceRow{u"P1Y6M", {2020, 1, 1}, {2020, 1, 1}, {2021, 7, 1}},
                      OccurrenceRow{u"", {2020, 1, 1}, {2020, 1, 1}, {}},
                      OccurrenceRow{u"quarterly", {2020, 1, 1}, {2020, 1, 1}, {}},
                      OccurrenceRow{u"P", {2020, 1, 1}, {2020, 1, 1}, {}},
                      OccurrenceRow{u"P0M", {2020, 1, 1}, {2020, 1, 1}, {}},
                      OccurrenceRow{u"P1M2D", {2020, 1, 1}, {2020, 1, 1}, {}},
                      OccurrenceRow{u"P99999999999M", {2020, 1, 1}, {2020, 1, 1}, {}},
                      OccurrenceRow{u"PM", {2020, 1, 1}, {2020, 1, 1}, {}},
                      OccurrenceRow{u"P3M", {}, {2020, 1, 1}, {}},
                      OccurrenceRow{u"P3M", {2020, 1, 1}, {}, {}}));

RC_GTEST_PROP(NextOccurrenceLaws, IsTheFirstOfTheSeriesAfterTheDay, ())
{
    const int months = *rc::gen::inRange(1, 25);
    const QDate anchor = QDate{2010, 1, 1}.addDays(*rc::gen::inRange(0, 4000));
    const QDate after = anchor.addDays(*rc::gen::inRange(-400, 8000));
    const auto next = nextOccurrence(u"P%1M"_s.arg(months), anchor, after);
    int ordinal = 0;
    while (anchor.addMonths(ordinal * months) <= after) {
        ++ordinal;
    }
    RC_ASSERT(next == anchor.addMonths(ordinal * months));
}

} // namespace

} // namespace boardplan::test
