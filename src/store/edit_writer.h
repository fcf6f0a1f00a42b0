#pragma once

#include "store/database.h"
#include "store/journal_writer.h"

#include <boardplan/store/store.h>

namespace boardplan {

struct WrittenEdit {
    WriteReceipt receipt;
    JournalEnd end;
};

// Writes rows, journal and derived columns of one edit in one transaction. `known` is where the
// journal ended when this program last looked; anything else means that another program has written
// since.
Result<WrittenEdit> writeEdit(Database& database, const Edit& edit, const JournalContext& context,
                              const JournalEnd& known);

} // namespace boardplan
