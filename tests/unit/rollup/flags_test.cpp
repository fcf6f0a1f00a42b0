#include "leaves.h"
#include "support/book_builder.h"

#include <boardplan/domain/view.h>

#include <gtest/gtest.h>

#include <functional>

namespace boardplan::test {
namespace {

using namespace Qt::StringLiterals;

const QDate today = day("2026-11-22");

// What flags an action gets: the builder's steps act on one action of a plan with two closed board
// meetings.
struct FlagCase {
    const char* name;
    std::function<void(BookBuilder&)> prepare;
    QStringList expected;
};

void PrintTo(const FlagCase& given, std::ostream* out)
{
    *out << given.name;
}

QStringList flagTexts(const BookBuilder& build, ActionId action)
{
    const PlanBook book = build.book();
    QStringList texts;
    for (const Flag& flag : View{book, today}.flags(action)) {
        texts.append(flag.text);
    }
    return texts;
}

class Flags : public ::testing::TestWithParam<FlagCase> {};

TEST_P(Flags, AreAsTheRulesSay)
{
    BookBuilder build;
    build.board(u"B"_s)
        .closedMeeting("2026-06-11")
        .closedMeeting("2026-09-12")
        .openMeeting("2027-01-29");
    build.plan(u"P"_s)
        .period("2026-04-01", "2027-03-31")
        .adopted("2026-04-01")
        .priority(u"1"_s)
        .action(u"1.1"_s);
    GetParam().prepare(build);
    EXPECT_EQ(flagTexts(build, build.actionId(u"1.1"_s)), GetParam().expected);
}

// An update that by itself raises no flag.
void reportGreen(BookBuilder& build)
{
    build.rated(u"green"_s, day("2026-10-10"), u"Two workshops were held."_s);
}

Update completeUpdate()
{
    Update update;
    update.rating = u"blue"_s;
    update.reportedOn = day("2026-10-10");
    return update;
}

INSTANTIATE_TEST_SUITE_P(
    Dates, Flags,
    ::testing::Values(
        FlagCase{"None", reportGreen, {}},
        FlagCase{
            "Overdue",
            [](BookBuilder& build) { build.due("2026-09-30").rated(u"red"_s, day("2026-10-10")); },
            {u"overdue 53 days"_s}},
        FlagCase{
            "OverdueOneDay",
            [](BookBuilder& build) { build.due("2026-11-21").rated(u"red"_s, day("2026-10-10")); },
            {u"overdue 1 day"_s}},
        FlagCase{"GreenButOverdue",
                 [](BookBuilder& build) {
                     reportGreen(build);
                     build.due("2026-09-30");
                 },
                 {u"overdue 53 days"_s, u"green but overdue"_s}},
        FlagCase{"DueSoon",
                 [](BookBuilder& build) {
                     reportGreen(build);
                     build.due("2026-12-04");
                 },
                 {u"due in 12 days"_s}},
        FlagCase{"DueToday",
                 [](BookBuilder& build) {
                     reportGreen(build);
                     build.due("2026-11-22");
                 },
                 {u"due today"_s}},
        FlagCase{"DueBeforeTheNextMeeting",
                 [](BookBuilder& build) {
                     reportGreen(build);
                     build.due("2027-01-28");
                 },
                 {u"due in 67 days"_s}},
        FlagCase{"DueAfterTheNextMeeting",
                 [](BookBuilder& build) {
                     reportGreen(build);
                     build.due("2027-01-29");
                 },
                 {}},
        FlagCase{"NotDueWhenPaused",
                 [](BookBuilder& build) { build.due("2026-12-04").state(ActionStateKey::Paused); },
                 {}},
        FlagCase{"Moved",
                 [](BookBuilder& build) {
                     reportGreen(build);
                     build.due("2027-02-01").publishedDue("2026-10-01");
                 },
                 {u"moved 123 days"_s}},
        FlagCase{"MovedEarlier",
                 [](BookBuilder& build) {
                     reportGreen(build);
                     build.due("2027-02-01").publishedDue("2027-02-02");
                 },
                 {u"moved 1 day earlier"_s}},
        FlagCase{
            "LateStart",
            [](BookBuilder& build) {
                build.scheme(startScheme()).startOn("2026-11-20").rated(u"s"_s, day("2026-10-10"));
            },
            {u"start 2 days late"_s}}),
    [](const auto& given) { return std::string{given.param.name}; });

INSTANTIATE_TEST_SUITE_P(
    Reports, Flags,
    ::testing::Values(FlagCase{"AwaitedWithoutAny", [](BookBuilder&) {}, {u"update awaited"_s}},
                      FlagCase{"AwaitedSinceTheLastMeeting",
                               [](BookBuilder& build) { build.rated(u"red"_s, day("2026-09-12")); },
                               {u"update awaited"_s}},
                      FlagCase{"NotAwaitedAfterIt",
                               [](BookBuilder& build) { build.rated(u"red"_s, day("2026-09-13")); },
                               {}},
                      FlagCase{"OlderThanTheMeetingBefore",
                               [](BookBuilder& build) { build.rated(u"red"_s, day("2026-06-10")); },
                               {u"update awaited"_s, u"no recent update"_s}},
                      FlagCase{"NotAwaitedWhenPaused",
                               [](BookBuilder& build) { build.state(ActionStateKey::Paused); },
                               {}},
                      FlagCase{"NotAwaitedBeforeTheStart",
                               [](BookBuilder& build) { build.startOn("2026-12-01"); },
                               {}},
                      FlagCase{"NotAwaitedWhenComplete",
                               [](BookBuilder& build) {
                                   build.completedOn("2026-07-01").measure(u"Held"_s, true);
                               },
                               {}},
                      FlagCase{"OngoingNeverReported",
                               [](BookBuilder& build) { build.timescale(u"Ongoing"_s); },
                               {u"update awaited"_s, u"ongoing, never reported"_s}},
                      FlagCase{"OngoingReportDue",
                               [](BookBuilder& build) {
                                   build.timescale(u"Ongoing"_s).rated(u"red"_s, day("2026-09-20"));
                               },
                               {u"report due"_s}},
                      FlagCase{"OngoingReported",
                               [](BookBuilder& build) {
                                   build.timescale(u"Ongoing"_s).rated(u"red"_s, day("2026-10-01"));
                               },
                               {}},
                      FlagCase{"RecurringNeverReported",
                               [](BookBuilder& build) { build.timescale(u"Quarterly"_s); },
                               {u"update awaited"_s, u"report due"_s}},
                      FlagCase{"LeadsDiffer",
                               [](BookBuilder& build) {
                                   build.ratedBy(u"Police"_s, u"red"_s, day("2026-10-10"));
                                   build.ratedBy(u"Health"_s, u"amber"_s, day("2026-10-11"));
                               },
                               {u"leads differ"_s}}),
    [](const auto& given) { return std::string{given.param.name}; });

INSTANTIATE_TEST_SUITE_P(
    Private, Flags,
    ::testing::Values(
        FlagCase{"SameText",
                 [](BookBuilder& build) {
                     build.rated(u"amber"_s, day("2026-09-20"), u"Work goes on."_s);
                     build.rated(u"amber"_s, day("2026-10-20"), u"work goes on"_s);
                 },
                 {u"same text"_s}},
        FlagCase{"SameTextWithoutARating",
                 [](BookBuilder& build) {
                     build.rated(u"amber"_s, day("2026-09-20"), u"Work goes on."_s);
                     build.rated({}, day("2026-10-20"), u"Work goes on"_s);
                 },
                 {u"same text"_s}},
        FlagCase{"EmptyTextsAreNotTheSame",
                 [](BookBuilder& build) {
                     build.rated(u"amber"_s, day("2026-09-20"));
                     build.rated(u"amber"_s, day("2026-10-20"));
                 },
                 {}},
        FlagCase{"DoubtUnderGreen",
                 [](BookBuilder& build) {
                     build.rated(u"green"_s, day("2026-10-20"), u"The launch was delayed."_s);
                 },
                 {u"doubtful wording"_s}},
        FlagCase{"DoubtUnderAmber",
                 [](BookBuilder& build) {
                     build.rated(u"amber"_s, day("2026-10-20"), u"The launch was delayed."_s);
                 },
                 {}},
        FlagCase{"NoEvidence",
                 [](BookBuilder& build) { build.update(completeUpdate()); },
                 {u"no evidence recorded"_s}},
        FlagCase{"Evidence",
                 [](BookBuilder& build) {
                     Update update = completeUpdate();
                     update.evidence = {u"minutes.pdf"_s};
                     build.update(update);
                 },
                 {}},
        FlagCase{
            "MeasureMet",
            [](BookBuilder& build) { build.measure(u"Held"_s, true).update(completeUpdate()); },
            {}},
        FlagCase{"MeasureNotMet",
                 [](BookBuilder& build) { build.measure(u"Held"_s).update(completeUpdate()); },
                 {u"no evidence recorded"_s}}),
    [](const auto& given) { return std::string{given.param.name}; });

TEST(Flags, BeforeAnyMeetingIsClosed)
{
    BookBuilder build;
    build.board(u"B"_s).plan(u"P"_s).period("2026-04-01", "2027-03-31").priority(u"1"_s);
    build.action(u"never"_s).action(u"old"_s).rated(u"red"_s, today.addDays(-121));
    build.action(u"recent"_s).rated(u"red"_s, today.addDays(-120));
    EXPECT_EQ(flagTexts(build, build.actionId(u"never"_s)), QStringList{});
    EXPECT_EQ(flagTexts(build, build.actionId(u"old"_s)), QStringList{u"no recent update"_s});
    EXPECT_EQ(flagTexts(build, build.actionId(u"recent"_s)), QStringList{});
    build.openMeeting("2026-12-04");
    EXPECT_EQ(flagTexts(build, build.actionId(u"never"_s)), QStringList{u"update awaited"_s});
    EXPECT_EQ(flagTexts(build, build.actionId(u"recent"_s)), QStringList{});
}

TEST(Flags, OfManagerAndChairAreOnlyThree)
{
    BookBuilder build;
    build.board(u"B"_s)
        .closedMeeting("2026-09-12")
        .plan(u"P"_s)
        .adopted("2026-04-01")
        .priority(u"1"_s);
    build.action(u"1.1"_s).due("2026-09-30").publishedDue("2026-08-31");
    build.rated(u"green"_s, day("2026-05-01"), u"Still delayed"_s)
        .rated(u"green"_s, day("2026-06-01"), u"Still delayed"_s);
    const PlanBook book = build.book();
    QStringList privately;
    QStringList openly;
    for (const Flag& flag : View{book, today}.flags(build.actionId(u"1.1"_s))) {
        (flag.isPrivate ? privately : openly).append(flagKey(flag.kind));
    }
    EXPECT_EQ(privately, (QStringList{u"sameText"_s, u"doubtfulWording"_s}));
    EXPECT_EQ(openly, (QStringList{u"overdue"_s, u"updateAwaited"_s, u"noRecentUpdate"_s,
                                   u"greenButOverdue"_s, u"moved"_s}));
}

TEST(Flags, HaveKeysOfTheirOwn)
{
    QSet<QString> keys;
    for (int kind = 0; kind <= static_cast<int>(FlagKind::LateStart); ++kind) {
        keys.insert(flagKey(static_cast<FlagKind>(kind)));
    }
    EXPECT_EQ(keys.size(), static_cast<int>(FlagKind::LateStart) + 1);
    EXPECT_FALSE(keys.contains(QString{}));
}

struct WordingCase {
    QString text;
    bool isDoubtful;
};

void PrintTo(const WordingCase& given, std::ostream* out)
{
    *out << given.text.toStdString();
}

class DoubtfulWording : public ::testing::TestWithParam<WordingCase> {};

TEST_P(DoubtfulWording, IsFoundInWholeWords)
{
    EXPECT_EQ(hasDoubtfulWording(GetParam().text), GetParam().isDoubtful);
}

INSTANTIATE_TEST_SUITE_P(
    Table, DoubtfulWording,
    ::testing::Values(WordingCase{u""_s, false}, WordingCase{u"Two workshops were held."_s, false},
                      WordingCase{u"The launch was DELAYED until spring"_s, true},
                      WordingCase{u"behind\nschedule"_s, true},
                      WordingCase{u"Awaiting sign-off"_s, true},
                      WordingCase{u"the latest figures are good"_s, false},
                      WordingCase{u"it will be late."_s, true},
                      WordingCase{u"No delays so far"_s, false},
                      WordingCase{u"not delayed at first, but now delayed"_s, true},
                      WordingCase{u"No delays or problems"_s, false},
                      WordingCase{u"No significant delay"_s, false},
                      WordingCase{u"No delays. Problems with the venue"_s, true},
                      WordingCase{u"The delay has been made good"_s, false},
                      WordingCase{u"A delay until the post has been filled"_s, true},
                      WordingCase{u"Vacancy filled in May"_s, false},
                      WordingCase{u"Vacancy not filled"_s, true},
                      WordingCase{u"Mental capacity training held"_s, false},
                      WordingCase{u"No capacity to start before 1.4.2027"_s, true},
                      WordingCase{u"42 safeguarding concerns raised"_s, false},
                      WordingCase{u"Agreed to run until late 2028"_s, false},
                      WordingCase{u"Café opening DÉLAYED"_s, true},
                      WordingCase{u"The work is not yet started"_s, true}));

struct SameTextCase {
    QString one;
    QString other;
    bool isSame;
};

void PrintTo(const SameTextCase& given, std::ostream* out)
{
    *out << given.one.toStdString() << " / " << given.other.toStdString();
}

class SameText : public ::testing::TestWithParam<SameTextCase> {};

TEST_P(SameText, FoldsCaseSpacesAndPunctuation)
{
    EXPECT_EQ(isSameText(GetParam().one, GetParam().other), GetParam().isSame);
    EXPECT_EQ(isSameText(GetParam().other, GetParam().one), GetParam().isSame);
}

INSTANTIATE_TEST_SUITE_P(
    Table, SameText,
    ::testing::Values(SameTextCase{u""_s, u""_s, false}, SameTextCase{u" . "_s, u"!"_s, false},
                      SameTextCase{u"Work goes on."_s, u"work  goes-on"_s, true},
                      SameTextCase{u"3 held"_s, u"4 held"_s, false},
                      SameTextCase{u"Café’s open"_s, u"cafés open"_s, true}));

} // namespace
} // namespace boardplan::test
