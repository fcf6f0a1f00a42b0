#include <boardplan/domain/standing.h>

#include <gtest/gtest.h>
#include <vector>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

const LeadId police = LeadId::create();
const LeadId health = LeadId::create();

struct Said {
    int day;
    const char* rating;
    LeadId lead = {};
};

std::vector<Update> updatesFrom(const std::vector<Said>& said)
{
    std::vector<Update> updates;
    for (const Said& one : said) {
        Update update;
        update.id = UpdateId::create();
        update.sequence = static_cast<qint64>(updates.size()) + 1;
        update.recordedAt = u"2026-12-31T00:00:00.000Z"_s;
        update.reportedOn = QDate{2026, 6, one.day};
        update.rating = QString::fromLatin1(one.rating);
        update.lead = one.lead;
        updates.push_back(update);
    }
    return updates;
}

struct StandingCase {
    const char* name;
    std::vector<Said> said;
    const char* rating;
    bool leadsDiffer = false;
};

void PrintTo(const StandingCase& one, std::ostream* out)
{
    *out << one.name;
}

class StandingTest : public testing::TestWithParam<StandingCase> {};

} // namespace

TEST_P(StandingTest, GivesTheCurrentRating)
{
    const Standing standing = standingOf(updatesFrom(GetParam().said), bragScheme());
    EXPECT_EQ(standing.rating, QString::fromLatin1(GetParam().rating));
    EXPECT_EQ(standing.leadsDiffer, GetParam().leadsDiffer);
    EXPECT_EQ(standing.rated.has_value(), !standing.rating.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Table, StandingTest,
    testing::Values(StandingCase{"NothingReported", {}, ""}, StandingCase{"TheLatestDayWins", {{3, "red"}, {1, "green"}}, "red"},
        StandingCase{"OnOneDayTheLaterRecordedWins", {{3, "red"}, {3, "green"}}, "green"},
        StandingCase{"AnUpdateWithoutARatingLeavesIt", {{1, "amber"}, {2, ""}}, "amber"},
        StandingCase{"OnlyWordsAreNoRating", {{1, ""}}, ""},
        StandingCase{"TheWorstLeadCounts", {{1, "green", police}, {2, "amber", health}}, "amber", true},
        StandingCase{"TheWorstLeadCountsWhenItCameFirst", {{1, "red", police}, {2, "green", health}}, "red", true},
        StandingCase{"ALeadReplacesItself", {{1, "red", police}, {2, "green", police}}, "green"},
        StandingCase{"AgreeingLeadsDoNotDiffer", {{1, "green", police}, {2, "green", health}}, "green"},
        StandingCase{"AnUpdateForAllSettles", {{1, "red", police}, {2, "amber", health}, {3, "green"}}, "green"},
        StandingCase{"AfterASettlementOnlyLaterLeadsCompete", {{1, "red", police}, {2, "amber"}, {3, "green", health}},
            "green"}),
    [](const auto& one) { return std::string{one.param.name}; });

TEST(Standing, LaterDaysDoNotCountAsAtAnEarlierOne)
{
    const auto updates = updatesFrom({{1, "green"}, {10, "red"}});
    EXPECT_EQ(standingOf(updates, bragScheme(), QDate{2026, 6, 9}).rating, u"green"_s);
    EXPECT_EQ(standingOf(updates, bragScheme(), QDate{2026, 6, 10}).rating, u"red"_s);
    EXPECT_EQ(standingOf(updates, bragScheme(), QDate{2026, 5, 31}), Standing{});
}

TEST(Standing, KnowsTheLatestDeadlineThatAnyUpdateMet)
{
    auto updates = updatesFrom({{1, "green"}, {2, "amber"}, {3, ""}, {4, "green"}, {5, "amber"}});
    updates[0].meets = QDate{2026, 6, 30};
    updates[1].meets = QDate{2026, 3, 31};
    EXPECT_EQ(standingOf(updates, bragScheme()).metUntil, (QDate{2026, 6, 30}));
    EXPECT_EQ(standingOf(updates, bragScheme(), QDate{2026, 5, 31}).metUntil, QDate{});
    updates.erase(updates.begin(), updates.begin() + 2);
    EXPECT_FALSE(standingOf(updates, bragScheme()).metUntil.isValid());
}

TEST(Standing, AMonthStandsForItsLastDayUnlessRecordedEarlier)
{
    auto updates = updatesFrom({{1, "green"}});
    updates[0].precision = DatePrecision::Month;
    EXPECT_EQ(effectiveDay(updates[0]), (QDate{2026, 6, 30}));
    updates[0].recordedAt = u"2026-06-12T09:00:00.000Z"_s;
    EXPECT_EQ(effectiveDay(updates[0]), (QDate{2026, 6, 12}));
    updates[0].precision = DatePrecision::Year;
    updates[0].recordedAt = u"2027-01-12T09:00:00.000Z"_s;
    EXPECT_EQ(effectiveDay(updates[0]), (QDate{2026, 12, 31}));
}

TEST(Standing, KeepsThePreviousRatingAndTheNewestDate)
{
    auto updates = updatesFrom({{1, "green"}, {5, "amber"}, {9, ""}});
    updates[1].newDate.due = QDate{2027, 1, 31};
    const Standing standing = standingOf(updates, bragScheme());
    ASSERT_TRUE(standing.previous.has_value());
    EXPECT_EQ(standing.previous->rating, u"green"_s);
    EXPECT_EQ(standing.due, (QDate{2027, 1, 31}));
    EXPECT_EQ(standing.latest->reportedOn, (QDate{2026, 6, 9}));
    EXPECT_EQ(standing.updates, 3);
}

TEST(Standing, ACompleteRatingGivesItsDay)
{
    const Standing standing = standingOf(updatesFrom({{1, "green"}, {5, "blue"}}), bragScheme());
    EXPECT_EQ(standing.completedOn, (QDate{2026, 6, 5}));
    const Standing reopened = standingOf(updatesFrom({{5, "blue"}, {6, "amber"}}), bragScheme());
    EXPECT_FALSE(reopened.completedOn.isValid());
}

TEST(Standing, WorkMayBeSaidToBeDoneWithoutRatingItAgain)
{
    std::vector<Update> updates = updatesFrom({{1, "amber"}, {5, ""}});
    updates[1].completedOn = QDate{2026, 6, 4};
    updates[1].continues = true;
    const Standing done = standingOf(updates, bragScheme());
    EXPECT_EQ(done.rating, u"amber"_s);
    EXPECT_EQ(done.completedOn, (QDate{2026, 6, 4}));
    EXPECT_TRUE(done.continues);

    std::vector<Update> reopened = updatesFrom({{1, ""}, {5, "amber"}});
    reopened[0].completedOn = QDate{2026, 6, 1};
    EXPECT_FALSE(standingOf(reopened, bragScheme()).completedOn.isValid());
}

} // namespace boardplan::test
