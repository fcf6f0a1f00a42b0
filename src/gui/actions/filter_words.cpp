#include "gui/actions/filter_words.h"

#include "gui/overview/overview_figures.h"

#include <QCoreApplication>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString filterTr(const char* text)
{
    return QCoreApplication::translate("boardplan::ActionFilter", text);
}

QString alternatives(const QStringList& parts)
{
    return parts.join(filterTr(" or "));
}

QString ratingsWords(const ActionFilter& filter, const RatingScheme& scheme)
{
    QStringList parts;
    for (const QString& key : filter.ratings) {
        const Rating* const rating = scheme.find(key);
        parts.append(rating != nullptr                   ? rating->word.toLower()
                     : key == ActionFilter::notRatedKey ? filterTr("not rated")
                                                        : filterTr("complete"));
    }
    return alternatives(parts);
}

// Facts of one kind are alternatives, as the filter takes them.
QString factsWords(const ActionFilter& filter, bool isOfDates)
{
    QStringList parts;
    for (const ActionFact fact : filter.facts) {
        if ((fact <= ActionFact::ReportDue) == isOfDates) {
            parts.append(factWords(fact, {}, {}).toLower());
        }
    }
    return alternatives(parts);
}

template <typename Id, typename Name>
QString namedWords(const char* format, const std::vector<Id>& ids, Name name)
{
    QStringList parts;
    for (const Id& id : ids) {
        parts.append(name(id));
    }
    parts.removeAll(QString{});
    return parts.isEmpty() ? QString{} : filterTr(format).arg(alternatives(parts));
}

} // namespace

QString factWords(ActionFact fact, const QDate& meeting, const QDate& today)
{
    switch (fact) {
    case ActionFact::Overdue:
        return filterTr("Overdue");
    case ActionFact::DueSoon:
        return filterTr("Due soon");
    case ActionFact::ReportDue:
        return filterTr("Report due");
    case ActionFact::UpdateAwaited:
        return filterTr("Update awaited");
    case ActionFact::NoRecentUpdate:
        return filterTr("No recent update");
    case ActionFact::Changed:
        break;
    }
    return meeting.isValid() ? filterTr("Changed since %1").arg(shortDate(meeting, today))
                             : filterTr("Changed since the meeting");
}

QString filterWords(const ActionFilter& filter, const PlanBook& book, PlanId plan)
{
    const Plan* const found = book.find(plan);
    QStringList parts;
    parts.append(ratingsWords(filter, found == nullptr ? bragScheme() : found->ratingScheme));
    parts.append(factsWords(filter, true));
    parts.append(factsWords(filter, false));
    parts.append(namedWords("lead %1", filter.leads, [&](LeadId id) {
        const Lead* const lead = book.find(id);
        return lead == nullptr ? QString{} : lead->name;
    }));
    parts.append(namedWords("priority %1", filter.priorities, [&](PriorityId id) {
        const Priority* const priority = book.find(id);
        return priority == nullptr ? QString{} : priority->ref.isEmpty() ? priority->title : priority->ref;
    }));
    parts.append(namedWords("theme %1", filter.themes, [&](ThemeId id) {
        const Theme* const theme = book.find(id);
        return theme == nullptr ? QString{} : theme->name;
    }));
    if (!findableTerms(filter.text).isEmpty()) {
        parts.append(u'“' + filter.text.simplified() + u'”');
    }
    parts.removeAll(QString{});
    return parts.join(u", "_s);
}

} // namespace boardplan
