#pragma once

#include "gui/import/import_acts.h"

#include <map>

namespace boardplan {

// The ways on from the findings of an import. `import` must outlive it.
class FindingActs {
public:
    explicit FindingActs(const ReadImport& import);

    ImportActs of(const Finding& finding) const;

private:
    ImportActs updateActs(const Finding& finding) const;
    ImportActs otherDays(const Finding& finding) const;
    ImportActs unreadColumn(const Finding& finding) const;
    ImportActs takeBack(const Finding& finding) const;
    void note(const ProposedAction& action);

    const ReadImport& m_import;
    PlaceMap<const ProposedUpdate*> m_updates; // by every cell they come from
    PlaceMap<const Timescale*> m_timescales;
};

} // namespace boardplan
