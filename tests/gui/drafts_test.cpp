#include "frame_fixture.h"
#include "sample_session.h"

#include "gui/frame/file_desk.h"
#include "gui/frame/message_bar.h"
#include "gui/frame/workspace.h"
#include "gui/inspector/draft_file.h"
#include "gui/inspector/draft_json.h"
#include "gui/inspector/inspector.h"
#include "gui/widgets/form_dialog.h"
#include "gui/widgets/text_box.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

class DraftsTest : public ::testing::Test {
protected:
    // What a window holds of drafts, from its opening to its end.
    struct Window {
        Window(SampleSession& session, const QString& folder)
            : drafts{std::make_unique<Drafts>()}
            , file{new DraftFile{folder, session->document().path(), session->book(), *drafts}}
            , inspector{std::make_unique<Inspector>(*session, nullptr, drafts.get())}
        {
        }
        // The order in which a window goes.
        ~Window() { inspector.reset(); }

        std::unique_ptr<Drafts> drafts;
        DraftFile* file = nullptr;
        std::unique_ptr<Inspector> inspector;
    };

    std::unique_ptr<Window> open() { return std::make_unique<Window>(session, folder()); }
    QString folder() const { return session.file(u"kept/drafts"_s); }
    TextBox* box(Window& window, const QString& name) { return spoken<TextBox>(*window.inspector, name); }
    void show(Window& window, const Node& node)
    {
        session->select(node);
        showActive(*window.inspector);
    }

    SampleSession session;
};

UpdateDraft fullDraft()
{
    UpdateDraft draft;
    draft.rating = u"amber"_s;
    draft.whatHappened = u"Two letters\nwere sent."_s;
    draft.whatNext = u"A third"_s;
    draft.ask = u"Money"_s;
    draft.askOf = u"Executive"_s;
    draft.newDate = u"January 2027"_s;
    draft.reason = u"Post"_s;
    draft.reportedOn = u"yesterday, perhaps"_s;
    draft.lead = LeadId::create();
    draft.meets = QDate{2026, 9, 30};
    draft.marksComplete = true;
    draft.completedOn = u"1/2/2026"_s;
    draft.continues = true;
    draft.evidence = u"one\ntwo"_s;
    return draft;
}

} // namespace

TEST_F(DraftsTest, AllThatIsTypedComesBack)
{
    const CommentaryPlace plan{Node::of(NodeKind::Plan, session.plan().plan), {}};
    Drafts drafts;
    drafts.keep(session.plan().fireSafety, fullDraft());
    drafts.keep(plan, u"The year began well."_s);
    drafts.keep(session.plan().competency, UpdateDraft{});
    drafts.keep(UpdateId::create(), CorrectionDraft{session.plan().guide, fullDraft(), u"read wrongly"_s});
    Drafts back;
    draftsFromJson(draftsToJson(drafts), session->book(), back);
    EXPECT_EQ(back.updates(), drafts.updates());
    EXPECT_EQ(back.commentaries(), drafts.commentaries());
    EXPECT_EQ(back.corrections(), drafts.corrections());
    EXPECT_EQ(back.nodes(), drafts.nodes());
}

// What is typed to correct an update is a draft as long as the form is open.
TEST_F(DraftsTest, ACorrectionComesBackAfterACrash)
{
    const ActionId action = session.plan().fireSafety;
    auto first = open();
    show(*first, Node::of(NodeKind::Action, action));
    first->inspector->showPage(Inspector::Page::History);
    press(*first->inspector, u"Correct…"_s);
    auto* form = first->inspector->findChild<FormDialog*>();
    ASSERT_NE(form, nullptr);
    QTest::keyClicks(spokenWidget(*form, u"What next"_s), u"A letter"_s);
    QTest::keyClicks(spokenWidget(*form, u"Reason for the correction"_s), u"forgotten"_s);
    ASSERT_FALSE(first->drafts->correctedOf(action).isNull());
    first.reset(); // the form never closed

    auto second = open();
    EXPECT_EQ(second->drafts->nodes(), std::vector{Node::of(NodeKind::Action, action)});
    show(*second, Node::of(NodeKind::Action, action));
    second->inspector->goOnWriting();
    form = second->inspector->findChild<FormDialog*>();
    ASSERT_NE(form, nullptr);
    EXPECT_TRUE(spoken<TextBox>(*form, u"What next"_s)->text().contains(u"A letter"_s));
    form->confirm();
    EXPECT_EQ(form->refusal(), QString{});
    EXPECT_TRUE(second->drafts->nodes().empty());
    const auto updates = session->document().updatesOf(action);
    ASSERT_TRUE(updates.ok());
    EXPECT_TRUE(updates.value().front().whatNext.contains(u"A letter"_s));
}

TEST_F(DraftsTest, ACorrectionThatWasBroughtBackIsNotLostToOneEsc)
{
    const ActionId action = session.plan().fireSafety;
    const auto updates = session->document().updatesOf(action);
    ASSERT_TRUE(updates.ok());
    auto window = open();
    UpdateDraft draft = draftOf(updates.value().front(), true);
    draft.whatNext = u"A letter to every provider"_s;
    window->drafts->keep(updates.value().front().id, CorrectionDraft{action, draft, u"forgotten"_s});
    show(*window, Node::of(NodeKind::Action, action));
    window->inspector->goOnWriting();
    auto* const form = window->inspector->findChild<FormDialog*>();
    ASSERT_NE(form, nullptr);
    QTest::keyClick(form, Qt::Key_Escape);
    EXPECT_TRUE(form->isVisible());
    EXPECT_TRUE(form->refusal().contains(u"Esc again"_s)) << form->refusal().toStdString();
    EXPECT_FALSE(window->drafts->correctedOf(action).isNull());
    QTest::keyClick(form, Qt::Key_Escape);
    EXPECT_TRUE(window->drafts->correctedOf(action).isNull());
}

TEST_F(DraftsTest, ACorrectionThatIsCancelledOrGoneIsNoDraft)
{
    const ActionId action = session.plan().fireSafety;
    const Node node = Node::of(NodeKind::Action, action);
    auto window = open();
    show(*window, node);
    window->inspector->showPage(Inspector::Page::History);
    press(*window->inspector, u"Correct…"_s);
    auto* const form = window->inspector->findChild<FormDialog*>();
    QTest::keyClicks(spokenWidget(*form, u"Reason for the correction"_s), u"forgotten"_s);
    press(*form, u"Cancel"_s);
    EXPECT_TRUE(window->drafts->nodes().empty());

    window->drafts->keep(UpdateId::create(), CorrectionDraft{action, {}, u"of an update that was removed"_s});
    window->inspector->goOnWriting();
    EXPECT_TRUE(window->drafts->nodes().empty());
    EXPECT_EQ(window->inspector->page(), Inspector::Page::Update);
}

TEST_F(DraftsTest, WhatIsGoneOrNoDraftIsLeftOut)
{
    Drafts drafts;
    drafts.keep(ActionId::create(), fullDraft());
    drafts.keep({Node::of(NodeKind::Priority, PriorityId::create()), {}}, u"Of nothing"_s);
    const CommentaryPlace forGone{Node::of(NodeKind::Priority, session.plan().prevention), MeetingId::create()};
    drafts.keep(forGone, u"For a meeting that is gone"_s);
    Drafts back;
    draftsFromJson(draftsToJson(drafts), session->book(), back);
    EXPECT_EQ(back.nodes(), std::vector<Node>{forGone.first});
    EXPECT_EQ(back.commentary({forGone.first, {}}, {}), u"For a meeting that is gone"_s);
    for (const char* const bytes : {"", "{", "[]", "{\"version\":2,\"drafts\":[{}]}", "{\"version\":1,\"drafts\":[3,{}]}"}) {
        Drafts none;
        draftsFromJson(bytes, session->book(), none);
        EXPECT_TRUE(none.nodes().empty()) << bytes;
    }
}

TEST_F(DraftsTest, ASecondWindowHasWhatTheFirstDidNotRecord)
{
    const Node action = Node::of(NodeKind::Action, session.plan().fireSafety);
    const Node priority = Node::of(NodeKind::Priority, session.plan().prevention);
    QString path;
    {
        const auto first = open();
        path = first->file->path();
        show(*first, priority);
        QTest::keyClicks(box(*first, u"Commentary"_s), u"Going well."_s);
        show(*first, action);
        QTest::keyClicks(box(*first, u"What happened"_s), u"Two letters"_s);
    }
    ASSERT_TRUE(QFile::exists(path));
    const auto everybodyElse = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(QFile::permissions(path) & everybodyElse);
    EXPECT_FALSE(QFile::permissions(folder()) & everybodyElse);

    const auto second = open();
    EXPECT_EQ(second->drafts->nodes(), (std::vector<Node>{priority, action}));
    EXPECT_TRUE(second->inspector->hasDraft(session.plan().fireSafety));
    show(*second, priority);
    EXPECT_EQ(box(*second, u"Commentary"_s)->text(), u"Going well."_s);
    show(*second, action);
    TextBox* const happened = box(*second, u"What happened"_s);
    EXPECT_EQ(happened->text(), u"Two letters"_s);
    second->inspector->goOnWriting();
    QTest::keyClicks(QApplication::focusWidget(), u" sent."_s);
    EXPECT_EQ(happened->text(), u"Two letters sent."_s);

    QTest::keyClick(happened, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(second->inspector->hasDraft(session.plan().fireSafety));
    ASSERT_TRUE(QFile::exists(path)) << "the commentary is still begun";
    show(*second, priority);
    box(*second, u"Commentary"_s)->selectAll();
    QTest::keyClick(box(*second, u"Commentary"_s), Qt::Key_Delete);
    EXPECT_FALSE(QFile::exists(path)) << "emptied";
}

TEST_F(DraftsTest, WrittenAMomentAfterTyping)
{
    const auto window = open();
    show(*window, Node::of(NodeKind::Action, session.plan().fireSafety));
    QTest::keyClicks(box(*window, u"What next"_s), u"A letter"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return QFile::exists(window->file->path()); }));
    Drafts asAfterACrash;
    new DraftFile{folder(), session->document().path(), session->book(), asAfterACrash};
    EXPECT_EQ(asAfterACrash.update(session.plan().fireSafety, {}).whatNext, u"A letter"_s);
}

class DraftsInTheWindow : public FrameTest {};

TEST_F(DraftsInTheWindow, AreOfferedWhenTheFileIsOpenedAgain)
{
    openFrameBook();
    showWindow();
    window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    session().select(action(u"2.1"_s));
    window().workspace()->inspector().startUpdate(u"amber"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Two letters"_s);
    window().files().close();
    ASSERT_TRUE(window().files().open(filePath(u"frame.boardplan"_s)));
    EXPECT_EQ(window().messages().text(), u"You were writing about Action 2.1. Nothing of it is recorded yet."_s);
    press(window().messages(), u"Go on writing"_s);
    EXPECT_EQ(session().selection(), action(u"2.1"_s));
    auto* const box = qobject_cast<TextBox*>(QApplication::focusWidget());
    ASSERT_NE(box, nullptr);
    EXPECT_EQ(box->text(), u"Two letters"_s);
    EXPECT_TRUE(QFileInfo{filePath(u"drafts"_s)}.isDir()) << "beside the settings";
    window().workspace()->inspector().recordUpdate();
    window().files().close();
    ASSERT_TRUE(window().files().open(filePath(u"frame.boardplan"_s)));
    EXPECT_EQ(window().messages().text(), QString{});
}

} // namespace boardplan::test
