#include "gui/commands/commands.h"

#include "gui/look/icons.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

struct MenuName {
    CommandMenu menu;
    const char* title;
};

constexpr MenuName menuNames[] = {
    {CommandMenu::File, QT_TRANSLATE_NOOP("boardplan::Commands", "&File")},
    {CommandMenu::Edit, QT_TRANSLATE_NOOP("boardplan::Commands", "&Edit")},
    {CommandMenu::Plan, QT_TRANSLATE_NOOP("boardplan::Commands", "&Plan")},
    {CommandMenu::View, QT_TRANSLATE_NOOP("boardplan::Commands", "&View")},
    {CommandMenu::Meeting, QT_TRANSLATE_NOOP("boardplan::Commands", "&Meeting")},
    {CommandMenu::Report, QT_TRANSLATE_NOOP("boardplan::Commands", "&Report")},
    {CommandMenu::Help, QT_TRANSLATE_NOOP("boardplan::Commands", "&Help")},
};

} // namespace

Commands::Commands(QWidget* window)
    : QObject{window}
    , m_window{window}
{
}

Commands::~Commands() = default;

void Commands::add(Command command)
{
    Q_ASSERT_X(!m_actions.contains(command.id), "Commands::add", qPrintable(command.id));
    auto* const action = new QAction{command.text, this};
    action->setObjectName(command.id);
    action->setStatusTip(command.help);
    action->setToolTip(command.help);
    action->setShortcuts(command.shortcuts);
    action->setMenuRole(QAction::NoRole);
    if (!command.icon.isEmpty()) {
        action->setIcon(Icons::icon(command.icon));
    }
    action->setCheckable(command.isOn != nullptr);
    // A copy of the function: it must outlive the removal of its command by itself.
    connect(action, &QAction::triggered, this, [this, run = command.run] {
        run();
        refresh();
    });
    m_window->addAction(action);
    m_actions.insert(command.id, action);
    refresh(command);
    m_commands.push_back(std::move(command));
}

void Commands::removeGroup(const QString& idPrefix)
{
    const auto isMeant = [&](const Command& command) { return command.id.startsWith(idPrefix); };
    for (const Command& command : m_commands) {
        if (isMeant(command)) {
            QAction* action = m_actions.take(command.id);
            m_window->removeAction(action);
            action->deleteLater();
        }
    }
    std::erase_if(m_commands, isMeant);
}

bool Commands::run(const QString& id)
{
    QAction* const found = action(id);
    if (found == nullptr) {
        return false;
    }
    refresh();
    if (!found->isEnabled()) {
        return false;
    }
    found->trigger();
    return true;
}

bool Commands::isOfRows(const QKeySequence& keys) const
{
    return std::any_of(m_commands.begin(), m_commands.end(),
        [&](const Command& command) { return command.isOfRows && command.shortcuts.contains(keys); });
}

void Commands::refresh()
{
    for (const Command& command : m_commands) {
        refresh(command);
    }
}

void Commands::refresh(const QString& id)
{
    const auto found = std::find_if(m_commands.begin(), m_commands.end(), [&](const Command& one) { return one.id == id; });
    if (found != m_commands.end()) {
        refresh(*found);
    }
}

void Commands::refresh(const Command& command)
{
    QAction* const shown = action(command.id);
    shown->setEnabled(!command.applies || command.applies());
    if (command.currentText) {
        shown->setText(command.currentText());
    }
    if (command.isOn) {
        shown->setChecked(command.isOn());
    }
}

void Commands::buildMenus(QMenuBar& bar)
{
    for (const MenuName& name : menuNames) {
        const int key = static_cast<int>(name.menu);
        QMenu*& menu = m_menus[key];
        if (menu == nullptr) {
            menu = bar.addMenu(tr(name.title));
            connect(menu, &QMenu::aboutToShow, this, qOverload<>(&Commands::refresh));
        }
        menu->clear();
        qDeleteAll(menu->findChildren<QMenu*>(QString{}, Qt::FindDirectChildrenOnly)); // submenus of the last filling
        fill(*menu, name.menu);
        menu->menuAction()->setVisible(!menu->isEmpty());
    }
}

void Commands::fill(QMenu& menu, CommandMenu which)
{
    QHash<QString, QMenu*> submenus;
    for (const Command& command : m_commands) {
        if (command.menu != which) {
            continue;
        }
        if (command.startsGroup) {
            menu.addSeparator();
        }
        QMenu* target = &menu;
        if (!command.submenu.isEmpty()) {
            QMenu*& submenu = submenus[command.submenu];
            if (submenu == nullptr) {
                submenu = menu.addMenu(command.submenu);
            }
            target = submenu;
        }
        target->addAction(action(command.id));
        if (QMenu* const data = m_dataMenus.value(command.id)) {
            target->addMenu(data);
        }
    }
}

QString plainCommandText(const QString& text)
{
    QString result = text;
    result.replace(u"&&"_s, QString{QChar{0}}).remove(u'&').replace(QChar{0}, u'&');
    return result;
}

} // namespace boardplan
