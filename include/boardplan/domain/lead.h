#pragma once

#include <boardplan/domain/ids.h>

#include <QString>
#include <QStringList>
#include <vector>

namespace boardplan {

enum class LeadKind { Role, Subgroup, Agency, Person, Group };

// Who answers for actions: an entry of the directory of leads.
struct Lead {
    LeadId id;
    int position = 0;
    QString name;
    LeadKind kind = LeadKind::Role;
    QStringList aliases; // other spellings that fold to this lead
    QString contact;
    QString email;
    QString agency;              // member agency
    std::vector<LeadId> members; // of a group

    bool operator==(const Lead&) const = default;
};

} // namespace boardplan
