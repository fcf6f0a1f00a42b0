#include "support/book_builder.h"

#include <boardplan/domain/deadline.h>

#include <array>
#include <gtest/gtest.h>

// What is due of an action of every kind of timescale in every state it can be in.

namespace boardplan::test {
namespace {

using namespace Qt::StringLiterals;

const QDate deadlineToday = day("2026-11-22");

enum class Case { NoUpdate, Updated, Met, MetLongAgo, NewDate, Complete, Paused, Adopted, Moved };

struct KindRow {
    const char* words;
    Case given;
    const char* expected; // "due, first unmet, next report, overdue days, moved days"; "-": none
};

const char* caseName(Case given)
{
    static constexpr std::array names{"NoUpdate", "Updated", "Met",     "MetLongAgo", "NewDate",
                                      "Complete", "Paused",  "Adopted", "Moved"};
    return names.at(static_cast<std::size_t>(given));
}

void PrintTo(const KindRow& row, std::ostream* out)
{
    *out << row.words << " / " << caseName(row.given);
}

Plan planOf(Case given)
{
    Plan plan;
    plan.period = {{}, day("2026-04-01"), day("2027-03-31")};
    if (given == Case::Adopted || given == Case::Moved) {
        plan.status = PlanStatus::Adopted;
        plan.adoptedOn = day("2026-04-01");
    }
    return plan;
}

Update reportOn(const char* date, const QString& rating = u"amber"_s)
{
    Update update;
    update.id = UpdateId::create();
    update.reportedOn = day(date);
    update.rating = rating;
    return update;
}

std::vector<Update> updatesOf(Case given)
{
    Update report = reportOn("2026-09-12");
    switch (given) {
    case Case::NoUpdate:
    case Case::Paused:
    case Case::Adopted:
        return {};
    case Case::Updated:
        return {report};
    case Case::Met:
        report.meets = day("2026-09-30");
        return {report};
    case Case::MetLongAgo:
        report.meets = day("2026-09-30");
        return {report, reportOn("2026-10-01"), reportOn("2026-10-02", u"green"_s),
                reportOn("2026-10-03"), reportOn("2026-10-04", u""_s)};
    case Case::NewDate:
    case Case::Moved:
        report.newDate = {u"January 2027"_s, day("2027-01-31"), u"Staffing"_s};
        return {report};
    case Case::Complete:
        return {reportOn("2026-10-10", u"blue"_s)};
    }
    return {};
}

QString dateOr(const QDate& date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : u"-"_s;
}

class DeadlineOfKinds : public ::testing::TestWithParam<KindRow> {};

TEST_P(DeadlineOfKinds, FollowsFromWordsUpdatesAndState)
{
    const KindRow& row = GetParam();
    const Plan plan = planOf(row.given);
    Action action;
    action.timescale = readTimescale(QString::fromLatin1(row.words),
                                     {{plan.period.start, plan.period.end}, {}, false});
    action.published.due = action.timescale.due;
    if (row.given == Case::Paused) {
        action.state = {ActionStateKey::Paused, u"Funding"_s, day("2026-06-01")};
    }
    std::vector<Update> updates = updatesOf(row.given);
    for (std::size_t at = 0; at < updates.size(); ++at) {
        updates[at].sequence = static_cast<qint64>(at) + 1;
    }
    const Deadline deadline =
        deadlineOf(action, standingOf(updates, plan.ratingScheme), plan, deadlineToday);
    EXPECT_EQ(
        u"%1, %2, %3, %4, %5"_s
            .arg(dateOr(deadline.due), dateOr(deadline.firstUnmet), dateOr(deadline.nextReport))
            .arg(deadline.overdueDays)
            .arg(deadline.movedDays)
            .toStdString(),
        row.expected);
}

// 30 September was 53 days ago, 30 June 145; a new date of 31 January is 123 days later.
constexpr KindRow kindRows[]{
    {"TBC", Case::NoUpdate, "-, -, -, 0, 0"},
    {"TBC", Case::Updated, "-, -, -, 0, 0"},
    {"TBC", Case::Met, "-, -, -, 0, 0"},
    {"TBC", Case::NewDate, "2027-01-31, 2027-01-31, -, 0, 0"},
    {"TBC", Case::Complete, "-, -, -, 0, 0"},
    {"TBC", Case::Moved, "2027-01-31, 2027-01-31, -, 0, 0"},

    {"September 2026", Case::NoUpdate, "2026-09-30, 2026-09-30, -, 53, 0"},
    {"September 2026", Case::Updated, "2026-09-30, 2026-09-30, -, 53, 0"},
    {"September 2026", Case::Met, "-, -, -, 0, 0"},
    {"September 2026", Case::MetLongAgo, "-, -, -, 0, 0"},
    {"September 2026", Case::NewDate, "2027-01-31, 2027-01-31, -, 0, 0"},
    {"September 2026", Case::Complete, "2026-09-30, 2026-09-30, -, 0, 0"},
    {"September 2026", Case::Paused, "2026-09-30, 2026-09-30, -, 0, 0"},
    {"September 2026", Case::Adopted, "2026-09-30, 2026-09-30, -, 53, 0"},
    {"September 2026", Case::Moved, "2027-01-31, 2027-01-31, -, 0, 123"},
    {"Start April 2026, complete December 2026", Case::NoUpdate, "2026-12-31, 2026-12-31, -, 0, 0"},

    {"June and December 2026", Case::NoUpdate, "2026-12-31, 2026-06-30, -, 145, 0"},
    {"June and December 2026", Case::Updated, "2026-12-31, 2026-06-30, -, 145, 0"},
    {"June and December 2026", Case::Met, "2026-12-31, 2026-12-31, -, 0, 0"},
    {"June and December 2026", Case::MetLongAgo, "2026-12-31, 2026-12-31, -, 0, 0"},
    {"June and December 2026", Case::NewDate, "2027-01-31, 2027-01-31, -, 0, 0"},
    {"June and December 2026", Case::Complete, "2026-12-31, 2026-06-30, -, 0, 0"},
    {"June and December 2026", Case::Paused, "2026-12-31, 2026-06-30, -, 0, 0"},
    {"June and December 2026", Case::Adopted, "2026-12-31, 2026-06-30, -, 145, 0"},
    {"June and December 2026", Case::Moved, "2027-01-31, 2027-01-31, -, 0, 31"},

    {"Q2 2026/27", Case::NoUpdate, "2026-09-30, 2026-09-30, -, 53, 0"},
    {"Q2 2026/27", Case::Updated, "2026-09-30, 2026-09-30, -, 53, 0"},
    {"Q2 2026/27", Case::Met, "-, -, -, 0, 0"},
    {"Q2 2026/27", Case::MetLongAgo, "-, -, -, 0, 0"},
    {"Q2 2026/27", Case::NewDate, "2027-01-31, 2027-01-31, -, 0, 0"},
    {"Q2 2026/27", Case::Complete, "2026-09-30, 2026-09-30, -, 0, 0"},
    {"Q2 2026/27", Case::Paused, "2026-09-30, 2026-09-30, -, 0, 0"},
    {"Q2 2026/27", Case::Adopted, "2026-09-30, 2026-09-30, -, 53, 0"},
    {"Q2 2026/27", Case::Moved, "2027-01-31, 2027-01-31, -, 0, 123"},
    {"2026/27", Case::Moved, "2027-01-31, 2027-01-31, -, 0, -59"},

    {"Ongoing", Case::NoUpdate, "-, -, 2026-07-01, 0, 0"},
    {"Ongoing", Case::Updated, "-, -, 2026-10-01, 0, 0"},
    {"Ongoing", Case::Met, "-, -, 2026-10-01, 0, 0"},
    {"Ongoing", Case::MetLongAgo, "-, -, 2027-01-01, 0, 0"},
    {"Ongoing", Case::NewDate, "2027-01-31, 2027-01-31, 2026-10-01, 0, 0"},
    {"Ongoing", Case::Complete, "-, -, -, 0, 0"},
    {"Ongoing", Case::Paused, "-, -, -, 0, 0"},
    {"Ongoing", Case::Adopted, "-, -, 2026-07-01, 0, 0"},
    {"Ongoing from June 2026", Case::NoUpdate, "-, -, 2026-07-01, 0, 0"},

    {"Monthly", Case::NoUpdate, "-, -, 2026-05-01, 0, 0"},
    {"Monthly", Case::Updated, "-, -, 2026-10-01, 0, 0"},
    {"Monthly", Case::Complete, "-, -, -, 0, 0"},
    {"Monthly", Case::Paused, "-, -, -, 0, 0"},
    {"Annually (October)", Case::NoUpdate, "-, -, 2026-10-31, 0, 0"},
    {"Annually (October)", Case::MetLongAgo, "-, -, 2026-10-31, 0, 0"},
    {"Twice a year (March and October)", Case::NoUpdate, "-, -, 2026-10-31, 0, 0"},
    {"Twice a year (March and September)", Case::Updated, "-, -, 2026-09-30, 0, 0"},
    {"every March and October", Case::MetLongAgo, "-, -, 2026-10-31, 0, 0"},
    {"Quarterly from June 2026", Case::NoUpdate, "-, -, 2026-06-01, 0, 0"},

    {"As required", Case::NoUpdate, "-, -, -, 0, 0"},
    {"As required", Case::Updated, "-, -, -, 0, 0"},
    {"As required", Case::NewDate, "2027-01-31, 2027-01-31, -, 0, 0"},
    {"As required", Case::Complete, "-, -, -, 0, 0"},
    {"As required", Case::Adopted, "-, -, -, 0, 0"},

    {"Ongoing and September 2026", Case::NoUpdate, "2026-09-30, 2026-09-30, 2026-07-01, 53, 0"},
    {"Ongoing and September 2026", Case::Updated, "2026-09-30, 2026-09-30, 2026-10-01, 53, 0"},
    {"Ongoing and September 2026", Case::Met, "-, -, 2026-10-01, 0, 0"},
    {"Ongoing and September 2026", Case::MetLongAgo, "-, -, 2027-01-01, 0, 0"},
    {"Ongoing and September 2026", Case::NewDate, "2027-01-31, 2027-01-31, 2026-10-01, 0, 0"},
    {"Ongoing and September 2026", Case::Complete, "2026-09-30, 2026-09-30, -, 0, 0"},
    {"Ongoing and September 2026", Case::Paused, "2026-09-30, 2026-09-30, -, 0, 0"},
    {"Ongoing and September 2026", Case::Moved, "2027-01-31, 2027-01-31, 2026-10-01, 0, 123"},
    {"September 2026 annually", Case::NoUpdate, "2026-09-30, 2026-09-30, 2026-09-30, 53, 0"},
    {"Quarterly until March 2027", Case::NoUpdate, "2027-03-31, 2027-03-31, 2026-06-30, 0, 0"},
    {"Quarterly until March 2027", Case::Updated, "2027-03-31, 2027-03-31, 2026-09-30, 0, 0"},
    {"Quarterly or as required", Case::Updated, "-, -, 2026-10-01, 0, 0"},

    {"Completed June 2026", Case::NoUpdate, "-, -, -, 0, 0"},
    {"Completed June 2026", Case::Updated, "-, -, -, 0, 0"},
    {"Completed June 2026", Case::NewDate, "2027-01-31, 2027-01-31, -, 0, 0"},
    {"Completed June 2026", Case::Complete, "-, -, -, 0, 0"},
    {"Completed June 2026", Case::Adopted, "-, -, -, 0, 0"},
};

INSTANTIATE_TEST_SUITE_P(Table, DeadlineOfKinds, ::testing::ValuesIn(kindRows));

} // namespace
} // namespace boardplan::test
