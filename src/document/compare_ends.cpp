#include "document/compare_ends.h"

#include "document/verb_support.h"

#include <boardplan/domain/comparison_renewal.h>
#include <boardplan/domain/timescale.h>

#include <QJsonArray>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

const QDate farAhead{9999, 12, 31};

// An end with the view that it looks through; stays where it was read once `side.view` is set.
struct ReadEnd {
    ComparisonSide side;
    std::optional<View> own; // none: today's

    bool isNow() const { return side.position == journalNow; }
};

Result<const Meeting*> closedMeeting(const PlanBook& book, PlanId plan, MeetingId id)
{
    const Meeting* meeting = book.find(id);
    if (meeting == nullptr) {
        return notInPlan("The meeting is not in this file.");
    }
    const bool isOfPlan = book.find(plan)->isOf(meeting->board);
    if (!meeting->closedOn.isValid() || !isOfPlan) {
        return refusal("BP-DOC-091",
                       isOfPlan ? verbText("The meeting of %1 is not closed.").arg(displayDate(meeting->date))
                                : verbText("The meeting is not of a board of this plan."),
                       verbText("Choose a closed meeting of the plan’s boards, or a day."));
    }
    return meeting;
}

class EndReader {
public:
    EndReader(const Store& store, const View& today, PlanId plan, PlanPast& past)
        : m_store{store}
        , m_today{today}
        , m_plan{plan}
        , m_past{past}
    {
    }

    bool hasPlan() const { return m_today.book().find(m_plan) != nullptr; }

    Result<ReadEnd> read(const ComparisonEnd& end) const
    {
        ReadEnd read;
        read.side.end = end;
        if (!end.meeting.isNull()) {
            auto meeting = closedMeeting(m_today.book(), m_plan, end.meeting);
            if (!meeting) {
                return meeting.error();
            }
            read.side.end.day = meeting.value()->date;
        }
        if (!read.side.end.day.isValid()) {
            return refusal("BP-DOC-090", verbText("One end of the comparison has no day."),
                           verbText("Choose a day or a closed meeting."));
        }
        const Status status = end.meeting.isNull() ? placeByDay(read.side) : placeByClosing(read.side);
        if (!status) {
            return status.error();
        }
        return read;
    }

    // What the meeting was told of the plan. `gone` are actions that the book no longer has.
    Status tell(ReadEnd& read, const std::vector<Node>& gone) const
    {
        if (read.side.end.meeting.isNull()) {
            return done();
        }
        std::vector<Node> nodes = nodesOfPlan();
        nodes.insert(nodes.end(), gone.begin(), gone.end());
        const auto frozen = m_past.frozenOf(read.side.end.meeting, nodes);
        if (!frozen) {
            return frozen.error();
        }
        read.side.frozen = *frozen.value();
        return done();
    }

    // The view that the end looks through.
    Status look(ReadEnd& read) const
    {
        if (read.isNow()) {
            read.side.view = &m_today;
            return done();
        }
        const auto standings = m_past.standingsAsAt(m_plan, read.side.end.day);
        if (!standings) {
            return standings.error();
        }
        read.own.emplace(View::asAt(m_today.book(), *standings.value(), read.side.end.day));
        read.side.view = &*read.own;
        return done();
    }

private:
    // The end of the local day; today and later days know everything.
    Status placeByDay(ComparisonSide& side) const
    {
        if (side.end.day >= m_today.day()) {
            return done();
        }
        const QDateTime end = side.end.day.endOfDay().toUTC();
        auto position = m_store.journalPositionAt(end);
        if (!position) {
            return position.error();
        }
        side.position = position.value();
        side.recordedAt = end.toString(Qt::ISODateWithMs);
        return done();
    }

    Status placeByClosing(ComparisonSide& side) const
    {
        const auto journal = m_store.journalOf(side.end.meeting.value); // newest first
        if (!journal) {
            return journal.error();
        }
        for (const JournalEntry& entry : journal.value()) {
            const QJsonArray closedOn = entry.fields.value(u"closedOn"_s).toArray();
            if (!closedOn.at(1).toString().isEmpty()) {
                side.position = entry.seq;
                side.recordedAt = entry.at.toUTC().toString(Qt::ISODateWithMs);
                return done();
            }
        }
        return placeByDay(side);
    }

    std::vector<Node> nodesOfPlan() const
    {
        const PlanBook& book = m_today.book();
        std::vector<Node> nodes{Node::of(NodeKind::Plan, m_plan)};
        for (const PriorityId priority : book.prioritiesOf(m_plan)) {
            nodes.push_back(Node::of(NodeKind::Priority, priority));
            for (const ObjectiveId objective : book.objectivesOf(priority)) {
                nodes.push_back(Node::of(NodeKind::Objective, objective));
            }
        }
        for (const ActionId action : book.allActionsOf(m_plan)) {
            nodes.push_back(Node::of(NodeKind::Action, action));
        }
        return nodes;
    }

    const Store& m_store;
    const View& m_today;
    PlanId m_plan;
    PlanPast& m_past;
};

// The moment after which what is recorded may be unknown to a meeting; empty: none is one.
QString earliestClosing(const ReadEnd& from, const ReadEnd& to)
{
    QString earliest;
    for (const ReadEnd* end : {&from, &to}) {
        const bool isEarlier = earliest.isEmpty() || end->side.recordedAt < earliest;
        if (!end->side.frozen.empty() && !end->isNow() && isEarlier) {
            earliest = end->side.recordedAt;
        }
    }
    return earliest;
}

std::vector<Node> removedActions(const std::vector<JournalEntry>& journal)
{
    std::vector<Node> gone;
    for (const JournalEntry& entry : journal) {
        if (entry.op == JournalOp::Remove && entry.entity == u"action"_s) {
            gone.push_back({NodeKind::Action, entry.uuid});
        }
    }
    return gone;
}

// Both ends and what was recorded since the earlier one.
struct BothRead {
    ReadEnd before;
    ReadEnd after;
    std::vector<JournalEntry> journal;
};

Result<BothRead> readBoth(const Store& store, const EndReader& reader, const ComparisonEnd& from,
                          const ComparisonEnd& to)
{
    if (!reader.hasPlan()) {
        return notInPlan("The plan is not in this file.");
    }
    auto before = reader.read(from);
    if (!before) {
        return before.error();
    }
    auto after = reader.read(to);
    if (!after) {
        return after.error();
    }
    BothRead both{std::move(before).value(), std::move(after).value(), {}};
    const qint64 position = std::min(both.before.side.position, both.after.side.position);
    if (position != journalNow) {
        auto journal = store.journalSince(position);
        if (!journal) {
            return journal.error();
        }
        both.journal = std::move(journal).value();
    }
    return both;
}

// Reads what the ends look through, then the updates between them. Where a caller takes it in steps, null after the first
// thing that had to be read anew.
Result<const std::vector<Update>*> readThrough(BothRead& both, const EndReader& reader, PlanId plan, PlanPast& past,
                                               bool inSteps)
{
    const int before = past.readings();
    const auto isEnough = [&] { return inSteps && past.readings() != before; };
    const std::vector<Node> gone = removedActions(both.journal);
    for (ReadEnd* const end : {&both.before, &both.after}) {
        Status status = reader.tell(*end, gone);
        status = status && !isEnough() ? reader.look(*end) : status;
        if (!status) {
            return status.error();
        }
        if (isEnough()) {
            return nullptr;
        }
    }
    const ComparisonEnd& one = both.before.side.end;
    const ComparisonEnd& other = both.after.side.end;
    const bool reachesNow = both.before.isNow() || both.after.isNow();
    auto updates = past.updatesBetween(plan, std::min(one.day, other.day),
                                       reachesNow ? farAhead : std::max(one.day, other.day),
                                       earliestClosing(both.before, both.after));
    return updates && isEnough() ? nullptr : updates;
}

// Reads everything that a comparison needs and hands it on: both ends, and the updates between them.
template <typename Act>
Status withAllRead(const Store& store, const EndReader& reader, PlanId plan, const ComparisonEnd& from,
                   const ComparisonEnd& to, PlanPast& past, Act act)
{
    auto both = readBoth(store, reader, from, to);
    if (!both) {
        return both.error();
    }
    const auto updates = readThrough(both.value(), reader, plan, past, false);
    if (!updates) {
        return updates.error();
    }
    act(both.value(), *updates.value());
    return done();
}

ComparedEnds compareRead(PlanId plan, const BothRead& both, const std::vector<Update>& updates)
{
    const ComparisonSide& before = both.before.side;
    const ComparisonSide& after = both.after.side;
    return {compare(plan, before, after, updates, both.journal), before.position, after.position};
}

} // namespace

Result<ComparedEnds> compareEnds(const Store& store, const View& today, PlanId plan,
                                 const ComparisonEnd& from, const ComparisonEnd& to, PlanPast& past)
{
    ComparedEnds compared;
    const EndReader reader{store, today, plan, past};
    const Status status = withAllRead(store, reader, plan, from, to, past,
        [&](const BothRead& both, const std::vector<Update>& updates) {
            compared = compareRead(plan, both, updates);
        });
    return status ? Result<ComparedEnds>{std::move(compared)} : status.error();
}

Status renewEnds(const Store& store, const View& today, const QSet<ActionId>& touched, ComparedEnds& compared,
                 PlanPast& past)
{
    Comparison& comparison = compared.comparison;
    const PlanId plan = comparison.plan;
    const EndReader reader{store, today, plan, past};
    return withAllRead(store, reader, plan, comparison.from, comparison.to, past,
        [&](const BothRead& both, const std::vector<Update>& updates) {
            const ComparisonSide& before = both.before.side;
            const ComparisonSide& after = both.after.side;
            if (before.position == compared.before && after.position == compared.after) {
                renewComparison(comparison, before, after, updates, both.journal, touched);
            } else { // the clock was put back
                compared = compareRead(plan, both, updates);
            }
        });
}

Result<bool> readEndsAhead(const Store& store, const View& today, PlanId plan, const ComparisonEnd& from,
                           const ComparisonEnd& to, PlanPast& past)
{
    const EndReader reader{store, today, plan, past};
    auto both = readBoth(store, reader, from, to);
    if (!both) {
        return both.error();
    }
    const auto updates = readThrough(both.value(), reader, plan, past, true);
    return updates ? Result<bool>{updates.value() != nullptr} : updates.error();
}

} // namespace boardplan
