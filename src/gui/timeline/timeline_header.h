#pragma once

#include "gui/timeline/time_axis.h"

#include <boardplan/domain/timeline.h>

#include <QHeaderView>

namespace boardplan {

// What stands above the strip of time: years over quarters (quarters over months), and the names of meetings and of
// the day looked at. Its first section heads the actions and is as wide as a person drags it.
class TimelineHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit TimelineHeader(QWidget* parent = nullptr);

    // Axis and timeline must outlive the header. `dayLabel` names the day looked at: "today".
    void showTime(const TimeAxis& axis, const Timeline& timeline, TimelineScale scale, const QString& dayLabel);
    void setOffsetInTime(int offset);
    // "board 12 Sep, Q2 2026/27": what a place of the strip stands for.
    QString wordsAt(int x) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void draggedByHand();

protected:
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QFont nameFont(bool isStrong) const;
    int lineHeight() const;
    bool hasUpperLine() const { return m_scale != TimelineScale::Year; }
    QRect strip() const;
    double place(const QDate& day) const;
    void paintNames(QPainter& painter, TimelineScale scale, int top, bool isUpper) const;
    void paintDays(QPainter& painter, int top) const;

    const TimeAxis* m_axis = nullptr;
    const Timeline* m_timeline = nullptr;
    QString m_dayLabel;
    TimelineScale m_scale = TimelineScale::Quarter;
    int m_inTime = 0;
    bool m_isPressed = false;
    bool m_isResized = false;
};

} // namespace boardplan
