#include "said_fixture.h"

#include <QJsonArray>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

class CommentaryVerbs : public SaidTest {};

} // namespace

TEST_F(CommentaryVerbs, OneTextForEachNodeAndMeeting)
{
    const MeetingId december = addBoardMeeting({2026, 12, 4});
    carryOut(writeCommentary(book(), note(prevention(), u"  Two letters sent. "_s, december)));
    ASSERT_NE(commentaryFor(book(), prevention(), december), nullptr);
    EXPECT_EQ(commentaryFor(book(), prevention(), december)->text, u"Two letters sent."_s);
    EXPECT_EQ(open->undoVerb(), u"Write commentary on priority 2"_s);
    EXPECT_EQ(refusalOf(writeCommentary(book(), note(prevention(), u"Another."_s, december))), u"BP-DOC-056"_s);
    carryOut(writeCommentary(book(), note(prevention(), u"For nobody in particular."_s)));
    EXPECT_EQ(refusalOf(writeCommentary(book(), note(prevention(), u"Again."_s))), u"BP-DOC-056"_s);
    carryOut(writeCommentary(book(), note(plan(), u"A hard quarter."_s, december)));
    EXPECT_EQ(open->undoVerb(), u"Write commentary on the plan"_s);

    Commentary changed = *commentaryFor(book(), prevention(), december);
    changed.text = u"Three letters sent."_s;
    carryOut(changeCommentary(book(), changed));
    EXPECT_EQ(book().find(changed.id)->text, changed.text);
    changed.meeting = {};
    EXPECT_EQ(refusalOf(changeCommentary(book(), changed)), u"BP-DOC-056"_s);
    carryOut(removeCommentary(book(), changed.id));
    EXPECT_EQ(book().find(changed.id), nullptr);
    ASSERT_TRUE(open->undo().ok());
    EXPECT_EQ(book().find(changed.id)->text, u"Three letters sent."_s);
    EXPECT_TRUE(open.verifies());
}

TEST_F(CommentaryVerbs, RefusesWhatNoCommentaryMayBe)
{
    EXPECT_EQ(refusalOf(writeCommentary(book(), note(prevention(), u" \n"_s))), u"BP-DOC-054"_s);
    EXPECT_EQ(refusalOf(writeCommentary(book(), note(prevention(), u"x"_s, {}, QDate{}))), u"BP-DOC-055"_s);
    EXPECT_EQ(refusalOf(writeCommentary(book(), note(Node::of(NodeKind::Action, sample.guide), u"x"_s))),
        u"BP-DOC-053"_s);
    EXPECT_EQ(refusalOf(writeCommentary(book(), note(Node::of(NodeKind::Plan, PlanId::create()), u"x"_s))),
        u"BP-DOC-003"_s);
    EXPECT_EQ(refusalOf(writeCommentary(book(), note(plan(), u"x"_s, MeetingId::create()))), u"BP-DOC-003"_s);
    EXPECT_EQ(refusalOf(removeCommentary(book(), CommentaryId::create())), u"BP-DOC-003"_s);
    Board other;
    other.id = BoardId::create();
    other.name = u"Another board"_s;
    Meeting theirs;
    theirs.id = MeetingId::create();
    theirs.board = other.id;
    theirs.date = {2026, 12, 4};
    carryOut(Edit{u"Another board"_s, {}, {inserted(other), inserted(theirs)}});
    EXPECT_EQ(refusalOf(writeCommentary(book(), note(plan(), u"x"_s, theirs.id))), u"BP-DOC-052"_s);
}

TEST_F(CommentaryVerbs, WhatAClosedMeetingWasToldStays)
{
    const MeetingId meeting = addBoardMeeting({2026, 11, 20});
    carryOut(writeCommentary(book(), note(plan(), u"A hard quarter."_s, meeting)));
    const Commentary told = *commentaryFor(book(), plan(), meeting);
    close(meeting);
    EXPECT_TRUE(isFrozen(book(), told));
    Commentary changed = told;
    changed.text = u"An easy quarter."_s;
    const Result<Edit> refused = changeCommentary(book(), changed);
    EXPECT_EQ(refusalOf(refused), u"BP-DOC-051"_s);
    EXPECT_EQ(refused.error().what,
        u"The meeting of 20 Nov 2026 is closed: what it was told on the plan stays as it is."_s);
    EXPECT_FALSE(refused.error().unchanged.isEmpty());
    EXPECT_FALSE(refused.error().todo.isEmpty());
    EXPECT_EQ(refusalOf(removeCommentary(book(), told.id)), u"BP-DOC-051"_s);
    EXPECT_EQ(refusalOf(writeCommentary(book(), note(prevention(), u"Late."_s, meeting))), u"BP-DOC-051"_s);
    EXPECT_EQ(frozenOf(meeting, plan()).facts.value(u"commentary"_s).toString(), u"A hard quarter."_s);
    carryOut(reopenMeeting(book(), meeting, open->frozenOf(meeting).value()));
    carryOut(changeCommentary(book(), changed));
}

TEST_F(CommentaryVerbs, AMeetingIsToldItsOwnElseTheNewestOfNone)
{
    const MeetingId september = addBoardMeeting({2026, 9, 20});
    const MeetingId november = addBoardMeeting({2026, 11, 20});
    carryOut(writeCommentary(book(), note(plan(), u"In autumn."_s, {}, {2026, 9, 15})));
    EXPECT_EQ(commentaryTold(open->view(), plan(), september)->text, u"In autumn."_s);
    close(september);
    EXPECT_EQ(frozenOf(september, plan()).facts.value(u"commentary"_s).toString(), u"In autumn."_s);
    EXPECT_FALSE(frozenOf(september, prevention()).facts.contains(u"commentary"_s));
    EXPECT_EQ(commentaryTold(open->view(), plan(), november), nullptr) << "told to an earlier meeting already";
    carryOut(writeCommentary(book(), note(plan(), u"Told in November."_s, november)));
    EXPECT_EQ(commentaryTold(open->view(), plan(), november)->text, u"Told in November."_s);
}

TEST_F(CommentaryVerbs, UnderTheColourStandsTheNextMeetingsElseTheNewest)
{
    const MeetingId september = addBoardMeeting({2026, 9, 20});
    EXPECT_EQ(shownCommentary(open->view(), plan()), ShownCommentary{});
    carryOut(writeCommentary(book(), note(plan(), u"For September."_s, september, {2026, 9, 15})));
    close(september);
    const MeetingId december = addBoardMeeting({2026, 12, 4});
    const ShownCommentary earlier = shownCommentary(open->view(), plan());
    ASSERT_NE(earlier.commentary, nullptr);
    EXPECT_EQ(earlier.commentary->text, u"For September."_s);
    EXPECT_TRUE(earlier.isEarlier);
    EXPECT_EQ(commentaryOccasion(book(), *earlier.commentary), u"for the board of 20 September 2026"_s);
    carryOut(writeCommentary(book(), note(plan(), u"For December."_s, december, {2026, 11, 10})));
    EXPECT_EQ(shownCommentary(open->view(), plan()).commentary->text, u"For December."_s);
    EXPECT_FALSE(shownCommentary(open->view(), plan()).isEarlier);
    const auto october = open->viewAsAt({2026, 10, 30});
    ASSERT_TRUE(october.ok());
    EXPECT_EQ(shownCommentary(october.value(), plan()).commentary->text, u"For September."_s)
        << "what was not written yet is not seen";
    const auto notes = commentariesOn(book(), plan());
    ASSERT_EQ(notes.size(), 2U);
    EXPECT_EQ(notes.front()->text, u"For December."_s);
}

TEST_F(CommentaryVerbs, StartsFromTheLatestUpdates)
{
    EXPECT_EQ(latestUpdateLines(open->view(), prevention()),
        u"2.1a Complete: Pathway agreed at the June meeting; live in all three districts.\n"
        "2.1b Green: Text with the readers’ panel.\n"
        "2.2a Amber: Framework drafted; consultation to end of month.\n"
        "2.2b Amber: No change since the spring"_s);
    carryOut(setActionState(book(), sample.guide, {ActionStateKey::Withdrawn, u"no longer needed"_s, {2026, 11, 1}}));
    EXPECT_EQ(latestUpdateLines(open->view(), Node::of(NodeKind::Objective, sample.early)),
        u"2.1a Complete: Pathway agreed at the June meeting; live in all three districts."_s);
}

TEST_F(CommentaryVerbs, AClosedMeetingKeepsWhatWasAskedJudgedAndReported)
{
    const MeetingId meeting = addBoardMeeting({2026, 11, 20});
    const Lead lead = *book().find(book().find(sample.fireSafety)->leads.front().lead);
    Update asking;
    asking.action = sample.fireSafety;
    asking.reportedOn = {2026, 11, 10};
    asking.rating = u"red"_s;
    asking.whatHappened = u"Not signed."_s;
    asking.ask = u"Write to both chief officers."_s;
    asking.askOf = u"Executive"_s;
    asking.lead = lead.id;
    asking.newDate = {u"January 2027"_s, {2027, 1, 31}, u"legal advice"_s};
    asking.evidence = {u"letter.pdf"_s};
    carryOut(recordUpdate(book(), asking, open->today(), open->now()));
    Update later;
    later.action = sample.fireSafety;
    later.reportedOn = {2026, 11, 15};
    later.whatHappened = u"Still not signed."_s;
    carryOut(recordUpdate(book(), later, open->today(), open->now()));
    Override judgement;
    judgement.node = prevention();
    judgement.rating = u"red"_s;
    judgement.reason = u"Partners are leaving"_s;
    judgement.author = u"Chair"_s;
    judgement.on = {2026, 11, 16};
    carryOut(setJudgement(open->view(), judgement));
    close(meeting);

    const QJsonObject action = frozenOf(meeting, Node::of(NodeKind::Action, sample.fireSafety)).facts;
    EXPECT_EQ(action.value(u"whatHappened"_s).toString(), u"Still not signed."_s);
    EXPECT_EQ(action.value(u"ask"_s).toString(), asking.ask) << "it is still open";
    EXPECT_EQ(action.value(u"askOf"_s).toString(), u"Executive"_s);
    EXPECT_EQ(action.value(u"due"_s).toString(), u"2027-01-31"_s);
    EXPECT_EQ(action.value(u"state"_s).toString(), u"live"_s);
    EXPECT_EQ(action.value(u"place"_s).toObject().value(u"objective"_s).toString(), sample.risks.toString());
    EXPECT_EQ(action.value(u"leads"_s).toArray().size(), 2);
    const QJsonObject node = frozenOf(meeting, prevention()).facts;
    EXPECT_EQ(node.value(u"judgement"_s).toString(), u"red"_s);
    EXPECT_EQ(node.value(u"judgementReason"_s).toString(), u"Partners are leaving"_s);
    EXPECT_EQ(node.value(u"judgementBy"_s).toString(), u"Chair"_s);
    EXPECT_EQ(node.value(u"ruleVersion"_s).toInt(), 1);
    const QJsonArray asks = node.value(u"asks"_s).toArray();
    ASSERT_EQ(asks.size(), 1);
    EXPECT_EQ(asks.first().toObject().value(u"ask"_s).toString(), asking.ask);
    EXPECT_EQ(asks.first().toObject().value(u"label"_s).toString(), u"2.2a"_s);
    const QJsonObject complete = frozenOf(meeting, Node::of(NodeKind::Action, sample.pathway)).facts;
    EXPECT_EQ(complete.value(u"completedOn"_s).toString(), u"2026-06-12"_s);
}

} // namespace boardplan::test
