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

QString joinedFold(const std::vector<ActionText>& texts)
{
    QString folded;
    for (const ActionText& text : texts) {
        folded += findable(text.text) + u'\n';
    }
    return folded;
}

} // namespace

ActionEntry entryFor(const View& view, ActionId id, const std::optional<QString>& ratingThen)
{
    const PlanBook& book = view.book();
    const Action& action = *book.find(id);
    ActionEntry entry;
    entry.traits = traitsOf(view, id, ratingThen);
    entry.label = view.label(id);
    entry.text = action.text;
    if (const Priority* priority = book.find(action.priority)) {
        entry.priority = u"%1 %2"_s.arg(view.label(priority->id), priority->title).trimmed();
    }
    entry.leadText = fieldText(view, action, u"leads"_s);
    entry.leads = namedLeads(book, entry.traits);
    entry.deadline = view.deadline(id);
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
    entry.texts = textsOf(view, id);
    entry.findable = joinedFold(entry.texts);
    return entry;
}

} // namespace boardplan
