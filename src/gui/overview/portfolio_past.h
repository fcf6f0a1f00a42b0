#pragma once

#include <boardplan/domain/comparison.h>

#include <QDate>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <map>
#include <vector>

namespace boardplan {

class Session;

// What changed of several plans since their last board meetings: read plan by plan while the program is idle, kept until
// something changes.
class PortfolioPast : public QObject {
    Q_OBJECT

public:
    explicit PortfolioPast(Session& session, QObject* parent = nullptr);

    // Forgets everything and reads for these plans again.
    void renew(const std::vector<PlanId>& plans);

    // The day of a plan's last closed board meeting; invalid: there was none.
    QDate lastMeeting(PlanId plan) const { return m_days.value(plan); }
    // Null until it was read.
    const Comparison* since(PlanId plan) const;

Q_SIGNALS:
    // More was read: after the first plan, when twice as many are known as last time, and after the last.
    void changed();

private:
    void readNext();

    Session& m_session;
    QTimer m_timer;
    QHash<PlanId, QDate> m_days;
    std::vector<PlanId> m_waiting; // the last one is read next
    std::map<PlanId, Comparison> m_since;
    std::size_t m_told = 0; // of them, when `changed` came last
};

} // namespace boardplan
