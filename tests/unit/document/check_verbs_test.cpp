#include "support/book_builder.h"
#include "support/document/open_document.h"

#include <boardplan/document/check_verbs.h>
#include <boardplan/document/verbs.h>
#include <boardplan/domain/enum_keys.h>
#include <boardplan/domain/labels.h>

#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

// A joint plan with something to mend of every kind that the program can mend.
class CheckVerbs : public testing::Test {
protected:
    void SetUp() override
    {
        m_build.board(u"Children Board"_s, u"CB"_s).board(u"Adults Board"_s, u"AB"_s);
        m_build.jointPlan(u"Joint plan"_s).period("2026-04-01", "2028-03-31");
        m_build.priority(u"1"_s, u"Prevention"_s).objective(u"1.1"_s, u"Early help"_s);
        action(u"1.1"_s, u"Engage with carers"_s).serving({u"CB"_s});
        action(u"1.1"_s, u"Agree a pathway for self-neglect"_s);
        m_build.objective(u"1.1"_s, u"Transitions"_s);
        action(u"a"_s, u"Engage with carers"_s).serving({u"CB"_s, u"AB"_s});
        action(u"b"_s, u"Engage with carers"_s).serving({u"CB"_s, u"AB"_s});
        action(u"c"_s, u"Train the staff of care homes"_s);
        ASSERT_TRUE(m_open->apply(m_build.edit()).ok());
        m_before = m_open.dump();
    }

    BookBuilder& action(const QString& ref, const QString& text)
    {
        return m_build.action(ref, text)
            .lead(u"Police"_s)
            .timescale(u"Ongoing"_s)
            .measure(u"People say so"_s);
    }

    const PlanBook& book() { return m_open->book(); }
    PlanCheck check() { return checkPlan(m_open->view(), m_build.planId()); }

    // The first open finding of a kind.
    CheckFinding finding(CheckKind kind)
    {
        for (const CheckFinding& found : check().open) {
            if (found.kind == kind) {
                return found;
            }
        }
        ADD_FAILURE() << "no finding " << toKey(kind).toStdString();
        return {};
    }

    void carryOut(const Result<Edit>& edit, const QString& verb)
    {
        ASSERT_TRUE(edit.ok()) << edit.error().message().toStdString();
        ASSERT_TRUE(m_open->apply(edit.value()).ok());
        EXPECT_EQ(m_open->undoVerb(), verb);
        EXPECT_TRUE(m_open.verifies());
    }

    // Carries out one fix of a finding, which then is gone; undo brings everything back.
    void mend(const CheckFinding& found, int fix, const QString& verb)
    {
        ASSERT_GT(found.fixes.size(), static_cast<std::size_t>(fix));
        carryOut(mendFinding(m_open->view(), found, found.fixes[static_cast<std::size_t>(fix)]),
                 verb);
        const std::vector<CheckFinding> open = check().open;
        EXPECT_TRUE(std::none_of(open.begin(), open.end(), [&](const CheckFinding& other) {
            return other.kind == found.kind && other.node == found.node;
        }));
        ASSERT_TRUE(m_open->undo().ok());
        EXPECT_EQ(m_open.dump(), m_before);
    }

    void changeAction(ActionId id, const std::function<void(Action&)>& how)
    {
        Action after = *book().find(id);
        how(after);
        ASSERT_TRUE(m_open->apply(Edit{u"Spoil"_s, {}, {replaced(*book().find(id), after)}}).ok());
        m_before = m_open.dump();
    }

    OpenDocument m_open;
    BookBuilder m_build;
    QByteArray m_before;
};

} // namespace

TEST_F(CheckVerbs, ABlankTakesTheBoardsOfItsObjective)
{
    const CheckFinding blank = finding(CheckKind::BlankBoard);
    EXPECT_EQ(blank.fixes.size(), 1U);
    mend(blank, 0, u"Name the boards of 1/#1#2"_s);
}

TEST_F(CheckVerbs, ANumberThatIsGivenTwice)
{
    const CheckFinding twice = finding(CheckKind::RefTwice);
    EXPECT_EQ(twice.node.kind, NodeKind::Objective);
    mend(twice, 0, u"Number 1#2 otherwise"_s);
}

TEST_F(CheckVerbs, ARepeatedActionIsWithdrawnWithTheReason)
{
    std::vector<CheckFinding> repeated = check().open;
    std::erase_if(repeated,
                  [](const CheckFinding& one) { return one.kind != CheckKind::Duplicate; });
    ASSERT_EQ(repeated.size(), 2U);
    const CheckFinding& last = repeated.back();
    carryOut(mendFinding(m_open->view(), last, last.fixes.front()), u"Withdraw b"_s);
    const ActionState& state = book().find(ActionId{last.node.id})->state;
    EXPECT_EQ(state.key, ActionStateKey::Withdrawn);
    EXPECT_EQ(state.reason, u"Says the same as 1/#1#1."_s);
    EXPECT_EQ(state.on, day("2026-11-22"));
}

TEST_F(CheckVerbs, OneReadingOfSeveralIsTaken)
{
    changeAction(m_build.actionId(u"c"_s), [](Action& it) {
        it.timescale = readTimescale(u"30 April 2027"_s, {});
        it.timescale.text = u"April"_s;
        it.timescale.ambiguous = {u"2026-04-30"_s, u"P6M"_s};
    });
    const CheckFinding ambiguous = finding(CheckKind::AmbiguousTimescale);
    EXPECT_EQ(ambiguous.sureFix(), nullptr);
    ASSERT_EQ(ambiguous.fixes.size(), 3U);
    for (int fix = 0; fix < 3; ++fix) {
        mend(ambiguous, fix, u"Read timescale of c otherwise"_s);
    }
    carryOut(mendFinding(m_open->view(), ambiguous, ambiguous.fixes[1]),
             u"Read timescale of c otherwise"_s);
    const Timescale& read = book().find(m_build.actionId(u"c"_s))->timescale;
    EXPECT_EQ(read.due, day("2026-04-30"));
    EXPECT_EQ(read.text, u"April"_s);
    EXPECT_TRUE(read.isByHand);
}

TEST_F(CheckVerbs, ALeadThatTheDirectoryLacksIsEntered)
{
    changeAction(m_build.actionId(u"c"_s),
                 [](Action& it) { it.leadText = u"Police / Fire Service"_s; });
    const CheckFinding unknown = finding(CheckKind::UnknownLead);
    mend(unknown, 0, u"Enter “Fire Service” as a lead of c"_s);
    carryOut(mendFinding(m_open->view(), unknown, unknown.fixes.front()),
             u"Enter “Fire Service” as a lead of c"_s);
    const Action& mended = *book().find(m_build.actionId(u"c"_s));
    ASSERT_EQ(mended.leads.size(), 2U);
    EXPECT_EQ(book().find(mended.leads.back().lead)->name, u"Fire Service"_s);
    EXPECT_EQ(mended.leadText, u"Police / Fire Service"_s);
}

TEST_F(CheckVerbs, LettersAreReadInEveryActionAtOnce)
{
    for (const char* const ref : {"a", "b"}) {
        changeAction(m_build.actionId(QString::fromLatin1(ref)), [](Action& it) {
            it.audience = u"C"_s;
            it.boards.clear();
        });
    }
    const CheckFinding unread = finding(CheckKind::UnreadBoard);
    mend(unread, 0, u"Read “C” as CB"_s);
    carryOut(mendFinding(m_open->view(), unread, unread.fixes.back()),
             u"Read “C” as Both boards"_s);
    EXPECT_EQ(book().find(m_build.actionId(u"b"_s))->boards.size(), 2U);
}

TEST_F(CheckVerbs, LeadsThatMayBeOneAreMerged)
{
    action(u"d"_s, u"Hold a conference"_s);
    changeAction(m_build.actionId(u"c"_s), [](Action&) {});
    ASSERT_TRUE(
        m_open
            ->apply(
                setActionLeads(book(), m_build.actionId(u"a"_s), u"Stakeholder Group"_s).value())
            .ok());
    ASSERT_TRUE(
        m_open
            ->apply(
                setActionLeads(book(), m_build.actionId(u"b"_s), u"Stakeholder Subgroup"_s).value())
            .ok());
    m_before = m_open.dump();
    const CheckFinding alike = finding(CheckKind::LeadsAlike);
    mend(alike, 0, u"Merge “Stakeholder Subgroup” into “Stakeholder Group”"_s);
    carryOut(dismissFinding(book(), alike),
             u"Keep “Stakeholder Group” and “Stakeholder Subgroup” apart"_s);
    ASSERT_EQ(check().dismissed.size(), 1U);
    carryOut(askAgain(book(), check().dismissed.front()), u"Ask again about a finding"_s);
    EXPECT_EQ(m_open.dump(), m_before);
}

TEST_F(CheckVerbs, WhatIsSureIsMendedInOneStep)
{
    const std::vector<CheckFinding> open = check().open;
    const auto sure = std::count_if(
        open.begin(), open.end(), [](const CheckFinding& one) { return one.sureFix() != nullptr; });
    ASSERT_GT(sure, 2);
    carryOut(mendFindings(m_open->view(), open), u"Mend %1 findings"_s.arg(sure));
    for (const CheckFinding& left : check().open) {
        EXPECT_EQ(left.sureFix(), nullptr) << left.words.toStdString();
    }
    ASSERT_TRUE(m_open->undo().ok());
    EXPECT_EQ(m_open.dump(), m_before);
    EXPECT_TRUE(mendFindings(m_open->view(), {})->isEmpty());
}

// Two things of one action are one change of it.
TEST_F(CheckVerbs, AnActionIsMendedTwiceInOneStep)
{
    const ActionId twice = m_build.actionId(u"c"_s);
    changeAction(twice, [](Action& it) {
        it.boards.clear();
        it.audience.clear();
        it.leads.push_back(it.leads.front());
    });
    const Result<Edit> edit = mendFindings(m_open->view(), check().open);
    ASSERT_TRUE(edit.ok());
    carryOut(edit, edit->verb);
    const Action& mended = *book().find(twice);
    EXPECT_EQ(mended.leads.size(), 1U);
    EXPECT_EQ(mended.boards.size(), 2U);
    ASSERT_TRUE(m_open->undo().ok());
    EXPECT_EQ(m_open.dump(), m_before);
}

TEST_F(CheckVerbs, ADismissalIsOneRecordAndIsTakenBack)
{
    changeAction(m_build.actionId(u"c"_s), [](Action& it) { it.measures.clear(); });
    const CheckFinding open = finding(CheckKind::NoMeasure);
    carryOut(dismissFinding(book(), open), u"Dismiss a finding of Action c"_s);
    ASSERT_EQ(check().dismissed.size(), 1U);
    ASSERT_TRUE(
        m_open
            ->apply(setActionText(book(), m_build.actionId(u"c"_s), u"Train more staff"_s).value())
            .ok());
    const CheckFinding again = finding(CheckKind::NoMeasure);
    carryOut(dismissFinding(book(), again), u"Dismiss a finding of Action c"_s);
    EXPECT_EQ(book().table<Saved>().size(), 1U);
    carryOut(askAgain(book(), check().dismissed.front()), u"Ask again about a finding"_s);
    EXPECT_EQ(book().table<Saved>().size(), 0U);
    ASSERT_TRUE(m_open->undo().ok());
    EXPECT_EQ(check().dismissed.size(), 1U);
}

TEST_F(CheckVerbs, WhatIsGoneIsRefused)
{
    CheckFinding gone = finding(CheckKind::BlankBoard);
    gone.node.id = QUuid::createUuid();
    EXPECT_EQ(mendFinding(m_open->view(), gone, gone.fixes.front()).error().code, u"BP-DOC-003"_s);
    EXPECT_EQ(askAgain(book(), gone).error().code, u"BP-DOC-003"_s);
    EXPECT_EQ(setRef(book(), {}, u"1"_s).error().code, u"BP-DOC-003"_s);
}

} // namespace boardplan::test
