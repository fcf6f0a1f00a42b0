#include "support/document/open_document.h"
#include "support/random_edits.h"

#include <boardplan/document/verbs.h>

#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

class VerbsTest : public testing::Test {
protected:
    void SetUp() override
    {
        std::mt19937 random{3};
        ASSERT_TRUE(m_open->apply(firstEdit(random)).ok());
        m_plan = m_open->book().plans().front();
        m_action = m_open->book().allActionsOf(m_plan).front();
    }

    const PlanBook& book() { return m_open->book(); }
    const Action& action() { return *book().find(m_action); }

    void carryOut(const Result<Edit>& edit)
    {
        ASSERT_TRUE(edit.ok()) << edit.error().message().toStdString();
        const Status status = m_open->apply(edit.value());
        ASSERT_TRUE(status.ok()) << status.error().message().toStdString();
    }

    Update update(const QString& rating, const QDate& day = randomDay)
    {
        Update made;
        made.action = m_action;
        made.rating = rating;
        made.reportedOn = day;
        return made;
    }

    QString refusalOf(const Result<Edit>& edit) { return edit.ok() ? u"accepted"_s : edit.error().code; }

    OpenDocument m_open;
    PlanId m_plan;
    ActionId m_action;
};

} // namespace

TEST_F(VerbsTest, AnUpdateIsRefusedForAReason)
{
    const QDateTime now = m_open->now();
    EXPECT_EQ(refusalOf(recordUpdate(book(), update(u"amber"_s, {}), randomDay, now)), u"BP-DOC-010"_s);
    EXPECT_EQ(refusalOf(recordUpdate(book(), update(u"amber"_s, randomDay.addDays(1)), randomDay, now)), u"BP-DOC-011"_s);
    EXPECT_EQ(refusalOf(recordUpdate(book(), update({}), randomDay, now)), u"BP-DOC-012"_s);
    EXPECT_EQ(refusalOf(recordUpdate(book(), update(u"purple"_s), randomDay, now)), u"BP-DOC-013"_s);
    Update unknown = update(u"amber"_s);
    unknown.action = ActionId::create();
    EXPECT_EQ(refusalOf(recordUpdate(book(), unknown, randomDay, now)), u"BP-DOC-003"_s);
}

TEST_F(VerbsTest, ACompleteRatingIsCompleteOnTheDayItReports)
{
    carryOut(recordUpdate(book(), update(u"blue"_s, randomDay.addDays(-3)), randomDay, m_open->now()));
    EXPECT_EQ(book().standing(m_action).completedOn, randomDay.addDays(-3));
    EXPECT_TRUE(m_open->view().isComplete(m_action));
}

TEST_F(VerbsTest, ANewLeadEntersTheDirectoryAndAKnownOneIsUsedAgain)
{
    const std::size_t leads = book().table<Lead>().size();
    carryOut(setActionLeads(book(), m_action, u"QA sub-group / Fire and Rescue Service"_s));
    EXPECT_EQ(book().table<Lead>().size(), leads + 1);
    ASSERT_EQ(action().leads.size(), 2U);
    EXPECT_EQ(book().find(action().leads[0].lead)->name, u"QA Subgroup"_s);
    EXPECT_EQ(action().leadText, u"QA sub-group / Fire and Rescue Service"_s);
    ASSERT_TRUE(m_open->undo().ok());
    EXPECT_EQ(book().table<Lead>().size(), leads);
}

TEST_F(VerbsTest, ATimescaleIsReadAgainAndKeepsItsWords)
{
    carryOut(setActionTimescale(book(), m_action, u"End of March 2027"_s));
    EXPECT_EQ(action().timescale.text, u"End of March 2027"_s);
    EXPECT_EQ(action().timescale.due, (QDate{2027, 3, 31}));
}

TEST_F(VerbsTest, AReadingCorrectedByHandKeepsTheWordsAndStays)
{
    carryOut(setActionTimescale(book(), m_action, u"Spring 2027"_s));
    EXPECT_EQ(refusalOf(setActionReading(book(), m_action, u"soonish, perhaps"_s)), u"BP-DOC-023"_s);
    carryOut(setActionReading(book(), m_action, u"30 April 2027"_s));
    EXPECT_EQ(action().timescale.text, u"Spring 2027"_s);
    EXPECT_EQ(action().timescale.due, (QDate{2027, 4, 30}));
    EXPECT_TRUE(action().timescale.isByHand);

    // Other changes of the action leave it alone; the words, once changed or asked for, are read anew.
    carryOut(setActionText(book(), m_action, u"Other words"_s));
    EXPECT_TRUE(action().timescale.isByHand);
    carryOut(setActionReading(book(), m_action, {}));
    EXPECT_FALSE(action().timescale.isByHand);
    EXPECT_EQ(action().timescale.due, (QDate{2027, 5, 31}));
}

TEST_F(VerbsTest, AMeasureWhoseWordsStayKeepsItsIdentity)
{
    carryOut(setActionMeasures(book(), m_action, {u"Signed"_s, u"Published"_s}));
    const Measure published = action().measures[1];
    carryOut(setActionMeasures(book(), m_action, {u"Published"_s, u" "_s, u"Used"_s}));
    ASSERT_EQ(action().measures.size(), 2U);
    EXPECT_EQ(action().measures[0], published);
}

TEST_F(VerbsTest, AnActionWithUpdatesIsWithdrawnNotRemoved)
{
    carryOut(recordUpdate(book(), update(u"amber"_s), randomDay, m_open->now()));
    EXPECT_EQ(refusalOf(removeAction(book(), m_action)), u"BP-DOC-021"_s);
    carryOut(setActionState(book(), m_action, {ActionStateKey::Withdrawn, u"no longer needed"_s, randomDay}));
    EXPECT_EQ(m_open->view().exclusion(m_action), Exclusion::Withdrawn);
}

TEST_F(VerbsTest, PausingAndWithdrawingNeedAReasonAndADay)
{
    for (const ActionStateKey key : {ActionStateKey::Paused, ActionStateKey::Withdrawn}) {
        EXPECT_EQ(refusalOf(setActionState(book(), m_action, {key, u" "_s, randomDay})), u"BP-DOC-022"_s);
        EXPECT_EQ(refusalOf(setActionState(book(), m_action, {key, u"awaiting guidance"_s, {}})), u"BP-DOC-022"_s);
    }
    carryOut(setActionState(book(), m_action, {ActionStateKey::Paused, u"awaiting guidance"_s, randomDay}));
    carryOut(setActionState(book(), m_action, {}));
    EXPECT_EQ(action().state.key, ActionStateKey::Live);
}

TEST_F(VerbsTest, EmptyWordsAreRefused)
{
    EXPECT_EQ(refusalOf(setActionText(book(), m_action, u"  \n"_s)), u"BP-DOC-020"_s);
    EXPECT_EQ(refusalOf(addAction(book(), action().priority, {}, {}, randomDay)), u"BP-DOC-020"_s);
    EXPECT_EQ(refusalOf(addPlan(book(), {u" "_s, u"x"_s, {}})), u"BP-DOC-030"_s);
    EXPECT_EQ(refusalOf(addPlan(book(), {u"B"_s, u"x"_s, {{}, QDate{2027, 1, 1}, QDate{2026, 1, 1}}})), u"BP-DOC-031"_s);
}

TEST_F(VerbsTest, ANewActionStandsLast)
{
    const PriorityId priority = action().priority;
    carryOut(addAction(book(), priority, {}, u"Do this too"_s, randomDay));
    EXPECT_EQ(book().find(book().actionsOf(priority).back())->text, u"Do this too"_s);
}

TEST_F(VerbsTest, ThresholdsAreChecked)
{
    PlanSettings settings = book().find(m_plan)->settings;
    settings.dueSoonDays = -1;
    EXPECT_EQ(refusalOf(setPlanSettings(book(), m_plan, settings)), u"BP-DOC-075"_s);
    settings.dueSoonDays = 14;
    for (const QString& rhythm : {u""_s, u"P"_s, u"PM"_s, u"P0M"_s, u"P3"_s, u"3M"_s, u"quarterly"_s}) {
        settings.reportingRhythm = rhythm;
        EXPECT_EQ(refusalOf(setPlanSettings(book(), m_plan, settings)), u"BP-DOC-076"_s) << rhythm.toStdString();
    }
    settings.reportingRhythm = u"P6M"_s;
    carryOut(setPlanSettings(book(), m_plan, settings));
    EXPECT_EQ(book().find(m_plan)->settings, settings);
    EXPECT_EQ(refusalOf(setPlanSettings(book(), PlanId::create(), settings)), u"BP-DOC-003"_s);
}

TEST_F(VerbsTest, OtherQuartersReadTheTimescalesAgainButThoseByHand)
{
    const ActionId hand = book().allActionsOf(m_plan)[1];
    carryOut(setActionTimescale(book(), m_action, u"Q3 2026"_s));
    carryOut(setActionTimescale(book(), hand, u"Q3 2026"_s));
    Action byHand = *book().find(hand);
    byHand.timescale.isByHand = true;
    carryOut(Edit{u"By hand"_s, {}, {replaced(*book().find(hand), byHand)}});
    EXPECT_EQ(action().timescale.due, (QDate{2026, 12, 31}));
    PlanSettings settings = book().find(m_plan)->settings;
    settings.calendarQuarters = true;
    carryOut(setPlanSettings(book(), m_plan, settings));
    EXPECT_EQ(action().timescale.due, (QDate{2026, 9, 30}));
    EXPECT_EQ(book().find(hand)->timescale.due, (QDate{2026, 12, 31}));
    ASSERT_TRUE(m_open->undo().ok());
    EXPECT_EQ(action().timescale.due, (QDate{2026, 12, 31}));
}

TEST_F(VerbsTest, AdoptionKeepsThePublishedWords)
{
    const QString words = action().text;
    EXPECT_EQ(refusalOf(adoptPlan(book(), m_plan, {})), u"BP-DOC-033"_s);
    carryOut(adoptPlan(book(), m_plan, randomDay));
    carryOut(setActionText(book(), m_action, u"Other words"_s));
    EXPECT_EQ(action().published.text, words);
    EXPECT_EQ(refusalOf(adoptPlan(book(), m_plan, randomDay)), u"BP-DOC-032"_s);
}

TEST_F(VerbsTest, AClosedMeetingKeepsWhatItWasTold)
{
    Meeting meeting;
    meeting.board = book().boards().front();
    EXPECT_EQ(refusalOf(addMeeting(book(), meeting)), u"BP-DOC-040"_s);
    meeting.date = randomDay;
    carryOut(recordUpdate(book(), update(u"red"_s), randomDay, m_open->now()));
    carryOut(addMeeting(book(), meeting));
    const MeetingId id = book().meetingsOf(meeting.board).front();
    const QString sentence = m_open->view().sentence(Node::of(NodeKind::Plan, m_plan));
    carryOut(closeMeeting(m_open->view(), id, randomDay));
    EXPECT_EQ(refusalOf(closeMeeting(m_open->view(), id, randomDay)), u"BP-DOC-041"_s);
    carryOut(recordUpdate(book(), update(u"green"_s), randomDay, m_open->now()));

    const auto frozen = m_open->frozenOf(id);
    ASSERT_TRUE(frozen.ok());
    const std::size_t nodes = 1 + book().prioritiesOf(m_plan).size() + book().table<Objective>().size();
    EXPECT_EQ(frozen->size(), book().table<Action>().size() + nodes);
    for (const Frozen& row : frozen.value()) {
        if (row.node == Node::of(NodeKind::Action, m_action)) {
            EXPECT_EQ(row.rating, u"red"_s);
        }
        if (row.node.kind == NodeKind::Plan) {
            EXPECT_EQ(row.sentence, sentence);
        }
    }
}

TEST_F(VerbsTest, AnOpenMeetingCanBeChangedAndRemoved)
{
    Meeting meeting;
    meeting.board = book().boards().front();
    meeting.date = randomDay.addDays(20);
    meeting.body = MeetingBody::Subgroup;
    EXPECT_EQ(refusalOf(addMeeting(book(), meeting)), u"BP-DOC-042"_s);
    meeting.subgroup = book().leads().front();
    carryOut(addMeeting(book(), meeting));
    Meeting added = *book().find(book().meetingsOf(meeting.board).front());
    added.date = randomDay.addDays(10);
    carryOut(changeMeeting(book(), added));
    EXPECT_EQ(book().find(added.id)->date, added.date);
    EXPECT_EQ(refusalOf(closeMeeting(m_open->view(), added.id, randomDay)), u"BP-DOC-045"_s);
    EXPECT_EQ(refusalOf(reopenMeeting(book(), added.id, {})), u"BP-DOC-044"_s);
    carryOut(removeMeeting(book(), added.id));
    EXPECT_TRUE(book().meetingsOf(meeting.board).empty());
    EXPECT_EQ(refusalOf(removeMeeting(book(), added.id)), u"BP-DOC-003"_s);
}

TEST_F(VerbsTest, AMeetingWithACommentaryStays)
{
    Meeting meeting;
    meeting.board = book().boards().front();
    meeting.date = randomDay;
    carryOut(addMeeting(book(), meeting));
    Commentary note;
    note.id = CommentaryId::create();
    note.node = Node::of(NodeKind::Plan, m_plan);
    note.meeting = book().meetingsOf(meeting.board).front();
    note.on = randomDay;
    note.text = u"Steady."_s;
    ASSERT_TRUE(m_open->apply(Edit{u"Note"_s, {}, {inserted(note)}}).ok());
    EXPECT_EQ(refusalOf(removeMeeting(book(), note.meeting)), u"BP-DOC-043"_s);
}

TEST_F(VerbsTest, AReopenedMeetingFreezesAnewWhenItCloses)
{
    Meeting meeting;
    meeting.board = book().boards().front();
    meeting.date = randomDay;
    carryOut(addMeeting(book(), meeting));
    const MeetingId id = book().meetingsOf(meeting.board).front();
    const QByteArray open = m_open->dump().value();
    carryOut(recordUpdate(book(), update(u"red"_s), randomDay, m_open->now()));
    carryOut(closeMeeting(m_open->view(), id, randomDay));
    EXPECT_EQ(refusalOf(changeMeeting(book(), *book().find(id))), u"BP-DOC-041"_s);
    EXPECT_EQ(refusalOf(removeMeeting(book(), id)), u"BP-DOC-041"_s);
    carryOut(reopenMeeting(book(), id, m_open->frozenOf(id).value()));
    EXPECT_TRUE(m_open->frozenOf(id)->empty());
    carryOut(recordUpdate(book(), update(u"green"_s), randomDay, m_open->now()));
    carryOut(closeMeeting(m_open->view(), id, randomDay));
    const auto anew = m_open->frozenOf(id);
    ASSERT_TRUE(anew.ok());
    for (const Frozen& row : anew.value()) {
        if (row.node == Node::of(NodeKind::Action, m_action)) {
            EXPECT_EQ(row.rating, u"green"_s);
        }
    }
    for (int step = 0; step < 5; ++step) {
        ASSERT_TRUE(m_open->undo().ok());
    }
    EXPECT_EQ(m_open->dump().value(), open);
    EXPECT_TRUE(m_open->verify()->isClean());
}

TEST_F(VerbsTest, AJudgementNeedsAReasonAndReplacesTheEarlierOne)
{
    Override judgement;
    judgement.node = Node::of(NodeKind::Plan, m_plan);
    judgement.rating = u"red"_s;
    judgement.on = randomDay;
    EXPECT_EQ(refusalOf(setJudgement(m_open->view(), judgement)), u"BP-DOC-050"_s);
    judgement.reason = u"The inspection said so."_s;
    carryOut(setJudgement(m_open->view(), judgement));
    judgement.rating = u"amber"_s;
    carryOut(setJudgement(m_open->view(), judgement));
    EXPECT_EQ(book().table<Override>().size(), 2U);
    ASSERT_TRUE(m_open->view().judgement(judgement.node).has_value());
    judgement.rating.clear();
    carryOut(setJudgement(m_open->view(), judgement));
    EXPECT_FALSE(m_open->view().judgement(judgement.node).has_value());
}

} // namespace boardplan::test
