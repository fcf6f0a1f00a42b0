#pragma once

#include <boardplan/importing/proposal.h>

namespace boardplan {

// Names that the lead cells of the plan give by themselves; they help to split the others. One that
// is only others in a row ("QAWG Board Team", where both stand elsewhere) is not a name.
QStringList knownLeads(const Proposal& proposal);

// The leads of a cell. "As above" among other names stands for `above`, the leads above.
QStringList leadsOfCell(const QString& cell, const QStringList& known, const QStringList& above);

// A cell that ends in a dash goes on at the head of the next one, where that holds words too many
// before its first short name: "Principal Manager –" and "Adult Reviews QA Subgroup MCA Subgroup".
void joinOpenLeads(Proposal& proposal);

// In the plan of one board its own name and initials say no more than "Board" does: "ESAB Manager"
// and "Board Manager" are one lead. In a joint plan they are only suggested (lead_suggestions.h).
void mergeBoardsOwnLeads(Proposal& proposal);

} // namespace boardplan
