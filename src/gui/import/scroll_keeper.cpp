#include "gui/import/scroll_keeper.h"

#include <QScrollBar>

namespace boardplan {

ScrollKeeper::ScrollKeeper(QScrollBar& bar)
    : QObject{&bar}
    , m_bar{bar}
{
    connect(&bar, &QScrollBar::rangeChanged, this, [this](int, int most) { restore(most); });
    // Whoever scrolls where there is room has better plans; a list that shrinks takes its bar along.
    connect(&bar, &QScrollBar::valueChanged, this, [this](int value) {
        m_kept = value != m_kept && m_bar.maximum() >= m_kept ? 0 : m_kept;
    });
}

void ScrollKeeper::keep()
{
    const bool isRestoring = m_kept > 0 && m_bar.maximum() < m_kept;
    m_kept = isRestoring ? m_kept : m_bar.value();
}

void ScrollKeeper::restore(int most)
{
    if (m_kept > 0 && most >= m_kept) {
        m_bar.setValue(m_kept); // and again, should the list think otherwise for a while
    }
}

} // namespace boardplan
