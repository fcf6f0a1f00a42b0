#include "document/plan_timescales.h"

namespace boardplan {

void readTimescalesAgain(const PlanBook& book, const Plan& after, Edit& edit)
{
    const TimescaleContext context = after.timescaleContext();
    for (const ActionId id : book.allActionsOf(after.id)) {
        const Action& action = *book.find(id);
        if (action.timescale.isByHand) {
            continue;
        }
        Action read = action;
        read.timescale = readTimescale(action.timescale.text, context);
        if (!(read == action)) {
            edit.changes.push_back(replaced(action, read));
        }
    }
}

} // namespace boardplan
