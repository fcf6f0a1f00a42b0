#pragma once

#include <boardplan/importing/proposal.h>

#include <QStringList>

namespace boardplan::test {

// All that a proposal says, a line for each thing, without the places it came from.
QStringList proposalText(const Proposal& proposal);

} // namespace boardplan::test
