#pragma once

#include "importing/grid.h"

#include <QString>
#include <set>

namespace boardplan {

// How sure a text is what it seems: 0 not at all … 3 surely.
int likenessToTimescale(const QString& text);
// `known` are folded names of leads met so far.
int likenessToLead(const QString& text, const std::set<QString>& known);

// How well a text fits a column of that field, from -4 (cannot stand there) to 3. Empty text fits anywhere: 0.
int fitOf(const QString& text, CellField field, const std::set<QString>& knownLeads);

} // namespace boardplan
