#pragma once

#include "gui/widgets/enter_button.h"

namespace boardplan {

// A button that looks like a link in running text: "Why?", "all 7".
class LinkButton : public EnterButton {
    Q_OBJECT

public:
    explicit LinkButton(const QString& text = {}, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace boardplan
