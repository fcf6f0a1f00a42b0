#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

class QListView;

namespace boardplan {

// Heights of the rows of a list that wraps its words, so that thousands of rows cost no more to show than those in
// sight. The first are measured when they are laid out, the others when they come into sight or while the
// program is idle; until then they stand at the average. Belongs to the list, whose rows scroll by pixels.
class RowHeights : public QObject {
    Q_OBJECT

public:
    using Measure = std::function<int(int row)>;
    RowHeights(QListView& list, Measure measure);

    // For the delegate's size hint.
    int height(int row);
    // One row is to be measured again. Other rows, another width or font are noticed.
    void forget(int row);
    // Whether every row was measured.
    bool isComplete() const { return !m_idle.isActive(); }

    bool eventFilter(QObject* viewport, QEvent* event) override;

private:
    void forgetAll();
    void renew();
    int measured(int row);
    // Rows that stand in sight at a height that is not theirs are put right before they are painted.
    void settleSight();
    void measureOn();
    // Lays out again and keeps the current row, else the first in sight, where it is.
    void layOutAgain();

    QListView& m_list;
    Measure m_measure;
    std::vector<int> m_heights; // -1: to be measured
    int m_estimate = 0;         // 0: nothing to go by yet
    int m_next = 0;             // to be measured while idle
    QTimer m_idle;
};

} // namespace boardplan
