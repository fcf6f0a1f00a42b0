#pragma once

#include <QPushButton>

namespace boardplan {

// A button among others in a row: with room round its words, and never pressed by Enter from
// elsewhere.
class RoomyButton : public QPushButton {
    Q_OBJECT

public:
    explicit RoomyButton(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace boardplan
