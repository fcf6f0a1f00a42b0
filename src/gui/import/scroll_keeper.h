#pragma once

#include <QObject>

class QScrollBar;

namespace boardplan {

// Keeps a scroll bar where it is while the list behind it is filled or laid out anew: the list finds out bit by bit how long it is.
class ScrollKeeper : public QObject {
    Q_OBJECT

public:
    explicit ScrollKeeper(QScrollBar& bar);

    // Before the list is filled, or laid out anew.
    void keep();

private:
    void restore(int most);

    QScrollBar& m_bar;
    int m_kept = 0; // 0: nothing to restore
};

} // namespace boardplan
