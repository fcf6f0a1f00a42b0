#pragma once

#include <boardplan/document/document.h>
#include <boardplan/domain/ids.h>

namespace boardplan::test {

// A fictitious plan of two priorities, the first with two objectives and five actions below them,
// the second with three actions of its own; in columns of its own words, with updates that make it
// amber, overdue and repetitive as seen on 22 November 2026.
struct SamplePlan {
    PlanId plan;
    PriorityId prevention; // "2"
    PriorityId workforce;  // "3"
    ObjectiveId early;     // "2.1"
    ObjectiveId risks;     // "2.2"
    ActionId pathway;      // "2.1a", complete
    ActionId guide;        // "2.1b", green
    ActionId fireSafety;   // "2.2a", amber, overdue
    ActionId selfNeglect;  // "2.2b", amber, same text twice
    ActionId competency;   // "3.1", red
    ActionId conference;   // "3.2", not rated
    ActionId survey;       // without a ref
};

SamplePlan addSamplePlan(Document& document);

// A plan of one priority with as many actions directly below it, each of about 20 words.
PlanId addLongPlan(Document& document, int actions);

} // namespace boardplan::test
