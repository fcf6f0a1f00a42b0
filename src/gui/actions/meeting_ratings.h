#pragma once

#include <boardplan/domain/ids.h>

#include <QDate>
#include <QHash>
#include <QObject>
#include <QTimer>
#include <optional>

namespace boardplan {

class Session;

// How the chosen plan's actions were rated at the last closed board meeting: read from the file
// while the program is idle, read again after every change.
class MeetingRatings : public QObject {
    Q_OBJECT

public:
    explicit MeetingRatings(Session& session, QObject* parent = nullptr);

    // The day of that meeting; invalid: none was closed before the day looked at.
    QDate meeting() const { return m_meeting; }
    // Nothing until it was read.
    const std::optional<QHash<ActionId, QString>>& ratings() const { return m_ratings; }
    // Another plan, another day, or an edit: they are to be read again.
    void renew();
    // Whether anybody looks: nothing is read for nobody.
    void setWanted(bool isWanted);

Q_SIGNALS:
    void read();

private:
    void readSoon();
    void readNow();

    Session& m_session;
    QTimer m_timer;
    bool m_isWanted = false;
    bool m_isStale = true;
    PlanId m_plan;
    QDate m_meeting;
    std::optional<QHash<ActionId, QString>> m_ratings;
};

} // namespace boardplan
