#pragma once

#include "gui/frame/main_window.h"
#include "gui/frame/settings.h"
#include "gui/session.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <vector>

namespace boardplan::test {

// A window over a copy of the example board, and everything that a person can bring up in it, one after the other.
class AccessStage {
public:
    // `zoom` in percent, and the window's size; both are put back with the stage.
    explicit AccessStage(int zoom = 100, const QSize& size = {1366, 768});
    ~AccessStage();

    MainWindow& window() { return *m_window; }
    Session& session() { return *m_window->session(); }
    QString file(const QString& name) const { return m_folder.filePath(name); }

    // Nothing lies over the window, nothing is said in it, the first action is selected.
    void tidyUp();
    void run(const QString& command);
    // The dialog that was opened last; null: there is none.
    QWidget* dialog() const;
    void selectFirst(NodeKind kind);
    ActionId firstAction();
    // A window without a file, which shows the first page.
    QWidget* firstPage();
    // The import dialog with a document read.
    QWidget* importDialog();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<MainWindow> m_empty;
};

// One of the things a person can bring up: opened, and the widget that holds it.
struct AccessPlace {
    const char* name;
    std::function<QWidget*(AccessStage&)> open;
};

void PrintTo(const AccessPlace& place, std::ostream* out);

const std::vector<AccessPlace>& accessPlaces();

} // namespace boardplan::test
