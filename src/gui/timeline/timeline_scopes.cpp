#include "gui/timeline/timeline_scopes.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace boardplan {

namespace {

std::vector<NamedScope> leadScopes(const PlanBook& book, PlanId plan)
{
    QSet<LeadId> seen;
    std::vector<NamedScope> scopes;
    for (const ActionId id : book.allActionsOf(plan)) {
        for (const ActionLead& lead : book.find(id)->leads) {
            const Lead* const found = book.find(lead.lead);
            if (found != nullptr && !seen.contains(lead.lead)) {
                seen.insert(lead.lead);
                scopes.push_back({found->name, {plan, {}, lead.lead}});
            }
        }
    }
    std::sort(scopes.begin(), scopes.end(), [](const NamedScope& one, const NamedScope& other) {
        return QString::compare(one.name, other.name, Qt::CaseInsensitive) < 0;
    });
    return scopes;
}

} // namespace

std::vector<NamedScope> timelineScopes(const View& view, PlanId plan)
{
    std::vector<NamedScope> scopes{{QCoreApplication::translate("boardplan", "Whole plan"), {plan, {}, {}}}};
    bool isFirst = true;
    for (const PriorityId priority : view.book().prioritiesOf(plan)) {
        const QString label = view.label(priority);
        const QString title = view.book().find(priority)->title;
        scopes.push_back({label.isEmpty() ? title : label + u' ' + title, {plan, priority, {}}, isFirst});
        isFirst = false;
    }
    isFirst = true;
    for (NamedScope& scope : leadScopes(view.book(), plan)) {
        scope.startsGroup = std::exchange(isFirst, false);
        scopes.push_back(std::move(scope));
    }
    return scopes;
}

} // namespace boardplan
