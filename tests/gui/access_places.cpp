// Everything that a person can bring up in the window, for the tests of access.
#include "access_stage.h"

#include "gui/actions/actions_view.h"
#include "gui/commands/commands.h"
#include "gui/frame/message_bar.h"
#include "gui/frame/workspace.h"
#include "gui/help/guide_window.h"
#include "gui/inspector/correction_forms.h"
#include "gui/inspector/drafts.h"
#include "gui/inspector/inspector.h"
#include "gui/inspector/reading_form.h"
#include "gui/meetings/meeting_forms.h"
#include "gui/plan/plan_dialogs.h"
#include "gui/setup/lead_acts.h"
#include "gui/setup/lead_forms.h"
#include "gui/setup/rating_table_form.h"
#include "gui/setup/scheme_draft.h"
#include "gui/setup/setup_dialog.h"
#include "gui/subgroup/subgroup_view.h"
#include "gui/widgets/form_dialog.h"

#include <boardplan/document/verbs.h>

#include <QApplication>
#include <QClipboard>
#include <QTest>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

using Opener = std::function<QWidget*(AccessStage&)>;

// A view of the window, by its command.
Opener viewPlace(const QString& command)
{
    return [command](AccessStage& stage) -> QWidget* {
        stage.run(command);
        return &stage.window();
    };
}

// What a command opens over the window.
Opener dialogPlace(const QString& command)
{
    return [command](AccessStage& stage) -> QWidget* {
        stage.run(command);
        return stage.dialog();
    };
}

Opener inspectorPlace(NodeKind kind, Inspector::Page page)
{
    return [kind, page](AccessStage& stage) -> QWidget* {
        stage.run(u"view.overview"_s);
        stage.selectFirst(kind);
        stage.window().workspace()->inspector().showPage(page);
        QTest::qWait(1);
        return &stage.window().workspace()->inspector();
    };
}

Opener setupPlace(const QString& page)
{
    return [page](AccessStage& stage) -> QWidget* {
        stage.run(u"plan.setup"_s);
        static_cast<SetupDialog*>(stage.dialog())->showPage(page);
        QTest::qWait(1);
        return stage.dialog();
    };
}

QWidget* severalInInspector(AccessStage& stage)
{
    const auto actions = stage.session().book().allActionsOf(stage.session().plan());
    std::vector<Node> rows;
    for (std::size_t at = 0; at < 3; ++at) {
        rows.push_back(Node::of(NodeKind::Action, actions[at]));
    }
    stage.session().selectRows(rows.back(), rows);
    stage.window().workspace()->inspector().showPage(Inspector::Page::Details);
    QTest::qWait(1);
    return &stage.window().workspace()->inspector();
}

QWidget* deskOfALead(AccessStage& stage)
{
    stage.run(u"view.subgroup"_s);
    for (const Lead& lead : stage.session().book().table<Lead>().rows()) {
        if (lead.name.contains(u"Subgroup"_s)) {
            stage.window().workspace()->subgroupView().choose(lead.id);
            break;
        }
    }
    QTest::qWait(1);
    return &stage.window();
}

QWidget* portfolio(AccessStage& stage)
{
    stage.run(u"view.overview"_s);
    stage.session().chooseBoards({});
    QTest::qWait(1);
    return &stage.window();
}

QWidget* messageOverTheWindow(AccessStage& stage)
{
    stage.run(u"view.overview"_s);
    stage.window().messages().showNotice(u"Written to “summary.pdf”."_s, u"Open it"_s, [] {});
    return &stage.window();
}

QWidget* pastePreview(AccessStage& stage)
{
    QApplication::clipboard()->setText(
        u"Who\tAction\tTimescale\nHarbour Forum\tAsk tenants\tJune 2027\nChair\tAnswer them\t\n"_s);
    stage.run(u"edit.pasteRows"_s);
    return stage.dialog();
}

QWidget* undoHistory(AccessStage& stage)
{
    const QString text = stage.session().book().find(stage.firstAction())->text;
    EXPECT_TRUE(stage.session().perform(setActionText(stage.session().book(), stage.firstAction(), text + u" again"_s)));
    stage.run(u"edit.undoHistory"_s);
    return stage.dialog();
}

QWidget* correction(AccessStage& stage)
{
    const auto updates = stage.session().document().updatesOf(stage.firstAction());
    auto* const drafts = new Drafts{&stage.window()};
    openCorrectionForm(stage.session(), *drafts, updates.value().back(), &stage.window());
    QTest::qWait(1);
    return stage.dialog();
}

QWidget* removalOfAnUpdate(AccessStage& stage)
{
    const auto updates = stage.session().document().updatesOf(stage.firstAction());
    openRemovalForm(stage.session(), updates.value().back(), &stage.window());
    QTest::qWait(1);
    return stage.dialog();
}

QWidget* newObjective(AccessStage& stage)
{
    const PlanBook& book = stage.session().book();
    openNewObjectiveForm(stage.session(), book.prioritiesOf(stage.session().plan()).front(), &stage.window());
    QTest::qWait(1);
    return stage.dialog();
}

// An open meeting, to be changed or closed.
QWidget* meetingForm(AccessStage& stage, FormDialog* (*open)(Session&, MeetingId, QWidget*))
{
    for (const Meeting& meeting : stage.session().book().table<Meeting>().rows()) {
        if (!meeting.closedOn.isValid()) {
            open(stage.session(), meeting.id, &stage.window());
            break;
        }
    }
    QTest::qWait(1);
    return stage.dialog();
}

QWidget* otherRatings(AccessStage& stage)
{
    const PlanBook& book = stage.session().book();
    SchemeDraft draft;
    draft.start(book.find(stage.session().plan())->ratingScheme);
    draft.take(builtInSchemes().back());
    openRatingTableForm(stage.session(), draft, &stage.window(), [](const QString&) {});
    QTest::qWait(1);
    return stage.dialog();
}

QWidget* nameOfAFilter(AccessStage& stage)
{
    stage.run(u"view.actions"_s);
    ActionFilter overdue;
    overdue.facts = {ActionFact::Overdue};
    ActionsView& view = stage.window().workspace()->actionsView();
    view.setFilter(overdue);
    view.saveFilter();
    view.setFilter({});
    QTest::qWait(1);
    return stage.dialog();
}

QWidget* leadForm(AccessStage& stage, FormDialog* (*open)(LeadActs&, LeadId, QWidget*))
{
    auto* const acts = new LeadActs{stage.session(), &stage.window()};
    open(*acts, stage.session().book().table<Lead>().rows().front().id, &stage.window());
    QTest::qWait(1);
    return stage.dialog();
}

std::vector<AccessPlace> windowPlaces()
{
    return {
        {"Overview", viewPlace(u"view.overview"_s)}, {"Plan", viewPlace(u"view.plan"_s)},
        {"Actions", viewPlace(u"view.actions"_s)}, {"ChooseSubgroup", viewPlace(u"view.subgroup"_s)},
        {"MySubgroup", deskOfALead}, {"Timeline", viewPlace(u"view.timeline"_s)},
        {"Meetings", viewPlace(u"view.meetings"_s)}, {"Reports", viewPlace(u"view.reports"_s)},
        {"Compare", viewPlace(u"view.compare"_s)}, {"PlanCheck", viewPlace(u"view.check"_s)},
        {"Portfolio", portfolio}, {"Message", messageOverTheWindow},
        {"FirstPage", [](AccessStage& stage) { return stage.firstPage(); }},
    };
}

std::vector<AccessPlace> inspectorPlaces()
{
    using Page = Inspector::Page;
    return {
        {"ActionUpdate", inspectorPlace(NodeKind::Action, Page::Update)},
        {"ActionDetails", inspectorPlace(NodeKind::Action, Page::Details)},
        {"ActionHistory", inspectorPlace(NodeKind::Action, Page::History)},
        {"ActionWhy", inspectorPlace(NodeKind::Action, Page::Why)},
        {"PriorityCommentary", inspectorPlace(NodeKind::Priority, Page::Update)},
        {"PriorityDetails", inspectorPlace(NodeKind::Priority, Page::Details)},
        {"PriorityHistory", inspectorPlace(NodeKind::Priority, Page::History)},
        {"PriorityWhy", inspectorPlace(NodeKind::Priority, Page::Why)},
        {"PlanCommentary", inspectorPlace(NodeKind::Plan, Page::Update)},
        {"PlanDetails", inspectorPlace(NodeKind::Plan, Page::Details)},
        {"PlanHistory", inspectorPlace(NodeKind::Plan, Page::History)},
        {"PlanWhy", inspectorPlace(NodeKind::Plan, Page::Why)},
        {"SeveralActions", severalInInspector},
    };
}

std::vector<AccessPlace> dialogPlaces()
{
    return {
        {"SetupPlan", setupPlace(u"plan"_s)}, {"SetupColumns", setupPlace(u"columns"_s)},
        {"SetupRatings", setupPlace(u"ratings"_s)}, {"SetupRule", setupPlace(u"rule"_s)},
        {"SetupThemes", setupPlace(u"themes"_s)}, {"SetupLeads", setupPlace(u"leads"_s)},
        {"SetupMeetings", setupPlace(u"meetings"_s)}, {"SetupThresholds", setupPlace(u"thresholds"_s)},
        {"SetupFrontMatter", setupPlace(u"frontMatter"_s)},
        {"Import", [](AccessStage& stage) { return stage.importDialog(); }},
        {"Search", dialogPlace(u"view.search"_s)}, {"Palette", dialogPlace(u"help.commands"_s)},
        {"GoTo", dialogPlace(u"plan.goTo"_s)}, {"UndoHistory", undoHistory},
        {"Settings", dialogPlace(u"file.settings"_s)}, {"YourName", dialogPlace(u"file.yourName"_s)},
        {"About", dialogPlace(u"help.about"_s)}, {"Guide", dialogPlace(u"help.guide"_s)},
        {"AsAt", dialogPlace(u"view.asAt"_s)}, {"NewPlan", dialogPlace(u"plan.new"_s)},
        {"NewPriority", dialogPlace(u"plan.newPriority"_s)}, {"NewMeeting", dialogPlace(u"meeting.new"_s)},
        {"PauseAction", dialogPlace(u"plan.pauseAction"_s)}, {"ReadingForm", dialogPlace(u"plan.correctReading"_s)},
        {"WithdrawAction", dialogPlace(u"plan.withdrawAction"_s)}, {"NewObjective", newObjective},
        {"PastePreview", pastePreview}, {"Correction", correction}, {"RemoveUpdate", removalOfAnUpdate},
        {"ChangeMeeting", [](AccessStage& stage) { return meetingForm(stage, &openChangeMeetingForm); }},
        {"CloseMeeting", [](AccessStage& stage) { return meetingForm(stage, &openCloseMeetingForm); }},
        {"OtherRatings", otherRatings}, {"SaveFilter", nameOfAFilter},
        {"AddLead", [](AccessStage& stage) {
             return leadForm(stage, [](LeadActs& acts, LeadId, QWidget* over) { return openAddLeadForm(acts, over); });
         }},
        {"MergeLead", [](AccessStage& stage) {
             return leadForm(stage, [](LeadActs& acts, LeadId lead, QWidget* over) {
                 return openMergeLeadForm(acts, lead, {}, over);
             });
         }},
        {"SplitLead", [](AccessStage& stage) { return leadForm(stage, &openSplitLeadForm); }},
        {"GiveActions", [](AccessStage& stage) { return leadForm(stage, &openGiveActionsForm); }},
    };
}

} // namespace

const std::vector<AccessPlace>& accessPlaces()
{
    static const std::vector<AccessPlace> all = [] {
        std::vector<AccessPlace> places = windowPlaces();
        for (const auto& more : {inspectorPlaces(), dialogPlaces()}) {
            places.insert(places.end(), more.begin(), more.end());
        }
        return places;
    }();
    return all;
}

} // namespace boardplan::test
