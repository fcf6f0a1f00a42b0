#include "random_acts.h"

#include "support/random_edits.h"

#include "gui/commands/commands.h"
#include "gui/frame/file_desk.h"
#include "gui/frame/main_window.h"
#include "gui/frame/workspace.h"
#include "gui/plan/plan_view.h"
#include "gui/session.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QColorDialog>
#include <QDesktopServices>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QTest>
#include <QThreadPool>

#include <memory>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList schemesOfOthers{u"mailto"_s, u"https"_s, u"http"_s, u"file"_s};
constexpr int patienceWithDialogs = 30; // acts
constexpr int patienceWithoutFile = 6;

// How often each kind of act comes, of a hundred.
enum ActKind { PressKey, Click, RunCommand, WriteWords, Scroll, Drag, Paste, UndoRedo, DropRows, ChooseView, Resize, DropFile };
constexpr int shares[] = {28, 28, 16, 8, 4, 3, 3, 4, 2, 2, 1, 1};

// What other programs put on the clipboard, and what they leave there that is no table.
std::unique_ptr<QMimeData> anyCopied(RandomHand& hand)
{
    auto data = std::make_unique<QMimeData>();
    switch (hand.below(5)) {
    case 0:
        data->setText(u"Ref\tAction\tLead\tTimescale\n9.1\tAsk every ward\tHealth\tMarch 2027\n9.2\tSay what was heard\tPolice\tQ2 2026/27"_s);
        break;
    case 1:
        data->setHtml(u"<table><tr><th>Action</th><th>Lead</th></tr><tr><td>Hold a day</td><td>Housing</td></tr></table>"_s);
        break;
    case 2:
        data->setText(randomText(hand.random()));
        break;
    case 3:
        data->setText(u"one\ntwo\nthree"_s);
        break;
    default:
        break; // nothing
    }
    return data;
}

} // namespace

NoOtherProgram::NoOtherProgram()
{
    for (const QString& scheme : schemesOfOthers) {
        QDesktopServices::setUrlHandler(scheme, this, "take");
    }
}

NoOtherProgram::~NoOtherProgram()
{
    for (const QString& scheme : schemesOfOthers) {
        QDesktopServices::unsetUrlHandler(scheme);
    }
}

RandomActs::RandomActs(MainWindow& window, const QString& folder, const QString& file, unsigned seed)
    : m_window{window}
    , m_folder{folder}
    , m_file{file}
    , m_hand{window, seed}
{
    m_nested.setInterval(10);
    connect(&m_nested, &QTimer::timeout, this, [this] {
        if (m_isActing && QApplication::activePopupWidget() != nullptr) {
            m_hand.isOnceIn(3) ? m_hand.press(Qt::Key_Escape) : m_hand.pressAny();
        }
    });
    m_nested.start();
}

void RandomActs::act()
{
    int lot = m_hand.below(100);
    int kind = 0;
    for (; lot >= shares[kind]; ++kind) {
        lot -= shares[kind];
    }
    m_isActing = true;
    if (QApplication::activePopupWidget() != nullptr && !m_hand.isOnceIn(4)) {
        chooseInList();
    } else {
        act(kind);
    }
    m_isActing = false;
    QTest::qWait(m_hand.isOnceIn(20) ? 15 : 0);
    if (m_hand.isOnceIn(30)) {
        QThreadPool::globalInstance()->waitForDone();
        QTest::qWait(1);
    }
    answerDialogs();
    comeBack();
    giveKeyboardBack();
}

void RandomActs::act(int kind)
{
    switch (kind) {
    case PressKey: return m_hand.pressAny();
    case Click: return m_hand.click();
    case RunCommand: return command();
    case WriteWords: return write();
    case Scroll: return m_hand.scroll();
    case Drag: return m_hand.drag();
    case Paste: return paste();
    case UndoRedo: return m_hand.press(Qt::Key_Z, m_hand.isOnceIn(3) ? Qt::ControlModifier | Qt::ShiftModifier : Qt::ControlModifier);
    case DropRows: return dropRows();
    case ChooseView: return m_hand.press(static_cast<Qt::Key>(Qt::Key_1 + m_hand.below(9)), Qt::ControlModifier);
    case Resize: return resize();
    default: return dropFile();
    }
}

// What popped up is in the way of everything else.
void RandomActs::chooseInList()
{
    static const std::vector<Qt::Key> keys{Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_Right, Qt::Key_Return, Qt::Key_Escape};
    m_hand.isOnceIn(4) ? m_hand.click() : m_hand.press(m_hand.anyOf(keys));
}

// By its key where it has one, else as from its menu, which a dialog in the way does not let anybody open.
void RandomActs::command()
{
    const std::vector<Command>& all = m_window.commands().all();
    const Command& chosen = m_hand.anyOf(all);
    if (!chosen.shortcuts.isEmpty() && m_hand.isOnceIn(2)) {
        const QKeyCombination keys = m_hand.anyOf(std::vector<QKeySequence>{chosen.shortcuts.begin(), chosen.shortcuts.end()})[0];
        m_hand.press(keys.key(), keys.keyboardModifiers());
    } else if (frontWindow(m_window) == &m_window) {
        m_hand.tell(u"command "_s + chosen.id);
        m_window.commands().run(QString{chosen.id});
    }
}

void RandomActs::write()
{
    QWidget* const focused = QApplication::focusWidget();
    const bool isText = qobject_cast<QLineEdit*>(focused) != nullptr || qobject_cast<QPlainTextEdit*>(focused) != nullptr;
    QWidgetList boxes;
    for (QWidget* const box : frontWindow(m_window)->findChildren<QWidget*>()) {
        const bool isBox = qobject_cast<QLineEdit*>(box) != nullptr || qobject_cast<QPlainTextEdit*>(box) != nullptr;
        if (isBox && box->isVisible() && box->isEnabled()) {
            boxes.append(box);
        }
    }
    if ((!isText || m_hand.isOnceIn(3)) && !boxes.isEmpty()) {
        QWidget* const box = boxes[m_hand.below(static_cast<std::size_t>(boxes.size()))];
        m_hand.tell(u"go to "_s + widgetWords(*box));
        box->setFocus(Qt::MouseFocusReason);
    }
    m_hand.type(m_hand.anyWords());
}

void RandomActs::paste()
{
    m_hand.tell(u"copy something elsewhere"_s);
    QGuiApplication::clipboard()->setMimeData(anyCopied(m_hand).release());
    m_hand.press(Qt::Key_V, m_hand.isOnceIn(2) ? Qt::ControlModifier : Qt::ControlModifier | Qt::ShiftModifier);
}

// The platform of the tests has no drag: the tree is told of one as the window system would.
void RandomActs::dropRows()
{
    if (m_window.workspace() == nullptr || frontWindow(m_window) != &m_window
        || m_window.workspace()->currentView() != ViewKind::Plan || m_window.session()->showsSeveral()) {
        return;
    }
    PlanTreeView& tree = m_window.workspace()->planView().tree();
    if (!tree.isVisible() || tree.selectedInOrder().empty()) {
        return;
    }
    QWidget* const target = tree.viewport();
    const QPoint to{m_hand.below(static_cast<std::size_t>(target->width())), m_hand.below(static_cast<std::size_t>(target->height()))};
    m_hand.tell(u"drop the rows at %1, %2"_s.arg(to.x()).arg(to.y()));
    const std::unique_ptr<QMimeData> data{tree.draggedRows()};
    QDragEnterEvent enter{to, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier};
    QCoreApplication::sendEvent(target, &enter);
    QDragMoveEvent move{to, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier};
    QCoreApplication::sendEvent(target, &move);
    QDragLeaveEvent leave;
    QDropEvent drop{to, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier};
    QCoreApplication::sendEvent(target, move.isAccepted() ? static_cast<QEvent*>(&drop) : &leave);
}

void RandomActs::dropFile()
{
    if (frontWindow(m_window) != &m_window) {
        return;
    }
    const QStringList files = QDir{m_folder}.entryList(QDir::Files, QDir::Name);
    const QString file = files[m_hand.below(static_cast<std::size_t>(files.size()))];
    m_hand.tell(u"drop the file "_s + file);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QDir{m_folder}.filePath(file))});
    QDragEnterEvent enter{{200, 200}, Qt::CopyAction, &data, Qt::LeftButton, {}};
    QCoreApplication::sendEvent(&m_window, &enter);
    QDropEvent drop{{200, 200}, Qt::CopyAction, &data, Qt::LeftButton, {}};
    QCoreApplication::sendEvent(&m_window, &drop);
}

void RandomActs::resize()
{
    const QSize size{500 + m_hand.below(1200), 380 + m_hand.below(800)};
    m_hand.tell(u"resize to %1 × %2"_s.arg(size.width()).arg(size.height()));
    m_window.resize(size);
}

void RandomActs::answerDialogs()
{
    for (QWidget* const window : QApplication::topLevelWidgets()) {
        if (!window->isVisible()) {
            continue;
        }
        if (auto* const files = qobject_cast<QFileDialog*>(window)) {
            answerFiles(*files);
        } else if (auto* const print = qobject_cast<QPrintDialog*>(window)) {
            m_hand.tell(u"do not print"_s);
            print->reject();
        } else if (auto* const colour = qobject_cast<QColorDialog*>(window)) {
            m_hand.tell(u"choose a colour"_s);
            colour->setCurrentColor(QColor::fromHsv(m_hand.below(360), m_hand.below(256), m_hand.below(256)));
            m_hand.isOnceIn(3) ? colour->reject() : colour->accept();
        } else {
            continue;
        }
        QTest::qWait(1);
        return;
    }
}

void RandomActs::answerFiles(QFileDialog& dialog)
{
    const bool isNew = dialog.acceptMode() == QFileDialog::AcceptSave;
    const QStringList files = QDir{m_folder}.entryList(QDir::Files, QDir::Name);
    if (m_hand.isOnceIn(3) || (!isNew && files.isEmpty())) {
        m_hand.tell(u"choose no file"_s);
        dialog.reject();
        return;
    }
    const QString name = isNew ? u"made %1.%2"_s.arg(++m_files).arg(dialog.defaultSuffix()) : files[m_hand.below(static_cast<std::size_t>(files.size()))];
    m_hand.tell(u"choose the file "_s + name);
    const QPointer<QFileDialog> asked{&dialog}; // may go with the file that is closed for the new one
    Q_EMIT dialog.fileSelected(QDir{m_folder}.filePath(name));
    if (asked != nullptr) {
        asked->reject();
    }
}

// A window system does so when a menu closes; the platform of the tests leaves the keyboard with what is hidden.
void RandomActs::giveKeyboardBack()
{
    const QWidget* const active = QApplication::activeWindow();
    if (active == nullptr || !active->isVisible()) {
        frontWindow(m_window)->activateWindow();
    }
}

// Out of a dialog that has been open for long, and back to a file after the window or the file was closed.
void RandomActs::comeBack()
{
    const bool isInDialog = frontWindow(m_window) != &m_window;
    m_actsInDialog = isInDialog ? m_actsInDialog + 1 : 0;
    if (m_actsInDialog > patienceWithDialogs) {
        m_hand.press(Qt::Key_Escape); // out of a list that popped up
        m_hand.tell(u"close "_s + widgetWords(*frontWindow(m_window)));
        frontWindow(m_window)->close();
        m_actsInDialog = 0;
    }
    if (!m_window.isVisible()) {
        m_hand.tell(u"start again"_s);
        m_window.show();
        m_actsWithoutFile = patienceWithoutFile;
    }
    m_actsWithoutFile = m_window.session() == nullptr ? m_actsWithoutFile + 1 : 0;
    if (m_actsWithoutFile > patienceWithoutFile && frontWindow(m_window) == &m_window) {
        m_hand.tell(u"open the file"_s);
        m_window.files().open(m_file);
    }
}

} // namespace boardplan::test
