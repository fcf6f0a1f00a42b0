#include "gui/widgets/row_heights.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QListView>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace boardplan {

namespace {

constexpr int heightsAtOnce = 24; // rows, or as many as are in sight: enough to go by
constexpr int heightSlice = 8;     // milliseconds

bool hasNewWidth(const QResizeEvent& event)
{
    return event.size().width() != event.oldSize().width();
}

} // namespace

RowHeights::RowHeights(QListView& list, Measure measure)
    : QObject{&list}
    , m_list{list}
    , m_measure{std::move(measure)}
{
    list.viewport()->installEventFilter(this);
    const QAbstractItemModel* const model = list.model();
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(model, signal, this, &RowHeights::forgetAll);
    }
    connect(model, &QAbstractItemModel::modelReset, this, &RowHeights::forgetAll);
    connect(model, &QAbstractItemModel::dataChanged, this, &RowHeights::forgetAll);
    connect(&m_idle, &QTimer::timeout, this, &RowHeights::measureOn);
}

void RowHeights::forgetAll()
{
    m_heights.clear();
    m_idle.stop();
}

void RowHeights::forget(int row)
{
    if (row >= 0 && row < static_cast<int>(m_heights.size())) {
        m_heights[static_cast<std::size_t>(row)] = -1;
    }
}

void RowHeights::renew()
{
    const int count = m_list.model()->rowCount();
    m_heights.assign(static_cast<std::size_t>(count), -1);
    int sum = 0;
    for (m_next = 0; m_next < count && (m_next < heightsAtOnce || sum < m_list.viewport()->height()); ++m_next) {
        sum += measured(m_next);
    }
    m_estimate = m_next == 0 ? 0 : sum / m_next;
    if (m_next < count) {
        m_idle.start(0);
    }
}

int RowHeights::measured(int row)
{
    int& height = m_heights[static_cast<std::size_t>(row)];
    if (height < 0) {
        height = m_measure(row);
    }
    return height;
}

int RowHeights::height(int row)
{
    if (static_cast<int>(m_heights.size()) != m_list.model()->rowCount()) {
        renew();
    }
    const int height = m_heights[static_cast<std::size_t>(row)];
    if (height >= 0) {
        return height;
    }
    return row < m_next ? measured(row) : m_estimate;
}

void RowHeights::measureOn()
{
    QElapsedTimer clock;
    clock.start();
    const int count = static_cast<int>(m_heights.size());
    while (m_next < count && clock.elapsed() < heightSlice) {
        measured(m_next);
        ++m_next;
    }
    if (m_next >= count) {
        m_idle.stop();
        layOutAgain();
    }
}

bool RowHeights::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Resize:
        if (hasNewWidth(*static_cast<QResizeEvent*>(event))) {
            forgetAll();
        }
        break;
    case QEvent::FontChange:
        forgetAll();
        break;
    case QEvent::Paint:
        if (m_idle.isActive()) {
            settleSight();
        }
        break;
    default:
        break;
    }
    return false;
}

void RowHeights::settleSight()
{
    const int bottom = m_list.viewport()->height();
    const auto settle = [&] {
        bool isSettled = true;
        QModelIndex index = m_list.indexAt({1, 1});
        for (int top = 0; index.isValid() && top < bottom; index = index.siblingAtRow(index.row() + 1)) {
            const QRect shown = m_list.visualRect(index);
            const bool isRight = shown.height() == measured(index.row());
            isSettled = isSettled && isRight;
            top = shown.bottom();
        }
        return isSettled;
    };
    // Rows that turn out lower let others into sight.
    for (int tries = 0; tries < 4 && !settle(); ++tries) {
        layOutAgain();
    }
}

void RowHeights::layOutAgain()
{
    const QRect sight = m_list.viewport()->rect();
    const QModelIndex current = m_list.currentIndex();
    const bool isInSight = current.isValid() && sight.intersects(m_list.visualRect(current));
    const QModelIndex anchor = isInSight ? current : m_list.indexAt({1, 1});
    const int before = m_list.visualRect(anchor).top();
    m_list.doItemsLayout();
    if (anchor.isValid()) {
        QScrollBar& bar = *m_list.verticalScrollBar();
        bar.setValue(bar.value() + m_list.visualRect(anchor).top() - before);
    }
}

} // namespace boardplan
