#pragma once

#include "store/database.h"

#include <boardplan/domain/journal.h>

namespace boardplan {

// Pages, chain, every row against the replayed journal, every derived column against the updates.
// Reads only.
Result<VerifyReport> verifyDatabase(Database& database);

} // namespace boardplan
