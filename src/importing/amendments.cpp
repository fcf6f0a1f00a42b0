#include <boardplan/importing/amendments.h>

#include "importing/phrases.h"

#include <boardplan/domain/lead_names.h>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

LeadNames leadPair(const QString& one, const QString& other)
{
    const auto [first, second] = std::minmax({foldLeadName(one), foldLeadName(other)});
    return {first, second};
}

std::optional<RowTreatment> Amendments::treatmentOf(int line) const
{
    const auto found = rows.find(line);
    return found == rows.end() ? std::nullopt : std::optional{found->second};
}

UpdateDecision Amendments::decisionOn(const std::vector<Place>& places) const
{
    for (const Place& place : places) {
        if (const auto found = updates.find(place); found != updates.end()) {
            return found->second;
        }
    }
    return {refusesUpdates};
}

int Amendments::count() const
{
    std::size_t count = columns.size() + rows.size() + leadPairs.size() + leads.size() + updates.size() + days.size();
    for (const auto& [place, offsets] : splits) {
        count += offsets.size();
    }
    return static_cast<int>(count) + (refusesUpdates ? 1 : 0);
}

QString columnKey(const QString& heading, int position, int earlier)
{
    const QString folded = foldText(heading);
    if (folded.isEmpty()) {
        return u"#%1"_s.arg(position);
    }
    return earlier == 0 ? folded : u"%1 #%2"_s.arg(folded).arg(earlier + 1);
}

} // namespace boardplan
