#include "gui/setup/setup_dialog.h"

#include "gui/frame/message_bar.h"
#include "gui/frame/settings.h"
#include "gui/help/guide_window.h"
#include "gui/look/icons.h"
#include "gui/look/theme.h"
#include "gui/look/window_size.h"
#include "gui/session.h"
#include "gui/setup/setup_page.h"
#include "gui/setup/setup_pages.h"
#include "gui/widgets/rail_button.h"
#include "gui/widgets/tab_walk.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int widthInLetters = 165; // so that it grows with the text
constexpr int heightInLines = 43;

} // namespace

SetupDialog::SetupDialog(Session& session, Settings& settings, QWidget* parent)
    : QDialog{parent}
    , m_session{session}
    , m_settings{settings}
    , m_pages{new QStackedWidget{this}}
    , m_messages{new MessageBar{this}}
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Set up"));
    setSizeGripEnabled(true);
    m_pages->setBackgroundRole(QPalette::Base);
    m_pages->setAutoFillBackground(true);
    m_messages->hide();
    auto* const buttons = new QDialogButtonBox{QDialogButtonBox::Close};
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->setContentsMargins(12, 8, 20, 10);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addWidget(m_messages);
    column->addWidget(buttons);
    auto* const row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeRail());
    row->addLayout(column, 1);
    addShortcuts();
    resizeWithinScreen(*this, roomForText(*this, widthInLetters, heightInLines));
    restoreGeometry(settings.layout(u"setup"_s));
    showPage(setupEntries().front().id).setFocus(Qt::OtherFocusReason);
    if (const QString reason = session.lockedReason(); !reason.isEmpty()) {
        m_messages->showNotice(reason);
    }
}

QWidget* SetupDialog::makeRail()
{
    auto* const rail = new QWidget{this};
    rail->setAccessibleName(tr("Pages"));
    auto* const column = new QVBoxLayout{rail};
    column->setContentsMargins(railMargin, 10, railMargin, railMargin);
    column->setSpacing(2);
    for (const SetupEntry& entry : setupEntries()) {
        auto* const button = new RailButton{rail};
        button->setObjectName(entry.id);
        button->setText(entry.text);
        button->setIcon(Icons::icon(entry.icon));
        button->setAccessibleName(entry.text);
        // Toggled, not clicked: a screen reader may only toggle.
        connect(button, &QAbstractButton::toggled, this, [this, id = entry.id](bool isOn) {
            if (isOn) {
                showPage(id);
            }
        });
        column->addWidget(button);
    }
    column->addStretch(1);
    return rail;
}

SetupPage& SetupDialog::showPage(const QString& id)
{
    auto* page = m_pages->findChild<SetupPage*>(id);
    if (page == nullptr) {
        const auto& entries = setupEntries();
        const auto entry = std::find_if(entries.begin(), entries.end(),
                                        [&](const auto& it) { return it.id == id; });
        Q_ASSERT_X(entry != entries.end(), "SetupDialog::showPage", qPrintable(id));
        page = entry->make(m_session, m_pages);
        page->setObjectName(id);
        m_pages->addWidget(page);
        connect(page, &SetupPage::acted, this, &SetupDialog::tellDone);
        connect(page, &SetupPage::refused, this,
                [this](const Error& error) { m_messages->showError(error); });
        connect(page, &SetupPage::goToWanted, this, [this](const Node& node) {
            if (close()) {
                Q_EMIT goToWanted(node);
            }
        });
    }
    m_pages->setCurrentWidget(page);
    for (RailButton* const button : findChildren<RailButton*>()) {
        if (button->objectName() == id) {
            button->setChecked(true);
        }
    }
    return *page;
}

// Where the keyboard is in a box whose text was changed, undo is the box's own.
void SetupDialog::addShortcuts()
{
    const auto add = [this](const QList<QKeySequence>& keys, auto act) {
        auto* const shortcut = new QShortcut{this};
        shortcut->setKeys(keys);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add({QKeySequence{Qt::CTRL | Qt::Key_Z}}, [this] { undo(); });
    add({QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_Z}, QKeySequence{Qt::CTRL | Qt::Key_Y}},
        [this] { redo(); });
    add({QKeySequence{Qt::Key_F1}}, [this] {
        if (!userGuideFolder().isEmpty()) {
            openGuide(this, static_cast<SetupPage*>(m_pages->currentWidget())->guidePage());
        }
    });
}

bool SetupDialog::focusNextPrevChild(bool isForward)
{
    return tabOn(*this, isForward);
}

void SetupDialog::tellDone(const QString& what)
{
    m_messages->showNotice(what, tr("Undo"), [this] { undo(); });
}

void SetupDialog::undo()
{
    Document& document = m_session.document();
    if (const QString verb = document.undoVerb(); document.canUndo()) {
        m_session.undo();
        m_messages->showNotice(tr("Undone: %1.").arg(verb), tr("Redo"), [this] { redo(); });
    }
}

void SetupDialog::redo()
{
    Document& document = m_session.document();
    if (const QString verb = document.redoVerb(); document.canRedo()) {
        m_session.redo();
        m_messages->showNotice(tr("Done again: %1.").arg(verb), tr("Undo"), [this] { undo(); });
    }
}

void SetupDialog::reject()
{
    QStringList begun;
    QStringList where;
    QString first;
    for (const SetupEntry& entry : setupEntries()) {
        const auto* const page = m_pages->findChild<SetupPage*>(entry.id);
        if (const QStringList words = page == nullptr ? QStringList{} : page->begun(); !words.isEmpty()) {
            begun += words;
            where.append(u"“%1”"_s.arg(entry.text));
            first = first.isEmpty() ? entry.id : first;
        }
    }
    if (begun.isEmpty() || begun == m_asked) {
        QDialog::reject();
        return;
    }
    m_asked = begun; // who goes on is asked again
    const bool isInSight = m_pages->currentWidget()->objectName() == first;
    m_messages->showNotice(tr("What was begun under %1 is not in the plan yet. Esc or Close again drops it.").arg(where.join(u", "_s)),
        isInSight ? QString{} : tr("Show it"), [this, first] { showPage(first).setFocus(Qt::OtherFocusReason); });
}

void SetupDialog::done(int result)
{
    m_settings.setLayout(u"setup"_s, saveGeometry());
    QDialog::done(result);
}

} // namespace boardplan
