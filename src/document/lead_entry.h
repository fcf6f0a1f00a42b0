#pragma once

#include <boardplan/domain/edit.h>
#include <boardplan/domain/lead_directory.h>
#include <boardplan/domain/plan_book.h>

#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

namespace boardplan {

// Reads the words of lead cells: names that the directory knows are used again, new ones enter it, each once however
// many cells name it.
class LeadEntry {
public:
    explicit LeadEntry(const PlanBook& book);

    // The leads of a cell in order, each once.
    std::vector<LeadId> read(const QString& cell);
    // The leads that are new, as changes; owners of what names them.
    const std::vector<AnyChange>& entered() const { return m_entered; }

private:
    LeadId idOf(const QString& name);

    LeadIndex m_directory;
    QStringList m_known;
    QHash<QString, LeadId> m_new; // by folded name
    std::vector<AnyChange> m_entered;
    int m_position;
};

} // namespace boardplan
