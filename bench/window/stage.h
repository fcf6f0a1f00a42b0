#pragma once

#include "measured.h"

#include <QObject>
#include <QString>
#include <QTemporaryDir>
#include <functional>
#include <memory>

class QWidget;

namespace boardplan {
class MainWindow;
class Session;
class Settings;
class Workspace;
enum class ViewKind;
} // namespace boardplan

namespace boardplan::bench {

// Lets the event loop run until nothing happens any more, idle work and other threads included.
void settle();

// The time from `act` until `seen`, or something in it, was painted and everything that was posted is done. Says so
// and ends the program where nothing is painted within ten seconds.
Spent untilPainted(QWidget& seen, const std::function<void()>& act);
// The same, of a widget that is known only after the act.
Spent untilPainted(const std::function<QWidget*()>& seen, const std::function<void()>& act);

// The time that an act takes with the two turns of the event loop after it: whatever it has repainted is on the
// screen. For acts that need not repaint a certain widget.
Spent withTurns(const std::function<void()>& act);

// A window of the program over a file, shown at the size of a small laptop and settled.
class Stage {
public:
    explicit Stage(const QString& path);
    ~Stage();

    MainWindow& window() { return *m_window; }
    Workspace& workspace();
    Session& session();
    // After another window had the keyboard.
    void bringForward();
    // Goes to a view as a person does, by Ctrl and a digit; gives the time until it was painted, none where
    // it is in front already.
    Spent go(ViewKind view);
    QWidget& front(); // the view that is shown

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QString nameOf(ViewKind view);

} // namespace boardplan::bench
