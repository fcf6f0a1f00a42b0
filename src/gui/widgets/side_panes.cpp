#include "gui/widgets/side_panes.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollBar>

namespace boardplan {

// One of the parts: scrolled by itself, or as high as what is in it.
class SidePane : public ScrollingPage {
public:
    SidePane(QWidget* inside, QWidget* parent)
        : ScrollingPage{parent}
    {
        setWidget(inside);
        viewport()->setAutoFillBackground(false);
        inside->setAutoFillBackground(false);
    }

    void setWhole(bool isWhole)
    {
        m_isWhole = isWhole;
        setVerticalScrollBarPolicy(isWhole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAlwaysOn);
        QSizePolicy policy{QSizePolicy::Preferred, isWhole ? QSizePolicy::Minimum : QSizePolicy::Preferred};
        policy.setHeightForWidth(isWhole);
        setSizePolicy(policy);
        updateGeometry();
    }
    // With its bar.
    int leastWidth() const { return widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(); }

    QSize sizeHint() const override { return m_isWhole ? wholeSize() : minimumSizeHint(); }
    QSize minimumSizeHint() const override
    {
        constexpr int least = 24; // scrolled then
        return m_isWhole ? QSize{least, wholeSize().height()} : QSize{leastWidth(), least};
    }
    int heightForWidth(int width) const override
    {
        const QLayout* const layout = widget()->layout();
        return layout != nullptr && layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : wholeSize().height();
    }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest) { // what is in it needs another room
            updateGeometry();
        }
        return ScrollingPage::event(event);
    }

private:
    QSize wholeSize() const { return widget()->minimumSizeHint(); }

    bool m_isWhole = false;
};

SidePanes::SidePanes(QWidget* left, int leftShare, QWidget* right, int rightShare, QWidget* parent)
    : ScrollingPage{parent}
    , m_left{new SidePane{left, this}}
    , m_right{new SidePane{right, this}}
{
    auto* const both = new QWidget{this};
    m_row = new QBoxLayout{QBoxLayout::LeftToRight, both};
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addWidget(m_left, leftShare);
    m_row->addWidget(m_right, rightShare);
    setWidget(both);
    viewport()->setAutoFillBackground(false);
    both->setAutoFillBackground(false);
    for (QWidget* const part : {left, right}) {
        part->installEventFilter(this);
    }
    stack(false);
}

void SidePanes::stack(bool isStacked)
{
    m_isStacked = isStacked;
    setVerticalScrollBarPolicy(isStacked ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    m_row->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_left->setWhole(isStacked);
    m_right->setWhole(isStacked);
}

// Beside each other where what each needs at least has room with its bar. A part that is not shown leaves its room.
void SidePanes::arrange()
{
    int needed = 0;
    for (SidePane* const pane : {m_left, m_right}) {
        pane->setVisible(!pane->widget()->isHidden());
        needed += pane->isHidden() ? 0 : pane->leastWidth();
    }
    if (m_isStacked != (needed > width())) {
        stack(!m_isStacked);
    }
}

void SidePanes::resizeEvent(QResizeEvent* event)
{
    ScrollingPage::resizeEvent(event);
    arrange();
}

bool SidePanes::event(QEvent* event)
{
    const bool isTaken = ScrollingPage::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange) {
        arrange();
    }
    return isTaken;
}

// What is in a part needs another width now, or has gone.
bool SidePanes::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::ShowToParent
        || event->type() == QEvent::HideToParent) {
        arrange();
    }
    return ScrollingPage::eventFilter(watched, event);
}

} // namespace boardplan
