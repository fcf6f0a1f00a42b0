#pragma once

#include "gui/timeline/time_axis.h"

#include <boardplan/domain/timeline.h>

#include <QSet>
#include <QTreeView>

class QScrollBar;

namespace boardplan {

class MarkPainter;
class TimelineHeader;
class TimelineModel;

// Actions on a strip of time: their text stands still at the left, time scrolls and is zoomed at the right. Only the
// rows that are seen are painted. Rows, folds, selection and what a screen reader hears are those of a tree.
class TimelinePicture : public QTreeView {
    Q_OBJECT

public:
    explicit TimelinePicture(QWidget* parent = nullptr);

    // Keeps folds, selection and place. `dayLabel` names the day looked at: "today", "12 Sep 2026".
    void setTimeline(Timeline timeline, const QString& dayLabel);
    TimelineModel& rows() { return *m_rows; }

    TimelineScale scale() const { return m_scale; }
    // Keeps the middle of what is seen in the middle, or the day at `x` of the strip where it is.
    void setScale(TimelineScale scale);
    // Puts the day looked at a third into the strip.
    void showToday();
    // The day looked at; where nothing is due after it, the beginning.
    void showWhatMatters();
    QDate dayInMiddle() const;

    // The scroll bar of time; the view around the picture places it below.
    QScrollBar& timeBar() { return *m_timeBar; }
    const TimeAxis& axis() const { return m_axis; }

    int labelWidth() const;
    // 0: a share of the room.
    void setLabelWidth(int width);
    // Of an action's words: two where they do not fit in one and enough rows stay in sight, else one.
    int labelLines() const { return m_labelLines; }

    // Selects and shows a row; does nothing where the timeline does not hold it.
    void goTo(const Node& node);

    void keyboardSearch(const QString&) override { }

Q_SIGNALS:
    void nodeChosen(const boardplan::Node& node);
    void inspectorWanted();
    void scaleChanged(boardplan::TimelineScale scale);
    void labelWidthChanged(int width);
    void labelWidthDragged(int width);

protected:
    void paintEvent(QPaintEvent* event) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    QRect strip() const; // of the viewport
    MarkPainter marks() const;
    void fitTime();
    void fitLabels();
    void fitLines(int wholeLabel);
    void repaintTime();
    void zoom(int steps, int x);
    void zoomTo(TimelineScale scale, int x);
    void scrollTime(int columns);
    bool foldByKey(int key);
    void toggle(const QModelIndex& index);
    void unfold();
    void describe();

    void paintGroup(QPainter& painter, const QRect& row, const TimelineGroup& group, bool isOpen) const;
    void paintLabel(QPainter& painter, const QRect& cell, const TimelineRow& row) const;
    void paintState(QPainter& painter, const QRect& row, const QModelIndex& index) const;

    TimelineModel* m_rows;
    TimelineHeader* m_header;
    QScrollBar* m_timeBar;
    TimeAxis m_axis;
    TimelineScale m_scale = TimelineScale::Quarter;
    std::vector<TimelineColumn> m_columns;
    QSet<PriorityId> m_folded;
    int m_wantedLabelWidth = 0;
    int m_refWidth = 0;
    int m_labelLines = 1;
    QString m_dayLabel;
};

} // namespace boardplan
