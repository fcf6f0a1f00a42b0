#include "gui/commands/commands.h"
#include "gui/commands/window_commands.h"
#include "gui/frame/main_window.h"
#include "gui/frame/workspace.h"
#include "gui/inspector/inspector.h"
#include "gui/inspector/lapsed_judgement.h"
#include "gui/inspector/reading_form.h"
#include "gui/plan/plan_dialogs.h"
#include "gui/plan/plan_view.h"
#include "gui/session.h"
#include "gui/setup/setup_pages.h"

#include <boardplan/document/setup_verbs.h>
#include <boardplan/domain/commentary.h>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr auto noRatingLetter = "N"_L1;

// The state of the selected action; live where none is selected.
ActionStateKey selectedState(const MainWindow& window)
{
    const Action* const action = window.hasActionSelected()
        ? window.session()->book().find(ActionId{window.session()->selection().id})
        : nullptr;
    return action == nullptr ? ActionStateKey::Live : action->state.key;
}

// "Rate amber: some problems, expected to recover"; a meaning that is the word says nothing more.
QString rateWords(const Rating& rating)
{
    const bool isPlain = rating.meaning.isEmpty() || rating.meaning.compare(rating.word, Qt::CaseInsensitive) == 0;
    return isPlain ? MainWindow::tr("Rate %1").arg(rating.word.toLower())
                   : MainWindow::tr("Rate %1: %2").arg(rating.word.toLower(), rating.meaning);
}

// The priority that is selected or holds the objective or action that is; null where there is none.
PriorityId priorityAbove(const MainWindow& window)
{
    if (window.session() == nullptr) {
        return {};
    }
    const PlanBook& book = window.session()->book();
    const Node node = window.session()->selection();
    if (const Action* const action = book.find(ActionId{node.id}); node.kind == NodeKind::Action && action != nullptr) {
        return action->priority;
    }
    const Objective* const objective = book.find(ObjectiveId{node.id});
    if (node.kind == NodeKind::Objective && objective != nullptr) {
        return objective->priority;
    }
    return node.kind == NodeKind::Priority ? PriorityId{node.id} : PriorityId{};
}

void addActionCommands(Commands& commands, MainWindow& window)
{
    const auto add = [&commands](Command command) {
        command.menu = CommandMenu::Plan;
        commands.add(std::move(command));
    };
    const auto canChangeAction = [&window] { return window.canEdit() && window.hasActionSelected(); };
    add({.id = u"plan.newAction"_s,
        .text = MainWindow::tr("New &action"),
        .help = MainWindow::tr("Adds an action below what is selected."),
        .shortcuts = {QKeySequence{Qt::Key_Insert}},
        .icon = u"plus"_s,
        .run = [&window] {
            window.workspace()->showView(ViewKind::Plan);
            window.workspace()->planView().newAction();
        },
        .applies = [&window] { return window.canEdit() && window.hasPlan(); },
        .startsGroup = true,
        .isOfRows = true});
    add({.id = u"plan.newPriority"_s,
        .text = MainWindow::tr("New &priority…"),
        .help = MainWindow::tr("Adds a priority at the end of the plan."),
        .run = [&window] {
            window.workspace()->enterView(ViewKind::Plan);
            openNewPriorityForm(*window.session(), &window);
        },
        .applies = [&window] { return window.canEdit() && window.hasPlan(); }});
    add({.id = u"plan.newObjective"_s,
        .text = MainWindow::tr("New &objective…"),
        .help = MainWindow::tr("Adds an objective to the priority that is selected or holds what is."),
        .run = [&window] {
            const PriorityId priority = priorityAbove(window);
            window.workspace()->enterView(ViewKind::Plan);
            openNewObjectiveForm(*window.session(), priority, &window);
        },
        .applies = [&window] { return window.canEdit() && !priorityAbove(window).isNull(); }});
    add({.id = u"plan.correctReading"_s,
        .text = MainWindow::tr("Read the &timescale otherwise…"),
        .help = MainWindow::tr("Corrects what the program reads in the words of the selected action's timescale."),
        .icon = u"calendar"_s,
        .run = [&window] {
            openReadingForm(*window.session(), ActionId{window.session()->selection().id}, &window);
        },
        .applies = canChangeAction});
    add({.id = u"plan.pauseAction"_s,
        .text = MainWindow::tr("Pa&use the action…"),
        .help = MainWindow::tr("Leaves the selected action out of the colour for a time, with the reason."),
        .icon = u"pause"_s,
        .run = [&window] { openStateForm(*window.session(), ActionStateKey::Paused, &window); },
        .applies = [&window, canChangeAction] {
            return canChangeAction() && selectedState(window) == ActionStateKey::Live;
        }});
    add({.id = u"plan.withdrawAction"_s,
        .text = MainWindow::tr("&Withdraw the action…"),
        .help = MainWindow::tr("Takes the selected action out of the plan for good, with the reason; its history stays."),
        .run = [&window] { openStateForm(*window.session(), ActionStateKey::Withdrawn, &window); },
        .applies = [&window, canChangeAction] {
            return canChangeAction() && selectedState(window) != ActionStateKey::Withdrawn;
        }});
    add({.id = u"plan.resumeAction"_s,
        .text = MainWindow::tr("Make the action &live again"),
        .help = MainWindow::tr("Brings a paused or withdrawn action back."),
        .run = [&window] {
            Session& session = *window.session();
            const ActionState live{ActionStateKey::Live, {}, session.document().today()};
            session.perform(setActionState(session.book(), ActionId{session.selection().id}, live));
        },
        .applies = [&window, canChangeAction] {
            return canChangeAction() && selectedState(window) != ActionStateKey::Live;
        }});
    add({.id = u"plan.removeAction"_s,
        .text = MainWindow::tr("Re&move the row"),
        .help = MainWindow::tr("Removes an action that was never reported on, or a priority or objective with nothing below "
                               "it; undo brings it back."),
        .icon = u"remove"_s,
        .run = [&window] {
            Session& session = *window.session();
            const Node node = session.selection();
            const Result<Edit> edit = node.kind == NodeKind::Action ? removeAction(session.book(), ActionId{node.id})
                                                                    : removeParent(session.book(), node);
            if (session.perform(edit)) {
                session.select({});
            }
        },
        .applies = [&window, canChangeAction] {
            const bool isParent = window.canEdit()
                && (window.session()->selection().kind == NodeKind::Priority
                    || window.session()->selection().kind == NodeKind::Objective);
            return isParent || canChangeAction();
        }});
}

// One for each page, the first with the key; ids are those of the pages.
void addSetupCommands(Commands& commands, MainWindow& window)
{
    for (const SetupEntry& entry : setupEntries()) {
        const bool isFirst = entry.id == setupEntries().front().id;
        commands.add({.id = isFirst ? u"plan.setup"_s : u"plan.setup."_s + entry.id,
            .menu = CommandMenu::Plan,
            .submenu = MainWindow::tr("&Set up"),
            .text = entry.text + u'…',
            .help = MainWindow::tr("Sets the plan up: %1.").arg(entry.help),
            .shortcuts = isFirst ? QList{QKeySequence{Qt::CTRL | Qt::Key_Comma}} : QList<QKeySequence>{},
            .icon = entry.icon,
            .run = [&window, page = entry.id] { window.openSetup(page); },
            .applies = [&window] { return window.session() != nullptr; }});
    }
}

} // namespace

void addPlanCommands(Commands& commands, MainWindow& window)
{
    const auto hasPlan = [&window] { return window.hasPlan(); };
    const auto hasSelection
        = [&window] { return window.session() != nullptr && window.session()->selection().kind != NodeKind::All; };
    const auto add = [&commands](Command command) {
        command.menu = CommandMenu::Plan;
        commands.add(std::move(command));
    };
    add({.id = u"plan.goTo"_s,
        .text = MainWindow::tr("&Go to…"),
        .help = MainWindow::tr("Finds a row of the plan by its ref or any words."),
        .shortcuts = {QKeySequence{Qt::CTRL | Qt::Key_G}},
        .icon = u"search"_s,
        .run = [&window] { window.showGoTo(); },
        .applies = hasPlan});
    add({.id = u"plan.why"_s,
        .text = MainWindow::tr("Wh&y this rating?"),
        .help = MainWindow::tr("Explains the rating of what is selected."),
        .shortcuts = {QKeySequence{Qt::CTRL | Qt::Key_I}},
        .icon = u"why"_s,
        .run = [&window] {
            if (window.session()->selection().kind == NodeKind::All) {
                window.session()->select(Node::of(NodeKind::Plan, window.session()->plan()));
            }
            window.workspace()->inspector().showPage(Inspector::Page::Why);
        },
        .applies = hasPlan,
        .startsGroup = true});
    add({.id = u"plan.history"_s,
        .text = MainWindow::tr("&History"),
        .help = MainWindow::tr("Shows every update and edit of what is selected."),
        .shortcuts = {QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_H}},
        .icon = u"history"_s,
        .run = [&window] { window.workspace()->inspector().showPage(Inspector::Page::History); },
        .applies = hasSelection});
    add({.id = u"plan.commentary"_s,
        .text = MainWindow::tr("Write the &commentary"),
        .help = MainWindow::tr("Opens the commentary on the priority or objective selected, else on the plan."),
        .icon = u"comment"_s,
        .run = [&window] {
            const Node node = window.session()->selection();
            if (commentedPlan(window.session()->book(), node).isNull()) {
                window.session()->select(Node::of(NodeKind::Plan, window.session()->plan()));
            }
            window.workspace()->inspector().startCommentary();
        },
        .applies = hasPlan});
    add({.id = u"plan.renewJudgement"_s,
        .text = MainWindow::tr("Renew the &board’s judgement"),
        .help = MainWindow::tr("Says again what the board judged before its judgement lapsed."),
        .shortcuts = {QKeySequence{Qt::CTRL | Qt::Key_J}},
        .icon = u"redo"_s,
        .run = [&window] { renewFirstLapsed(*window.session()); },
        .applies = [&window] {
            return window.canEdit() && window.hasPlan() && firstLapsed(*window.session()).has_value();
        }});
    addActionCommands(commands, window);
    add({.id = u"plan.new"_s,
        .text = MainWindow::tr("&New plan in this file…"),
        .help = MainWindow::tr("Adds a board and an empty plan to the file."),
        .run = [&window] { openNewPlanForm(*window.session(), &window); },
        .applies = [&window] { return window.canEdit(); },
        .startsGroup = true});
    addSetupCommands(commands, window);
    add({.id = u"plan.adopt"_s,
        .text = MainWindow::tr("A&dopt the plan…"),
        .help = MainWindow::tr("Keeps text and dates as published from the day the board adopted the plan."),
        .icon = u"adopt"_s,
        .run = [&window] { openAdoptForm(*window.session(), &window); },
        .applies = [&window] {
            return window.canEdit() && window.hasPlan()
                && window.session()->book().find(window.session()->plan())->status == PlanStatus::Draft;
        }});
}

void addRateCommands(Commands& commands, MainWindow& window)
{
    if (!window.hasPlan()) {
        return;
    }
    const RatingScheme scheme = window.session()->book().find(window.session()->plan())->ratingScheme;
    const auto add = [&](const QString& letter, Command command) {
        const auto keys = QKeySequence::fromString(u"Alt+Shift+"_s + letter.toUpper());
        command.menu = CommandMenu::Plan;
        command.submenu = MainWindow::tr("&Rate the action");
        command.shortcuts = letter.isEmpty() ? QList<QKeySequence>{} : QList<QKeySequence>{keys};
        command.applies = [&window] { return window.canEdit() && window.hasActionSelected(); };
        commands.add(std::move(command));
    };
    bool isLetterFree = true;
    for (const Rating& rating : scheme.ratings) {
        isLetterFree = isLetterFree && !rating.letter.startsWith(noRatingLetter, Qt::CaseInsensitive);
        add(rating.letter, {.id = u"rate."_s + rating.key,
            .text = rateWords(rating),
            .help = MainWindow::tr("Opens the update of the selected action with this rating chosen."),
            .run = [&window, chosen = rating.key] { window.workspace()->inspector().startUpdate(chosen); }});
    }
    add(isLetterFree ? QString{noRatingLetter} : QString{}, {.id = u"rate.none"_s,
        .text = MainWindow::tr("&No new rating: the earlier one stands"),
        .help = MainWindow::tr("Opens the update of the selected action without a rating."),
        .run = [&window] { window.workspace()->inspector().startUnratedUpdate(); }});
}

} // namespace boardplan
