#pragma once

#include "store/database.h"

#include <QByteArray>

namespace boardplan {

// All entities as canonical JSON, by entity and UUID; one entity a line. Without journal and
// derived columns: equal dumps mean equal plans.
Result<QByteArray> dumpDatabase(Database& database);

} // namespace boardplan
