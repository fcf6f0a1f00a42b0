#include "gui/frame/main_window.h"

#include "gui/commands/commands.h"
#include "gui/commands/finder_dialog.h"
#include "gui/commands/window_commands.h"
#include "gui/frame/file_desk.h"
#include "gui/frame/first_run_page.h"
#include "gui/frame/judgement_watch.h"
#include "gui/frame/message_bar.h"
#include "gui/frame/recent_menu.h"
#include "gui/frame/settings.h"
#include "gui/frame/status_line.h"
#include "gui/frame/workspace.h"
#include "gui/inspector/lapsed_judgement.h"
#include "gui/look/window_size.h"
#include "gui/plan/plan_dialogs.h"
#include "gui/plan/plan_view.h"
#include "gui/plan_scope.h"
#include "gui/session.h"
#include "gui/setup/setup_dialog.h"
#include "gui/widgets/form_dialog.h"

#include <boardplan/base/with_capital.h>

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QVBoxLayout>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// The local file that a drag carries; empty where it is none or more than one.
QString draggedFile(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString{};
}

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

// "10:42, Ann": when an act was done and by whom.
QString actWords(const SessionAct& act, const QDate& today)
{
    const QDateTime at = act.at.toLocalTime();
    const QString time = at.toString(u"HH:mm"_s);
    const QString when = at.date() == today ? time : u"%1, %2"_s.arg(displayDate(at.date()), time);
    return act.author.isEmpty() ? when : u"%1, %2"_s.arg(when, act.author);
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

MainWindow::MainWindow(Settings& settings, Clock clock)
    : m_settings{settings}
    , m_clock{std::move(clock)}
    , m_commands{new Commands{this}}
    , m_messages{new MessageBar{this}}
    , m_column{new QVBoxLayout}
    , m_status{new StatusLine{this}}
    , m_files{new FileDesk{settings, m_clock, this}}
{
    setMinimumSize(480, 360);
    setAcceptDrops(true);
    auto* const centre = new QWidget{this};
    centre->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_messages);
    setCentralWidget(centre);
    setStatusBar(m_status);
    makeCommands();
    connectFiles();
    resizeWithinScreen(*this, {1366, 820});
    restoreGeometry(settings.layout(u"window"_s));
}

MainWindow::~MainWindow()
{
    leaveSession();
}

void MainWindow::makeCommands()
{
    auto* const recent = new RecentMenu{m_settings, this};
    connect(recent, &RecentMenu::fileChosen, m_files, &FileDesk::openAny);
    m_commands->setDataMenu(u"file.open"_s, recent);
    addFileCommands(*m_commands, *this);
    addEditCommands(*m_commands, *this);
    addRowCommands(*m_commands, *this);
    addPlanCommands(*m_commands, *this);
    addViewCommands(*m_commands, *this);
    addMeetingCommands(*m_commands, *this);
    addReportCommands(*m_commands, *this);
    addHelpCommands(*m_commands, *this);
}

void MainWindow::connectFiles()
{
    connect(m_files, &FileDesk::opened, this, &MainWindow::showSession);
    connect(m_files, &FileDesk::closing, this, &MainWindow::leaveSession);
    connect(m_files, &FileDesk::created, this, [this] { openNewPlanForm(*session(), this); });
    connect(m_files, &FileDesk::failed, this, &MainWindow::fail);
    connect(m_files, &FileDesk::noticed, this, [this](const QString& text) { m_messages->showNotice(text); });
}

Session* MainWindow::session() const
{
    return m_files->session();
}

bool MainWindow::hasPlan() const
{
    return session() != nullptr && !session()->plan().isNull();
}

bool MainWindow::canEdit() const
{
    return session() != nullptr && session()->lockedReason().isEmpty();
}

bool MainWindow::hasActionSelected() const
{
    return session() != nullptr && session()->selection().kind == NodeKind::Action;
}

void MainWindow::showSession()
{
    delete m_firstRun;
    m_firstRun = nullptr;
    m_messages->hide();
    m_workspace = new Workspace{*session(), m_settings, this};
    m_column->addWidget(m_workspace, 1);
    m_status->follow(session());
    connect(m_workspace, &Workspace::commandWanted, m_commands, &Commands::run);
    connect(m_workspace, &Workspace::failed, this, &MainWindow::fail);
    connect(m_workspace, &Workspace::exported, this,
        [this](const QString& path) { m_messages->showNotice(tr("Written to “%1”.").arg(path)); });
    // After whatever else the same edit has to say, which matters less.
    connect(new JudgementWatch{*session(), m_workspace}, &JudgementWatch::lapsed, this, &MainWindow::announceLapse,
        Qt::QueuedConnection);
    connect(session(), &Session::viewChanged, m_commands, qOverload<>(&Commands::refresh));
    connect(session(), &Session::selectionChanged, m_commands, qOverload<>(&Commands::refresh));
    connect(session(), &Session::planChanged, this, &MainWindow::refreshRateCommands);
    connect(session(), &Session::planChanged, this, &MainWindow::refreshTitle);
    connect(&session()->document(), &Document::edited, this, &MainWindow::announceAuthor, Qt::SingleShotConnection);
    refreshRateCommands();
    refreshTitle();
}

void MainWindow::leaveSession()
{
    if (m_workspace == nullptr) {
        return;
    }
    m_workspace->saveLayout();
    m_status->follow(nullptr);
    disconnect(session(), nullptr, this, nullptr);
    disconnect(session(), nullptr, m_commands, nullptr);
    delete m_workspace;
    m_workspace = nullptr;
}

void MainWindow::showFirstRun()
{
    m_firstRun = new FirstRunPage{!exampleBoardPath().isEmpty(), this};
    m_firstRun->setRecentFiles(m_settings.recentFiles());
    connect(m_firstRun, &FirstRunPage::commandWanted, m_commands, &Commands::run);
    connect(m_firstRun, &FirstRunPage::fileChosen, m_files, &FileDesk::openAny);
    m_column->addWidget(m_firstRun, 1);
    refreshRateCommands();
    refreshTitle();
}

void MainWindow::refreshTitle()
{
    if (session() == nullptr) {
        setWindowTitle(tr("BoardPlan"));
        return;
    }
    const QString file = QFileInfo{session()->document().path()}.completeBaseName();
    if (session()->showsSeveral()) {
        setWindowTitle(tr("%1 – %2 – BoardPlan").arg(scopeWords(session()->book(), session()->scope()), file));
        return;
    }
    const Plan* const plan = session()->book().find(session()->plan());
    setWindowTitle(plan == nullptr ? tr("%1 – BoardPlan").arg(file) : tr("%1 – %2 – BoardPlan").arg(plan->title, file));
}

void MainWindow::refreshRateCommands()
{
    m_commands->removeGroup(u"rate."_s);
    addRateCommands(*m_commands, *this);
    m_commands->buildMenus(*menuBar());
    m_commands->refresh();
}

void MainWindow::announceAuthor()
{
    if (m_settings.yourName().isEmpty()) {
        const QString author = session()->document().author();
        m_messages->showNotice(author.isEmpty() ? tr("Your changes are recorded without a name.")
                                                : tr("Your changes are recorded under the name “%1”.").arg(author),
            tr("Give your name…"), [this] { askYourName(); });
    }
}

void MainWindow::announceLapse(const Node& node, const QString& notice)
{
    m_messages->showNotice(notice + u'.', tr("Renew it (Ctrl+J)"),
        [this, node] {
            if (canEdit()) {
                session()->perform(renewedJudgement(*session(), node));
            }
        });
}

void MainWindow::fail(const Error& error)
{
    m_messages->showError(error);
}

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
    const auto count = [this] {
        const std::vector<SessionAct> acts = session()->document().acts();
        return std::count_if(acts.begin(), acts.end(), [](const SessionAct& act) { return !act.isUndone; });
    };
    const auto before = count();
    session()->goBackTo(standing);
    if (const auto now = count(); now < before) {
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
    connect(finder, &FinderDialog::chosen, this, [this, places](int entry) {
        m_workspace->enterView(ViewKind::Plan);
        m_workspace->planView().goTo(places[static_cast<std::size_t>(entry)]);
    });
    finder->open();
}

// A child of the workspace: it goes with the file that it shows.
void MainWindow::openSetup()
{
    auto* const setup = new SetupDialog{*session(), m_settings, m_workspace};
    connect(setup, &SetupDialog::goToWanted, this, [this](const Node& node) {
        m_workspace->enterView(ViewKind::Plan);
        m_workspace->planView().goTo(node);
    });
    setup->open();
}

void MainWindow::askYourName()
{
    auto* const form = new FormDialog{tr("Your name"), tr("Use this name"), this};
    form->addNote(tr("Every change is recorded with the name of the person who made it."));
    QLineEdit* const name = form->addText(tr("Your &name"), m_settings.author());
    form->setWork([this, name]() -> Status {
        m_settings.setYourName(name->text());
        if (session() != nullptr) {
            session()->document().setAuthor(m_settings.author());
        }
        return done();
    });
    form->open();
}

void MainWindow::sayAllSaved()
{
    const QString saved = withCapital(m_status->savedText());
    m_messages->showNotice(tr("%1. Every change is written to the file as soon as it is made.").arg(saved),
        tr("Save a copy…"), [this] { m_files->askSaveCopy(); });
}

void MainWindow::closeFile()
{
    m_files->close();
    showFirstRun();
}

void MainWindow::showEvent(QShowEvent* event)
{
    if (session() == nullptr && m_firstRun == nullptr) {
        showFirstRun();
    }
    QMainWindow::showEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setLayout(u"window"_s, saveGeometry());
    m_files->close();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!draggedFile(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    m_files->openAny(draggedFile(event->mimeData()));
}

} // namespace boardplan
