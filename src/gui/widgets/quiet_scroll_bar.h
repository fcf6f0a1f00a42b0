#pragma once

#include <QScrollBar>

namespace boardplan {

// A scroll bar that keeps its place and shows only where there is something to scroll: text wrapped
// beside it does not jump when the page becomes longer than the window.
class QuietScrollBar : public QScrollBar {
    Q_OBJECT

public:
    explicit QuietScrollBar(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace boardplan
