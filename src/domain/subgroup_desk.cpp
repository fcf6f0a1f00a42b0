#include <boardplan/domain/subgroup_desk.h>

#include "domain/desk_reasons.h"

#include <boardplan/domain/action_filter.h>
#include <boardplan/domain/chase_list.h>
#include <boardplan/domain/lead_actions.h>
#include <boardplan/domain/lead_directory.h>

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

namespace boardplan {

namespace {

QString deskText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

// Whether somebody else leads what these leads only contribute to.
bool contributesOnly(const Action& action, const QSet<LeadId>& leads)
{
    const auto isLed = [](const ActionLead& named) { return named.role == LeadRole::Lead; };
    const auto isOurs = [&](const ActionLead& named) { return isLed(named) && leads.contains(named.lead); };
    return std::any_of(action.leads.begin(), action.leads.end(), isLed) &&
           std::none_of(action.leads.begin(), action.leads.end(), isOurs);
}

class DeskSorter {
public:
    DeskSorter(const View& view, LeadId lead)
        : m_view{view}
        , m_leads{lead}
    {
        for (const LeadId group : groupsOf(view.book(), lead)) {
            m_leads.insert(group);
        }
        m_desk.lead = lead;
    }

    SubgroupDesk sort()
    {
        std::vector<ActionId> ours;
        PlanId plan;
        for (const LeadAction& one : actionsOfLead(m_view, m_desk.lead)) { // plan by plan
            const PlanId own = m_view.book().planOf(*m_view.book().find(one.action))->id;
            if (own != plan) {
                addPlan(plan, ours);
                ours.clear();
            }
            plan = own;
            ours.push_back(one.action);
        }
        addPlan(plan, ours);
        std::stable_sort(m_asked.begin(), m_asked.end(), [](const Asked& one, const Asked& other) {
            const auto rank = [](const Asked& asked) {
                return std::tuple{asked.chase.heap, !asked.chase.due.isValid(), asked.chase.due};
            };
            return rank(one) < rank(other);
        });
        for (const Asked& asked : m_asked) {
            m_desk.items.push_back(asked.item);
        }
        for (const auto* const heap : {&m_decisions, &m_fine}) {
            m_desk.items.insert(m_desk.items.end(), heap->begin(), heap->end());
        }
        return m_desk;
    }

private:
    struct Asked {
        DeskItem item;
        ChaseItem chase;
    };

    std::map<ActionId, ChaseItem> askedOfUs(PlanId plan) const
    {
        std::map<ActionId, ChaseItem> asked;
        for (const LeadChase& chase : chaseList(m_view, plan).leads) {
            if (m_leads.contains(chase.lead)) {
                for (const ChaseItem& item : chase.items) {
                    asked.emplace(item.action, item);
                }
            }
        }
        return asked;
    }

    void addPlan(PlanId plan, const std::vector<ActionId>& ours)
    {
        if (ours.empty()) {
            return;
        }
        ++m_desk.plans;
        addMeetings(plan);
        std::map<ActionId, ChaseItem> asked = askedOfUs(plan);
        for (const ActionId id : ours) {
            if (!asked.contains(id) && awaitsItsFirst(id)) {
                asked.emplace(id, ChaseItem{id, ChaseHeap::Awaited, {}, true, {deskText("no update yet")}});
            }
            const auto chased = asked.find(id);
            add({id, plan, DeskHeap::Fine, decisionReasons(m_view, id)},
                chased == asked.end() || isReportedToday(m_view, id) ? nullptr : &chased->second);
        }
    }

    // The chase list asks before meetings; a first update is awaited without one too, as the filters say it.
    bool awaitsItsFirst(ActionId id) const
    {
        return !contributesOnly(*m_view.book().find(id), m_leads) &&
               traitsOf(m_view, id, {}).has(ActionFact::UpdateAwaited);
    }

    void addMeetings(PlanId plan)
    {
        const Meeting* const last = m_view.lastBoardMeeting(plan);
        if (last != nullptr && !(m_desk.lastMeeting.isValid() && m_desk.lastMeeting > last->date)) {
            m_desk.lastMeeting = last->date;
        }
        const Meeting* const next = m_view.nextBoardMeeting(plan);
        const bool isToCome = next != nullptr && next->date >= m_view.day();
        if (isToCome && !(m_desk.nextMeeting.isValid() && m_desk.nextMeeting < next->date)) {
            m_desk.nextMeeting = next->date;
        }
    }

    void add(DeskItem item, const ChaseItem* chase)
    {
        if (chase != nullptr) {
            item.heap = DeskHeap::NeedsUpdate;
            item.reasons = chase->reasons + item.reasons;
            m_asked.push_back({std::move(item), *chase});
        } else if (!item.reasons.isEmpty()) {
            item.heap = DeskHeap::NeedsDecision;
            m_decisions.push_back(std::move(item));
        } else {
            item.reasons = fineReasons(m_view, item.action);
            if (contributesOnly(*m_view.book().find(item.action), m_leads)) {
                item.reasons.append(ledByWords(m_view.book(), item.action));
            }
            m_fine.push_back(std::move(item));
        }
    }

    const View& m_view;
    QSet<LeadId> m_leads; // the lead and the groups that stand for it
    SubgroupDesk m_desk;
    std::vector<Asked> m_asked;
    std::vector<DeskItem> m_decisions;
    std::vector<DeskItem> m_fine;
};

// The first item of a heap; null: it is empty.
ActionId firstOf(const SubgroupDesk& desk, DeskHeap heap)
{
    const auto found = std::find_if(desk.items.begin(), desk.items.end(),
                                    [=](const DeskItem& item) { return item.heap == heap; });
    return found == desk.items.end() ? ActionId{} : found->action;
}

} // namespace

int SubgroupDesk::count(DeskHeap heap) const
{
    return static_cast<int>(
        std::count_if(items.begin(), items.end(), [=](const DeskItem& item) { return item.heap == heap; }));
}

const DeskItem* SubgroupDesk::find(ActionId action) const
{
    const auto found = std::find_if(items.begin(), items.end(),
                                    [=](const DeskItem& item) { return item.action == action; });
    return found == items.end() ? nullptr : &*found;
}

SubgroupDesk subgroupDesk(const View& view, LeadId lead)
{
    return view.book().find(lead) == nullptr ? SubgroupDesk{} : DeskSorter{view, lead}.sort();
}

ActionId nextOnDesk(const SubgroupDesk& before, const SubgroupDesk& now, ActionId done)
{
    const DeskItem* const was = before.find(done);
    if (was != nullptr) {
        bool isBehind = false;
        for (const DeskItem& item : before.items) {
            const DeskItem* const is = now.find(item.action);
            if (isBehind && item.heap == was->heap && is != nullptr && is->heap == was->heap) {
                return item.action;
            }
            isBehind = isBehind || item.action == done;
        }
    }
    const ActionId awaited = firstOf(now, DeskHeap::NeedsUpdate);
    if (!awaited.isNull() && awaited != done) {
        return awaited;
    }
    const bool wasAsked = was == nullptr || was->heap == DeskHeap::NeedsUpdate;
    const ActionId undecided = firstOf(now, DeskHeap::NeedsDecision);
    return wasAsked && undecided != done ? undecided : ActionId{};
}

QString deskHeapWords(DeskHeap heap)
{
    switch (heap) {
    case DeskHeap::NeedsUpdate:
        return deskText("Needs your update");
    case DeskHeap::NeedsDecision:
        return deskText("Needs a decision");
    case DeskHeap::Fine:
        break;
    }
    return deskText("Fine for now");
}

} // namespace boardplan
