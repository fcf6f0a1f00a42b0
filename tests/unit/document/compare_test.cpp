#include "support/document/open_document.h"
#include "support/document/sample_plan.h"
#include "support/random_edits.h"

#include <boardplan/document/verbs.h>

#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

QDateTime noonOf(const QDate& day)
{
    return QDateTime{day, QTime{12, 0}, Qt::UTC};
}

// The sample plan, entered on 12 September; what is done in a test is done then and later.
class CompareTest : public testing::Test {
protected:
    void SetUp() override
    {
        m_open.moveTo(noonOf(QDate{2026, 9, 12}));
        m_sample = addSamplePlan(*m_open);
    }

    void apply(const Result<Edit>& edit)
    {
        ASSERT_TRUE(edit.ok()) << edit.error().message().toStdString();
        ASSERT_TRUE(m_open->apply(edit.value()).ok());
    }

    void rate(ActionId action, const QString& key, const QDate& on)
    {
        Update update;
        update.action = action;
        update.reportedOn = on;
        update.rating = key;
        update.whatHappened = u"Reported on %1."_s.arg(on.toString(Qt::ISODate));
        apply(recordUpdate(m_open->book(), update, on, m_open->now()));
    }

    MeetingId addBoardMeeting(const QDate& date)
    {
        Meeting meeting;
        meeting.board = m_open->book().boards().front();
        meeting.date = date;
        apply(addMeeting(m_open->book(), meeting));
        return m_open->book().meetingsOf(meeting.board).back();
    }

    MeetingId closedMeeting(const QDate& date)
    {
        const MeetingId meeting = addBoardMeeting(date);
        apply(closeMeeting(m_open->viewAsAt(date).value(), meeting, date));
        return meeting;
    }

    Comparison compared(const ComparisonEnd& from, const ComparisonEnd& to)
    {
        auto comparison = m_open->compare(m_sample.plan, from, to);
        EXPECT_TRUE(comparison.ok());
        return comparison ? std::move(comparison).value() : Comparison{};
    }

    QStringList kinds(const Comparison& comparison) const
    {
        QStringList lines;
        for (const ActionChange& change : comparison.actions) {
            lines.append(changeKey(change.kind) + u' ' + change.label);
        }
        return lines;
    }

    OpenDocument m_open;
    SamplePlan m_sample;
};

} // namespace

// What was found is kept until something is changed; so is what the meeting was told, until it is opened again.
TEST_F(CompareTest, AskedAgainItSaysWhatIsSoNow)
{
    const MeetingId meeting = closedMeeting(QDate{2026, 9, 12});
    m_open.moveTo(noonOf(QDate{2026, 10, 5}));
    const ComparisonEnd from{{}, meeting};
    const ComparisonEnd to{QDate{2026, 10, 5}, {}};
    const QStringList before = kinds(compared(from, to));
    rate(m_sample.guide, u"red"_s, QDate{2026, 10, 5});
    const QStringList after = kinds(compared(from, to));
    EXPECT_NE(after, before);
    EXPECT_EQ(kinds(compared(from, to)), after);
    ASSERT_TRUE(m_open->undo().ok());
    EXPECT_EQ(kinds(compared(from, to)), before);
    ASSERT_TRUE(m_open->redo().ok());
    EXPECT_EQ(kinds(compared(from, to)), after);

    apply(reopenMeeting(m_open->book(), meeting, m_open->frozenOf(meeting).value()));
    EXPECT_FALSE(m_open->compare(m_sample.plan, from, to).ok());
    rate(m_sample.guide, u"red"_s, QDate{2026, 9, 12});
    apply(closeMeeting(m_open->viewAsAt(QDate{2026, 9, 12}).value(), meeting, QDate{2026, 10, 5}));
    const Comparison told = compared(from, to);
    EXPECT_NE(kinds(told), after); // the meeting now knows that it is red
    m_open.reopen();
    EXPECT_EQ(compared(from, to), told);
}

// Of a meeting: what it was told, the standings of its day, the updates since. An update recorded leaves nothing to read
// but its action.
TEST_F(CompareTest, WhatItNeedsIsReadAheadInParts)
{
    const MeetingId meeting = closedMeeting(QDate{2026, 9, 12});
    m_open.moveTo(noonOf(QDate{2026, 10, 5}));
    const ComparisonEnd from{{}, meeting};
    const ComparisonEnd to{QDate{2026, 10, 5}, {}};
    const auto partsRead = [&] {
        int parts = 0;
        while (parts < 9 && !m_open->readAhead(m_sample.plan, from, to).value()) {
            ++parts;
        }
        return parts;
    };
    EXPECT_EQ(partsRead(), 3);
    rate(m_sample.guide, u"red"_s, QDate{2026, 10, 5});
    EXPECT_EQ(partsRead(), 0);
    EXPECT_EQ(kinds(compared(from, to)), QStringList{u"worse 2.1b"_s});
    apply(removeAction(m_open->book(), m_sample.survey));
    EXPECT_GT(partsRead(), 0);
    const Comparison comparison = compared(from, to);
    m_open.reopen();
    EXPECT_EQ(compared(from, to), comparison);
    EXPECT_FALSE(m_open->readAhead(m_sample.plan, {}, to).ok());
}

TEST_F(CompareTest, AMeetingAndTodayDifferInWhatWasDoneSince)
{
    const MeetingId meeting = closedMeeting(QDate{2026, 9, 12});
    m_open.moveTo(noonOf(QDate{2026, 10, 5}));
    rate(m_sample.guide, u"red"_s, QDate{2026, 10, 5});
    apply(setActionText(m_open->book(), m_sample.conference, u"Hold a conference for all partners."_s));
    m_open.moveTo(noonOf(QDate{2026, 11, 22}));
    const Comparison comparison = compared({{}, meeting}, {QDate{2026, 11, 22}, {}});
    EXPECT_EQ(comparison.from.day, (QDate{2026, 9, 12}));
    EXPECT_EQ(kinds(comparison), (QStringList{u"worse 2.1b"_s, u"words 3.2"_s}));
}

TEST_F(CompareTest, TwoClosedMeetingsKnowNothingOfWhatCameLater)
{
    const MeetingId first = closedMeeting(QDate{2026, 9, 12});
    m_open.moveTo(noonOf(QDate{2026, 10, 5}));
    rate(m_sample.guide, u"red"_s, QDate{2026, 10, 5});
    m_open.moveTo(noonOf(QDate{2026, 10, 20}));
    const MeetingId second = closedMeeting(QDate{2026, 10, 20});
    m_open.moveTo(noonOf(QDate{2026, 11, 1}));
    rate(m_sample.conference, u"amber"_s, QDate{2026, 10, 1}); // told too late for the second
    apply(setActionText(m_open->book(), m_sample.survey, u"Ask everybody."_s));
    EXPECT_EQ(kinds(compared({{}, first}, {{}, second})), QStringList{u"worse 2.1b"_s});
    EXPECT_EQ(kinds(compared({{}, second}, {{}, first})), QStringList{u"better 2.1b"_s});
    const Comparison since = compared({{}, second}, {QDate{2026, 11, 1}, {}});
    EXPECT_EQ(since.count(ChangeKind::FirstRated), 1);
    EXPECT_EQ(since.count(ChangeKind::Words), 1);
    EXPECT_EQ(since.actions.size(), 2U);
}

TEST_F(CompareTest, WhatWasUndoneIsNoChange)
{
    m_open.moveTo(noonOf(QDate{2026, 10, 5}));
    rate(m_sample.guide, u"red"_s, QDate{2026, 10, 5});
    apply(setActionText(m_open->book(), m_sample.guide, u"Other words."_s));
    apply(removeAction(m_open->book(), m_sample.survey));
    apply(addAction(m_open->book(), m_sample.workforce, {}, u"Something new."_s, QDate{2026, 10, 5}));
    const ComparisonEnd then{QDate{2026, 9, 12}, {}};
    const ComparisonEnd today{QDate{2026, 10, 5}, {}};
    // What is added to a draft was there from the plan's start.
    EXPECT_EQ(kinds(compared(then, today)).join(u", "_s).toStdString(),
              "worse 2.1b, removed Training needs survey, words 2.1b");
    while (m_open->canUndo()) {
        ASSERT_TRUE(m_open->undo().ok());
    }
    EXPECT_TRUE(compared(then, today).isEmpty());
}

TEST_F(CompareTest, WhatAMeetingWasToldOfAndIsGoneWasRemoved)
{
    const MeetingId meeting = closedMeeting(QDate{2026, 9, 12});
    m_open.moveTo(noonOf(QDate{2026, 10, 5}));
    apply(removeAction(m_open->book(), m_sample.survey));
    const ComparisonEnd told{{}, meeting};
    EXPECT_EQ(kinds(compared(told, {QDate{2026, 10, 5}, {}})), QStringList{u"removed Training needs survey"_s});
    EXPECT_EQ(kinds(compared({QDate{2026, 10, 5}, {}}, told)), QStringList{u"added Training needs survey"_s});
}

TEST_F(CompareTest, LaterAndEarlierEndsFindTheirOwnEntries)
{
    m_open.moveTo(noonOf(QDate{2026, 9, 20}));
    apply(setActionText(m_open->book(), m_sample.survey, u"Ask the staff."_s));
    m_open.moveTo(noonOf(QDate{2026, 10, 5}));
    apply(setActionText(m_open->book(), m_sample.guide, u"Publish a guide."_s));
    const ComparisonEnd today{QDate{2026, 10, 5}, {}};
    EXPECT_EQ(compared({QDate{2026, 9, 30}, {}}, today).count(ChangeKind::Words), 1);
    EXPECT_EQ(compared({QDate{2026, 9, 12}, {}}, today).count(ChangeKind::Words), 2);
    apply(setActionText(m_open->book(), m_sample.conference, u"Hold a conference."_s));
    EXPECT_EQ(compared({QDate{2026, 9, 30}, {}}, today).count(ChangeKind::Words), 2);
    ASSERT_TRUE(m_open->undo().ok());
    EXPECT_EQ(compared({QDate{2026, 9, 12}, {}}, today).count(ChangeKind::Words), 2);
}

TEST_F(CompareTest, AWholeDayIsComparedWithItselfAsEmpty)
{
    rate(m_sample.guide, u"red"_s, QDate{2026, 9, 12});
    for (const QDate& day : {QDate{2026, 5, 1}, QDate{2026, 9, 12}, QDate{2027, 1, 1}}) {
        EXPECT_TRUE(compared({day, {}}, {day, {}}).isEmpty());
    }
}

TEST_F(CompareTest, AnEndThatIsNoneIsRefused)
{
    const MeetingId open = addBoardMeeting(QDate{2026, 12, 1});
    const ComparisonEnd today{QDate{2026, 9, 12}, {}};
    EXPECT_EQ(m_open->compare(m_sample.plan, {}, today).error().code, u"BP-DOC-090"_s);
    EXPECT_EQ(m_open->compare(m_sample.plan, {{}, open}, today).error().code, u"BP-DOC-091"_s);
    EXPECT_EQ(m_open->compare(PlanId::create(), today, today).error().code, u"BP-DOC-003"_s);
}

TEST_F(CompareTest, TheViewOfADayIsThatOfAllUpdatesUntilThen)
{
    std::mt19937 random{7};
    OpenDocument open;
    ASSERT_TRUE(open->apply(firstEdit(random)).ok());
    for (int i = 0; i < 60; ++i) {
        ASSERT_TRUE(open->apply(randomEdit(open->book(), random)).ok());
    }
    const PlanBook& book = open->book();
    const PlanId plan = book.plans().front();
    const auto history = open->historyOf(plan);
    for (int back = 0; back < 420; back += 3) {
        const QDate day = randomDay.addDays(-back);
        const auto view = open->viewAsAt(day);
        ASSERT_TRUE(view.ok());
        for (const ActionId action : book.allActionsOf(plan)) {
            const auto updates = history->updates.value(action);
            const RatingScheme& scheme = book.schemeOf(*book.find(action));
            ASSERT_TRUE(view->standing(action) == standingOf(updates, scheme, day))
                << day.toString(Qt::ISODate).toStdString();
        }
    }
}

} // namespace boardplan::test
