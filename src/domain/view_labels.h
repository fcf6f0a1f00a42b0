#pragma once

#include <boardplan/domain/plan_book.h>

#include <QHash>

namespace boardplan {

// The labels of every node of a plan, made in one pass (domain.md, "Label").
struct PlanLabels {
    QHash<PriorityId, QString> priorities;
    QHash<ObjectiveId, QString> objectives;
    QHash<ActionId, QString> actions;
};

PlanLabels labelsOf(const PlanBook& book, PlanId plan);

} // namespace boardplan
