#include "support/book_builder.h"

#include <boardplan/domain/enum_keys.h>
#include <boardplan/domain/lead_directory.h>
#include <boardplan/domain/plan_check.h>

#include <functional>
#include <gtest/gtest.h>

namespace boardplan::test {
namespace {

using namespace Qt::StringLiterals;

const QDate checkedOn = day("2026-11-22");

// A draft of one priority; nothing is wrong with it.
BookBuilder soundPlan()
{
    BookBuilder build;
    build.board(u"Exampleshire SAB"_s, u"ESAB"_s);
    build.plan(u"Business plan"_s).period("2026-04-01", "2028-03-31");
    build.priority(u"1"_s, u"Prevention"_s).action(u"1.1"_s, u"Review the training programme"_s);
    build.lead(u"Board Manager"_s)
        .timescale(u"March 2027"_s)
        .measure(u"Nine in ten staff trained"_s);
    return build;
}

// Another action that nothing is wrong with.
BookBuilder& soundAction(BookBuilder& build, const QString& ref, const QString& text)
{
    return build.action(ref, text)
        .lead(u"Board Manager"_s)
        .timescale(u"March 2027"_s)
        .measure(u"Two thirds of partners take part"_s);
}

void changeAction(PlanBook& book, ActionId id, const std::function<void(Action&)>& how)
{
    Action after = *book.find(id);
    how(after);
    book.put(replaced(*book.find(id), after));
}

QStringList checkLines(const std::vector<CheckFinding>& findings)
{
    QStringList lines;
    for (const CheckFinding& finding : findings) {
        const QString where = finding.where.isEmpty() ? u"Plan"_s : finding.where;
        QStringList fixes;
        for (const CheckFix& fix : finding.fixes) {
            fixes.append(fix.isSure ? fix.words : fix.words + u'?');
        }
        lines.append(u"%1 %2 %3: %4%5"_s.arg(
            toKey(finding.severity), toKey(finding.kind), where, finding.words,
            fixes.isEmpty() ? QString{} : u" ["_s + fixes.join(u" | "_s) + u']'));
    }
    return lines;
}

QStringList openLines(const PlanBook& book)
{
    return checkLines(checkPlan(View{book, checkedOn}, book.plans().front()).open);
}

struct CheckCase {
    const char* name;
    std::function<void(Action&)> spoil; // the one action of a sound plan
    QStringList expected;
};

void PrintTo(const CheckCase& given, std::ostream* out)
{
    *out << given.name;
}

class PlanCheckOfAction : public ::testing::TestWithParam<CheckCase> {};

TEST_P(PlanCheckOfAction, Finds)
{
    const BookBuilder build = soundPlan();
    PlanBook book = build.book();
    changeAction(book, build.actionId(u"1.1"_s), GetParam().spoil);
    EXPECT_EQ(openLines(book), GetParam().expected);
}

void sayTimescale(Action& action, const QString& words)
{
    action.timescale = readTimescale(words, {{day("2026-04-01"), day("2028-03-31")}, {}, false});
}

INSTANTIATE_TEST_SUITE_P(
    Table, PlanCheckOfAction,
    ::testing::Values(
        CheckCase{"Nothing", [](Action&) {}, {}},
        CheckCase{"NoWords",
                  [](Action& it) { it.text = u" – "_s; },
                  {u"must emptyText Action 1.1: The action has no words."_s}},
        CheckCase{"TextToBeFilledIn",
                  [](Action& it) { it.text = u"insert"_s; },
                  {u"must placeholder Action 1.1: The action still says “insert”."_s}},
        CheckCase{"TextWithABracketToBeFilledIn",
                  [](Action& it) { it.text = u"Work with [insert name] on scams"_s; },
                  {u"must placeholder Action 1.1: The action still says “[insert name]”."_s}},
        CheckCase{"NoLead",
                  [](Action& it) {
                      it.leads.clear();
                      it.leadText.clear();
                  },
                  {u"must noLead Action 1.1: Nobody is named as lead."_s}},
        CheckCase{"LeadToBeFilledIn",
                  [](Action& it) {
                      it.leads.clear();
                      it.leadText = u"???"_s;
                  },
                  {u"must placeholder Action 1.1: The lead still says “???”."_s}},
        CheckCase{"LeadStillDoubtful",
                  [](Action& it) { it.leadText = u"Board Manager (TBC)"_s; },
                  {u"must placeholder Action 1.1: The lead still says “TBC”."_s}},
        CheckCase{
            "LeadUnknown",
            [](Action& it) { it.leadText = u"Board Manager / Police"_s; },
            {u"should unknownLead Action 1.1: “Police” is named, but is not in the directory of "
             "leads. [Enter “Police” as a lead]"_s}},
        CheckCase{"LeadTwice",
                  [](Action& it) { it.leads.push_back(it.leads.front()); },
                  {u"note leadTwice Action 1.1: “Board Manager” is named twice. [Name it once]"_s}},
        CheckCase{"ContributorAlone",
                  [](Action& it) { it.leads.front().role = LeadRole::Contributor; },
                  {}},
        CheckCase{"NoTimescale",
                  [](Action& it) { it.timescale = {}; },
                  {u"should noTimescale Action 1.1: It gives no timescale."_s}},
        CheckCase{"TimescaleToBeFilledIn",
                  [](Action& it) { sayTimescale(it, u"I nsert"_s); },
                  {u"must placeholder Action 1.1: The timescale still says “I nsert”."_s}},
        CheckCase{"NoSuchDate",
                  [](Action& it) { sayTimescale(it, u"31/02/2027"_s); },
                  {u"must impossibleDate Action 1.1: “31/02/2027” is no date."_s}},
        CheckCase{"Unreadable",
                  [](Action& it) { sayTimescale(it, u"Dip sampling"_s); },
                  {u"should unreadableTimescale Action 1.1: “Dip sampling” does not say when."_s}},
        CheckCase{"UnreadableButReadByHand",
                  [](Action& it) {
                      sayTimescale(it, u"March 2027"_s);
                      it.timescale.text = u"Dip sampling"_s;
                      it.timescale.isByHand = true;
                  },
                  {}},
        CheckCase{
            "Ambiguous",
            [](Action& it) {
                sayTimescale(it, u"30 April 2027"_s);
                it.timescale.text = u"April"_s;
                it.timescale.ambiguous = {u"2026-04-30"_s, u"P1Y"_s};
            },
            {u"should ambiguousTimescale Action 1.1: “April” may mean 30 April 2027 or 30 April "
             "2026 or every year; it is read as 30 April 2027. [Read it as 30 April 2027? | Read "
             "it as 30 April 2026? | Read it as every year?]"_s}},
        CheckCase{
            "BeforeThePlan",
            [](Action& it) { sayTimescale(it, u"March 2026"_s); },
            {u"should outsidePeriod Action 1.1: “March 2026” is before the plan begins, on 1 April "
             "2026."_s,
             u"note nothingReported Plan: No update is recorded yet; past their date: 1 of 1 "
             "actions."_s}},
        CheckCase{
            "AfterThePlan",
            [](Action& it) { sayTimescale(it, u"April 2028"_s); },
            {u"should outsidePeriod Action 1.1: “April 2028” is after the plan ends, on 31 March "
             "2028."_s}},
        CheckCase{"AYearThatBeginsInThePlan", [](Action& it) { sayTimescale(it, u"2028"_s); }, {}},
        CheckCase{
            "TheFirstAndLastDay", [](Action& it) { sayTimescale(it, u"31 March 2028"_s); }, {}},
        CheckCase{"NoMeasure",
                  [](Action& it) { it.measures.clear(); },
                  {u"should noMeasure Action 1.1: It names no measure."_s}},
        CheckCase{
            "MeasureRepeats",
            [](Action& it) { it.measures.front().text = u"Training programme reviewed"_s; },
            {u"note measureRepeats Action 1.1: “Training programme reviewed” only says again what "
             "will be done."_s}},
        CheckCase{"OneOfTwoMeasuresRepeats",
                  [](Action& it) {
                      it.measures.push_back({{}, u"Training programme reviewed"_s, false});
                  },
                  {}},
        CheckCase{"PausedWithoutReason",
                  [](Action& it) {
                      it.state = {ActionStateKey::Paused, u" "_s, day("2026-06-01")};
                  },
                  {u"should noReason Action 1.1: The action is paused, and nobody says why."_s}},
        CheckCase{"WithdrawnIsAskedForNothingElse",
                  [](Action& it) {
                      it.text.clear();
                      it.leads.clear();
                      it.measures.clear();
                      it.state = {ActionStateKey::Withdrawn, u"Merged"_s, day("2026-06-01")};
                  },
                  {}},
        CheckCase{"CompleteIsAskedForNothing",
                  [](Action& it) {
                      it.measures.clear();
                      it.timescale = {};
                      it.completedOn = day("2026-06-01");
                  },
                  {}}),
    [](const auto& given) { return std::string{given.param.name}; });

TEST(PlanCheck, TheFindingsOfTheLeadAreAboutItsField)
{
    const BookBuilder build = soundPlan();
    PlanBook book = build.book();
    changeAction(book, build.actionId(u"1.1"_s), [](Action& it) {
        it.leads.clear();
        it.leadText = u"TBC"_s;
        sayTimescale(it, u"TBC"_s);
    });
    const PlanCheck check = checkPlan(View{book, checkedOn}, build.planId());
    ASSERT_EQ(check.open.size(), 2U);
    EXPECT_EQ(check.open[0].field, CheckField::Leads);
    EXPECT_EQ(check.open[1].field, CheckField::Timescale);
    EXPECT_TRUE(check.needsSomebody());
    EXPECT_EQ(check.count(CheckSeverity::Must), 2);
    EXPECT_EQ(check.actions, 1);
}

TEST(PlanCheck, GravestFirstThenInPlanOrder)
{
    BookBuilder build = soundPlan();
    build.action(u"1.2"_s, u"Engage with carers"_s);
    soundAction(build, u"1.3"_s, u"Agree a pathway for self-neglect"_s).text(u"TBC"_s);
    EXPECT_EQ(
        openLines(build.book()),
        (QStringList{u"must noLead Action 1.2: Nobody is named as lead."_s,
                     u"must placeholder Action 1.3: The action still says “TBC”."_s,
                     u"should noTimescale Action 1.2: It gives no timescale."_s,
                     u"note noMeasure Action 1.2: It names no measure of its own; those of 1.1 "
                     "may serve it."_s}));
}

TEST(PlanCheck, AMeasureAboveServesTheActionsBelow)
{
    BookBuilder build;
    build.board(u"ESAB"_s).plan(u"Plan"_s).priority(u"1"_s).objective(u"1.1"_s);
    build.action(u"1.1a"_s, u"Engage with carers"_s).lead(u"Police"_s).timescale(u"Ongoing"_s);
    PlanBook book = build.book();
    EXPECT_EQ(openLines(book),
              QStringList{u"should noMeasure Action 1.1a: It names no measure."_s});
    Objective measured = *book.find(build.objectiveId(u"1.1"_s));
    measured.measures.push_back({MeasureId::create(), u"Carers say so"_s, false});
    book.put(replaced(*book.find(measured.id), measured));
    EXPECT_TRUE(openLines(book).isEmpty());
}

TEST(PlanCheck, WhatMostActionsWantIsOneFindingOfThePlan)
{
    BookBuilder build;
    build.board(u"ESAB"_s).plan(u"Plan"_s).priority(u"1"_s);
    for (int i = 1; i <= 8; ++i) {
        build.action(u"1.%1"_s.arg(i), u"Matter %1 of the plan"_s.arg(i))
            .lead(u"Police"_s)
            .timescale(u"Ongoing"_s);
    }
    EXPECT_EQ(
        openLines(build.book()),
        QStringList{u"should noMeasure Plan: 8 of 8 actions name no measure (1.1, 1.2, 1.3, 1.4, "
                    "1.5, 1.6 and 2 more)."_s});
}

TEST(PlanCheck, WhatIsSaidTwiceIsFoundAtTheSecond)
{
    BookBuilder build = soundPlan();
    soundAction(build, u"1.2"_s, u"Review of the training programme."_s);
    build.lead(u"Police"_s);
    build.priority(u"2"_s);
    soundAction(build, u"2.1"_s, u"Review the training programme"_s);
    EXPECT_EQ(
        openLines(build.book()),
        (QStringList{u"should duplicate Action 1.2: It says nearly the same as 1.1: “Review the "
                     "training programme”. [Withdraw it as the same as 1.1?]"_s,
                     u"note duplicate Action 2.1: It says the same as 1.1: “Review the training "
                     "programme”. [Withdraw it as the same as 1.1?]"_s}));
}

TEST(PlanCheck, OnlyWhatIsTheSameInAllIsWithdrawnForSure)
{
    BookBuilder build = soundPlan();
    build.action(u"1.2"_s, u"Review the training programme"_s);
    build.lead(u"Board Manager"_s)
        .timescale(u"March 2027"_s)
        .measure(u"Nine in ten staff trained"_s);
    const PlanCheck check = checkPlan(View{build.book(), checkedOn}, build.planId());
    ASSERT_EQ(check.open.size(), 1U);
    ASSERT_NE(check.open.front().sureFix(), nullptr);
    EXPECT_EQ(check.open.front().sureFix()->other, build.actionId(u"1.1"_s).value);
}

TEST(PlanCheck, PrioritiesAndObjectivesWithoutActions)
{
    BookBuilder build = soundPlan();
    build.objective(u"1.9"_s, u"Early help"_s);
    build.priority(u"2"_s, u"Awareness"_s);
    PlanBook book = build.book();
    EXPECT_EQ(openLines(book),
              (QStringList{u"should noAction Objective 1.9: “Early help” has no action."_s,
                           u"should noAction Priority 2: “Awareness” has no action."_s}));
    Priority aimed = *book.find(build.priorityId(u"2"_s));
    aimed.aims = {u"People know where to turn"_s};
    book.put(replaced(*book.find(aimed.id), aimed));
    EXPECT_EQ(
        openLines(book).back(),
        u"should noAction Priority 2: “Awareness” has aims or desired outcomes, but no action."_s);
}

TEST(PlanCheck, AnOutcomeIsMissedOnlyWhereActionsNameOutcomes)
{
    BookBuilder build = soundPlan();
    PlanBook book = build.book();
    Priority priority = *book.find(build.priorityId(u"1"_s));
    priority.desiredOutcomes = {u"Staff are sure what to do."_s, u"Fewer repeat referrals"_s};
    book.put(replaced(*book.find(priority.id), priority));
    EXPECT_TRUE(openLines(book).isEmpty());
    changeAction(book, build.actionId(u"1.1"_s),
                 [](Action& it) { it.desiredOutcomes = {u"Staff are sure what to do"_s}; });
    EXPECT_EQ(openLines(book),
              QStringList{u"note noActionForOutcome Priority 1: No action names “Fewer "
                          "repeat referrals”."_s});
}

TEST(PlanCheck, NothingReportedIsOneFindingUntilSomethingIs)
{
    BookBuilder build = soundPlan();
    build.due("2026-09-30").action(u"1.2"_s, u"Engage with carers"_s).lead(u"Board Manager"_s);
    build.timescale(u"Ongoing"_s).measure(u"Carers say so"_s);
    const QString nothing =
        u"note nothingReported Plan: No update is recorded yet; past their date: 1 of 2 "
        "actions."_s;
    EXPECT_EQ(openLines(build.book()), QStringList{nothing});
    soundAction(build, u"1.3"_s, u"Agree a pathway for self-neglect"_s)
        .rated(u"green"_s, day("2026-10-01"));
    EXPECT_EQ(
        openLines(build.book()),
        (QStringList{u"should notRatedPastDue Action 1.1: Due 30 Sep 2026, and never rated."_s,
                     u"note neverReported Action 1.2: Ongoing, and nothing was ever reported."_s}));
}

struct RefCase {
    const char* name;
    QStringList objectives;
    QStringList expected;
};

void PrintTo(const RefCase& given, std::ostream* out)
{
    *out << given.name;
}

class PlanCheckOfRefs : public ::testing::TestWithParam<RefCase> {};

TEST_P(PlanCheckOfRefs, Finds)
{
    BookBuilder build;
    build.board(u"ESAB"_s).plan(u"Plan"_s).priority(u"1"_s);
    int count = 0;
    for (const QString& ref : GetParam().objectives) {
        build.objective(ref, u"Matter %1"_s.arg(++count));
        build.action(ref, u"What is done for matter %1"_s.arg(count));
        build.lead(u"Police"_s).timescale(u"Ongoing"_s).measure(u"People say so"_s);
    }
    EXPECT_EQ(openLines(build.book()), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Table, PlanCheckOfRefs,
    ::testing::Values(
        RefCase{"InOrder", {u"1.1"_s, u"1.2"_s, u"1.3"_s}, {}},
        RefCase{"AGapIsNoFault", {u"1.1"_s, u"1.2"_s, u"1.5"_s}, {}},
        RefCase{"NoRefs", {u""_s, u""_s}, {}},
        RefCase{"RomanNumbers", {u"I"_s, u"II"_s, u"III"_s, u"IV"_s}, {}},
        RefCase{"TwiceWithAGapAfterIt",
                {u"1.1"_s, u"1.2"_s, u"1.2"_s, u"1.4"_s},
                {u"should refTwice Objective 1#3: The number “1.2” is also that of “Matter 2”. "
                 u"[Number it "
                 "1.3]"_s}},
        RefCase{"TwiceAtTheEnd",
                {u"1.1"_s, u"1.2"_s, u"1.2"_s},
                {u"should refTwice Objective 1#3: The number “1.2” is also that of “Matter 2”. "
                 u"[Number it "
                 "1.3]"_s}},
        RefCase{"TwiceWithoutRoom",
                {u"1.1"_s, u"1.2"_s, u"1.2"_s, u"1.3"_s},
                {u"should refTwice Objective 1#3: The number “1.2” is also that of “Matter 2”."_s}},
        RefCase{
            "ALetterForADigit",
            {u"1.1"_s, u"1.2"_s, u"1.3"_s, u"I.4"_s},
            {u"note refMisprint Objective I.4: The number “I.4” looks misprinted for 1.4. [Number "
             u"it "
             "1.4]"_s,
             u"note refMisprint Action I.4: The number “I.4” looks misprinted for 1.4. [Number it "
             "1.4]"_s}}),
    [](const auto& given) { return std::string{given.param.name}; });

TEST(PlanCheck, TheNumberOfAnObjectiveIsThatOfItsActionsToo)
{
    BookBuilder build;
    build.board(u"ESAB"_s).plan(u"Plan"_s).priority(u"2a"_s).objective(u"2a.2"_s);
    soundAction(build, u"2a.2"_s, u"Engage with carers"_s).timescale(u"Ongoing"_s);
    soundAction(build, u"2a.2"_s, u"Agree a pathway for self-neglect"_s).timescale(u"Ongoing"_s);
    soundAction(build, u"2a2"_s, u"Train staff in mental capacity"_s).timescale(u"Ongoing"_s);
    EXPECT_EQ(
        openLines(build.book()),
        QStringList{u"note refMisprint Action 2a2: The number “2a2” looks misprinted for 2a.2. "
                    "[Number it 2a.2]"_s});
}

class PlanCheckOfJointPlan : public testing::Test {
protected:
    void SetUp() override
    {
        m_build.board(u"Children Board"_s, u"CB"_s).board(u"Adults Board"_s, u"AB"_s);
        m_build.jointPlan(u"Joint plan"_s).priority(u"1"_s).objective(u"1.1"_s);
        soundAction(m_build, u"a"_s, u"Engage with carers"_s).timescale(u"Ongoing"_s);
        soundAction(m_build, u"b"_s, u"Agree a pathway for self-neglect"_s).timescale(u"Ongoing"_s);
        m_book = m_build.book();
    }

    void say(const QString& action, const QString& audience,
             const std::vector<BoardId>& boards = {})
    {
        changeAction(m_book, m_build.actionId(action), [&](Action& it) {
            it.audience = audience;
            it.boards = boards;
        });
    }

    BookBuilder m_build;
    PlanBook m_book;
};

TEST_F(PlanCheckOfJointPlan, APlanThatNamesNoBoardsMeansAll)
{
    EXPECT_TRUE(openLines(m_book).isEmpty());
}

TEST_F(PlanCheckOfJointPlan, LettersAreAskedForOnce)
{
    say(u"a"_s, u"C"_s);
    say(u"b"_s, u"C"_s);
    EXPECT_EQ(openLines(m_book),
              QStringList{u"should unreadBoard Plan: 2 actions are for “C”; nobody has said "
                          "which board that is. [CB? | AB? | Both boards?]"_s});
}

TEST_F(PlanCheckOfJointPlan, ABlankTakesWhatItsObjectiveSays)
{
    say(u"a"_s, u"C"_s, {m_build.boardId(u"CB"_s)});
    EXPECT_EQ(
        openLines(m_book),
        QStringList{u"note blankBoard Action b: No board is named: it counts for both. [As its "
                    "objective: CB]"_s});
    say(u"a"_s, u"C"_s);
    EXPECT_EQ(openLines(m_book).back(),
              u"note blankBoard Action b: No board is named: it counts for both. "
              "[CB? | AB? | Both boards?]"_s);
}

TEST(PlanCheck, LeadsThatMayBeOneUnlessTheyAreKeptApart)
{
    BookBuilder build = soundPlan();
    soundAction(build, u"1.2"_s, u"Engage with carers"_s).lead(u"Stakeholder Group"_s);
    soundAction(build, u"1.3"_s, u"Agree a pathway for self-neglect"_s)
        .lead(u"Stakeholder Subgroup"_s);
    PlanBook book = build.book();
    const PlanCheck before = checkPlan(View{book, checkedOn}, build.planId());
    ASSERT_EQ(checkLines(before.open),
              QStringList{
                  u"note leadsAlike Plan: “Stakeholder Subgroup” and “Stakeholder Group”: one says "
                  "Group, the other Subgroup. [They are one: “Stakeholder Group”?]"_s});
    EXPECT_FALSE(before.needsSomebody());
    book.put(inserted(Saved{SavedId::create(),
                            QString::fromUtf16(leadsKeptApartKind),
                            {},
                            leadsKeptApart(build.leadId(u"Stakeholder Group"_s),
                                           build.leadId(u"Stakeholder Subgroup"_s))}));
    const PlanCheck after = checkPlan(View{book, checkedOn}, build.planId());
    EXPECT_TRUE(after.open.empty());
    ASSERT_EQ(after.dismissed.size(), 1U);
    EXPECT_EQ(after.dismissed.front().kind, CheckKind::LeadsAlike);
}

TEST(PlanCheck, ADismissalHoldsWhileTheWordsStay)
{
    const BookBuilder build = soundPlan();
    PlanBook book = build.book();
    changeAction(book, build.actionId(u"1.1"_s), [](Action& it) { it.measures.clear(); });
    const PlanCheck before = checkPlan(View{book, checkedOn}, build.planId());
    ASSERT_EQ(before.open.size(), 1U);
    EXPECT_EQ(findCheckDismissal(book, before.open.front()), nullptr);
    const Saved saved{SavedId::create(),
                      QString::fromUtf16(checkDismissedKind),
                      {},
                      checkDismissal(before.open.front())};
    book.put(inserted(saved));
    const PlanCheck dismissed = checkPlan(View{book, checkedOn}, build.planId());
    EXPECT_TRUE(dismissed.open.empty());
    ASSERT_EQ(dismissed.dismissed.size(), 1U);
    EXPECT_EQ(dismissed.dismissed.front().dismissal, saved.id);
    changeAction(book, build.actionId(u"1.1"_s),
                 [](Action& it) { it.text = u"Engage with carers"_s; });
    const PlanCheck changed = checkPlan(View{book, checkedOn}, build.planId());
    EXPECT_EQ(changed.open.size(), 1U);
    ASSERT_NE(findCheckDismissal(book, changed.open.front()), nullptr);
    EXPECT_EQ(findCheckDismissal(book, changed.open.front())->id, saved.id);
}

TEST(PlanCheck, EveryKindHasWordsAndAKey)
{
    for (const auto& [kind, key] : enumKeys<CheckKind>()) {
        EXPECT_FALSE(checkKindWords(kind).isEmpty()) << key.data();
        EXPECT_EQ(fromKey<CheckKind>(key), kind);
    }
    EXPECT_EQ(static_cast<int>(enumKeys<CheckKind>().size()),
              static_cast<int>(CheckKind::NothingReported) + 1);
}

TEST(PlanCheck, AnotherPlanOfTheFileIsNotLookedAt)
{
    BookBuilder build = soundPlan();
    const PlanId sound = build.planId();
    build.plan(u"Another"_s).priority(u"1"_s, u"Empty"_s);
    const PlanBook book = build.book();
    EXPECT_TRUE(checkPlan(View{book, checkedOn}, sound).open.empty());
    EXPECT_EQ(checkPlan(View{book, checkedOn}, build.planId()).open.size(), 1U);
    EXPECT_TRUE(checkPlan(View{book, checkedOn}, {}).open.empty());
}

} // namespace
} // namespace boardplan::test
