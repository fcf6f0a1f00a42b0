#pragma once

#include "gui/commands/finder_dialog.h"

#include <boardplan/domain/subgroup_desk.h>

#include <vector>

namespace boardplan {

class Settings;

// The subgroup chosen last that the book has; null where none was. Only its identity is kept, no name: what is
// remembered holds for every file that has it. `settings` may be null.
LeadId rememberedOwner(const Settings* settings, const PlanBook& book);
void rememberOwner(Settings* settings, LeadId lead);

// Those of a kind by their names, for a list in which one looks for a name.
std::vector<DeskOwner> ownersByName(const PlanBook& book, std::vector<DeskOwner> owners);

// The leads that can have a desk, to be found by their names and other spellings.
std::vector<FinderEntry> ownerEntries(const PlanBook& book, const std::vector<DeskOwner>& owners);

} // namespace boardplan
