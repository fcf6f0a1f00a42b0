#include <boardplan/domain/comparison.h>

#include "support/book_builder.h"

#include <boardplan/domain/fields.h>

#include <QJsonArray>
#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;
using test::BookBuilder;
using test::day;

namespace {

const QDate then{2026, 9, 12};
const QDate now{2026, 11, 22};
constexpr qint64 positionThen = 10;

BookBuilder onePlan()
{
    BookBuilder build;
    build.board(u"Exampleshire Safeguarding Adults Board"_s, u"Exampleshire SAB"_s);
    build.plan(u"Business plan 2026–27"_s).period("2026-04-01", "2027-03-31").adopted("2026-04-01");
    build.priority(u"1"_s, u"Listening"_s);
    return build;
}

// A replaced field of an action, recorded between the two ends unless said otherwise.
template <typename EntityId>
JournalEntry changedField(EntityId id, const QString& entity, const QString& field,
                          const QJsonValue& before, qint64 seq = positionThen + 1)
{
    JournalEntry entry;
    entry.seq = seq;
    entry.entity = entity;
    entry.uuid = id.value;
    entry.op = JournalOp::Replace;
    entry.at = QDateTime{QDate{2026, 10, 1}, QTime{12, 0}, Qt::UTC};
    entry.fields.insert(field, QJsonArray{before, QJsonValue{}});
    return entry;
}

template <typename Entity> JournalEntry removal(const Entity& entity, qint64 seq)
{
    JournalEntry entry;
    entry.seq = seq;
    entry.entity = QString::fromLatin1(entityKey<Entity>());
    entry.uuid = entity.id.value;
    entry.op = JournalOp::Remove;
    const QJsonObject values = toObject(entity);
    for (auto value = values.begin(); value != values.end(); ++value) {
        entry.fields.insert(value.key(), QJsonArray{value.value(), QJsonValue{}});
    }
    return entry;
}

JournalEntry insertion(ActionId id, qint64 seq)
{
    JournalEntry entry;
    entry.seq = seq;
    entry.entity = u"action"_s;
    entry.uuid = id.value;
    entry.op = JournalOp::Insert;
    return entry;
}

// The book seen from both ends, and what lies between.
struct Compared {
    explicit Compared(const BookBuilder& from)
        : build{from}
        , book{from.book()}
        , early{book, build.standings(then), then}
        , late{book, now}
    {
        for (const Action& action : book.table<Action>().rows()) {
            const auto& of = build.updatesOf(action.id);
            updates.insert(updates.end(), of.begin(), of.end());
        }
        before = {{then, {}}, &early, {}, positionThen, u"2026-09-12T23:59:59.999Z"_s};
        after = {{now, {}}, &late, {}, journalNow, {}};
    }

    Comparison forth() const { return compare(build.planId(), before, after, updates, journal); }
    Comparison back() const { return compare(build.planId(), after, before, updates, journal); }

    BookBuilder build;
    PlanBook book;
    View early;
    View late;
    std::vector<Update> updates;
    std::vector<JournalEntry> journal;
    ComparisonSide before;
    ComparisonSide after;
};

// "worse 1.1", in order.
QStringList kindLines(const Comparison& comparison)
{
    QStringList lines;
    for (const ActionChange& change : comparison.actions) {
        lines.append(changeKey(change.kind) + u' ' + change.label);
    }
    return lines;
}

const ActionChange& only(const Comparison& comparison)
{
    EXPECT_EQ(comparison.actions.size(), 1U) << kindLines(comparison).join(u", "_s).toStdString();
    static const ActionChange nothing;
    return comparison.actions.empty() ? nothing : comparison.actions.front();
}

struct RatingCase {
    const char* name;
    const char* before; // "": not rated
    const char* after;
    const char* kind; // "": no change of the rating
};

void PrintTo(const RatingCase& one, std::ostream* out) { *out << one.name; }

class ComparisonRating : public testing::TestWithParam<RatingCase> {};

} // namespace

TEST_P(ComparisonRating, HasADirection)
{
    BookBuilder build = onePlan();
    build.action(u"1.1"_s, u"Agree a pathway."_s);
    const auto rate = [&](const char* key, const char* on) {
        if (*key != '\0') {
            build.rated(QString::fromLatin1(key), day(on), u"Said on %1."_s.arg(QLatin1StringView{on}));
        }
    };
    rate(GetParam().before, "2026-08-01");
    rate(GetParam().after, "2026-10-05");
    const Comparison comparison = Compared{build}.forth();
    EXPECT_EQ(changeKey(only(comparison).kind), QString::fromLatin1(GetParam().kind));
    ASSERT_EQ(only(comparison).updates.size(), 1U);
    EXPECT_EQ(only(comparison).updates.front().whatHappened, u"Said on 2026-10-05."_s);
}

INSTANTIATE_TEST_SUITE_P(
    Table, ComparisonRating,
    testing::Values(RatingCase{"Worse", "green", "red", "worse"},
                    RatingCase{"Better", "red", "amber", "better"},
                    RatingCase{"First", "", "green", "firstRated"},
                    RatingCase{"SameAgainIsAComment", "green", "green", "commented"},
                    RatingCase{"Completed", "amber", "blue", "completed"},
                    RatingCase{"CompletedAtOnce", "", "blue", "completed"},
                    RatingCase{"Reopened", "blue", "amber", "reopened"}),
    [](const auto& row) { return std::string{row.param.name}; });

TEST(ComparisonTest, ADayAndItselfDifferInNothing)
{
    BookBuilder build = onePlan();
    build.action(u"1.1"_s).rated(u"red"_s, day("2026-10-01")).timescale(u"March 2027"_s);
    Compared compared{build};
    compared.after = compared.before;
    const Comparison comparison = compared.forth();
    EXPECT_TRUE(comparison.isEmpty());
    EXPECT_EQ(comparison.nodes.size(), 2U); // all the same, every node is there
}

TEST(ComparisonTest, SwappedSidesMirrorDirections)
{
    BookBuilder build = onePlan();
    build.action(u"1.1"_s).rated(u"green"_s, day("2026-08-01")).rated(u"red"_s, day("2026-10-01"));
    build.action(u"1.2"_s).rated(u"amber"_s, day("2026-10-01"));
    build.action(u"1.3"_s).addedOn("2026-10-09");
    build.action(u"1.4"_s).state(ActionStateKey::Withdrawn, "2026-10-02", u"Done elsewhere"_s);
    build.action(u"1.5"_s).rated(u"blue"_s, day("2026-10-03"));
    const Compared compared{build};
    EXPECT_EQ(kindLines(compared.forth()),
              (QStringList{u"worse 1.1"_s, u"firstRated 1.2"_s, u"completed 1.5"_s, u"added 1.3"_s,
                           u"withdrawn 1.4"_s}));
    EXPECT_EQ(kindLines(compared.back()),
              (QStringList{u"better 1.1"_s, u"noLongerRated 1.2"_s, u"reopened 1.5"_s,
                           u"removed 1.3"_s, u"resumed 1.4"_s}));
}

TEST(ComparisonTest, AMovedDateSaysByHowMuchAndWhy)
{
    BookBuilder build = onePlan();
    build.action(u"1.1"_s).timescale(u"September 2026"_s).rated(u"amber"_s, day("2026-08-01"));
    Update moved;
    moved.reportedOn = day("2026-10-05");
    moved.newDate = {u"31 January 2027"_s, day("2027-01-31"), u"Waiting for the county"_s};
    build.update(moved);
    const Comparison comparison = Compared{build}.forth();
    EXPECT_EQ(kindLines(comparison), (QStringList{u"dateMoved 1.1"_s, u"commented 1.1"_s}));
    const ActionChange& change = comparison.actions.front();
    EXPECT_EQ(change.dateBefore, day("2026-09-30"));
    EXPECT_EQ(change.dateAfter, day("2027-01-31"));
    EXPECT_EQ(change.days, 123);
    EXPECT_EQ(change.reason, u"Waiting for the county"_s);
}

TEST(ComparisonTest, ADateThatWasMetHasNotMoved)
{
    BookBuilder build = onePlan();
    build.action(u"1.1"_s).timescale(u"September 2026"_s).rated(u"green"_s, day("2026-08-01"));
    Update met;
    met.reportedOn = day("2026-10-05");
    met.meets = day("2026-09-30");
    build.update(met);
    EXPECT_EQ(kindLines(Compared{build}.forth()), QStringList{u"commented 1.1"_s});
}

TEST(ComparisonTest, WordsAreThoseRecordedAtBothEnds)
{
    BookBuilder build = onePlan();
    build.action(u"1.1"_s, u"Agree a pathway with housing."_s);
    Compared compared{build};
    const ActionId action = build.actionId(u"1.1"_s);
    compared.journal = {changedField(action, u"action"_s, u"text"_s, u"Agree a pathway."_s)};
    ASSERT_EQ(only(compared.forth()).words.size(), 1U);
    EXPECT_EQ(only(compared.forth()).words.front(),
              (WordChange{u"text"_s, u"Agree a pathway."_s, u"Agree a pathway with housing."_s}));
}

TEST(ComparisonTest, WhatWasChangedAndChangedBackIsNoChange)
{
    BookBuilder build = onePlan();
    build.action(u"1.1"_s, u"Agree a pathway."_s);
    Compared compared{build};
    const ActionId action = build.actionId(u"1.1"_s);
    compared.journal = {
        changedField(action, u"action"_s, u"text"_s, u"Agree a pathway."_s, positionThen + 1),
        changedField(action, u"action"_s, u"text"_s, u"Agree something else."_s, positionThen + 2)};
    EXPECT_TRUE(compared.forth().isEmpty());
}

TEST(ComparisonTest, ARefIsANoteAndNoChange)
{
    BookBuilder build = onePlan();
    build.action(u"1.1"_s, u"Agree a pathway."_s);
    Compared compared{build};
    const ActionId action = build.actionId(u"1.1"_s);
    compared.journal = {changedField(action, u"action"_s, u"ref"_s, u"1.9"_s)};
    const Comparison comparison = compared.forth();
    EXPECT_TRUE(comparison.isEmpty());
    EXPECT_EQ(comparison.refs, (std::vector<RefNote>{{action, u"1.9"_s, u"1.1"_s}}));
}

TEST(ComparisonTest, LeadsAreNamedThatCameAndWent)
{
    BookBuilder build = onePlan();
    build.action(u"1.2"_s).lead(u"Policy Subgroup"_s);
    build.action(u"1.1"_s).lead(u"QA Subgroup"_s);
    Compared compared{build};
    Action earlier = *compared.book.find(build.actionId(u"1.1"_s));
    earlier.leads = {{build.leadId(u"Policy Subgroup"_s), LeadRole::Lead}};
    compared.journal = {
        changedField(earlier.id, u"action"_s, u"leads"_s, toObject(earlier).value(u"leads"_s))};
    const Comparison comparison = compared.forth();
    EXPECT_EQ(kindLines(comparison), QStringList{u"leads 1.1"_s});
    EXPECT_EQ(only(comparison).leadsBefore, QStringList{u"Policy Subgroup"_s});
    EXPECT_EQ(only(comparison).leadsAfter, QStringList{u"QA Subgroup"_s});
}

TEST(ComparisonTest, ALeadThatWasMergedStillAnswers)
{
    BookBuilder build = onePlan();
    build.action(u"1.1"_s).lead(u"QA Subgroup"_s);
    Compared compared{build};
    const Action today = *compared.book.find(build.actionId(u"1.1"_s));
    Lead stays = *compared.book.find(build.leadId(u"QA Subgroup"_s));
    stays.aliases = {u"Quality Assurance Subgroup"_s};
    compared.book.put(replaced(*compared.book.find(stays.id), stays));
    Lead merged = stays;
    merged.id = LeadId::create();
    merged.name = u"Quality Assurance Subgroup"_s;
    Action earlier = today;
    earlier.leads = {{merged.id, LeadRole::Lead}};
    compared.journal = {
        changedField(today.id, u"action"_s, u"leads"_s, toObject(earlier).value(u"leads"_s), 11),
        removal(merged, 12)};
    EXPECT_TRUE(compared.forth().isEmpty());
}

TEST(ComparisonTest, AnActionBelowAnotherPriorityHasMoved)
{
    BookBuilder build = onePlan();
    build.action(u"1.1"_s);
    build.priority(u"2"_s, u"Preventing harm"_s).objective(u"2.1"_s, u"Early help"_s);
    build.action(u"2.1a"_s);
    Compared compared{build};
    const ActionId action = build.actionId(u"2.1a"_s);
    JournalEntry entry = changedField(action, u"action"_s, u"priority"_s,
                                      toJson(build.priorityId(u"1"_s)));
    entry.fields.insert(u"objective"_s, QJsonArray{QJsonValue{}, QJsonValue{}});
    compared.journal = {entry};
    EXPECT_EQ(changeKey(only(compared.forth()).kind), u"moved"_s);
    EXPECT_EQ(only(compared.forth()).placeBefore, u"1 Listening"_s);
    EXPECT_EQ(only(compared.forth()).placeAfter, u"2 Preventing harm › 2.1 Early help"_s);
}

TEST(ComparisonTest, WhatWasTakenOutIsRemovedAndOnlyThat)
{
    BookBuilder build = onePlan();
    build.action(u"1.1"_s);
    Compared compared{build};
    Action gone = *compared.book.find(build.actionId(u"1.1"_s));
    gone.id = ActionId::create();
    gone.ref = u"1.7"_s;
    gone.text = u"Publish a leaflet."_s;
    compared.journal = {
        changedField(gone.id, u"action"_s, u"text"_s, u"Publish."_s, 11), removal(gone, 12)};
    EXPECT_EQ(kindLines(compared.forth()), QStringList{u"removed 1.7"_s});
    EXPECT_EQ(only(compared.forth()).text, u"Publish."_s);
    EXPECT_EQ(kindLines(compared.back()), QStringList{u"added 1.7"_s});
}

TEST(ComparisonTest, WhatCameAndWentBetweenIsNoChange)
{
    BookBuilder build = onePlan();
    build.action(u"1.1"_s);
    Compared compared{build};
    Action passing = *compared.book.find(build.actionId(u"1.1"_s));
    passing.id = ActionId::create();
    compared.journal = {insertion(passing.id, 11), removal(passing, 12)};
    EXPECT_TRUE(compared.forth().isEmpty());
}

TEST(ComparisonTest, WhatWasTakenOutAndPutBackIsNoChange)
{
    BookBuilder build = onePlan();
    build.action(u"1.1"_s, u"Agree a pathway."_s);
    Compared compared{build};
    const Action action = *compared.book.find(build.actionId(u"1.1"_s));
    compared.journal = {removal(action, 11), insertion(action.id, 12)};
    EXPECT_TRUE(compared.forth().isEmpty());
}

TEST(ComparisonTest, WhatWasEnteredTakenOutAndPutBackHadItsFirstWordsAlways)
{
    BookBuilder build = onePlan();
    build.action(u"1.1"_s, u"Agree a pathway."_s);
    Compared compared{build};
    const Action action = *compared.book.find(build.actionId(u"1.1"_s));
    compared.journal = {insertion(action.id, 11), removal(action, 12), insertion(action.id, 13)};
    EXPECT_TRUE(compared.forth().isEmpty());
}

TEST(ComparisonTest, AnActionThatWasPausedAndGoesOnWasResumed)
{
    BookBuilder build = onePlan();
    build.action(u"1.1"_s);
    Compared compared{build};
    const ActionState paused{ActionStateKey::Paused, u"No staff"_s, day("2026-07-01")};
    compared.journal = {changedField(build.actionId(u"1.1"_s), u"action"_s, u"state"_s,
                                     toObject(paused))};
    EXPECT_EQ(changeKey(only(compared.forth()).kind), u"resumed"_s);
    EXPECT_EQ(changeKey(only(compared.back()).kind), u"paused"_s);
    EXPECT_EQ(only(compared.back()).reason, u"No staff"_s);
}

TEST(ComparisonTest, AStateCountsFromItsOwnDay)
{
    BookBuilder build = onePlan();
    build.action(u"1.1"_s).state(ActionStateKey::Paused, "2026-08-01", u"No staff"_s);
    Compared compared{build};
    // Recorded in October: by its own day it stood at both ends.
    compared.journal = {changedField(build.actionId(u"1.1"_s), u"action"_s, u"state"_s,
                                     toObject(ActionState{}))};
    EXPECT_TRUE(compared.forth().isEmpty());
}

TEST(ComparisonTest, RatingsOfTwoSchemesHaveNoDirection)
{
    RatingScheme steps;
    steps.name = u"Steps"_s;
    Rating one;
    one.key = u"step-1"_s;
    one.word = u"Step one"_s;
    steps.ratings = {one};
    BookBuilder build = onePlan();
    build.scheme(steps);
    build.action(u"1.1"_s).rated(u"step-1"_s, day("2026-10-01"));
    Compared compared{build};
    Plan earlier = *compared.book.find(build.planId());
    earlier.ratingScheme = bragScheme();
    compared.journal = {changedField(earlier.id, u"plan"_s, u"ratingScheme"_s,
                                     toObject(earlier).value(u"ratingScheme"_s))};
    // What the meeting was told was rated by the earlier scheme.
    Frozen row;
    row.node = Node::of(NodeKind::Action, build.actionId(u"1.1"_s));
    row.rating = u"red"_s;
    compared.before.frozen = {row};
    const ActionChange change = compared.forth().actions.front();
    EXPECT_EQ(changeKey(change.kind), u"schemeChanged"_s);
    EXPECT_EQ(change.before.rating->word, u"Red"_s);
    EXPECT_EQ(change.after.rating->word, u"Step one"_s);
}

TEST(ComparisonTest, AClosedMeetingIsReadFromWhatItWasTold)
{
    BookBuilder build = onePlan();
    build.action(u"1.1"_s, u"Agree a pathway."_s).rated(u"green"_s, day("2026-08-01"));
    build.rated(u"red"_s, day("2026-09-01"), u"Stuck since August."_s);
    build.action(u"1.2"_s, u"Write a guide."_s);
    Compared compared{build};
    compared.updates.back().recordedAt = u"2026-09-20T10:00:00.000Z"_s; // told after the meeting
    EXPECT_TRUE(compared.forth().actions.empty()); // by effective dates it was red then
    Frozen plan;
    plan.node = Node::of(NodeKind::Plan, build.planId());
    plan.rating = u"green"_s;
    plan.sentence = u"Green: nothing is red."_s;
    Frozen row;
    row.node = Node::of(NodeKind::Action, build.actionId(u"1.1"_s));
    row.rating = u"green"_s;
    row.facts = {{u"text"_s, u"Agree a pathway."_s}, {u"state"_s, u"live"_s}};
    compared.before.frozen = {plan, row};
    const Comparison comparison = compared.forth();
    EXPECT_EQ(kindLines(comparison), (QStringList{u"worse 1.1"_s, u"added 1.2"_s}));
    ASSERT_EQ(comparison.actions.front().updates.size(), 1U);
    EXPECT_EQ(comparison.actions.front().updates.front().whatHappened, u"Stuck since August."_s);
    EXPECT_EQ(comparison.nodes.front().sentenceBefore, u"Green: nothing is red."_s);
    EXPECT_TRUE(comparison.nodes.front().isChanged());
}

TEST(ComparisonTest, PrioritiesAndThePlanChangeWithBothSentences)
{
    BookBuilder build = onePlan();
    build.action(u"1.1"_s).rated(u"green"_s, day("2026-08-01")).rated(u"red"_s, day("2026-10-01"));
    build.priority(u"2"_s, u"Preventing harm"_s);
    build.action(u"2.1"_s).rated(u"green"_s, day("2026-08-01"));
    const Comparison comparison = Compared{build}.forth();
    ASSERT_EQ(comparison.nodes.size(), 3U);
    const NodeChange& first = comparison.nodes[1];
    EXPECT_EQ(first.change, ChangeKind::Worse);
    EXPECT_TRUE(first.sentenceBefore.startsWith(u"Green"_s));
    EXPECT_TRUE(first.sentenceAfter.startsWith(u"Red"_s));
    EXPECT_FALSE(comparison.nodes[2].isChanged());
    EXPECT_TRUE(comparison.nodes[2].sentenceAfter.isEmpty());
}

TEST(ComparisonTest, JudgementsAreMadeClearedAndLapse)
{
    BookBuilder build = onePlan();
    build.action(u"1.1"_s).rated(u"amber"_s, day("2026-08-01"));
    build.priority(u"2"_s, u"Preventing harm"_s);
    build.action(u"2.1"_s).rated(u"amber"_s, day("2026-08-01"));
    build.priority(u"3"_s, u"Skills"_s);
    build.action(u"3.1"_s).rated(u"amber"_s, day("2026-08-01")).rated(u"amber"_s, day("2026-10-01"));
    build.judgement(build.node(NodeKind::Priority, u"1"_s), u"red"_s, "2026-10-01");
    build.judgement(build.node(NodeKind::Priority, u"2"_s), u"red"_s, "2026-09-01", "2026-10-05");
    build.judgement(build.node(NodeKind::Priority, u"3"_s), u"green"_s, "2026-09-01");
    const Comparison comparison = Compared{build}.forth();
    ASSERT_EQ(comparison.judgements.size(), 3U);
    EXPECT_EQ(comparison.judgements[0].event, JudgementEvent::Made);
    EXPECT_EQ(comparison.judgements[1].event, JudgementEvent::Cleared);
    EXPECT_EQ(comparison.judgements[2].event, JudgementEvent::Lapsed);
    EXPECT_TRUE(comparison.judgements[2].notice.contains(u"3.1 was updated"_s));
}

} // namespace boardplan
