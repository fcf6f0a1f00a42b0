#pragma once

#include "measured.h"

#include <QApplication>
#include <QString>

namespace boardplan::bench {

// An application that notes how long each event takes that comes from the event loop: while one is handled the window is
// frozen.
class WatchedApplication : public QApplication {
public:
    WatchedApplication(int& argc, char** argv);

    bool notify(QObject* receiver, QEvent* event) override;

    // The longest since the last call, and what it was.
    struct Freeze {
        Spent spent;
        QString what;
    };
    Freeze takeLongest();

private:
    int m_depth = 0;
    Freeze m_longest;
};

// Its figure of what went on since the last call, as a line.
void printFreeze(const QString& during);
// What a bare view took is none of the window's.
void forgetFreeze();

} // namespace boardplan::bench
