#include "big_plan.h"

#include <boardplan/domain/timescale.h>

#include <array>

namespace boardplan::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int actionsPerObjective = 8;
constexpr int objectivesPerPriority = 5;
constexpr int prioritiesPerPlan = 5;

template <typename Entity> decltype(Entity::id) put(Edit& edit, Entity entity, int place)
{
    entity.id = decltype(Entity::id)::create();
    entity.position = (place + 1) * positionGap;
    const auto id = entity.id;
    edit.changes.push_back(inserted(std::move(entity)));
    return id;
}

} // namespace

Edit structureOf(const BigPlan& size)
{
    Edit edit{u"Make a big plan"_s, u"bench"_s, {}};
    edit.changes.reserve(static_cast<std::size_t>(size.actions) * 5 / 4);
    Board board;
    board.name = u"Exampleshire"_s;
    const BoardId boardId = put(edit, board, 0);
    std::array<LeadId, 40> leads;
    for (std::size_t i = 0; i < leads.size(); ++i) {
        Lead lead;
        lead.name = u"Subgroup %1"_s.arg(i + 1);
        leads[i] = put(edit, lead, static_cast<int>(i));
    }
    const Timescale timescale = readTimescale(u"March 2027"_s, {});
    PlanId plan;
    PriorityId priority;
    ObjectiveId objective;
    for (int i = 0; i < size.actions; ++i) {
        if (i % (actionsPerObjective * objectivesPerPriority * prioritiesPerPlan) == 0) {
            Plan made;
            made.title = u"Plan %1"_s.arg(i);
            made.boards = {boardId};
            plan = put(edit, made, i);
        }
        if (i % (actionsPerObjective * objectivesPerPriority) == 0) {
            Priority made;
            made.plan = plan;
            made.ref = QString::number(i);
            made.title = u"Preventing harm before it occurs"_s;
            priority = put(edit, made, i);
        }
        if (i % actionsPerObjective == 0) {
            Objective made;
            made.priority = priority;
            made.title = u"Partners act early and share what they see"_s;
            objective = put(edit, made, i);
        }
        Action action;
        action.priority = priority;
        action.objective = objective;
        action.ref = QString::number(i);
        action.text = u"Agree an early-help pathway with housing, primary care and the police, part %1"_s.arg(i);
        action.leads = {{leads[static_cast<std::size_t>(i) % leads.size()], LeadRole::Lead}};
        action.leadText = u"Prevention Subgroup"_s;
        action.timescale = timescale;
        put(edit, action, i);
    }
    return edit;
}

Edit updatesOf(const std::vector<ActionId>& actions, int perAction, qint64 firstSequence)
{
    static const std::array ratings{u"green"_s, u"green"_s, u"amber"_s, u"green"_s, u"red"_s, u"blue"_s};
    Edit edit{u"Make updates"_s, u"bench"_s, {}};
    edit.changes.reserve(actions.size() * static_cast<std::size_t>(perAction));
    qint64 sequence = firstSequence;
    for (const ActionId action : actions) {
        for (int i = 0; i < perAction; ++i) {
            Update update;
            update.id = UpdateId::create();
            update.action = action;
            update.sequence = sequence;
            update.recordedAt = u"2026-11-22T12:00:00.000Z"_s;
            update.reportedOn = benchDay.addDays(-90 * (perAction - i));
            update.rating = ratings[static_cast<std::size_t>(sequence) % ratings.size()];
            update.whatHappened = u"Framework drafted; consultation to the end of the month, stage %1."_s.arg(i);
            edit.changes.push_back(inserted(update));
            ++sequence;
        }
    }
    return edit;
}

Update ratingUpdate(ActionId action, int round)
{
    Update update;
    update.action = action;
    update.reportedOn = benchDay;
    update.rating = round % 2 == 0 ? u"amber"_s : u"green"_s;
    update.whatHappened = u"Framework drafted; consultation to the end of the month."_s;
    return update;
}

ActionId actionOf(const std::vector<ActionId>& actions, int round)
{
    constexpr std::size_t step = 7919; // a prime, so that rounds do not meet
    return actions[static_cast<std::size_t>(round) * step % actions.size()];
}

std::vector<ActionId> actionsIn(const Edit& edit)
{
    std::vector<ActionId> actions;
    for (const AnyChange& change : edit.changes) {
        if (const auto* action = std::get_if<Change<Action>>(&change)) {
            actions.push_back(action->after->id);
        }
    }
    return actions;
}

} // namespace boardplan::bench
