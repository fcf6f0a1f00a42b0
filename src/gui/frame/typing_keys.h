#pragma once

#include <QObject>

class QWidget;

namespace boardplan {

class Commands;

// Keys that move, fill or add rows do nothing while somebody types words in a box: the rows may be out of sight.
class TypingKeys : public QObject {
    Q_OBJECT

public:
    // Both must outlive it.
    TypingKeys(QWidget& window, const Commands& commands);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_window;
    const Commands& m_commands;
};

} // namespace boardplan
