#pragma once

#include <boardplan/domain/ids.h>
#include <boardplan/domain/plan.h>
#include <boardplan/domain/timescale.h>

#include <QDate>
#include <QString>
#include <QStringList>
#include <vector>

namespace boardplan {

// Separate from the rating (domain.md, "Rating schemes").
enum class ActionStateKey { Live, Paused, Withdrawn };

struct ActionState {
    ActionStateKey key = ActionStateKey::Live;
    QString reason;
    QDate on;

    bool operator==(const ActionState&) const = default;
};

enum class LeadRole { Lead, Contributor };

struct ActionLead {
    LeadId lead;
    LeadRole role = LeadRole::Lead;

    bool operator==(const ActionLead&) const = default;
};

// Text and dates as they were when the plan was adopted; kept for ever.
struct PublishedAction {
    QString text;
    QString timescale;
    QDate due;

    bool operator==(const PublishedAction&) const = default;
};

struct Action {
    ActionId id;
    PriorityId priority;
    ObjectiveId objective; // null where the action stands directly below its priority
    int position = 0;
    QString ref; // as printed; may repeat or be empty
    QString text;
    QString audience;            // as printed ("C", "B")
    std::vector<BoardId> boards; // read from the audience; empty: every board of the plan
    QString leadText;            // the cell as printed
    std::vector<ActionLead> leads;
    QStringList desiredOutcomes;
    std::vector<ThemeId> themes;
    QDate startOn; // not due to start before it; given by a person
    QDate addedOn; // invalid: from the plan's start
    int weight = 1;
    PublishedAction published;
    Timescale timescale;
    std::vector<Measure> measures;
    ActionState state;
    QDate completedOn; // "mark complete" without a rating; updates carry their own
    bool continues = false;
    std::vector<Trace> trace;

    bool operator==(const Action&) const = default;
};

} // namespace boardplan
