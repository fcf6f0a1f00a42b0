#pragma once

#include "store/database.h"

#include <boardplan/domain/plan_book.h>

namespace boardplan {

// The whole book in one read transaction: entities, and standings from the derived columns.
Result<PlanBook> loadBook(Database& database);

} // namespace boardplan
