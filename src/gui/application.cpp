#include "gui/application.h"

#include "gui/file_desk.h"
#include "gui/first_paint.h"
#include "gui/icons.h"
#include "gui/main_window.h"
#include "gui/settings.h"
#include "gui/theme.h"
#include "gui/zoom.h"

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
