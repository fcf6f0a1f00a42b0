#pragma once

#include <boardplan/domain/edit.h>

#include <QDateTime>

namespace boardplan::bench {

inline const QDate benchDay{2026, 11, 22};
inline const QDateTime benchNow{benchDay, QTime{12, 0}, Qt::UTC};

// How big a made-up file is. Actions are spread evenly: 8 to an objective, 5 objectives to a priority, 5 priorities to a plan.
struct BigPlan {
    int actions = 150'000;
    int updatesPerAction = 8;
};

// The plans, priorities, objectives and actions, as one edit.
Edit structureOf(const BigPlan& size);

// The updates of `actions`, numbered on from `firstSequence`: different ratings, days and words.
Edit updatesOf(const std::vector<ActionId>& actions, int perAction, qint64 firstSequence);

// One that rates an action on the day, another rating each round.
Update ratingUpdate(ActionId action, int round);

// An action of those given, another each round, all over them.
ActionId actionOf(const std::vector<ActionId>& actions, int round);

// Every action that an edit inserts.
std::vector<ActionId> actionsIn(const Edit& edit);

} // namespace boardplan::bench
