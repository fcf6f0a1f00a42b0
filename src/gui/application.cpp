#include "gui/application.h"

#include "gui/frame/file_desk.h"
#include "gui/frame/first_paint.h"
#include "gui/frame/main_window.h"
#include "gui/frame/settings.h"
#include "gui/look/icons.h"
#include "gui/look/theme.h"
#include "gui/look/zoom.h"

#include <QApplication>
#include <QPalette>

#include <memory>
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

} // namespace

int runWindow(QApplication& application, const QStringList& files, Clock clock)
{
    Settings settings;
    applyTheme(application, settings.themeKind(platformTheme()));
    applyZoom(settings.zoomPercent());
    std::vector<std::unique_ptr<MainWindow>> windows;
    const QStringList shown = files.isEmpty() ? QStringList{QString{}} : files;
    for (const QString& file : shown) {
        windows.push_back(std::make_unique<MainWindow>(settings, clock));
        MainWindow& window = *windows.back();
        if (!file.isEmpty()) {
            window.files().openAny(file);
        }
        afterFirstPaint(window, [&window] { window.setWindowIcon(Icons::icon(u"boardplan"_s)); });
        window.show();
    }
    return QApplication::exec();
}

} // namespace boardplan
