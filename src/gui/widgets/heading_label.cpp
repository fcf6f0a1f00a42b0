#include "gui/widgets/heading_label.h"

#include "gui/look/spoken_role.h"
#include "gui/look/theme.h"

namespace boardplan {

HeadingLabel::HeadingLabel(FontRole role, const QString& text, QWidget* parent)
    : QLabel{parent}
{
    if (role == titleFont || role == headingFont) {
        setSpokenRole(*this, QAccessible::Heading); // before the text, which a screen reader may ask for at once
    }
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    followFont(*this, role);
    setText(text);
}

} // namespace boardplan
