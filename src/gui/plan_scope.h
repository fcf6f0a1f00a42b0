#pragma once

#include <boardplan/domain/node.h>
#include <boardplan/domain/plan_book.h>

#include <QString>
#include <vector>

namespace boardplan {

// What can be looked at in place of one plan: every board (kind All) and, of several, each board. Empty where the
// file has one board with one plan.
std::vector<Node> scopesOf(const PlanBook& book);
// "All boards", "Exampleshire SAB: all plans".
QString scopeWords(const PlanBook& book, const Node& scope);
// The plans below such a node, in order.
std::vector<PlanId> plansOfScope(const PlanBook& book, const Node& scope);

// "Exampleshire SAB, Otherton SAB": short names where the boards have them.
QString boardNamesOf(const PlanBook& book, const Plan& plan);
// "Exampleshire SAB · Business plan 2026".
QString planWords(const PlanBook& book, PlanId plan);

} // namespace boardplan
