#include "models/action_list_entry.h"

#include "models/plan_row.h"

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

std::vector<NamedLead> namedLeads(const PlanBook& book, const ActionTraits& traits)
{
    std::vector<NamedLead> leads;
    for (const LeadId id : traits.leads) {
        if (const Lead* lead = book.find(id)) {
            leads.push_back({id, lead->name});
        }
    }
    return leads;
}

Tone dueToneOf(const ActionTraits& traits)
{
    return traits.has(ActionFact::Overdue)   ? Tone::Danger
           : traits.has(ActionFact::DueSoon) ? Tone::Warning
                                             : Tone::Plain;
}

} // namespace

ActionEntry entryFor(const View& view, const ListedAction& listed)
{
    const PlanBook& book = view.book();
    const ActionId id = listed.traits.action;
    ActionEntry entry;
    entry.action = id;
    entry.place = listed.place;
    entry.priorityPlace = listed.priorityPlace;
    if (!view.hasAction(id)) {
        return entry;
    }
    const Action& action = *book.find(id);
    entry.label = view.label(id);
    entry.text = action.text;
    entry.priorityId = action.priority;
    if (const Priority* priority = book.find(action.priority)) {
        entry.priority = u"%1 %2"_s.arg(view.label(priority->id), priority->title).trimmed();
    }
    entry.leadText = fieldText(view, action, u"leads"_s);
    entry.leads = namedLeads(book, listed.traits);
    entry.deadline = view.deadline(id);
    entry.dueTone = dueToneOf(listed.traits);
    entry.firstDue = action.timescale.due;
    entry.timescale = action.timescale.text;
    entry.rating = shownRating(view, action);
    entry.standsAs = entry.rating;
    const Rating* complete = book.schemeOf(action).complete();
    if (!entry.rating.rating && view.isComplete(id) && complete != nullptr) {
        entry.standsAs = {*complete, complete->word};
    }
    entry.tags = stateAndFlags(view, action);
    const Standing& standing = view.standing(id);
    entry.updatedOn = standing.latest ? effectiveDay(*standing.latest) : QDate{};
    entry.lastUpdate = latestUpdateText(standing, book.schemeOf(action), view.day());
    return entry;
}

QString findableOf(const View& view, ActionId action)
{
    QString folded = u""_s; // never null
    const auto texts = view.hasAction(action) ? textsOf(view, action) : std::vector<ActionText>{};
    for (const ActionText& text : texts) {
        folded += findable(text.text) + u'\n';
    }
    return folded;
}

} // namespace boardplan
