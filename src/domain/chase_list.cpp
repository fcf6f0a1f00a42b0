#include <boardplan/domain/chase_list.h>

#include <QCoreApplication>
#include <algorithm>
#include <set>
#include <tuple>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// The flags that make somebody ask, in FlagKind's order.
bool isAskedFor(FlagKind kind)
{
    switch (kind) {
    case FlagKind::Overdue:
    case FlagKind::UpdateAwaited:
    case FlagKind::NoRecentUpdate:
    case FlagKind::ReportDue:
    case FlagKind::NeverReported:
        return true;
    default:
        return false;
    }
}

class Chaser {
public:
    Chaser(const View& view, const Plan& plan, const Meeting* meeting)
        : m_view{view}
        , m_meeting{meeting}
        , m_by{meeting != nullptr ? meeting->date : view.day().addDays(plan.settings.dueSoonDays)}
    {
    }

    QDate by() const { return m_by; }

    // What is asked about an action; no reasons: nothing.
    ChaseItem ask(ActionId id) const
    {
        ChaseItem item;
        item.action = id;
        if (m_view.exclusion(id) != Exclusion::None || m_view.isComplete(id)) {
            return item;
        }
        const Deadline deadline = m_view.deadline(id);
        for (const Flag& flag : m_view.flags(id)) {
            if (isAskedFor(flag.kind)) {
                item.reasons.append(flag.text);
                item.isAwaited = item.isAwaited || flag.kind != FlagKind::Overdue;
            }
        }
        addDates(item, deadline);
        return item;
    }

    // The subgroup whose meeting it is; null: every lead is asked.
    LeadId onlyLead() const
    {
        const bool isSubgroup = m_meeting != nullptr && m_meeting->body == MeetingBody::Subgroup;
        return isSubgroup ? m_meeting->subgroup : LeadId{};
    }

private:
    bool isBefore(const QDate& date) const
    {
        return date.isValid() && date >= m_view.day() && date <= m_by;
    }

    void addDates(ChaseItem& item, const Deadline& deadline) const
    {
        item.due = deadline.nextReport;
        if (deadline.overdueDays > 0) {
            item.heap = ChaseHeap::Overdue;
            item.due = deadline.firstUnmet;
        } else if (isBefore(deadline.firstUnmet)) {
            item.heap = ChaseHeap::DueBefore;
            item.due = deadline.firstUnmet;
            item.reasons.prepend(dueText(deadline.firstUnmet));
        } else if (isBefore(deadline.nextReport)) {
            item.isAwaited = true;
            item.reasons.prepend(QCoreApplication::translate("boardplan", "report due %1")
                                     .arg(displayDate(deadline.nextReport)));
        }
    }

    QString dueText(const QDate& due) const
    {
        return due == m_view.day()
                   ? QCoreApplication::translate("boardplan", "due today")
                   : QCoreApplication::translate("boardplan", "due %1").arg(displayDate(due));
    }

    const View& m_view;
    const Meeting* m_meeting;
    QDate m_by;
};

// The meeting asked for, else the plan's next one; a meeting that was left open past its day is not
// to come.
const Meeting* meetingOf(const View& view, PlanId plan, MeetingId wanted)
{
    if (!wanted.isNull()) {
        return view.book().find(wanted);
    }
    const Meeting* next = view.nextBoardMeeting(plan);
    return next != nullptr && next->date >= view.day() ? next : nullptr;
}

// Who is asked about an action; one null lead where nobody is named.
std::vector<LeadId> askedOf(const Action& action)
{
    std::vector<LeadId> leads;
    std::vector<LeadId> contributors;
    for (const ActionLead& lead : action.leads) {
        (lead.role == LeadRole::Lead ? leads : contributors).push_back(lead.lead);
    }
    if (leads.empty()) {
        leads = contributors;
    }
    return leads.empty() ? std::vector<LeadId>{LeadId{}} : leads;
}

LeadChase& chaseOf(ChaseList& list, LeadId lead)
{
    const auto known = std::find_if(list.leads.begin(), list.leads.end(),
                                    [&](const LeadChase& chase) { return chase.lead == lead; });
    return known != list.leads.end() ? *known : list.leads.emplace_back(LeadChase{lead, {}});
}

// By directory; those without a lead last. In each by heap, then by date with the undated last;
// plan order stays.
void sort(ChaseList& list, const PlanBook& book)
{
    const std::vector<LeadId> order = book.leads();
    const auto place = [&](const LeadChase& chase) {
        return std::find(order.begin(), order.end(), chase.lead);
    };
    std::stable_sort(
        list.leads.begin(), list.leads.end(),
        [&](const LeadChase& one, const LeadChase& other) { return place(one) < place(other); });
    for (LeadChase& chase : list.leads) {
        std::stable_sort(chase.items.begin(), chase.items.end(),
                         [](const ChaseItem& one, const ChaseItem& other) {
                             const auto rank = [](const ChaseItem& item) {
                                 return std::tuple{item.heap, !item.due.isValid(), item.due};
                             };
                             return rank(one) < rank(other);
                         });
    }
}

void collectAddresses(const PlanBook& book, LeadId id, std::set<LeadId>& seen, QStringList& found)
{
    const Lead* lead = book.find(id);
    if (lead == nullptr || !seen.insert(id).second) {
        return;
    }
    const QString own = lead->email.trimmed();
    if (!own.isEmpty()) {
        if (!found.contains(own, Qt::CaseInsensitive)) {
            found.append(own);
        }
        return;
    }
    for (const LeadId member : lead->members) {
        collectAddresses(book, member, seen, found);
    }
}

} // namespace

ChaseList chaseList(const View& view, PlanId planId, MeetingId meetingId)
{
    const PlanBook& book = view.book();
    const Plan* plan = book.find(planId);
    ChaseList list;
    if (plan == nullptr) {
        return list;
    }
    const Meeting* meeting = meetingOf(view, planId, meetingId);
    const Chaser chaser{view, *plan, meeting};
    list.meeting = meeting == nullptr ? MeetingId{} : meeting->id;
    list.by = chaser.by();
    for (const ActionId id : book.allActionsOf(planId)) {
        const ChaseItem item = view.hasAction(id) ? chaser.ask(id) : ChaseItem{};
        if (item.reasons.isEmpty()) {
            continue;
        }
        bool isAsked = false;
        for (const LeadId lead : askedOf(*book.find(id))) {
            if (chaser.onlyLead().isNull() || lead == chaser.onlyLead()) {
                chaseOf(list, lead).items.push_back(item);
                isAsked = true;
            }
        }
        list.actions += isAsked ? 1 : 0;
    }
    sort(list, book);
    return list;
}

QStringList addressesOf(const PlanBook& book, LeadId lead)
{
    QStringList found;
    std::set<LeadId> seen;
    collectAddresses(book, lead, seen, found);
    return found;
}

QString chaseHeapKey(ChaseHeap heap)
{
    switch (heap) {
    case ChaseHeap::Overdue:
        return u"overdue"_s;
    case ChaseHeap::DueBefore:
        return u"dueBefore"_s;
    case ChaseHeap::Awaited:
        break;
    }
    return u"awaited"_s;
}

} // namespace boardplan
