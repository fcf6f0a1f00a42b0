#include "document/compare_ends.h"

#include "document/verb_support.h"

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
    EndReader(const Store& store, const View& today, PlanId plan, FrozenMemory& told)
        : m_store{store}
        , m_today{today}
        , m_plan{plan}
        , m_told{told}
    {
    }

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

    // What the meeting was told of the plan, and the view that the end looks through. `gone` are actions that the book
    // no longer has.
    Status fill(ReadEnd& read, const std::vector<Node>& gone) const
    {
        if (!read.side.end.meeting.isNull()) {
            std::vector<Node> nodes = nodesOfPlan();
            nodes.insert(nodes.end(), gone.begin(), gone.end());
            auto frozen = frozenOf(read.side.end.meeting, std::move(nodes));
            if (!frozen) {
                return frozen.error();
            }
            read.side.frozen = std::move(frozen).value();
        }
        if (read.isNow()) {
            read.side.view = &m_today;
            return done();
        }
        auto standings = m_store.standingsAsAt(m_today.book(), m_plan, read.side.end.day);
        if (!standings) {
            return standings.error();
        }
        read.own.emplace(View::asAt(m_today.book(), std::move(standings).value(), read.side.end.day));
        read.side.view = &*read.own;
        return done();
    }

private:
    Result<std::vector<Frozen>> frozenOf(MeetingId meeting, std::vector<Node> nodes) const
    {
        if (meeting != m_told.meeting || nodes != m_told.nodes) {
            auto frozen = m_store.frozenOf({meeting}, nodes);
            if (!frozen) {
                return frozen.error();
            }
            m_told = {meeting, std::move(nodes), std::move(frozen).value()};
        }
        return m_told.rows;
    }

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
    FrozenMemory& m_told;
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

} // namespace

Result<Comparison> compareEnds(const Store& store, const View& today, PlanId plan,
                               const ComparisonEnd& from, const ComparisonEnd& to, FrozenMemory& told)
{
    if (today.book().find(plan) == nullptr) {
        return notInPlan("The plan is not in this file.");
    }
    const EndReader reader{store, today, plan, told};
    auto before = reader.read(from);
    if (!before) {
        return before.error();
    }
    auto after = reader.read(to);
    if (!after) {
        return after.error();
    }
    const qint64 position = std::min(before->side.position, after->side.position);
    const auto journal = position == journalNow ? Result<std::vector<JournalEntry>>{std::vector<JournalEntry>{}}
                                                : store.journalSince(position);
    if (!journal) {
        return journal.error();
    }
    const std::vector<Node> gone = removedActions(journal.value());
    for (ReadEnd* end : {&before.value(), &after.value()}) {
        if (const Status status = reader.fill(*end, gone); !status) {
            return status.error();
        }
    }
    const ComparisonSide& one = before->side;
    const ComparisonSide& other = after->side;
    const bool reachesNow = before->isNow() || after->isNow();
    const auto updates =
        store.updatesBetween(plan, std::min(one.end.day, other.end.day),
                             reachesNow ? farAhead : std::max(one.end.day, other.end.day),
                             earliestClosing(before.value(), after.value()));
    if (!updates) {
        return updates.error();
    }
    return compare(plan, one, other, updates.value(), journal.value());
}

} // namespace boardplan
