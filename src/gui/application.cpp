#include "gui/application.h"

#include "gui/frame/file_desk.h"
#include "gui/frame/first_paint.h"
#include "gui/frame/main_window.h"
#include "gui/frame/settings.h"
#include "gui/look/icons.h"
#include "gui/look/motion.h"
#include "gui/look/theme.h"
#include "gui/look/zoom.h"
#include "gui/widgets/wheel_guard.h"

#include <boardplan/document/document.h>

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>

#include <algorithm>
#include <future>
#include <memory>
#include <optional>
#include <vector>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// The theme that fits the colours the platform came up with.
ThemeKind platformTheme()
{
    const QPalette palette = QApplication::palette();
    const bool isDark
        = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return isDark ? ThemeKind::Dark : ThemeKind::Light;
}

// A window that was started for a file which another one has is not needed; with it goes the program that has no other.
void leaveToTheOther(const MainWindow& window)
{
    const QWidgetList all = QApplication::topLevelWidgets();
    const bool hasOther = std::any_of(all.begin(), all.end(), [](const QWidget* other) { return other->isVisible(); });
    if (!window.isVisible() && !hasOther) {
        QCoreApplication::quit();
    }
}

} // namespace

int runWindow(QApplication& application, const QStringList& files, Clock clock)
{
    // Fonts are looked for on another thread while the file is read on this one.
    const auto fonts = std::async(std::launch::async, [] { return QFontDatabase::families(); });
    Settings settings;
    applyTheme(application, settings.themeKind(platformTheme()));
    applyZoom(settings.zoomPercent());
    applyMotion(settings.reducesMotion());
    application.installEventFilter(new WheelGuard{&application});
    std::vector<std::unique_ptr<MainWindow>> windows;
    const QStringList shown = files.isEmpty() ? QStringList{QString{}} : files;
    for (const QString& file : shown) {
        const bool isPlan = FileDesk::isPlanFile(file);
        auto document = isPlan ? std::optional{Document::open(file, OpenMode::ReadWrite, clock)} : std::nullopt;
        windows.push_back(std::make_unique<MainWindow>(settings, clock));
        MainWindow& window = *windows.back();
        if (document) {
            window.files().take(*std::move(document));
        } else if (!file.isEmpty()) {
            window.files().openAny(file);
        }
        QObject::connect(&window.files(), &FileDesk::openElsewhere, &window, [&window] { leaveToTheOther(window); });
        afterFirstPaint(window, [&window] { window.setWindowIcon(Icons::icon(u"boardplan"_s)); });
        if (window.files().isCalling()) {
            QObject::connect(&window.files(), &FileDesk::opened, &window, &QWidget::show);
        } else {
            window.show();
        }
    }
    return QApplication::exec();
}

} // namespace boardplan
