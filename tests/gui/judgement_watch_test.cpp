#include "frame_fixture.h"
#include "sample_session.h"

#include "gui/commands/commands.h"
#include "gui/frame/message_bar.h"
#include "gui/frame/workspace.h"
#include "gui/inspector/inspector.h"
#include "gui/inspector/lapsed_judgement.h"
#include "gui/plan/plan_dialogs.h"
#include "gui/widgets/form_dialog.h"
#include "gui/widgets/text_box.h"

#include <boardplan/document/verbs.h>

#include <QComboBox>
#include <QTest>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

class JudgementWatchTest : public FrameTest {
protected:
    void judge(const QString& rating, const QDate& on)
    {
        Override judgement;
        judgement.node = priority(u"1"_s);
        judgement.rating = rating;
        judgement.reason = u"Partners agree"_s;
        judgement.on = on;
        ASSERT_TRUE(session().perform(setJudgement(session().view(), judgement)));
    }
    MessageBar& messages() { return *window().findChild<MessageBar*>(); }
    bool isSaid(const QString& words)
    {
        return QTest::qWaitFor([&] { return messages().text().contains(words); });
    }
};

} // namespace

TEST_F(JudgementWatchTest, ALapseIsSaidWhenItHappensAndOneKeyRenewsIt)
{
    openFrameBook();
    showWindow();
    judge(u"blue"_s, {2026, 11, 12});
    EXPECT_FALSE(window().commands().run(u"plan.renewJudgement"_s)) << "nothing has lapsed";
    rate(u"1.1"_s, u"green"_s);
    EXPECT_TRUE(isSaid(u"Judgement on priority 1 lapsed: 1.1 was updated 22 Nov 2026."_s));
    ASSERT_TRUE(window().commands().run(u"plan.renewJudgement"_s));
    const auto stands = session().view().judgement(priority(u"1"_s));
    ASSERT_TRUE(stands.has_value());
    EXPECT_EQ(stands->rating, u"blue"_s);
    EXPECT_EQ(stands->reason, u"Partners agree"_s);
    EXPECT_EQ(stands->on, (QDate{2026, 11, 22}));
    EXPECT_TRUE(renewedJudgement(session(), priority(u"1"_s))->isEmpty()) << "what stands is not cleared by renewing it";
    session().undo();
    session().undo();
    ASSERT_TRUE(session().view().judgement(priority(u"1"_s)).has_value()) << "the update that made it lapse is undone";
    EXPECT_EQ(session().view().judgement(priority(u"1"_s))->on, (QDate{2026, 11, 12}));
}

TEST_F(JudgementWatchTest, TheCommandOpensTheCommentaryOfWhatIsSelected)
{
    openFrameBook();
    showWindow();
    ASSERT_TRUE(window().commands().run(u"plan.commentary"_s));
    EXPECT_EQ(session().selection(), Node::of(NodeKind::Plan, session().plan()));
    session().select(priority(u"2"_s));
    ASSERT_TRUE(window().commands().run(u"plan.commentary"_s));
    EXPECT_EQ(session().selection(), priority(u"2"_s));
    EXPECT_EQ(window().workspace()->inspector().page(), Inspector::Page::Update);
    spokenWidget(window().workspace()->inspector(), u"Commentary"_s);
}

TEST_F(JudgementWatchTest, AdoptionSaysWhatItKeepsAndTakesTheDayOfAMeeting)
{
    openFrameBook();
    showWindow();
    Plan draft = *session().book().find(session().plan());
    const Plan adopted = draft;
    draft.status = PlanStatus::Draft;
    draft.adoptedOn = {};
    ASSERT_TRUE(session().perform(Edit{u"Draft"_s, {}, {replaced(adopted, draft)}}));
    FormDialog* const form = openAdoptForm(session(), &window());
    EXPECT_TRUE(shows(*form, u"The words and timescales of 6 actions are kept as published from this day, 3 of them with a date."_s));
    auto* const meeting = spoken<QComboBox>(*form, u"At the meeting"_s);
    EXPECT_EQ(meeting->currentText(), u"Board meeting, 12 September 2026"_s);
    form->confirm();
    const Plan& now = *session().book().find(session().plan());
    EXPECT_EQ(now.status, PlanStatus::Adopted);
    EXPECT_EQ(now.adoptedOn, (QDate{2026, 9, 12}));
    session().undo();
    EXPECT_EQ(session().book().find(session().plan())->status, PlanStatus::Draft);
}

} // namespace boardplan::test
