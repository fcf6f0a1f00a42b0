// What a person waits for, in the real window with real keys and forced repaints, on the offscreen platform: a plan of
// 5,000 actions, and a file of 150,000 in 600 plans. Beside each figure a bare view of Qt's over the same rows.
//   bench_window FOLDER [filter|views|scroll|resize|edit|search|plans|search-all]…     keeps the files in FOLDER

#include "gui/look/motion.h"
#include "gui/look/theme.h"
#include "scenes.h"
#include "stage.h"
#include "watched_application.h"
#include "window_board.h"

#include <QFile>
#include <QTemporaryDir>

using namespace boardplan;
using namespace boardplan::bench;
using namespace Qt::StringLiterals;

namespace {

const WindowBoard onePlan{5'000, 5'000, 2};
const WindowBoard manyPlans{150'000, 250, 2};

// A copy, since scenes edit it.
QString copyOf(const QTemporaryDir& folder, const QString& path)
{
    const QString copy = folder.filePath(u"board.boardplan"_s);
    QFile::remove(copy);
    QFile::copy(path, copy);
    return copy;
}

void measureOnePlan(const QString& path, const QStringList& scenes)
{
    const QTemporaryDir folder;
    if (scenes.contains(u"views"_s)) {
        measureViews(copyOf(folder, path));
        printMemory(u"memory, 5,000 actions, every view made"_s);
    }
    const QList<std::pair<QString, void (*)(Stage&)>> known{{u"filter"_s, measureFilter}, {u"scroll"_s, measureScrolling},
        {u"resize"_s, measureResizing}, {u"edit"_s, measureEdits}, {u"search"_s, measureSearch}};
    for (const auto& [name, measure] : known) {
        if (scenes.contains(name)) {
            Stage stage{copyOf(folder, path)};
            measure(stage);
        }
    }
}

void measureManyPlans(const QString& path, const QStringList& scenes)
{
    const QTemporaryDir folder;
    Stage stage{copyOf(folder, path)};
    printFreeze(u"opening 150,000 actions"_s);
    printMemory(u"memory, 150,000 actions open"_s);
    const QList<std::pair<QString, void (*)(Stage&)>> known{{u"plans"_s, measurePlans}, {u"search-all"_s, measureSearch}};
    for (const auto& [name, measure] : known) {
        if (scenes.contains(name)) {
            measure(stage);
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    WatchedApplication application{argc, argv};
    QStringList scenes = QCoreApplication::arguments();
    if (scenes.size() < 2) {
        std::fputs("usage: bench_window FOLDER [filter|views|scroll|resize|edit|search|plans|search-all]...\n", stderr);
        return 2;
    }
    const QString folder = scenes[1];
    scenes.remove(0, 2);
    if (scenes.isEmpty()) {
        scenes = {u"filter"_s, u"views"_s, u"scroll"_s, u"resize"_s, u"edit"_s, u"search"_s, u"plans"_s,
            u"search-all"_s};
    }
    applyTheme(application, ThemeKind::Light);
    applyMotion(true); // nothing moves by itself
    QApplication::setCursorFlashTime(0);
    const QString one = folder + u"/window-5000.boardplan"_s;
    const QString many = folder + u"/window-150000.boardplan"_s;
    makeWindowBoard(one, onePlan);
    measureOnePlan(one, scenes);
    if (scenes.contains(u"plans"_s) || scenes.contains(u"search-all"_s)) {
        makeWindowBoard(many, manyPlans);
        measureManyPlans(many, scenes);
    }
    return 0;
}
