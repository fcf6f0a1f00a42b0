#include "gui/widgets/captioned_text.h"

#include "gui/widgets/field_label.h"
#include "gui/widgets/run_label.h"

#include <QLabel>
#include <QVBoxLayout>

namespace boardplan {

CaptionedText::CaptionedText(const QString& caption, QWidget* parent)
    : QWidget{parent}
    , m_text{new RunLabel{this}}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 12);
    column->setSpacing(3);
    column->addWidget(captionLabel(caption, this));
    column->addWidget(m_text);
    m_text->raise(); // read out after its caption
    m_text->setAccessibleDescription(caption);
    hide();
}

void CaptionedText::setText(const QString& text)
{
    m_text->setRuns({{text, RunStyle::Plain}});
    setVisible(!text.isEmpty());
}

QString CaptionedText::text() const
{
    return m_text->text();
}

} // namespace boardplan
