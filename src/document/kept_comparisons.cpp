#include "document/kept_comparisons.h"

#include <algorithm>

namespace boardplan {

namespace {

constexpr std::size_t mostComparisons = 2; // what the views look back to, and what a person chose in Compare
constexpr qsizetype mostComparedAgain = 50; // more are compared faster together

// Whether the action stands where it stood and is called what it was called, and so are all others.
bool staysInPlace(const Change<Action>& change)
{
    return change.before && change.after && change.before->priority == change.after->priority
        && change.before->objective == change.after->objective && change.before->position == change.after->position
        && change.before->ref == change.after->ref && change.before->addedOn == change.after->addedOn;
}

// The actions that an edit touches where it leaves all others as they were; none: it may reach further.
std::optional<QSet<ActionId>> touchedAlone(const Edit& edit)
{
    QSet<ActionId> touched;
    for (const AnyChange& any : edit.changes) {
        if (const auto* const update = std::get_if<Change<Update>>(&any)) {
            touched.insert(update->either().action);
            touched.insert(update->inverse().either().action);
        } else if (const auto* const action = std::get_if<Change<Action>>(&any);
                   action != nullptr && staysInPlace(*action)) {
            touched.insert(action->either().id);
        } else if (!std::holds_alternative<Change<Commentary>>(any) && !std::holds_alternative<Change<Saved>>(any)) {
            return std::nullopt;
        }
    }
    return touched;
}

} // namespace

KeptComparisons::KeptComparisons(const Store& store, const View& today, PlanPast& past)
    : m_store{store}
    , m_today{today}
    , m_past{past}
{
}

Result<Comparison> KeptComparisons::compare(PlanId plan, const ComparisonEnd& from, const ComparisonEnd& to)
{
    const auto found = std::find_if(m_kept.begin(), m_kept.end(),
        [&](const Kept& one) { return one.plan == plan && one.from == from && one.to == to; });
    if (found == m_kept.end()) {
        auto compared = compareEnds(m_store, m_today, plan, from, to, m_past);
        if (!compared) {
            return compared.error();
        }
        if (m_kept.size() == mostComparisons) {
            m_kept.erase(m_kept.begin());
        }
        m_kept.push_back({plan, from, to, std::move(compared).value(), {}});
    } else {
        std::rotate(found, found + 1, m_kept.end());
        if (const Status status = renew(m_kept.back()); !status) {
            m_kept.pop_back();
            return status.error();
        }
    }
    return m_kept.back().compared.comparison;
}

Status KeptComparisons::renew(Kept& kept)
{
    if (kept.touched.isEmpty()) {
        return done();
    }
    const Status status = renewEnds(m_store, m_today, kept.touched, kept.compared, m_past);
    kept.touched.clear();
    return status;
}

void KeptComparisons::take(const Edit& edit)
{
    const std::optional<QSet<ActionId>> touched = touchedAlone(edit);
    if (!touched) {
        m_kept.clear();
        return;
    }
    for (Kept& kept : m_kept) {
        kept.touched += *touched;
    }
    std::erase_if(m_kept, [](const Kept& kept) { return kept.touched.size() > mostComparedAgain; });
}

} // namespace boardplan
