#pragma once

#include "domain/lead_names_words.h"

#include <QSet>
#include <QStringList>

namespace boardplan {

// Splits a run of words without dividing marks into leads: at commas and "and" where every part
// reads as a lead of its own, and where one name ends and the next begins without any mark between
// them
// ("SAR sub group L&D sub group CSAB"). Of several ways the one with most parts is taken; where
// none makes every part a lead, the run is one name. `known` holds folded names.
QStringList segmentedLeads(const QString& text, const QSet<QString>& known);

} // namespace boardplan
