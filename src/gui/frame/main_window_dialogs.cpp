// What a window opens over itself to find things and to choose.
#include "gui/commands/commands.h"
#include "gui/commands/finder_dialog.h"
#include "gui/frame/main_window.h"
#include "gui/frame/file_desk.h"
#include "gui/frame/message_bar.h"
#include "gui/frame/settings.h"
#include "gui/frame/settings_dialog.h"
#include "gui/frame/workspace.h"
#include "gui/plan/plan_dialogs.h"
#include "gui/search/search_dialog.h"
#include "gui/session.h"
#include "gui/setup/sections_page.h"
#include "gui/setup/setup_dialog.h"
#include "gui/setup/setup_page.h"
#include "gui/widgets/form_dialog.h"

#include <QAction>
#include <QLineEdit>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// Everything of a plan that has a ref or words to go to, in plan order.
std::vector<Node> placesOf(const PlanBook& book, PlanId plan)
{
    std::vector<Node> places;
    const auto addActions = [&places](const std::vector<ActionId>& actions) {
        for (const ActionId action : actions) {
            places.push_back(Node::of(NodeKind::Action, action));
        }
    };
    for (const PriorityId priority : book.prioritiesOf(plan)) {
        places.push_back(Node::of(NodeKind::Priority, priority));
        addActions(book.actionsOf(priority));
        for (const ObjectiveId objective : book.objectivesOf(priority)) {
            places.push_back(Node::of(NodeKind::Objective, objective));
            addActions(book.actionsOf(objective));
        }
    }
    return places;
}

FinderEntry placeEntry(const View& view, const Node& node)
{
    FinderEntry entry;
    const auto [ref, title] = view.heading(node);
    entry.text = u"%1  %2"_s.arg(ref, title.simplified());
    if (const Action* const action = view.book().find(ActionId{node.id})) {
        const Rating* const rating = view.rating(action->id);
        entry.text = u"%1  %2"_s.arg(view.label(action->id), action->text.simplified());
        entry.detail = rating == nullptr ? MainWindow::tr("Not rated") : rating->word;
        entry.keywords = action->leadText;
    }
    return entry;
}

// "10:42, Ann": when an act was done and by whom.
QString actWords(const SessionAct& act, const QDate& today)
{
    const QDateTime at = act.at.toLocalTime();
    const QString time = at.toString(u"HH:mm"_s);
    const QString when = at.date() == today ? time : u"%1, %2"_s.arg(displayDate(at.date()), time);
    return act.author.isEmpty() ? when : u"%1, %2"_s.arg(when, act.author);
}

} // namespace

void MainWindow::showAllCommands()
{
    m_commands->refresh();
    std::vector<FinderEntry> entries;
    QStringList ids;
    for (const Command& command : m_commands->all()) {
        const QAction* const action = m_commands->action(command.id);
        entries.push_back({plainCommandText(action->text()), action->shortcut().toString(QKeySequence::NativeText),
            command.help + u' ' + command.submenu, action->isEnabled()});
        ids.append(command.id);
    }
    auto* const finder
        = new FinderDialog{tr("All commands"), tr("Type any word of a command"), std::move(entries), this};
    connect(finder, &FinderDialog::chosen, this, [this, ids](int entry) { m_commands->run(ids[entry]); });
    finder->open();
}

// The acts newest first, and below them the file as it was opened.
void MainWindow::showUndoHistory()
{
    const std::vector<SessionAct> acts = session()->document().acts();
    std::vector<FinderEntry> entries;
    const auto last = std::find_if(acts.rbegin(), acts.rend(), [](const SessionAct& act) { return !act.isUndone; });
    for (auto act = acts.rbegin(); act != acts.rend(); ++act) {
        const QString state = act->isUndone ? tr("taken back · ") : act == last ? tr("now · ") : QString{};
        entries.push_back({act->verb, state + actWords(*act, session()->document().today()), act->author});
    }
    entries.push_back({tr("As the file was opened"), last == acts.rend() ? tr("now") : QString{}, {}});
    auto* const finder = new FinderDialog{
        tr("Undo history"), tr("Choose the last act that is to stand; type any word of it"), std::move(entries), this};
    connect(finder, &FinderDialog::chosen, this,
        [this, count = acts.size()](int entry) { goBackTo(count - static_cast<std::size_t>(entry)); });
    finder->open();
}

void MainWindow::goBackTo(std::size_t standing)
{
    const std::size_t before = session()->document().standing();
    session()->goBackTo(standing);
    if (const std::size_t now = session()->document().standing(); now < before) {
        m_messages->showNotice(before - now == 1 ? tr("1 act was taken back.") : tr("%1 acts were taken back.").arg(before - now));
    } else if (now > before) {
        m_messages->showNotice(now - before == 1 ? tr("1 act was done again.") : tr("%1 acts were done again.").arg(now - before));
    }
}

void MainWindow::showGoTo()
{
    const std::vector<Node> places = placesOf(session()->book(), session()->plan());
    std::vector<FinderEntry> entries;
    for (const Node& place : places) {
        entries.push_back(placeEntry(session()->view(), place));
    }
    auto* const finder = new FinderDialog{tr("Go to"), tr("Type a ref or any words"), std::move(entries), this};
    connect(finder, &FinderDialog::chosen, this,
        [this, places](int entry) { m_workspace->jumpTo(places[static_cast<std::size_t>(entry)]); });
    finder->open();
}

// A child of the workspace: it goes with the file that it shows.
void MainWindow::showSearch()
{
    auto* const search = new SearchDialog{*session(), m_searched, m_workspace};
    connect(search, &SearchDialog::finished, this, [this, search] { m_searched = search->typed(); });
    connect(search, &SearchDialog::chosen, m_workspace, &Workspace::showFound);
    search->open();
}

// As the search is, a child of the workspace.
SetupDialog& MainWindow::openSetup(const QString& page)
{
    auto* const setup = new SetupDialog{*session(), m_settings, m_workspace};
    connect(setup, &SetupDialog::goToWanted, m_workspace, &Workspace::jumpTo);
    if (!page.isEmpty()) {
        setup->showPage(page).setFocus(Qt::OtherFocusReason);
    }
    setup->open();
    return *setup;
}

void MainWindow::openSetupAt(SectionId section)
{
    static_cast<SectionsPage&>(openSetup().showPage(u"frontMatter"_s)).show(section);
}

void MainWindow::askYourName()
{
    auto* const form = new FormDialog{tr("Your name"), tr("Use this name"), this};
    form->addNote(tr("Every change is recorded with the name of the person who made it."));
    QLineEdit* const name = form->addText(tr("Your &name"), m_settings.author());
    form->setWork([this, name]() -> Status {
        m_settings.setYourName(name->text());
        useAuthor();
        return done();
    });
    form->open();
}

void MainWindow::askNewPlan(const NewPlan& typed)
{
    const QDate today = session() != nullptr ? session()->document().today() : m_clock().toLocalTime().date();
    openNewPlanForm(today, typed, this, [this](const NewPlan& plan) -> Status {
        if (const Result<Edit> edit = addPlan({}, plan); !edit) {
            return edit.error();
        }
        m_files->askWhereToKeep(plan);
        return done();
    });
}

void MainWindow::openSettings()
{
    auto* const dialog = new SettingsDialog{m_settings, this};
    connect(dialog, &SettingsDialog::authorChanged, this, &MainWindow::useAuthor);
    dialog->open();
}

void MainWindow::useAuthor()
{
    if (session() != nullptr) {
        session()->document().setAuthor(m_settings.author());
    }
}

} // namespace boardplan
