#include "document/filter_references.h"

#include <boardplan/domain/action_filter.h>

#include <algorithm>

namespace boardplan {

namespace {

template <typename Id>
void leaveFiltersOf(const PlanBook& book, std::vector<Id> ActionFilter::*named, Id gone, Edit& edit)
{
    for (const Saved& saved : book.table<Saved>().rows()) {
        auto filter = saved.kind == savedFilterKind ? filterFromJson(saved.value) : std::nullopt;
        if (!filter || std::erase((*filter).*named, gone) == 0) {
            continue;
        }
        Saved after = saved;
        after.value = filterToJson(*filter);
        edit.changes.push_back(filter->isEmpty() ? removed(saved) : replaced(saved, after));
    }
}

} // namespace

void leaveFilters(const PlanBook& book, PriorityId gone, Edit& edit)
{
    leaveFiltersOf(book, &ActionFilter::priorities, gone, edit);
}

void leaveFilters(const PlanBook& book, ThemeId gone, Edit& edit)
{
    leaveFiltersOf(book, &ActionFilter::themes, gone, edit);
}

} // namespace boardplan
