#include "property/plan_model.h"

#include <boardplan/domain/rollup.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

QString ModelAction::ratingOn(const QDate& day) const
{
    const ModelUpdate* current = nullptr;
    for (const ModelUpdate& update : updates) {
        const bool counts = update.on <= day && !update.rating.isEmpty();
        const bool isLater = current == nullptr || update.on > current->on ||
                             (update.on == current->on && update.order > current->order);
        if (counts && isLater) {
            current = &update;
        }
    }
    return current == nullptr ? QString{} : current->rating;
}

bool ModelAction::isLiveOn(const QDate& day) const
{
    return state == ActionStateKey::Live || stateOn > day;
}

ModelAction* PlanModel::find(ActionId id)
{
    for (ModelPriority& priority : priorities) {
        for (ModelAction& action : priority.actions) {
            if (action.id == id) {
                return &action;
            }
        }
    }
    return nullptr;
}

std::vector<ActionId> PlanModel::actionIds() const
{
    std::vector<ActionId> ids;
    for (const ModelPriority& priority : priorities) {
        for (const ModelAction& action : priority.actions) {
            ids.push_back(action.id);
        }
    }
    return ids;
}

QString PlanModel::colourOn(const QDate& day, const ModelPriority* only) const
{
    std::map<QString, int> counts;
    int included = 0;
    for (const ModelPriority& priority : priorities) {
        for (const ModelAction& action : priority.actions) {
            if ((only == nullptr || only->id == priority.id) && action.isLiveOn(day)) {
                ++included;
                ++counts[action.ratingOn(day)];
            }
        }
    }
    const int rated = included - counts[{}];
    if (included == 0) {
        return u"nothing to rate"_s;
    }
    if (3 * rated < 2 * included) {
        return u"too few rated"_s;
    }
    if (counts[u"blue"_s] == included) {
        return u"blue"_s;
    }
    if (3 * counts[u"red"_s] >= rated) {
        return u"red"_s;
    }
    if (counts[u"red"_s] > 0 || 2 * counts[u"amber"_s] >= rated) {
        return u"amber"_s;
    }
    return u"green"_s;
}

void PlanModel::closeMeeting(ModelMeeting& meeting, PlanId plan) const
{
    meeting.isClosed = true;
    meeting.told = {{plan.value, colourOn(meeting.date, nullptr)}};
    for (const ModelPriority& priority : priorities) {
        meeting.told[priority.id.value] = colourOn(meeting.date, &priority);
        for (const ModelAction& action : priority.actions) {
            meeting.told[action.id.value] = action.ratingOn(meeting.date);
        }
    }
}

} // namespace boardplan::test
