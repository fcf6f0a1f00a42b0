#pragma once

#include "gui/import/import_menus.h"

namespace boardplan {

// Asks with which words of an action's cell the next action begins.
void askForSplit(QWidget& parent, const SourceCell& cell, const TakeAct& take);
// Asks for the leads that a cell names. `leads`: as they are read.
void askForLeads(QWidget& parent, const SourceCell& cell, const QStringList& leads, const TakeAct& take);

} // namespace boardplan
