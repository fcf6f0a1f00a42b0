#pragma once

#include <boardplan/base/result.h>
#include <boardplan/domain/edit.h>
#include <boardplan/domain/plan_book.h>

#include <QDate>
#include <QString>
#include <QStringList>
#include <vector>

namespace boardplan {

// Several actions in one edit, as rows of a table: filled, changed and entered.

// A field of an action that several can share, by its name in the plan's columns (plan.h, "PlanColumn"): "action",
// "leads", "timescale" or "measures".
// What the action `from` has there for the actions `to` as well: roles of leads and readings of a timescale included.
Result<Edit> sameField(const PlanBook& book, ActionId from, const std::vector<ActionId>& to, const QString& field);

// The same leads, timescale, measures, weight or state for each of the actions; those that have it already stay out of
// the edit. Measures are one a line. Refused as for one action.
Result<Edit> setLeadsOf(const PlanBook& book, const std::vector<ActionId>& actions, const QString& leadText);
Result<Edit> setTimescaleOf(const PlanBook& book, const std::vector<ActionId>& actions, const QString& text);
Result<Edit> setMeasuresOf(const PlanBook& book, const std::vector<ActionId>& actions, const QStringList& measures);
Result<Edit> setWeightOf(const PlanBook& book, const std::vector<ActionId>& actions, int weight);
Result<Edit> setStateOf(const PlanBook& book, const std::vector<ActionId>& actions, const ActionState& state);

// A row that becomes an action.
struct NewAction {
    QString ref;
    QString text;
    QString leadText;
    QString timescale;
    QStringList measures;

    bool operator==(const NewAction&) const = default;
};

// Where new actions go: below the objective, or directly below the priority where it is null; after the action `after`,
// at the end where that is null or stands elsewhere.
struct NewPlace {
    PriorityId priority;
    ObjectiveId objective;
    ActionId after;
};

// New actions in their order. Leads that the directory does not know enter it, each once. Refused: no action at all
// (BP-DOC-104), one without words (BP-DOC-020).
Result<Edit> addActions(
    const PlanBook& book, const NewPlace& place, const std::vector<NewAction>& rows, const QDate& addedOn);

} // namespace boardplan
