#pragma once

#include <boardplan/domain/view.h>

#include <QObject>
#include <QTimer>

#include <map>
#include <vector>

namespace boardplan {

class Session;

// The views of the last board meetings of several plans: read one at a time while the program is idle, kept until
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
    const View* then(PlanId plan) const;

Q_SIGNALS:
    void changed();

private:
    void readNext();

    Session& m_session;
    QTimer m_timer;
    QHash<PlanId, QDate> m_days;
    std::vector<QDate> m_waiting;
    std::map<QDate, View> m_views;
};

} // namespace boardplan
