#include "support/document/open_document.h"
#include "support/document/sample_plan.h"

#include <boardplan/document/row_verbs.h>

#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

class RowVerbs : public testing::Test {
protected:
    void SetUp() override { m_plan = addSamplePlan(*m_open); }

    const PlanBook& book() { return m_open->book(); }
    const Action& action(ActionId id) { return *book().find(id); }
    // Carries it out, and shows that undo brings the file back.
    void carryOut(const Result<Edit>& edit, const QString& verb)
    {
        ASSERT_TRUE(edit.ok()) << edit.error().message().toStdString();
        const QByteArray before = m_open.dump();
        ASSERT_TRUE(m_open->apply(edit.value()).ok());
        EXPECT_EQ(m_open->undoVerb(), verb);
        EXPECT_NE(m_open.dump(), before);
        ASSERT_TRUE(m_open->undo().ok());
        EXPECT_EQ(m_open.dump(), before);
        ASSERT_TRUE(m_open->redo().ok());
    }
    QString refusalOf(const Result<Edit>& edit) { return edit.ok() ? u"accepted"_s : edit.error().code; }
    std::vector<ActionId> workforce() { return book().actionsOf(m_plan.workforce); }
    NewPlace atEnd() { return {m_plan.workforce, {}, {}}; }

    OpenDocument m_open;
    SamplePlan m_plan;
};

} // namespace

TEST_F(RowVerbs, AFieldIsTakenFromAnotherRow)
{
    const std::vector<ActionId> to{m_plan.conference};
    carryOut(sameField(book(), m_plan.fireSafety, to, u"leads"_s), u"Same lead for 3.2"_s);
    EXPECT_EQ(action(m_plan.conference).leads, action(m_plan.fireSafety).leads);
    EXPECT_EQ(action(m_plan.conference).leadText, action(m_plan.fireSafety).leadText);
    carryOut(sameField(book(), m_plan.fireSafety, to, u"timescale"_s), u"Same timescale for 3.2"_s);
    EXPECT_EQ(action(m_plan.conference).timescale, action(m_plan.fireSafety).timescale);
    carryOut(sameField(book(), m_plan.fireSafety, to, u"action"_s), u"Same text for 3.2"_s);
    EXPECT_EQ(action(m_plan.conference).text, action(m_plan.fireSafety).text);
    EXPECT_EQ(refusalOf(sameField(book(), m_plan.fireSafety, to, u"rating"_s)), u"BP-DOC-105"_s);
    EXPECT_EQ(refusalOf(sameField(book(), ActionId::create(), to, u"leads"_s)), u"BP-DOC-003"_s);
}

TEST_F(RowVerbs, MeasuresOfAnotherRowAreMeasuresOfTheirOwn)
{
    ASSERT_TRUE(m_open->apply(setMeasuresOf(book(), {m_plan.fireSafety}, {u"Signed"_s, u"Published"_s}).value()).ok());
    carryOut(sameField(book(), m_plan.fireSafety, {m_plan.conference, m_plan.survey}, u"measures"_s),
        u"Same measures for 2 actions"_s);
    ASSERT_EQ(action(m_plan.survey).measures.size(), 2U);
    EXPECT_EQ(action(m_plan.survey).measures[1].text, u"Published"_s);
    EXPECT_NE(action(m_plan.survey).measures[1].id, action(m_plan.fireSafety).measures[1].id);
}

TEST_F(RowVerbs, ANewLeadOfSeveralRowsEntersTheDirectoryOnce)
{
    const std::size_t leads = book().table<Lead>().size();
    carryOut(setLeadsOf(book(), workforce(), u"Harbour Forum / Board Manager"_s), u"Change lead of 3 actions"_s);
    EXPECT_LE(book().table<Lead>().size(), leads + 2);
    for (const ActionId id : workforce()) {
        ASSERT_EQ(action(id).leads.size(), 2U);
        EXPECT_EQ(action(id).leads, action(m_plan.survey).leads);
    }
}

TEST_F(RowVerbs, RowsThatHaveTheValueAlreadyStayOut)
{
    carryOut(setTimescaleOf(book(), {m_plan.conference}, u"June 2027"_s), u"Change timescale of 3.2"_s);
    const auto edit = setTimescaleOf(book(), {m_plan.conference, m_plan.survey}, u"June 2027"_s);
    ASSERT_TRUE(edit.ok());
    EXPECT_EQ(edit->changes.size(), 1U);
    ASSERT_TRUE(m_open->apply(edit.value()).ok());
    EXPECT_TRUE(setTimescaleOf(book(), {m_plan.conference, m_plan.survey}, u"June 2027"_s)->isEmpty());
    EXPECT_EQ(action(m_plan.survey).timescale.due, (QDate{2027, 6, 30}));
}

TEST_F(RowVerbs, WeightAndStateOfSeveralAreOneStep)
{
    carryOut(setWeightOf(book(), workforce(), 3), u"Change weight of 3 actions"_s);
    EXPECT_EQ(action(m_plan.survey).weight, 3);
    EXPECT_FALSE(setWeightOf(book(), workforce(), 0).ok());
    const ActionState paused{ActionStateKey::Paused, u"No officer"_s, m_open->today()};
    carryOut(setStateOf(book(), workforce(), paused), u"Pause 3 actions"_s);
    EXPECT_EQ(action(m_plan.competency).state, paused);
    EXPECT_EQ(refusalOf(setStateOf(book(), workforce(), {ActionStateKey::Withdrawn, {}, m_open->today()})), u"BP-DOC-022"_s);
}

TEST_F(RowVerbs, PastedRowsBecomeActionsBehindTheOneChosen)
{
    const std::vector<NewAction> rows{{u"3.1a"_s, u"Train the trainers"_s, u"Harbour Forum"_s, u"June 2027"_s, {u"40 trained"_s}},
        {{}, u"Ask what they learned"_s, u"harbour forum"_s, {}, {}}};
    const std::size_t leads = book().table<Lead>().size();
    carryOut(addActions(book(), {m_plan.workforce, {}, m_plan.competency}, rows, m_open->today()), u"Add 2 actions"_s);
    const std::vector<ActionId> now = workforce();
    ASSERT_EQ(now.size(), 5U);
    EXPECT_EQ(now[0], m_plan.competency);
    EXPECT_EQ(action(now[1]).ref, u"3.1a"_s);
    EXPECT_EQ(action(now[1]).timescale.due, (QDate{2027, 6, 30}));
    EXPECT_EQ(action(now[1]).measures[0].text, u"40 trained"_s);
    EXPECT_EQ(action(now[2]).text, u"Ask what they learned"_s);
    EXPECT_EQ(action(now[2]).leads, action(now[1]).leads);
    EXPECT_EQ(now[3], m_plan.conference);
    EXPECT_EQ(book().table<Lead>().size(), leads + 1);
    EXPECT_TRUE(m_open.verifies());
}

TEST_F(RowVerbs, PastedRowsGoToTheEndOfAnObjective)
{
    carryOut(addActions(book(), {m_plan.prevention, m_plan.early, m_plan.conference}, {{{}, u"One more"_s, {}, {}, {}}},
                 m_open->today()),
        u"Add an action"_s);
    EXPECT_EQ(action(book().actionsOf(m_plan.early).back()).text, u"One more"_s);
    EXPECT_EQ(action(book().actionsOf(m_plan.early).back()).priority, m_plan.prevention);
}

TEST_F(RowVerbs, RowsWithoutWordsOrPlaceAreRefused)
{
    EXPECT_EQ(refusalOf(addActions(book(), atEnd(), {}, m_open->today())), u"BP-DOC-104"_s);
    EXPECT_EQ(refusalOf(addActions(book(), atEnd(), {{u"1"_s, u" "_s, {}, {}, {}}}, m_open->today())), u"BP-DOC-020"_s);
    EXPECT_EQ(refusalOf(addActions(book(), {m_plan.workforce, m_plan.early, {}}, {{{}, u"x"_s, {}, {}, {}}}, m_open->today())),
        u"BP-DOC-003"_s);
}

TEST_F(RowVerbs, TheActsOfASessionAreAListToGoBackIn)
{
    const QByteArray before = m_open.dump();
    const std::size_t first = m_open->acts().size(); // those that made the sample plan
    m_open->setAuthor(u"Ann"_s);
    ASSERT_TRUE(m_open->apply(setWeightOf(book(), {m_plan.survey}, 2).value()).ok());
    ASSERT_TRUE(m_open->apply(setWeightOf(book(), {m_plan.survey}, 3).value()).ok());
    ASSERT_TRUE(m_open->apply(setWeightOf(book(), {m_plan.survey}, 4).value()).ok());
    int told = 0;
    QObject::connect(&*m_open, &Document::edited, &*m_open, [&told] { ++told; });
    ASSERT_TRUE(m_open->goBackTo(first + 1).ok());
    EXPECT_EQ(action(m_plan.survey).weight, 2);
    EXPECT_EQ(told, 1);
    const std::vector<SessionAct> acts = m_open->acts();
    ASSERT_EQ(acts.size(), first + 3);
    EXPECT_EQ(acts[first].author, u"Ann"_s);
    EXPECT_EQ(acts[first].at, m_open->now());
    EXPECT_FALSE(acts[first].isUndone);
    EXPECT_TRUE(acts[first + 1].isUndone);
    EXPECT_TRUE(acts[first + 2].isUndone);
    ASSERT_TRUE(m_open->goBackTo(first + 3).ok());
    EXPECT_EQ(action(m_plan.survey).weight, 4);
    ASSERT_TRUE(m_open->goBackTo(first).ok());
    EXPECT_EQ(m_open.dump(), before);
    EXPECT_EQ(told, 3);
    ASSERT_TRUE(m_open->goBackTo(first).ok());
    EXPECT_EQ(told, 3);
}

} // namespace boardplan::test
