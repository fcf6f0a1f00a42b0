#include "timescale_rows.h"

#include <gtest/gtest.h>

namespace boardplan::test {

namespace {

class RevisedPhrases : public ::testing::TestWithParam<TimescaleRow> {};

TEST_P(RevisedPhrases, ReadAsTheDatesThatCount)
{
    const Timescale reading = readTimescale(QString::fromUtf16(GetParam().text), twoYearPlan());
    EXPECT_EQ(readingLine(reading).toStdString(),
              QString::fromUtf16(GetParam().reading).toStdString());
}

// The plan runs from 1 April 2019 to 31 March 2021.
constexpr TimescaleRow revisedPhrases[]{
    {u"July 2019 (revised from March)", u"date due 2019-07-31 [2019-07-31]"},
    {u"March 2024 (extended from Dec 2023)", u"date due 2024-03-31 [2024-03-31]"},
    {u"March 2020 (moved from December 2019)", u"date due 2020-03-31 [2020-03-31]"},
    {u"March 2020 – changed from Dec 2019", u"date due 2020-03-31 [2020-03-31]"},
    {u"June 2020, slipped from March 2020", u"date due 2020-06-30 [2020-06-30]"},
    {u"June 2020 (put back from March)", u"date due 2020-06-30 [2020-06-30]"},
    {u"January 2020 (brought forward from March 2020)", u"date due 2020-01-31 [2020-01-31]"},
    {u"June 2020 (previously March 2020)", u"date due 2020-06-30 [2020-06-30]"},
    {u"June 2020 (formerly Q4)", u"date due 2020-06-30 [2020-06-30]"},
    {u"June 2020 (original date March 2020)", u"date due 2020-06-30 [2020-06-30]"},
    {u"June 2020 (was due March 2020)", u"date due 2020-06-30 [2020-06-30]"},
    {u"June 2020 (was: March 2020)", u"date due 2020-06-30 [2020-06-30]"},
    {u"June 2020 instead of March 2020", u"date due 2020-06-30 [2020-06-30]"},
    {u"Originally due March 2019, now July 2019", u"date due 2019-07-31 [2019-07-31]"},
    {u"Originally March 2019 but now July 2019", u"date due 2019-07-31 [2019-07-31]"},
    {u"was March 2019 – revised to June 2019", u"date due 2019-06-30 [2019-06-30]"},
    {u"moved from March to June 2019", u"date due 2019-06-30 [2019-06-30]"},
    {u"Extended from March 2019 to June 2019", u"date due 2019-06-30 [2019-06-30]"},
    {u"Deferred from Q2 to Q4 2019/20", u"period due 2020-03-31 [2020-01-01..2020-03-31]"},
    {u"March 2019 → June 2019", u"date due 2019-06-30 [2019-06-30]"},
    {u"March 2019 -> June 2019", u"date due 2019-06-30 [2019-06-30]"},
    {u"March 2019 (now June 2019)", u"date due 2019-06-30 [2019-06-30]"},
    {u"March 2019 – now June 2019", u"date due 2019-06-30 [2019-06-30]"},
    {u"March 2019 extended to June 2019", u"date due 2019-06-30 [2019-06-30]"},
    {u"Extended to June 2020", u"date due 2020-06-30 [2020-06-30]"},
    {u"Deadline extended to 30 June 2020", u"date due 2020-06-30 [2020-06-30]"},
    {u"Carried forward to 2020/21", u"period due 2021-03-31 [2020-04-01..2021-03-31]"},
    {u"2019/20 – carried over to 2020/21", u"period due 2021-03-31 [2020-04-01..2021-03-31]"},
    {u"c/f to 2020/21", u"period due 2021-03-31 [2020-04-01..2021-03-31]"},
    {u"Rolled over to 2020/21", u"period due 2021-03-31 [2020-04-01..2021-03-31]"},
    {u"pushed back to June 2020", u"date due 2020-06-30 [2020-06-30]"},
    {u"Rescheduled for June 2020", u"date due 2020-06-30 [2020-06-30]"},
    {u"Re-scheduled to June 2020", u"date due 2020-06-30 [2020-06-30]"},
    {u"March 2020, rescheduled for June 2020", u"date due 2020-06-30 [2020-06-30]"},
    {u"delayed until Sept 2020", u"date due 2020-09-30 [2020-09-30]"},
    {u"March 2020. New deadline: June 2020", u"date due 2020-06-30 [2020-06-30]"},
    {u"March 2020\nRevised: June 2020", u"date due 2020-06-30 [2020-06-30]"},
    {u"March 2020 Revised target date June 2020", u"date due 2020-06-30 [2020-06-30]"},
    {u"Revised date: 30/06/2020 (was 31/03/2020)", u"date due 2020-06-30 [2020-06-30]"},
    {u"Updated to June 2020", u"date due 2020-06-30 [2020-06-30]"},
    {u"amended to Q1 2020/21", u"period due 2020-06-30 [2020-04-01..2020-06-30]"},
    {u"Now due June 2020", u"date due 2020-06-30 [2020-06-30]"},
    {u"Ongoing (extended from March 2020)", u"ongoing"},
    {u"Revised to Dec 2019 (from Sept 2019)", u"date due 2019-12-31 [2019-12-31]"},
    {u"Sept 2019 > Dec 2019", u"date due 2019-12-31 [2019-12-31]"},
    {u"Sept 2019 – pushed to Dec 2019", u"date due 2019-12-31 [2019-12-31]"},
    {u"Extended by six months to March 2020", u"date due 2020-03-31 [2020-03-31]"},
    {u"Last reviewed March 2019, next March 2020", u"date due 2020-03-31 [2020-03-31]"},
    {u"Deferred to next year", u"event when 'next year'"},
    {u"Moved to Year 2", u"period due 2021-03-31 [2020-04-01..2021-03-31]"},
};

constexpr TimescaleRow severalPhrases[]{
    {u"Feb, May, Aug and Nov 2020",
     u"dates due 2020-11-30 [2020-02-29, 2020-05-31, 2020-08-31, 2020-11-30]"},
    {u"June 19, Sept 19, Dec 19 & March 20",
     u"dates due 2020-03-31 [2019-06-30, 2019-09-30, 2019-12-31, 2020-03-31]"},
    {u"31/3/20 & 31/3/21", u"dates due 2021-03-31 [2020-03-31, 2021-03-31]"},
    {u"30 June and 31 December 2019", u"dates due 2019-12-31 [2019-06-30, 2019-12-31]"},
    {u"June 2019\nDecember 2019\nJune 2020",
     u"dates due 2020-06-30 [2019-06-30, 2019-12-31, 2020-06-30]"},
    {u"June 2019; Dec 2019", u"dates due 2019-12-31 [2019-06-30, 2019-12-31]"},
    {u"• June 2019 • Dec 2019", u"dates due 2019-12-31 [2019-06-30, 2019-12-31]"},
    {u"- June 2019\n- Dec 2019", u"dates due 2019-12-31 [2019-06-30, 2019-12-31]"},
    {u"a) June 2019 b) Dec 2019", u"dates due 2019-12-31 [2019-06-30, 2019-12-31]"},
    {u"(i) June 2019 (ii) Dec 2019", u"dates due 2019-12-31 [2019-06-30, 2019-12-31]"},
    {u"1. June 2019\n2. Dec 2019", u"dates due 2019-12-31 [2019-06-30, 2019-12-31]"},
    {u"1) June 2019 2) Dec 2019", u"dates due 2019-12-31 [2019-06-30, 2019-12-31]"},
    {u"Phase 1 June 2019, Phase 2 Dec 2019", u"dates due 2019-12-31 [2019-06-30, 2019-12-31]"},
    {u"Phase 1: June 2019; Phase 2: Dec 2019", u"dates due 2019-12-31 [2019-06-30, 2019-12-31]"},
    {u"Stage 1 – Q1 2019/20\nStage 2 – Q3 2019/20",
     u"dates due 2019-12-31 [2019-04-01..2019-06-30, 2019-10-01..2019-12-31]"},
    {u"Draft June 2019, final September 2019", u"dates due 2019-09-30 [2019-06-30, 2019-09-30]"},
    {u"June (draft) and September 2019 (final)", u"dates due 2019-09-30 [2019-06-30, 2019-09-30]"},
    {u"Year 1: scoping. Year 2: delivery.",
     u"dates due 2021-03-31 [2019-04-01..2020-03-31, 2020-04-01..2021-03-31]"},
    {u"Year 1 - 2019/20; Year 2 - 2020/21",
     u"dates due 2021-03-31 [2019-04-01..2020-03-31, 2020-04-01..2021-03-31]"},
    {u"2019 and 2021 Self audit",
     u"dates due 2021-12-31 [2019-01-01..2019-12-31, 2021-01-01..2021-12-31]"},
    {u"Sept Board and Dec Board 2019", u"dates due 2019-12-31 [2019-09-30, 2019-12-31]"},
    {u"Policy by June 2019, training by March 2020",
     u"dates due 2020-03-31 [2019-06-30, 2020-03-31]"},
    {u"From April 2019, report by March 2020", u"date due 2020-03-31 [2019-04-01, 2020-03-31]"},
    {u"Start June 2019, finish Dec 2019", u"date due 2019-12-31 [2019-06-01, 2019-12-31]"},
};

constexpr TimescaleRow completedPhrases[]{
    {u"COMPLETE", u"complete"},
    {u"Complete ✓", u"complete"},
    {u"Action complete", u"complete"},
    {u"Action closed", u"complete"},
    {u"Actioned", u"complete"},
    {u"Finished", u"complete"},
    {u"Signed off", u"complete"},
    {u"Now complete", u"complete"},
    {u"Completed Jan 19", u"complete [2019-01-31]"},
    {u"Completed: June 2019", u"complete [2019-06-30]"},
    {u"Completed on 3rd June 2019", u"complete [2019-06-03]"},
    {u"Completed 03/06/19", u"complete [2019-06-03]"},
    {u"Completed in June 2019", u"complete [2019-06-30]"},
    {u"Completed Q2 2019/20", u"complete [2019-07-01..2019-09-30]"},
    {u"Complete as at June 2019", u"complete [2019-06-30]"},
    {u"Closed at Board June 2019", u"complete [2019-06-30]"},
    {u"Signed off by the Board June 2019", u"complete [2019-06-30]"},
    {u"Completed and signed off June 2019", u"complete [2019-06-30]"},
    {u"June 2019 – completed", u"mixed due 2019-06-30 [2019-06-30]"},
    {u"June 2019 (complete)", u"mixed due 2019-06-30 [2019-06-30]"},
    {u"Completed December 18 – reviewed annually", u"mixed [2018-12-31] every P1Y"},
    {u"Completed June 2019. Review June 2020", u"mixed due 2020-06-30 [2019-06-30, 2020-06-30]"},
    {u"Completed, to be reviewed June 2020", u"mixed due 2020-06-30 [2020-06-30]"},
    {u"Complete review June 2019", u"date due 2019-06-30 [2019-06-30]"},
    {u"Complete the review by June 2019", u"date due 2019-06-30 [2019-06-30]"},
    {u"For completion by June 2019", u"date due 2019-06-30 [2019-06-30]"},
    {u"To be completed and launched by June 2019", u"date due 2019-06-30 [2019-06-30]"},
    {u"To be fully completed by June 2019", u"date due 2019-06-30 [2019-06-30]"},
    {u"75% complete – due June 2019", u"date due 2019-06-30 [2019-06-30]"},
    {u"Not complete – June 2019", u"date due 2019-06-30 [2019-06-30]"},
    {u"Completed and ongoing monitoring", u"mixed ongoing"},
    {u"Completed, July 2019", u"complete [2019-07-31]"},
    {u"Completed (31/07/2019)", u"complete [2019-07-31]"},
    {u"Complete/Ongoing", u"mixed ongoing"},
    {u"Partially completed – March 2020", u"date due 2020-03-31 [2020-03-31]"},
    {u"2020 – training\n2020 – events", u"period due 2020-12-31 [2020-01-01..2020-12-31]"},
    {u"Completed in 2019.\nIncluded in the QSAB annual report.\n2021 next audit.",
     u"mixed due 2021-12-31 [2019-01-01..2019-12-31, 2021-01-01..2021-12-31]"},
};

INSTANTIATE_TEST_SUITE_P(Revised, RevisedPhrases, ::testing::ValuesIn(revisedPhrases));
INSTANTIATE_TEST_SUITE_P(Several, RevisedPhrases, ::testing::ValuesIn(severalPhrases));
INSTANTIATE_TEST_SUITE_P(Completed, RevisedPhrases, ::testing::ValuesIn(completedPhrases));

} // namespace

} // namespace boardplan::test
