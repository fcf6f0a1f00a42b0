#include "gui/inspector/update_subject.h"

#include "gui/session.h"

#include <boardplan/domain/asks.h>

namespace boardplan {

UpdateSubject updateSubject(Session& session, const Action& action)
{
    UpdateSubject subject;
    const PlanBook& book = session.book();
    subject.scheme = book.schemeOf(action);
    subject.deadline = session.view().deadline(action.id);
    subject.unmet = unmetDates(action, session.view().standing(action.id));
    subject.today = session.document().today();
    if (const Plan* plan = book.planOf(action)) {
        subject.timescale = plan->timescaleContext();
        subject.isAdopted = plan->status == PlanStatus::Adopted;
        subject.bodies = askedBodies(book, *plan);
    }
    for (const ActionLead& lead : action.leads) {
        if (const Lead* entry = book.find(lead.lead)) {
            subject.leads.emplace_back(entry->id, entry->name);
        }
    }
    return subject;
}

} // namespace boardplan
