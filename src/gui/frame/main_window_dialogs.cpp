// What a window opens over itself to find things and to choose.
#include "gui/commands/commands.h"
#include "gui/commands/finder_dialog.h"
#include "gui/frame/main_window.h"
#include "gui/frame/settings.h"
#include "gui/frame/settings_dialog.h"
#include "gui/frame/workspace.h"
#include "gui/search/search_dialog.h"
#include "gui/session.h"
#include "gui/setup/setup_dialog.h"
#include "gui/widgets/form_dialog.h"

#include <QAction>
#include <QLineEdit>

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
void MainWindow::openSetup()
{
    auto* const setup = new SetupDialog{*session(), m_settings, m_workspace};
    connect(setup, &SetupDialog::goToWanted, m_workspace, &Workspace::jumpTo);
    setup->open();
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
