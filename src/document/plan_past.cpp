#include "document/plan_past.h"

#include <algorithm>

namespace boardplan {

namespace {

// A trend looks at five meetings, a comparison at two ends.
constexpr std::size_t mostDaysKept = 8;
constexpr std::size_t mostSpansKept = 2;
constexpr std::size_t mostMeetingsKept = 2;
constexpr qsizetype mostTouched = 50; // more are read faster together

template <typename Kept> Kept& keepNewest(std::vector<Kept>& all, Kept made, std::size_t most)
{
    if (all.size() == most) {
        all.erase(all.begin());
    }
    return all.emplace_back(std::move(made));
}

// Whether standings and updates of all actions but those that the change itself names stay what they were.
bool leavesOthers(const AnyChange& any)
{
    if (const auto* action = std::get_if<Change<Action>>(&any)) {
        return action->before && action->after && action->before->priority == action->after->priority;
    }
    return std::holds_alternative<Change<Update>>(any) || std::holds_alternative<Change<Commentary>>(any)
        || std::holds_alternative<Change<Override>>(any) || std::holds_alternative<Change<Saved>>(any);
}

bool isOfMeetings(const AnyChange& any)
{
    return std::holds_alternative<Change<Frozen>>(any) || std::holds_alternative<Change<Meeting>>(any);
}

} // namespace

PlanPast::PlanPast(const Store& store, const PlanBook& book)
    : m_store{store}
    , m_book{book}
{
}

Result<const QHash<ActionId, Standing>*> PlanPast::standingsAsAt(PlanId plan, const QDate& day)
{
    if (const Status status = renew(plan); !status) {
        return status.error();
    }
    const auto kept = std::find_if(m_days.begin(), m_days.end(), [&](const Day& one) { return one.day == day; });
    if (kept != m_days.end()) {
        return &kept->standings;
    }
    auto standings = m_store.standingsAsAt(m_book, plan, day);
    if (!standings) {
        return standings.error();
    }
    ++m_readings;
    return &keepNewest(m_days, {day, std::move(standings).value()}, mostDaysKept).standings;
}

Result<const std::vector<Update>*> PlanPast::updatesBetween(PlanId plan, const QDate& after, const QDate& until,
                                                            const QString& recordedAfter)
{
    if (const Status status = renew(plan); !status) {
        return status.error();
    }
    const auto kept = std::find_if(m_spans.begin(), m_spans.end(), [&](const Span& one) {
        return one.after == after && one.until == until && one.recordedAfter == recordedAfter;
    });
    if (kept != m_spans.end()) {
        return &kept->updates;
    }
    auto updates = m_store.updatesBetween(plan, after, until, recordedAfter);
    if (!updates) {
        return updates.error();
    }
    ++m_readings;
    return &keepNewest(m_spans, {after, until, recordedAfter, std::move(updates).value()}, mostSpansKept).updates;
}

Result<const std::vector<Frozen>*> PlanPast::frozenOf(MeetingId meeting, const std::vector<Node>& nodes)
{
    std::erase_if(m_told, [&](const Told& one) { return one.meeting == meeting && one.nodes != nodes; });
    const auto kept = std::find_if(m_told.begin(), m_told.end(), [&](const Told& one) { return one.meeting == meeting; });
    if (kept != m_told.end()) {
        return &kept->rows;
    }
    auto rows = m_store.frozenOf({meeting}, nodes);
    if (!rows) {
        return rows.error();
    }
    ++m_readings;
    return &keepNewest(m_told, {meeting, nodes, std::move(rows).value()}, mostMeetingsKept).rows;
}

void PlanPast::take(const Edit& edit)
{
    for (const AnyChange& change : edit.changes) {
        if (isOfMeetings(change)) {
            m_told.clear();
        } else if (!leavesOthers(change)) {
            forget();
        } else if (const auto* const update = std::get_if<Change<Update>>(&change)) {
            m_touched.insert(update->either().action);
            m_touched.insert(update->inverse().either().action);
        }
    }
    if (m_touched.size() > mostTouched) {
        forget();
    }
}

void PlanPast::forget()
{
    m_days.clear();
    m_spans.clear();
    m_touched.clear();
}

Status PlanPast::renew(PlanId plan)
{
    if (plan != m_plan) {
        forget();
        m_plan = plan;
    }
    for (const ActionId action : std::as_const(m_touched)) {
        const auto updates = m_store.updatesOf(action);
        if (!updates) {
            forget();
            return updates.error();
        }
        renew(action, updates.value());
    }
    m_touched.clear();
    return done();
}

void PlanPast::renew(ActionId id, const std::vector<Update>& updates)
{
    for (Span& span : m_spans) {
        std::erase_if(span.updates, [id](const Update& update) { return update.action == id; });
    }
    for (Day& day : m_days) {
        day.standings.remove(id);
    }
    const Action* const action = m_book.find(id);
    const Plan* const plan = action == nullptr ? nullptr : m_book.planOf(*action);
    if (plan == nullptr || plan->id != m_plan) {
        return;
    }
    for (Span& span : m_spans) {
        span.updates.insert(span.updates.end(), updates.begin(), updates.end());
    }
    const Standing& now = m_book.standing(id);
    for (Day& day : m_days) {
        if (now.latest && effectiveDay(*now.latest) > day.day) { // else it stands as in the book
            day.standings.insert(id, standingOf(updates, plan->ratingScheme, day.day));
        }
    }
}

} // namespace boardplan
