#include "gui/setup/lead_words.h"

#include <QCoreApplication>

namespace boardplan {

QString leadKindWord(LeadKind kind)
{
    switch (kind) {
    case LeadKind::Subgroup:
        return QCoreApplication::translate("boardplan", "Subgroup");
    case LeadKind::Agency:
        return QCoreApplication::translate("boardplan", "Agency");
    case LeadKind::Person:
        return QCoreApplication::translate("boardplan", "Person");
    case LeadKind::Group:
        return QCoreApplication::translate("boardplan", "Group");
    case LeadKind::Role:
        break;
    }
    return QCoreApplication::translate("boardplan", "Role");
}

QString actionCountWords(int count)
{
    return count == 1 ? QCoreApplication::translate("boardplan", "1 action")
                      : QCoreApplication::translate("boardplan", "%1 actions").arg(count);
}

} // namespace boardplan
