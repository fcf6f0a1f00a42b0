#pragma once

#include <QAbstractButton>

namespace boardplan {

// A button that Enter presses as well as Space: what people expect of cards, links and views. It draws itself.
class EnterButton : public QAbstractButton {
    Q_OBJECT

public:
    using QAbstractButton::QAbstractButton;

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace boardplan
