#pragma once

#include <boardplan/domain/lead.h>

#include <QString>

namespace boardplan {

// "Role", "Subgroup", "Agency", "Person", "Group".
QString leadKindWord(LeadKind kind);

// "1 action", "5 actions".
QString actionCountWords(int count);

} // namespace boardplan
