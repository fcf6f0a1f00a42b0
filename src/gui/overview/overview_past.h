#pragma once

#include "gui/overview/trend_chart.h"

#include <boardplan/domain/view.h>

#include <QDate>
#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace boardplan {

class Session;

// The views of past meetings that the Overview compares with: read one at a time while the program is idle, kept
// until something changes.
class OverviewPast : public QObject {
    Q_OBJECT

public:
    explicit OverviewPast(Session& session, QObject* parent = nullptr);

    // Forgets everything and, once reading was allowed, reads again as soon as the event loop is free.
    void renew();
    // The window is on the screen: reading may begin.
    void startReading();

    // The day of the last closed board meeting; invalid: there was none.
    QDate lastMeeting() const { return m_lastMeeting; }
    // The view of that day; null until it was read.
    const View* then() const { return m_then ? &*m_then : nullptr; }
    // One column per meeting read so far, oldest first, without today.
    const std::vector<TrendColumn>& trend() const { return m_trend; }
    bool isComplete() const { return m_waiting.empty(); }

Q_SIGNALS:
    void thenChanged();
    void trendChanged();

private:
    void readOn();
    void readNext();

    Session& m_session;
    QTimer m_timer;
    bool m_mayRead = false;
    QDate m_lastMeeting;
    std::vector<QDate> m_waiting; // the last one is read next
    std::optional<View> m_then;
    std::vector<TrendColumn> m_trend;
};

} // namespace boardplan
