#include "gui/widgets/line_box.h"

#include "gui/widgets/box_frame.h"

namespace boardplan {

LineBox::LineBox(QWidget* parent)
    : QLineEdit{parent}
{
    setFrame(false);
    setTextMargins(4, 5, 4, 5);
}

void LineBox::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    paintBoxFrame(*this);
}

} // namespace boardplan
