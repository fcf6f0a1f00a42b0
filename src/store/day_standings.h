#pragma once

#include "store/database.h"

#include <boardplan/domain/plan_book.h>

namespace boardplan {

// See Store::standingsAsAt.
Result<QHash<ActionId, Standing>> dayStandings(Database& database, const PlanBook& book,
                                               PlanId plan, const QDate& day);

} // namespace boardplan
