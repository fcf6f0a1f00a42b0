#include "gui/widgets/heading_label.h"

namespace boardplan {

HeadingLabel::HeadingLabel(FontRole role, const QString& text, QWidget* parent)
    : QLabel{parent}
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    followFont(*this, role);
    setText(text);
}

} // namespace boardplan
