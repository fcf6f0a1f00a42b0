#include "gui/widgets/scrolling_pane.h"

#include "gui/widgets/quiet_scroll_bar.h"

#include <QScrollArea>

namespace boardplan {

QScrollArea* scrollingPane(QWidget* inside, QWidget* parent)
{
    auto* const area = new QScrollArea{parent};
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    area->setVerticalScrollBar(new QuietScrollBar{area});
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return area;
}

} // namespace boardplan
