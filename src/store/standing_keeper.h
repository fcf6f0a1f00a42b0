#pragma once

#include "store/database.h"

#include <boardplan/domain/edit.h>
#include <boardplan/domain/standing.h>

#include <QHash>
#include <QSet>
#include <optional>
#include <utility>
#include <vector>

namespace boardplan {

// The derived columns of an action as they are bound: standing_rating, …_rated, …_latest,
// …_previous, …_due, …_met_until, …_completed_on, …_continues, …_leads_differ, …_updates.
using StandingColumns = std::vector<QVariant>;

// What an action's updates make of it.
struct DerivedStanding {
    Standing standing;
    StandingColumns columns;
};

// Computes standings from the rows in the file; a scheme is parsed once.
class StandingSource {
public:
    explicit StandingSource(Database& database);

    // Empty where the file has no such action.
    Result<std::optional<DerivedStanding>> standing(const ActionId& action);
    // SQL list of the derived columns in their order.
    static QString columnList();

private:
    struct Place;
    Result<Place> placeOf(const ActionId& action);
    Result<const RatingScheme*> schemeOf(const Place& place);

    Database& m_database;
    QHash<QString, RatingScheme> m_schemes; // by their JSON: many actions share few schemes
};

// Notes which actions an edit may have changed the standing of, and renews their derived columns
// once at its end, inside the same transaction.
class StandingKeeper {
public:
    explicit StandingKeeper(Database& database);

    // After the change is in the tables.
    Status note(const AnyChange& change);
    // The standings of the actions noted that are still there, in the order they were noted.
    Result<std::vector<std::pair<ActionId, Standing>>> renew();

private:
    void note(const ActionId& action);
    Status noteReported(const QString& condition, const QUuid& owner);
    Status noteChange(const Change<Update>& change);
    Status noteChange(const Change<Action>& change);
    Status noteChange(const Change<Priority>& change);
    Status noteChange(const Change<Plan>& change);
    template <typename Entity> Status noteChange(const Change<Entity>& /*change*/)
    {
        return done();
    }
    Status write(const ActionId& action, const DerivedStanding& derived);

    Database& m_database;
    QSet<ActionId> m_known;
    std::vector<ActionId> m_actions;
};

} // namespace boardplan
