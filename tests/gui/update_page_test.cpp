#include "gui/inspector/inspector.h"
#include "gui/inspector/update_draft.h"
#include "gui/ratings/rating_choice.h"
#include "gui/widgets/text_box.h"
#include "sample_session.h"

#include <boardplan/document/verbs.h>

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

class UpdatePageTest : public ::testing::Test {
protected:
    void open(ActionId action)
    {
        session.select(action);
        showActive(inspector);
    }
    void adopt()
    {
        ASSERT_TRUE(session->perform(adoptPlan(session->book(), session.plan().plan, {2026, 4, 1})));
    }
    TextBox* happened() { return spoken<TextBox>(inspector, u"What happened"_s); }
    const Standing& standing(ActionId action) { return session->view().standing(action); }

    SampleSession session;
    Inspector inspector{*session};
};

TEST_F(UpdatePageTest, ShowsWhatWasLastSaid)
{
    adopt();
    open(session.plan().fireSafety);
    EXPECT_TRUE(
        shows(inspector, u"2.2a Fire safety framework adopted by all partner organisations"_s));
    EXPECT_TRUE(shows(inspector, u"12 Sep 2026"_s));
    EXPECT_TRUE(shows(inspector, u"Framework drafted; consultation to end of month."_s));
    EXPECT_TRUE(shows(inspector, u"first published"_s));
}

// However much of the form is in sight.
TEST_F(UpdatePageTest, TheButtonToRecordStaysInSight)
{
    open(session.plan().fireSafety);
    const QAbstractButton& record = buttonSaying(inspector, u"Record update"_s);
    for (const QSize& size : {QSize{336, 900}, QSize{336, 420}}) {
        inspector.resize(size);
        QCoreApplication::sendPostedEvents();
        const QRect shown{record.mapTo(&inspector, QPoint{}), record.size()};
        EXPECT_TRUE(inspector.rect().contains(shown)) << size.height();
        EXPECT_EQ(record.visibleRegion(), QRegion{record.rect()}) << size.height();
    }
    session->select(Node::of(NodeKind::Plan, session.plan().plan));
    EXPECT_FALSE(record.isVisible());
}

TEST_F(UpdatePageTest, ShowsWhatWasToComeAndWhatWasAsked)
{
    const ActionId action = session.plan().fireSafety;
    Update update;
    update.action = action;
    update.rating = u"red"_s;
    update.reportedOn = {2026, 11, 21};
    update.whatNext = u"Chair to write."_s;
    update.ask = u"Write to both chief officers."_s;
    ASSERT_TRUE(session->perform(recordUpdate(session->book(), update, {2026, 11, 22}, session->document().now())));
    open(action);
    EXPECT_TRUE(shows(inspector, u"Next: Chair to write.\nAsk: Write to both chief officers."_s));
}

TEST_F(UpdatePageTest, CtrlEnterRecordsFromABox)
{
    const ActionId action = session.plan().fireSafety;
    open(action);
    QSignalSpy recorded{&inspector, &Inspector::updateRecorded};
    inspector.startUpdate(u"red"_s);
    QTest::keyClicks(happened(), u"Two partners have not signed."_s);
    QTest::keyClick(happened(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"Chair to write."_s);
    EXPECT_EQ(standing(action).rating, u"amber"_s) << "nothing is recorded before it is";

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);

    ASSERT_TRUE(standing(action).latest.has_value());
    EXPECT_EQ(standing(action).rating, u"red"_s);
    EXPECT_EQ(standing(action).latest->whatHappened, u"Two partners have not signed."_s);
    EXPECT_EQ(standing(action).latest->whatNext, u"Chair to write."_s);
    EXPECT_EQ(standing(action).latest->reportedOn, (QDate{2026, 11, 22}));
    EXPECT_EQ(standing(action).latest->author, u"Board Manager"_s);
    EXPECT_EQ(recorded.count(), 1);
    EXPECT_TRUE(happened()->text().isEmpty());
    EXPECT_FALSE(inspector.hasDraft(action));
    session->undo();
    EXPECT_EQ(standing(action).rating, u"amber"_s);
}

TEST_F(UpdatePageTest, LetterChoosesAndGoesOn)
{
    open(session.plan().competency);
    auto* choice = spoken<RatingChoice>(inspector, u"Rating"_s);
    choice->setFocus();
    EXPECT_TRUE(choice->rating().isEmpty()) << "arriving chooses nothing";
    QTest::keyClick(choice, Qt::Key_A);
    EXPECT_EQ(choice->rating(), u"amber"_s);
    EXPECT_TRUE(happened()->hasFocus());
    QTest::keyClicks(happened(), u"bag"_s);
    EXPECT_EQ(happened()->text(), u"bag"_s) << "letters only type in a box";
    EXPECT_EQ(choice->rating(), u"amber"_s);
    QTest::keyClick(choice, Qt::Key_Delete);
    EXPECT_TRUE(choice->rating().isEmpty());
}

TEST_F(UpdatePageTest, GreenForAnOverdueActionAsksWhetherTheDateMoved)
{
    adopt();
    open(session.plan().fireSafety);
    auto* choice = spoken<RatingChoice>(inspector, u"Rating"_s);
    choice->setFocus();
    EXPECT_FALSE(shows(inspector, u"Has it moved?"_s));
    QTest::keyClick(choice, Qt::Key_G);
    EXPECT_TRUE(shows(inspector, u"Has it moved?"_s));
    auto* date = spoken<QLineEdit>(inspector, u"New date, if it has moved"_s);
    EXPECT_TRUE(spokenWidget(inspector, u"What happened"_s)->hasFocus()) << "the same box after every rating";
    date->setFocus();
    EXPECT_TRUE(date->accessibleDescription().contains(u"Has it moved?"_s)) << "heard where the answer is typed";
    QTest::keyClicks(date, u"31 January 2027"_s);
    EXPECT_TRUE(date->accessibleDescription().isEmpty());
    EXPECT_FALSE(shows(inspector, u"Has it moved?"_s));
    EXPECT_TRUE(shows(inspector, u"31 Jan 2027"_s)) << "the reading is shown while typing";
    QTest::keyClicks(spokenWidget(inspector, u"Why it moved"_s), u"legal advice"_s);
    press(inspector, u"Record update"_s);
    const Standing& now = standing(session.plan().fireSafety);
    EXPECT_EQ(now.due, (QDate{2027, 1, 31}));
    ASSERT_TRUE(now.latest.has_value());
    EXPECT_EQ(now.latest->newDate.text, u"31 January 2027"_s);
    EXPECT_EQ(now.latest->newDate.reason, u"legal advice"_s);
}

TEST_F(UpdatePageTest, ADraftAsksForNoReason)
{
    open(session.plan().fireSafety);
    EXPECT_FALSE(shows(inspector, u"first published"_s));
    QTest::keyClicks(spokenWidget(inspector, u"New date, if it has moved"_s), u"31 January 2027"_s);
    EXPECT_FALSE(shows(inspector, u"Why it moved"_s));
    press(inspector, u"Record update"_s);
    EXPECT_EQ(standing(session.plan().fireSafety).due, (QDate{2027, 1, 31}));
    EXPECT_EQ(session->view().deadline(session.plan().fireSafety).movedDays, 0);
}

TEST_F(UpdatePageTest, ADateThatWasMetAnswersTheQuestion)
{
    open(session.plan().fireSafety);
    inspector.startUpdate(u"green"_s);
    EXPECT_TRUE(shows(inspector, u"Was it met?"_s));
    auto* met = spoken<QComboBox>(inspector, u"Date met, if one was"_s);
    met->setFocus();
    QTest::keyClick(met, Qt::Key_Down);
    EXPECT_EQ(met->currentText(), u"30 September 2026"_s);
    EXPECT_FALSE(shows(inspector, u"Was it met?"_s));
    press(inspector, u"Record update"_s);
    EXPECT_EQ(standing(session.plan().fireSafety).metUntil, (QDate{2026, 9, 30}));
    EXPECT_EQ(session->view().deadline(session.plan().fireSafety).overdueDays, 0);
    EXPECT_FALSE(shows(inspector, u"Date met, if one was"_s)) << "none is left to meet";
}

TEST_F(UpdatePageTest, AnAskSaysOfWhom)
{
    open(session.plan().guide);
    EXPECT_FALSE(shows(inspector, u"Asked of"_s));
    QTest::keyClicks(spokenWidget(inspector, u"Ask of the board, if any"_s), u"Fund the print run"_s);
    auto* of = spoken<QComboBox>(inspector, u"Asked of"_s);
    EXPECT_EQ(of->currentText(), u"Board"_s);
    of->setCurrentText(u"Executive"_s);
    press(inspector, u"Record update"_s);
    EXPECT_EQ(standing(session.plan().guide).latest->ask, u"Fund the print run"_s);
    EXPECT_EQ(standing(session.plan().guide).latest->askOf, u"Executive"_s);
}

TEST_F(UpdatePageTest, LeadsThatDifferAreNamedWithTheirRatings)
{
    const ActionId action = session.plan().fireSafety;
    const auto leads = session.action(action).leads;
    ASSERT_EQ(leads.size(), 2U);
    int day = 10;
    for (const auto& [lead, rating] : {std::pair{leads[0].lead, u"green"_s}, std::pair{leads[1].lead, u"red"_s}}) {
        Update update;
        update.action = action;
        update.lead = lead;
        update.rating = rating;
        update.reportedOn = {2026, 11, day++};
        ASSERT_TRUE(session->perform(
            recordUpdate(session->book(), update, session->document().today(), session->document().now())));
    }
    open(action);
    EXPECT_TRUE(shows(inspector, u"Leads differ: Fire and Rescue Service green (10 Nov 2026), QA Subgroup red (11 Nov 2026)."_s));
}

TEST_F(UpdatePageTest, ASchemeWithoutBlueMarksWhatIsComplete)
{
    Plan plan = *session->book().find(session.plan().plan);
    const Plan before = plan;
    plan.ratingScheme = ragScheme();
    ASSERT_TRUE(session->perform(Edit{u"RAG"_s, {}, {replaced(before, plan)}}));
    open(session.plan().guide);
    inspector.startUpdate(u"green"_s);
    EXPECT_FALSE(shows(inspector, u"Completed on"_s));
    press(inspector, u"The work is complete"_s);
    EXPECT_TRUE(shows(inspector, u"Completed on"_s));
    press(inspector, u"Record update"_s);
    EXPECT_TRUE(session->view().isComplete(session.plan().guide));
}

TEST_F(UpdatePageTest, RefusalStaysBesideTheWords)
{
    const ActionId action = session.plan().guide;
    open(action);
    QTest::keyClicks(happened(), u"Printed."_s);
    press(inspector, u"More: day reported, lead, evidence"_s);
    auto* day = spoken<QLineEdit>(inspector, u"Reported on"_s);
    for (const auto& [typed, code] : {std::pair{u"1 December 2026"_s, u"BP-DOC-011"_s},
             std::pair{u"the other day"_s, u"BP-GUI-010"_s}}) {
        day->setText(typed);
        press(inspector, u"Record update"_s);
        EXPECT_TRUE(shows(inspector, code)) << typed.toStdString();
        EXPECT_EQ(happened()->text(), u"Printed."_s);
        EXPECT_TRUE(inspector.hasDraft(action));
        EXPECT_EQ(standing(action).updates, 1);
    }
    day->setText(u"20/11/2026"_s);
    EXPECT_FALSE(shows(inspector, u"BP-GUI-010"_s)) << "typing takes the message away";
    press(inspector, u"Record update"_s);
    EXPECT_EQ(standing(action).updates, 2);
    EXPECT_EQ(standing(action).latest->reportedOn, (QDate{2026, 11, 20}));
}

TEST_F(UpdatePageTest, DraftsAreKeptPerAction)
{
    QSignalSpy drafts{&inspector, &Inspector::draftsChanged};
    open(session.plan().guide);
    QTest::keyClicks(happened(), u"Half a thought"_s);
    EXPECT_EQ(drafts.count(), 1);
    EXPECT_TRUE(shows(inspector, u"update not yet recorded"_s));
    session.select(session.plan().competency);
    EXPECT_TRUE(happened()->text().isEmpty());
    EXPECT_FALSE(shows(inspector, u"update not yet recorded"_s));
    session.select(session.plan().guide);
    EXPECT_EQ(happened()->text(), u"Half a thought"_s);
    happened()->clear();
    EXPECT_FALSE(inspector.hasDraft(session.plan().guide));
    EXPECT_EQ(drafts.count(), 2);
}

TEST_F(UpdatePageTest, WhatIsTypedCanBeDiscardedAndBroughtBack)
{
    QSignalSpy drafts{&inspector, &Inspector::draftsChanged};
    open(session.plan().guide);
    QTest::keyClicks(happened(), u"Half a thought"_s);
    press(inspector, u"Discard"_s);
    EXPECT_TRUE(happened()->text().isEmpty());
    EXPECT_FALSE(inspector.hasDraft(session.plan().guide));
    press(inspector, u"Bring it back"_s);
    EXPECT_EQ(happened()->text(), u"Half a thought"_s);
    EXPECT_TRUE(inspector.hasDraft(session.plan().guide));
    EXPECT_EQ(drafts.count(), 3);
}

TEST_F(UpdatePageTest, TheButtonIsInSightHoweverLowTheWindow)
{
    open(session.plan().guide);
    inspector.resize(320, 300);
    QAbstractButton& record = buttonSaying(inspector, u"Record update"_s);
    const QRect place{record.mapTo(&inspector, QPoint{}), record.size()};
    EXPECT_TRUE(inspector.rect().contains(place));
    EXPECT_TRUE(record.isVisible());
}

TEST_F(UpdatePageTest, CompleteAsksForItsDay)
{
    const ActionId action = session.plan().survey;
    open(action);
    inspector.startUpdate(u"blue"_s);
    auto* completed = spoken<QLineEdit>(inspector, u"Completed on"_s);
    ASSERT_NE(completed, nullptr);
    completed->setText(u"3 November 2026"_s);
    press(inspector, u"Record update"_s);
    EXPECT_EQ(standing(action).completedOn, (QDate{2026, 11, 3}));
}

TEST_F(UpdatePageTest, APriorityHasItsCommentaryAndABoardSaysWhereUpdatesBelong)
{
    session->select(Node::of(NodeKind::Priority, session.plan().prevention));
    showActive(inspector);
    EXPECT_TRUE(shows(inspector, u"2 Preventing harm before it occurs"_s));
    EXPECT_FALSE(shows(inspector, u"Rating on"_s));
    session->select(Node::of(NodeKind::Board, session->book().boards().front()));
    EXPECT_TRUE(shows(inspector, u"Updates belong to actions"_s));
}

TEST_F(UpdatePageTest, ThePastIsNotRewritten)
{
    open(session.plan().fireSafety);
    ASSERT_TRUE(session->lookAt(QDate{2026, 10, 1}).ok());
    EXPECT_TRUE(shows(inspector, u"1 October 2026"_s));
    EXPECT_FALSE(happened()->isEnabled());
    inspector.recordUpdate();
    EXPECT_EQ(standing(session.plan().fireSafety).updates, 1);
}

struct TypedDayCase {
    const char* name;
    QString typed;
    std::optional<TypedDay> expected;
};

void PrintTo(const TypedDayCase& it, std::ostream* out)
{
    *out << it.name;
}

class TypedDays : public ::testing::TestWithParam<TypedDayCase> {};

TEST_P(TypedDays, AreReadInBritishOrder)
{
    EXPECT_EQ(readTypedDay(GetParam().typed), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Table, TypedDays,
    ::testing::Values(
        TypedDayCase{"Words", u"12 Sep 2026"_s, TypedDay{{2026, 9, 12}, DatePrecision::Day}},
        TypedDayCase{"Slashes", u"3/9/2026"_s, TypedDay{{2026, 9, 3}, DatePrecision::Day}},
        TypedDayCase{"Iso", u"2026-09-12"_s, TypedDay{{2026, 9, 12}, DatePrecision::Day}},
        TypedDayCase{"Month", u"September 2026"_s, TypedDay{{2026, 9, 30}, DatePrecision::Month}},
        TypedDayCase{"Year", u"2026"_s, TypedDay{{2026, 12, 31}, DatePrecision::Year}},
        TypedDayCase{"Impossible", u"31/02/2026"_s, std::nullopt},
        TypedDayCase{"Recurring", u"quarterly"_s, std::nullopt},
        TypedDayCase{"Words only", u"soon"_s, std::nullopt}),
    [](const auto& it) { return QString::fromLatin1(it.param.name).remove(u' ').toStdString(); });

TEST(UpdateDraftTest, AnUpdateAndItsWordsAreTheSame)
{
    Update update;
    update.rating = u"blue"_s;
    update.reportedOn = {2026, 9, 30};
    update.precision = DatePrecision::Month;
    update.whatHappened = u"Done."_s;
    update.ask = u"Note it"_s;
    update.askOf = u"Executive"_s;
    update.newDate = {u"January 2027"_s, {2027, 1, 31}, u"legal advice"_s};
    update.meets = {2026, 9, 30};
    update.completedOn = {2026, 9, 12};
    update.continues = true;
    update.evidence = {u"a.pdf"_s, u"b.pdf"_s};
    const Result<Update> again = updateOf(draftOf(update, true), DraftContext{{}, {}, {2026, 11, 22}, {}, true});
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(again.value(), update);
}

TEST(UpdateDraftTest, ANewDateWithoutADayIsRefused)
{
    UpdateDraft draft;
    draft.newDate = u"when the moon is blue"_s;
    const Result<Update> update = updateOf(draft, DraftContext{{}, {}, {2026, 11, 22}, {}, false});
    ASSERT_FALSE(update.ok());
    EXPECT_EQ(update.error().code, u"BP-GUI-011"_s);
}

} // namespace boardplan::test
