#pragma once

#include <QScrollArea>

namespace boardplan {

// As high as what it holds needs at its width. Where the page has no room for that – large words in a low window – it
// gives way to what stands below it, and scrolls.
class GivingWay : public QScrollArea {
    Q_OBJECT

public:
    explicit GivingWay(QWidget* parent);

    // Made in the viewport: what comes into it later loses its place in the order of Tab.
    void hold(QWidget* inside);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    // A bar that came while there was less room would stay, for beside it there is less room.
    void allowBar();
};

} // namespace boardplan
