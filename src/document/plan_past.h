#pragma once

#include <boardplan/domain/edit.h>
#include <boardplan/store/store.h>

#include <QSet>

#include <vector>

namespace boardplan {

// What was read of one plan's past: standings of days gone by, the updates between two days, what meetings were told. It
// gives what the store gives and is kept until another plan is asked about: after an edit that records updates or rewords
// actions only the actions it touched are read again. Not to be asked while an edit is being taken.
class PlanPast {
public:
    // Both must outlive it.
    PlanPast(const Store& store, const PlanBook& book);

    // As those of the store; `updatesBetween` may give more updates of an action. References hold until the next call.
    Result<const QHash<ActionId, Standing>*> standingsAsAt(PlanId plan, const QDate& day);
    Result<const std::vector<Update>*> updatesBetween(PlanId plan, const QDate& after, const QDate& until,
                                                      const QString& recordedAfter);
    Result<const std::vector<Frozen>*> frozenOf(MeetingId meeting, const std::vector<Node>& nodes);

    // How often something was read anew: by it a caller that reads ahead knows that this took its time.
    int readings() const { return m_readings; }
    // The store took this edit.
    void take(const Edit& edit);

private:
    struct Day {
        QDate day;
        QHash<ActionId, Standing> standings;
    };
    struct Span {
        QDate after;
        QDate until;
        QString recordedAfter;
        std::vector<Update> updates;
    };
    struct Told { // never changed, only removed by reopening the meeting
        MeetingId meeting;
        std::vector<Node> nodes;
        std::vector<Frozen> rows;
    };

    void forget();
    // Brings what is kept up to date, or forgets it where it is of another plan.
    Status renew(PlanId plan);
    void renew(ActionId action, const std::vector<Update>& updates);

    const Store& m_store;
    const PlanBook& m_book;
    PlanId m_plan;
    std::vector<Day> m_days;
    std::vector<Span> m_spans;
    std::vector<Told> m_told;
    QSet<ActionId> m_touched; // since they were read
    int m_readings = 0;
};

} // namespace boardplan
