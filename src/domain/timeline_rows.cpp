#include "domain/timeline_rows.h"

#include "domain/timeline_marks.h"

#include <QCoreApplication>

namespace boardplan {

namespace {

QStringList leadNames(const PlanBook& book, const Action& action)
{
    QStringList names;
    for (const ActionLead& lead : action.leads) {
        if (const Lead* const found = book.find(lead.lead)) {
            names.append(found->name);
        }
    }
    if (names.isEmpty() && !action.leadText.isEmpty()) {
        names.append(action.leadText);
    }
    return names;
}

// "paused since 3 Mar 2026", "not due to start"
QString stateWords(const Action& action, Exclusion exclusion)
{
    if (exclusion == Exclusion::None) {
        return {};
    }
    const bool isState = exclusion == Exclusion::Paused || exclusion == Exclusion::Withdrawn;
    return isState && action.state.on.isValid()
               ? QCoreApplication::translate("boardplan", "%1 since %2")
                     .arg(exclusionText(exclusion), displayDate(action.state.on))
               : exclusionText(exclusion);
}

} // namespace

TimelineRow timelineRowOf(const View& view, const Plan& plan, const Action& action,
                          const QDate& until)
{
    TimelineRow row;
    row.action = action.id;
    row.label = view.label(action.id);
    row.isLabelPrinted = row.label == action.ref;
    row.text = action.text;
    row.leads = leadNames(view.book(), action);
    row.timescale = action.timescale.text;
    if (const Rating* const rating = view.rating(action.id)) {
        row.rating = *rating;
    }
    row.exclusion = view.exclusion(action.id);
    row.state = stateWords(action, row.exclusion);
    row.isComplete = view.isComplete(action.id);
    row.deadline = view.deadline(action.id);
    row.flags = view.flags(action.id);
    const bool isLive = row.exclusion != Exclusion::Paused && row.exclusion != Exclusion::Withdrawn;
    row.marks = marksOf(
        {action, view.standing(action.id), plan, row.deadline, view.day(), row.isComplete, isLive},
        until);
    return row;
}

} // namespace boardplan
