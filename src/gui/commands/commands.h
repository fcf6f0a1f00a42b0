#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace boardplan {

// The menus in their order on the menu bar.
enum class CommandMenu { File, Edit, Plan, View, Meeting, Report, Help };

// One thing a person can tell the program to do. Said once; menus and the palette are made of it.
struct Command {
    QString id = {}; // "edit.undo": stable, for tests and for widgets that offer the command
    CommandMenu menu = CommandMenu::File;
    QString submenu = {}; // empty: in the menu itself
    QString text = {};    // "&Undo"
    QString help = {};    // one sentence: status bar, palette, screen readers
    QList<QKeySequence> shortcuts = {};
    QString icon = {};
    std::function<void()> run = {};
    std::function<bool()> applies = {};        // empty: always
    std::function<QString()> currentText = {}; // empty: `text`
    std::function<bool()> isOn = {};           // empty: not a choice that is on or off
    bool startsGroup = false;                  // a line above it in the menu
    bool isOfRows = false;                     // its keys do nothing where words are typed
};

// The registry of every command of one window.
class Commands : public QObject {
    Q_OBJECT

public:
    // Shortcuts work while `window` or a child of it has the focus.
    explicit Commands(QWidget* window);
    ~Commands() override;

    void add(Command command);
    // Takes out every command whose id begins so; `buildMenus` makes the menus follow.
    void removeGroup(const QString& idPrefix);

    const std::vector<Command>& all() const { return m_commands; }
    // Null where there is no such command.
    QAction* action(const QString& id) const { return m_actions.value(id); }
    bool run(const QString& id);
    // Whether these keys do something to rows, which nobody wants who types words.
    bool isOfRows(const QKeySequence& keys) const;

    // Texts, enabled and checked states as they are now.
    void refresh();
    // Those of one command.
    void refresh(const QString& id);
    // Fills the bar, empty menus left out. Existing menus are emptied and filled again.
    void buildMenus(QMenuBar& bar);
    // Adds a menu of things that are data, not commands (recent files), after the command `afterId`.
    void setDataMenu(const QString& afterId, QMenu* menu) { m_dataMenus.insert(afterId, menu); }

private:
    void fill(QMenu& menu, CommandMenu which);
    void refresh(const Command& command);

    QWidget* m_window;
    std::vector<Command> m_commands;
    QHash<QString, QAction*> m_actions;
    QHash<QString, QMenu*> m_dataMenus;
    QHash<int, QMenu*> m_menus;
};

// A command's text without the ampersands of its mnemonic.
QString plainCommandText(const QString& text);

} // namespace boardplan
