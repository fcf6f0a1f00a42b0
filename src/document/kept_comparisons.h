#pragma once

#include "document/compare_ends.h"

#include <QSet>

#include <vector>

namespace boardplan {

// The comparisons asked for lately: several parts of the window ask what changed since the same meeting. After an edit
// that leaves all but a few actions as they were, those and what stands above them are compared again; after any other
// all is. Always gives what `compareEnds` gives. Not to be asked while an edit is being taken.
class KeptComparisons {
public:
    // All of them must outlive it.
    KeptComparisons(const Store& store, const View& today, PlanPast& past);

    Result<Comparison> compare(PlanId plan, const ComparisonEnd& from, const ComparisonEnd& to);
    // The store took this edit.
    void take(const Edit& edit);

private:
    struct Kept {
        PlanId plan;
        ComparisonEnd from; // as they were asked for
        ComparisonEnd to;
        ComparedEnds compared;
        QSet<ActionId> touched; // since then
    };

    Status renew(Kept& kept);

    const Store& m_store;
    const View& m_today;
    PlanPast& m_past;
    std::vector<Kept> m_kept; // the newest last
};

} // namespace boardplan
