#pragma once

#include <boardplan/domain/view.h>

#include <QHash>
#include <map>

namespace boardplan::test {

// Makes a plan book row by row, in plan order. `View`s look at `book` as it is when they are made.
class SampleBook {
public:
    SampleBook();

    PlanBook book;
    PlanId plan;
    BoardId board;

    Plan& editPlan() { return m_plan; }
    // Puts the plan after it was edited.
    void putPlan() { book.put(replaced(*book.find(plan), m_plan)); }

    PriorityId addPriority(const QString& ref, const QString& title);
    ObjectiveId addObjective(PriorityId priority, const QString& ref, const QString& title);
    ActionId addAction(PriorityId priority, const QString& ref, const QString& text,
                       const QString& leads, const QString& timescale, ObjectiveId objective = {});
    // The lead of this name, entered in the directory when it is first named.
    LeadId directoryEntry(const QString& name);
    void edit(ActionId id, const std::function<void(Action&)>& change);
    // Records an update; the action's standing follows.
    void report(ActionId id, const QDate& day, const QString& rating, const QString& happened,
                const QString& next = {}, const QString& ask = {}, const QDate& newDate = {});
    void addMeeting(const QDate& date, bool isClosed);
    // The standings as at a day, for the view of an earlier meeting.
    QHash<ActionId, Standing> standingsAt(const QDate& day) const;
    std::vector<Update> updates() const; // all of them

private:
    int nextPosition() { return m_position += positionGap; }

    Plan m_plan;
    int m_position = 0;
    std::map<ActionId, std::vector<Update>> m_updates;
};

// A small fictitious plan in use: asks, moves, a pause, an action completed, one never rated. Seen
// on `sampleDay`, between the board meetings of 12 September and 4 December 2026.
SampleBook sampleBook();
inline const QDate sampleDay{2026, 11, 22};
inline const QDate sampleMeeting{2026, 9, 12};

// A plan as it is after import: no refs on its actions, the plan's own columns, nothing rated.
SampleBook importedBook();

// Actions by the dozen with texts of many lengths, for pages that break.
SampleBook longBook(int actions);

} // namespace boardplan::test
