#include "gui/widgets/widest_text.h"

#include <cmath>

namespace boardplan {

WidestText::WidestText(const QFont& font)
    : m_metrics{font}
{
}

void WidestText::add(const QString& text)
{
    double width = 0;
    for (const QChar letter : text) {
        auto known = m_letters.constFind(letter);
        if (known == m_letters.constEnd()) {
            known = m_letters.insert(letter, m_metrics.horizontalAdvance(letter));
        }
        width += *known;
    }
    if (width > m_most) {
        m_most = width;
        m_text = text;
    }
}

int WidestText::width() const
{
    return static_cast<int>(std::ceil(m_metrics.horizontalAdvance(m_text)));
}

} // namespace boardplan
