#pragma once

#include <boardplan/domain/timeline.h>

namespace boardplan {

struct NamedScope {
    QString name; // "Whole plan", "2 Preventing harm before it occurs", "Prevention Subgroup"
    TimelineScope scope;
    bool startsGroup = false; // a line above it
};

// What the Timeline view can be asked to show of a plan: all of it, each priority, each lead that its actions name, by
// name.
std::vector<NamedScope> timelineScopes(const View& view, PlanId plan);

} // namespace boardplan
