// Where a workspace goes when something of the file is to be shown.
#include "gui/frame/places.h"
#include "gui/frame/workspace.h"
#include "gui/inspector/drafts.h"
#include "gui/inspector/inspector.h"
#include "gui/meetings/meetings_view.h"
#include "gui/node_words.h"
#include "gui/plan/plan_view.h"
#include "gui/session.h"

#include <boardplan/domain/search_texts.h>

#include <algorithm>
#include <optional>

namespace boardplan {

namespace {

// The page of the inspector that shows what was found; nothing where the view does.
std::optional<Inspector::Page> pageOf(TextKind kind)
{
    switch (kind) {
    case TextKind::Update:
    case TextKind::Ask: return Inspector::Page::History;
    case TextKind::Commentary: return Inspector::Page::Update;
    case TextKind::Judgement: return Inspector::Page::Why;
    default: return std::nullopt;
    }
}

bool hasActionOf(const PlanBook& book, PlanId plan, LeadId lead)
{
    const std::vector<ActionId> actions = book.allActionsOf(plan);
    return std::any_of(actions.begin(), actions.end(), [&](ActionId id) {
        const std::vector<ActionLead>& leads = book.find(id)->leads;
        return std::any_of(leads.begin(), leads.end(), [&](const ActionLead& named) { return named.lead == lead; });
    });
}

} // namespace

void Workspace::jumpTo(const Node& node)
{
    m_places->jump();
    if (const Plan* const plan = planOfNode(m_session.book(), node)) {
        m_session.choosePlan(plan->id);
    }
    if (node.kind == NodeKind::Board) {
        m_session.chooseBoards(node);
    }
    if (node.kind == NodeKind::Plan || node.kind == NodeKind::Board || node.kind == NodeKind::All) {
        enterView(ViewKind::Overview);
    } else {
        enterView(ViewKind::Plan);
        planView().goTo(node);
    }
    m_session.select(node);
}

std::vector<Node> Workspace::unrecorded() const
{
    return m_drafts->nodes();
}

void Workspace::goOnWriting(const Node& node)
{
    jumpTo(node);
    inspector().goOnWriting();
}

void Workspace::showFound(const SearchText& text)
{
    if (!text.meeting.isNull()) {
        showMeeting(text.meeting);
        return;
    }
    if (!text.section.isNull()) {
        m_session.choosePlan(text.plan);
        Q_EMIT sectionWanted(text.section);
        return;
    }
    if (text.node.kind == NodeKind::Lead) {
        showLead(LeadId{text.node.id});
        return;
    }
    jumpTo(text.node);
    if (const auto page = pageOf(text.kind)) {
        inspector().showPage(*page);
    }
}

void Workspace::showMeeting(MeetingId meeting)
{
    m_places->jump();
    const PlanBook& book = m_session.book();
    const Meeting* const found = book.find(meeting);
    const Plan* const looked = book.find(m_session.plan());
    if (found == nullptr) {
        return;
    }
    for (const PlanId plan : book.plans()) {
        const bool isOfAnother = looked == nullptr || !looked->isOf(found->board);
        if (isOfAnother && book.find(plan)->isOf(found->board)) {
            m_session.choosePlan(plan);
            break;
        }
    }
    enterView(ViewKind::Meetings);
    meetingsView().choose(meeting);
}

// In the plan looked at, else in the first one that asks something of the lead.
void Workspace::showLead(LeadId lead)
{
    m_places->jump();
    const PlanBook& book = m_session.book();
    std::vector<PlanId> plans = book.plans();
    plans.insert(plans.begin(), m_session.plan());
    const auto plan = std::find_if(plans.begin(), plans.end(),
        [&](PlanId id) { return book.find(id) != nullptr && hasActionOf(book, id, lead); });
    if (plan != plans.end()) {
        m_session.choosePlan(*plan);
    }
    ActionFilter filter;
    filter.leads = {lead};
    showActions(filter);
}

} // namespace boardplan
