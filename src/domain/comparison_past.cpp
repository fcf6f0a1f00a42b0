#include "domain/comparison_past.h"

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// A state without a date of its own counts from the day it was recorded.
QDate countsFrom(const ActionState& state, const JournalEntry& entry)
{
    return state.on.isValid() ? state.on : entry.at.toLocalTime().date();
}

ActionState stateBefore(const JournalEntry& entry, const ActionState& otherwise)
{
    ActionState state = otherwise;
    const QJsonValue before = entry.fields.value(u"state"_s).toArray().at(0);
    return fromObject(before.toObject(), state) ? state : otherwise;
}

} // namespace

RecordedPast::RecordedPast(const PlanBook& book, std::span<const JournalEntry> journal)
    : m_book{book}
    , m_journal{journal}
{
    for (const JournalEntry& entry : journal) {
        m_entries[entry.uuid].push_back(&entry);
    }
}

const RecordedPast::Entries& RecordedPast::entriesOf(const QUuid& id) const
{
    static const Entries none;
    const auto found = m_entries.constFind(id);
    return found == m_entries.constEnd() ? none : *found;
}

ActionState RecordedPast::stateOn(ActionId action, const QDate& day) const
{
    const Action* now = m_book.find(action);
    ActionState state = now == nullptr ? ActionState{} : now->state;
    const Entries& entries = entriesOf(action.value);
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        if (!(*entry)->fields.contains(u"state"_s)) {
            continue;
        }
        if ((*entry)->op == JournalOp::Replace && countsFrom(state, **entry) <= day) {
            return state;
        }
        state = stateBefore(**entry, state);
    }
    return state.on.isValid() && state.on > day ? ActionState{} : state;
}

std::vector<ActionId> RecordedPast::goneActions() const
{
    std::vector<ActionId> gone;
    for (const JournalEntry& entry : m_journal) {
        const ActionId id{entry.uuid};
        const bool isGone = entry.op == JournalOp::Remove && entry.entity == u"action"_s &&
                            m_book.find(id) == nullptr;
        if (isGone && std::find(gone.begin(), gone.end(), id) == gone.end()) {
            gone.push_back(id);
        }
    }
    return gone;
}

QString RecordedPast::leadName(LeadId lead) const
{
    if (const Lead* known = m_book.find(lead)) {
        return known->name;
    }
    const Entries& entries = entriesOf(lead.value);
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        if ((*entry)->op == JournalOp::Remove) {
            return (*entry)->fields.value(u"name"_s).toArray().at(0).toString();
        }
    }
    return {};
}

} // namespace boardplan
