#include "watched_application.h"

#include <QEvent>
#include <QMetaEnum>
#include <cstdio>
#include <utility>

namespace boardplan::bench {

using namespace Qt::StringLiterals;

WatchedApplication::WatchedApplication(int& argc, char** argv)
    : QApplication{argc, argv}
{
}

bool WatchedApplication::notify(QObject* receiver, QEvent* event)
{
    if (m_depth > 0) {
        return QApplication::notify(receiver, event);
    }
    // The receiver may be gone afterwards.
    const char* const name = receiver->metaObject()->className();
    const QEvent::Type type = event->type();
    const StopClock clock;
    ++m_depth;
    const bool isHandled = QApplication::notify(receiver, event);
    --m_depth;
    const Spent took = clock.spent();
    if (took.own > m_longest.spent.own) {
        const char* const kind = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        m_longest = {took, u"%1 to %2"_s.arg(QString::fromUtf8(kind), QString::fromUtf8(name))};
    }
    return isHandled;
}

WatchedApplication::Freeze WatchedApplication::takeLongest()
{
    return std::exchange(m_longest, {});
}

void printFreeze(const QString& during)
{
    const auto longest = static_cast<WatchedApplication*>(QCoreApplication::instance())->takeLongest();
    std::printf("%-58s %6s %7s %7s %7.1f | %7s %7.1f   (%s)  <= 100 ms: %s\n", qPrintable(u"longest event: "_s + during),
        "", "", "", longest.spent.milliseconds, "", longest.spent.own, qPrintable(longest.what),
        longest.spent.own <= 100 ? "met" : "MISSED");
    std::fflush(stdout);
}

void forgetFreeze()
{
    static_cast<WatchedApplication*>(QCoreApplication::instance())->takeLongest();
}

} // namespace boardplan::bench
