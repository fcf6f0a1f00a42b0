#include "gui/widgets/heading_label.h"

#include <QEvent>

namespace boardplan {

HeadingLabel::HeadingLabel(FontRole role, const QString& text, QWidget* parent)
    : QLabel{parent}
    , m_role{role}
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFont(m_role());
    setText(text);
}

void HeadingLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(m_role());
    }
}

} // namespace boardplan
