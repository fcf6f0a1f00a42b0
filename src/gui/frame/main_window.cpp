#include "gui/frame/main_window.h"

#include "gui/commands/commands.h"
#include "gui/commands/window_commands.h"
#include "gui/frame/companion_files.h"
#include "gui/frame/drop_hint.h"
#include "gui/frame/file_desk.h"
#include "gui/frame/first_paint.h"
#include "gui/frame/first_run_page.h"
#include "gui/frame/judgement_watch.h"
#include "gui/frame/message_bar.h"
#include "gui/frame/mouse_ways.h"
#include "gui/frame/places.h"
#include "gui/frame/recent_menu.h"
#include "gui/frame/settings.h"
#include "gui/frame/status_line.h"
#include "gui/frame/typing_keys.h"
#include "gui/frame/workspace.h"
#include "gui/inspector/lapsed_judgement.h"
#include "gui/look/window_size.h"
#include "gui/node_words.h"
#include "gui/plan/plan_dialogs.h"
#include "gui/plan_scope.h"
#include "gui/session.h"
#include "gui/widgets/tab_walk.h"

#include <boardplan/base/with_capital.h>

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace boardplan {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Settings& settings, Clock clock)
    : m_settings{settings}
    , m_clock{std::move(clock)}
    , m_commands{new Commands{this}}
    , m_messages{new MessageBar{this}}
    , m_column{new QVBoxLayout}
    , m_dropHint{new DropHint{this}}
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
    // Screen readers follow the stack: menus, then the page, then the line below it.
    menuBar()->lower();
    m_status->raise();
    new MouseWays{*this, *m_commands};
    new TypingKeys{*this, *m_commands};
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
    connect(m_files, &FileDesk::created, this, &MainWindow::startNewPlan);
    connect(m_files, &FileDesk::notCreated, this, &MainWindow::askNewPlan);
    connect(m_files, &FileDesk::imported, this, &MainWindow::announceImport);
    connect(m_files, &FileDesk::failed, this, &MainWindow::fail);
    connect(m_files, &FileDesk::called, this, &MainWindow::comeForward);
    connect(m_files, &FileDesk::openElsewhere, this, &MainWindow::sayOpenElsewhere);
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
    leaveFirstRun();
    m_messages->hide();
    m_workspace = new Workspace{*session(), m_settings, this};
    m_column->addWidget(m_workspace, 1);
    m_status->follow(session());
    connect(m_workspace, &Workspace::commandWanted, m_commands, &Commands::run);
    connect(m_workspace, &Workspace::failed, this, &MainWindow::fail);
    connect(m_workspace, &Workspace::sectionWanted, this, &MainWindow::openSetupAt);
    connect(m_workspace, &Workspace::exported, this,
        [this](const QString& path) {
            m_messages->showNotice(tr("Written to “%1”.").arg(QDir::toNativeSeparators(path)), tr("Open it"),
                [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
        });
    connect(m_workspace, &Workspace::batchEnded, this, &MainWindow::announceBatch);
    // After whatever else the same edit has to say, which matters less.
    connect(new JudgementWatch{*session(), m_workspace}, &JudgementWatch::lapsed, this, &MainWindow::announceLapse,
        Qt::QueuedConnection);
    connect(session(), &Session::viewChanged, m_commands, qOverload<>(&Commands::refresh));
    connect(session(), &Session::selectionChanged, m_commands, qOverload<>(&Commands::refresh));
    connect(m_workspace, &Workspace::viewShown, this, &MainWindow::refreshCopying);
    // Once the views have marked it as well.
    connect(session(), &Session::selectionChanged, this, &MainWindow::refreshCopying, Qt::QueuedConnection);
    connect(qApp, &QApplication::focusChanged, m_workspace, [this] { refreshCopying(); });
    connect(&m_workspace->places(), &Places::changed, m_commands, qOverload<>(&Commands::refresh));
    connect(session(), &Session::planChanged, this, &MainWindow::refreshRateCommands);
    connect(session(), &Session::planChanged, this, &MainWindow::refreshTitle);
    watchForAuthor();
    refreshRateCommands();
    refreshTitle();
    announceUnrecorded();
}

// What stands in a cell or a field is taken as when the keyboard goes elsewhere.
void MainWindow::finishTyping()
{
    QWidget* const typing = focusWidget();
    if (typing != nullptr && m_workspace->isAncestorOf(typing)) {
        typing->clearFocus();
    }
}

// What can be copied depends on what has the keyboard.
void MainWindow::refreshCopying()
{
    m_commands->refresh(u"edit.copy"_s);
    m_commands->refresh(u"edit.copyWithHeadings"_s);
}

void MainWindow::leaveSession()
{
    if (m_workspace == nullptr) {
        return;
    }
    finishTyping();
    m_workspace->saveLayout();
    m_status->follow(nullptr);
    disconnect(session(), nullptr, this, nullptr);
    disconnect(session(), nullptr, m_commands, nullptr);
    delete std::exchange(m_workspace, nullptr); // focus moves while it goes
    m_searched.clear();
}

// The click that opened the file may still be under way in it.
void MainWindow::leaveFirstRun()
{
    if (m_firstRun != nullptr) {
        m_column->removeWidget(m_firstRun);
        m_firstRun->hide();
        m_firstRun->deleteLater();
        m_firstRun = nullptr;
    }
}

void MainWindow::showFirstRun()
{
    m_firstRun = new FirstRunPage{!exampleBoardPath().isEmpty(), !samplePlanPath().isEmpty(), this};
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

// The first change that is made asks for the name it is recorded with.
void MainWindow::watchForAuthor()
{
    connect(&session()->document(), &Document::edited, this, &MainWindow::announceAuthor, Qt::SingleShotConnection);
}

void MainWindow::enterPlan()
{
    m_workspace->enterView(ViewKind::Plan);
    afterFirstPaint(*m_workspace, [this] { m_workspace->enterView(ViewKind::Plan); });
}

// A person who makes a plan goes on typing it.
void MainWindow::startNewPlan()
{
    enterPlan();
    m_messages->hide();
    watchForAuthor();
}

// What came in is looked at first, in the table that the person knows.
void MainWindow::announceImport(int actions, const QString& document)
{
    enterPlan();
    const QString came = actions == 1 ? tr("1 action of “%1” is in the plan.").arg(document)
                                      : tr("%1 actions of “%2” are in the plan.").arg(actions).arg(document);
    m_messages->showNotice(came + u' ' + tr("Ctrl+Z takes the import back. Choose an action to say how it stands."));
    watchForAuthor();
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

void MainWindow::announceBatch(const QString& folder, int written, int total)
{
    const QString place = QDir::toNativeSeparators(folder);
    const QString what = written == total ? tr("%1 papers were written to “%2”.").arg(QString::number(written), place)
                                          : tr("Cancelled. %1 of %2 papers were written to “%3”.")
                                                .arg(QString::number(written), QString::number(total), place);
    m_messages->showNotice(what, tr("Open the folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

// What was typed when the program ended, however it ended.
void MainWindow::announceUnrecorded()
{
    const std::vector<Node> nodes = m_workspace->unrecorded();
    if (nodes.empty()) {
        return;
    }
    const Node latest = nodes.back();
    const QString about = nodeWords(session()->view(), latest);
    m_messages->showNotice(nodes.size() == 1
            ? tr("You were writing about %1. Nothing of it is recorded yet.").arg(about)
            : tr("You were writing about %1 and %2 more. Nothing of it is recorded yet.").arg(about).arg(nodes.size() - 1),
        tr("Go on writing"), [this, latest] {
            if (session() != nullptr && isInBook(session()->book(), latest)) {
                m_workspace->goOnWriting(latest);
            }
        });
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

void MainWindow::sayAllSaved()
{
    const QString saved = withCapital(m_status->savedText());
    m_messages->showNotice(tr("%1. Every change is written to the file as soon as it is made.").arg(saved),
        tr("Save a copy…"), [this] { m_files->askSaveCopy(); });
}

void MainWindow::closeFile()
{
    m_files->close();
    m_messages->hide(); // it was about what is closed
    showFirstRun();
}

void MainWindow::showEvent(QShowEvent* event)
{
    if (session() == nullptr && m_firstRun == nullptr) {
        showFirstRun();
    }
    QMainWindow::showEvent(event);
}

bool MainWindow::focusNextPrevChild(bool isForward)
{
    return tabOn(*this, isForward);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setLayout(u"window"_s, saveGeometry());
    m_files->close();
    QMainWindow::closeEvent(event);
}

// Another window was asked for the file that this one has.
void MainWindow::comeForward()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    raise();
    activateWindow();
    QApplication::alert(this); // where the desktop lets no window come forward by itself
}

void MainWindow::sayOpenElsewhere(const QString& path)
{
    m_messages->showNotice(
        tr("“%1” is open in another window, which was brought to the front.").arg(QFileInfo{path}.fileName()));
}

} // namespace boardplan
