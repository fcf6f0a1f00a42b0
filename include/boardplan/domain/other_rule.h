#pragma once

#include <boardplan/domain/view.h>

#include <memory>

namespace boardplan {

// The book with one plan under another rule. In memory only: nothing is written.
PlanBook underRule(PlanBook book, PlanId plan, const RollupRule& rule);

// What a view would show if its book were another: same day, same standings.
class OtherView {
public:
    OtherView(PlanBook book, const View& like);

    const View& view() const { return m_view; }

private:
    std::unique_ptr<const PlanBook> m_book; // keeps its place where the whole moves
    View m_view;
};

} // namespace boardplan
