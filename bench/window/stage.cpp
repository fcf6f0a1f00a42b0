#include "stage.h"

#include "big_plan.h"
#include "gui/frame/file_desk.h"
#include "gui/frame/main_window.h"
#include "gui/frame/settings.h"
#include "gui/frame/view_entries.h"
#include "gui/frame/workspace.h"
#include "gui/session.h"

#include <QAbstractEventDispatcher>
#include <QStackedWidget>
#include <QTest>
#include <QThread>
#include <algorithm>
#include <cstdio>

namespace boardplan::bench {

using namespace Qt::StringLiterals;

namespace {

// Whether something of a widget was painted.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(std::function<QWidget*()> seen)
        : m_seen{std::move(seen)}
    {
        QCoreApplication::instance()->installEventFilter(this);
    }

    bool wasPainted() const { return m_wasPainted; }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_wasPainted) {
            auto* const widget = qobject_cast<QWidget*>(watched);
            const QWidget* const seen = m_seen();
            m_wasPainted = widget != nullptr && seen != nullptr && (widget == seen || seen->isAncestorOf(widget));
        }
        return false;
    }

private:
    std::function<QWidget*()> m_seen;
    bool m_wasPainted = false;
};

ViewEntry entryOf(ViewKind view)
{
    const std::vector<ViewEntry> all = viewEntries();
    return *std::find_if(all.begin(), all.end(), [view](const ViewEntry& one) { return one.kind == view; });
}

} // namespace

void settle()
{
    constexpr int quietRounds = 40;
    constexpr int quietMilliseconds = 5;
    for (int quiet = 0; quiet < quietRounds;) {
        if (QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents)) {
            quiet = 0;
        } else {
            QThread::msleep(quietMilliseconds);
            ++quiet;
        }
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // which wait for an event loop that ends
}

Spent untilPainted(QWidget& seen, const std::function<void()>& act)
{
    return untilPainted([&seen] { return &seen; }, act);
}

Spent untilPainted(const std::function<QWidget*()>& seen, const std::function<void()>& act)
{
    constexpr double patience = 10'000;
    PaintWatch watch{seen};
    const StopClock clock;
    act();
    while (!watch.wasPainted()) {
        QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents);
        if (clock.spent().milliseconds > patience) {
            std::fputs("nothing was painted\n", stderr);
            std::exit(1);
        }
    }
    QCoreApplication::sendPostedEvents();
    return clock.spent();
}

Spent withTurns(const std::function<void()>& act)
{
    const StopClock clock;
    act();
    for (int turn = 0; turn < 2; ++turn) {
        QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents);
    }
    return clock.spent();
}

Stage::Stage(const QString& path)
    : m_settings{std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s))}
    , m_window{std::make_unique<MainWindow>(*m_settings, [] { return QDateTime{benchDay, QTime{12, 0}, Qt::UTC}; })}
{
    m_settings->setYourName(u"Pat Example"_s);
    if (!m_window->files().open(path)) {
        std::fprintf(stderr, "%s does not open\n", qPrintable(path));
        std::exit(1);
    }
    m_window->resize(1366, 768);
    m_window->show();
    bringForward();
}

Stage::~Stage() = default;

void Stage::bringForward()
{
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get())) {
        std::fputs("the window does not become active\n", stderr);
        std::exit(1);
    }
    settle();
}

Workspace& Stage::workspace()
{
    return *m_window->workspace();
}

Session& Stage::session()
{
    return *m_window->session();
}

QWidget& Stage::front()
{
    // The rail, the views, the inspector.
    return *workspace().findChild<QStackedWidget*>()->currentWidget();
}

Spent Stage::go(ViewKind view)
{
    if (workspace().currentView() == view) {
        return {}; // nothing would be painted
    }
    const auto key = static_cast<Qt::Key>(Qt::Key_0 + entryOf(view).digit);
    return untilPainted([this, view] { return workspace().currentView() == view ? &front() : nullptr; },
        [&] { QTest::keyClick(m_window.get(), key, Qt::ControlModifier); });
}

QString nameOf(ViewKind view)
{
    return entryOf(view).text.remove(u'&');
}

} // namespace boardplan::bench
