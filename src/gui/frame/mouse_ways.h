#pragma once

#include <QObject>

class QWidget;

namespace boardplan {

class Commands;

// The two buttons at the side of a mouse go back and forward wherever in the window they are pressed.
class MouseWays : public QObject {
    Q_OBJECT

public:
    // Both must outlive it.
    MouseWays(QWidget& window, Commands& commands);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_window;
    Commands& m_commands;
};

} // namespace boardplan
