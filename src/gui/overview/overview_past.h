#pragma once

#include "gui/overview/trend_chart.h"

#include <boardplan/domain/comparison.h>

#include <QDate>
#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace boardplan {

class Session;

// What changed since the last board meeting, and how the ones before it stood: read one at a time while the program
// is idle, kept until something changes.
class OverviewPast : public QObject {
    Q_OBJECT

public:
    explicit OverviewPast(Session& session, QObject* parent = nullptr);

    // Forgets everything and, once reading was allowed, reads again as soon as the event loop is free. What changed since
    // the last meeting is there at once where little had to be read anew.
    void renew();
    // The window is on the screen: reading may begin.
    void startReading();

    // The day of the last closed board meeting; invalid: there was none.
    QDate lastMeeting() const { return m_lastMeeting; }
    // What changed since that meeting; null until it was read.
    const Comparison* since() const { return m_since ? &*m_since : nullptr; }
    // One column per meeting read so far, oldest first, without today.
    const std::vector<TrendColumn>& trend() const { return m_trend; }
    bool isComplete() const { return m_waiting.empty(); }

Q_SIGNALS:
    void sinceChanged();
    void trendChanged();

private:
    void readOn();
    void readNext();
    void readSince();
    void readMeeting();
    bool isSinceRead();
    bool compareSince(); // false: it cannot be read
    ComparisonEnd lastEnd() const;

    Session& m_session;
    QTimer m_timer;
    bool m_mayRead = false;
    QDate m_lastMeeting;
    std::vector<QDate> m_waiting; // the last one is read next
    std::optional<Comparison> m_since;
    std::vector<TrendColumn> m_trend;
};

} // namespace boardplan
