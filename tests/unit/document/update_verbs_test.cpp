#include "said_fixture.h"

#include <boardplan/domain/asks.h>
#include <boardplan/domain/typed_day.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

class UpdateVerbs : public SaidTest {
protected:
    Update latest(ActionId action) { return *book().standing(action).latest; }
};

} // namespace

TEST_F(UpdateVerbs, ACorrectionKeepsDayAndPlaceAndItsReason)
{
    const Update before = latest(sample.fireSafety);
    Update after = before;
    after.rating = u"red"_s;
    after.whatHappened = u"Framework rejected. "_s;
    after.sequence = 99;
    after.recordedAt = u"later"_s;
    EXPECT_EQ(refusalOf(changeUpdate(book(), before, after, u" "_s, open->today())), u"BP-DOC-014"_s);
    carryOut(changeUpdate(book(), before, after, u"the rating of another action"_s, open->today()));
    const Update now = latest(sample.fireSafety);
    EXPECT_EQ(now.rating, u"red"_s);
    EXPECT_EQ(now.whatHappened, u"Framework rejected."_s);
    EXPECT_EQ(now.reportedOn, before.reportedOn);
    EXPECT_EQ(now.sequence, before.sequence);
    EXPECT_EQ(now.recordedAt, before.recordedAt);
    EXPECT_EQ(open->undoVerb(), u"Correct the update of 2.2a of 12 Sep 2026: the rating of another action"_s);
    EXPECT_EQ(open->view().rating(sample.fireSafety)->key, u"red"_s);
    EXPECT_TRUE(open.verifies()) << "the derived columns followed";
    open.reopen();
    EXPECT_EQ(open->view().rating(sample.fireSafety)->key, u"red"_s);
}

TEST_F(UpdateVerbs, ACorrectionOfAnEarlierUpdateIsFollowedToo)
{
    const auto updates = open->updatesOf(sample.selfNeglect);
    ASSERT_TRUE(updates.ok());
    ASSERT_EQ(updates->size(), 2U);
    Update moved = updates->back();
    moved.reportedOn = {2026, 10, 1};
    moved.rating = u"green"_s;
    carryOut(changeUpdate(book(), updates->back(), moved, u"wrong day"_s, open->today()));
    EXPECT_EQ(book().standing(sample.selfNeglect).rating, u"green"_s);
    ASSERT_TRUE(open->undo().ok());
    EXPECT_EQ(book().standing(sample.selfNeglect).rating, u"amber"_s);
}

TEST_F(UpdateVerbs, ACorrectionIsCheckedLikeARecording)
{
    const Update before = latest(sample.fireSafety);
    Update after = before;
    after.reportedOn = open->today().addDays(1);
    EXPECT_EQ(refusalOf(changeUpdate(book(), before, after, u"x"_s, open->today())), u"BP-DOC-011"_s);
    after = before;
    after.rating = u"purple"_s;
    EXPECT_EQ(refusalOf(changeUpdate(book(), before, after, u"x"_s, open->today())), u"BP-DOC-013"_s);
    after = before;
    after.action = sample.guide;
    EXPECT_EQ(refusalOf(changeUpdate(book(), before, after, u"x"_s, open->today())), u"BP-DOC-015"_s);
    const Result<Edit> same = changeUpdate(book(), before, before, u"x"_s, open->today());
    ASSERT_TRUE(same.ok());
    EXPECT_TRUE(same->isEmpty());
}

TEST_F(UpdateVerbs, ARemovedUpdateIsRememberedByTheJournal)
{
    const Update gone = latest(sample.selfNeglect);
    EXPECT_EQ(refusalOf(removeUpdate(book(), gone, {})), u"BP-DOC-014"_s);
    carryOut(removeUpdate(book(), gone, u"of another action"_s));
    EXPECT_EQ(latest(sample.selfNeglect).reportedOn, (QDate{2026, 6, 12}));
    EXPECT_TRUE(open.verifies());
    auto removed = open->removedUpdatesOf(sample.selfNeglect);
    ASSERT_TRUE(removed.ok());
    ASSERT_EQ(removed->size(), 1U);
    EXPECT_EQ(removed->front().verb, u"Remove the update of 2.2b of 12 Sep 2026: of another action"_s);
    EXPECT_TRUE(open->removedUpdatesOf(sample.guide)->empty());
    ASSERT_TRUE(open->undo().ok());
    EXPECT_EQ(latest(sample.selfNeglect), gone);
    EXPECT_TRUE(open->removedUpdatesOf(sample.selfNeglect)->empty());
    ASSERT_TRUE(open->redo().ok());
    EXPECT_EQ(open->removedUpdatesOf(sample.selfNeglect)->size(), 1U);
}

TEST_F(UpdateVerbs, AnUndoneRecordingIsNoRemoval)
{
    Update made;
    made.action = sample.guide;
    made.reportedOn = open->today();
    made.rating = u"red"_s;
    carryOut(recordUpdate(book(), made, open->today(), open->now()));
    ASSERT_TRUE(open->undo().ok());
    EXPECT_TRUE(open->removedUpdatesOf(sample.guide)->empty());
}

TEST_F(UpdateVerbs, WhatAMeetingWasToldSurvivesACorrection)
{
    const MeetingId meeting = addBoardMeeting({2026, 9, 20});
    close(meeting);
    const Update before = latest(sample.fireSafety);
    Update after = before;
    after.rating = u"red"_s;
    carryOut(changeUpdate(book(), before, after, u"misread"_s, open->today()));
    EXPECT_EQ(frozenOf(meeting, Node::of(NodeKind::Action, sample.fireSafety)).rating, u"amber"_s);
}

TEST_F(UpdateVerbs, TheMonthUnderWayMayBeReported)
{
    Update made;
    made.action = sample.guide;
    made.rating = u"amber"_s;
    const TypedDay november = *readTypedDay(u"November 2026"_s);
    made.reportedOn = november.day;
    made.precision = november.precision;
    carryOut(recordUpdate(book(), made, open->today(), open->now()));
    EXPECT_EQ(book().standing(sample.guide).rating, u"amber"_s);
    EXPECT_EQ(effectiveDay(latest(sample.guide)), open->today());
    made.reportedOn = {2026, 12, 31};
    EXPECT_EQ(refusalOf(recordUpdate(book(), made, open->today(), open->now())), u"BP-DOC-011"_s);
    made.precision = DatePrecision::Year;
    made.rating = u"blue"_s;
    carryOut(recordUpdate(book(), made, open->today(), open->now()));
    EXPECT_EQ(book().standing(sample.guide).completedOn, open->today()) << "nothing is complete in the future";
}

TEST_F(UpdateVerbs, AnAskOfNothingAsksNobody)
{
    Update made;
    made.action = sample.guide;
    made.reportedOn = open->today();
    made.rating = u"amber"_s;
    made.askOf = u"Executive"_s;
    carryOut(recordUpdate(book(), made, open->today(), open->now()));
    EXPECT_TRUE(latest(sample.guide).askOf.isEmpty());
    EXPECT_EQ(askedBodies(book(), *book().find(sample.plan)), (QStringList{u"Board"_s, u"Executive"_s}));
    EXPECT_TRUE(isTheBoard({}));
    EXPECT_TRUE(isTheBoard(u"the board"_s));
    EXPECT_FALSE(isTheBoard(u"Executive"_s));
}

TEST_F(UpdateVerbs, ADraftsMovedDateIsAdoptedAsMoved)
{
    Update moved;
    moved.action = sample.fireSafety;
    moved.reportedOn = open->today();
    moved.newDate = {u"end of January"_s, {2027, 1, 31}, {}};
    carryOut(recordUpdate(book(), moved, open->today(), open->now()));
    const MeetingId meeting = addBoardMeeting({2026, 11, 20});
    carryOut(adoptPlan(book(), sample.plan, {2026, 11, 20}, meeting));
    EXPECT_EQ(open->undoVerb(), u"Adopt plan at the meeting of 20 Nov 2026"_s);
    const PublishedAction published = book().find(sample.fireSafety)->published;
    EXPECT_EQ(published.due, (QDate{2027, 1, 31}));
    EXPECT_EQ(published.timescale, u"31 January 2027"_s);
    EXPECT_EQ(open->view().deadline(sample.fireSafety).movedDays, 0) << "slippage counts from adoption";
    EXPECT_EQ(book().find(sample.guide)->published.timescale, u"Q3 2026/27"_s);
    moved.newDate = {u"March 2027"_s, {2027, 3, 31}, u"legal advice"_s};
    carryOut(recordUpdate(book(), moved, open->today(), open->now()));
    EXPECT_EQ(open->view().deadline(sample.fireSafety).movedDays, 59);
    ASSERT_TRUE(open->undo().ok());
    ASSERT_TRUE(open->undo().ok());
    EXPECT_EQ(book().find(sample.plan)->status, PlanStatus::Draft);
    EXPECT_EQ(book().find(sample.fireSafety)->timescale.text, u"End of September 2026"_s);
}

} // namespace boardplan::test
