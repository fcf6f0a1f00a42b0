#pragma once

#include "gui/frame/view_entries.h"

#include <boardplan/domain/ids.h>
#include <boardplan/domain/node.h>

#include <QDate>

#include <functional>
#include <optional>
#include <vector>

namespace boardplan {

// Where somebody is in a file: what is looked at, in which view, as at which day, with what chosen.
struct Whereabouts {
    ViewKind view = ViewKind::Overview;
    PlanId plan;   // null: `scope` is looked at
    Node scope;    // several plans at once
    Node selection;
    QDate day;     // invalid: today

    bool operator==(const Whereabouts&) const = default;
};

// The places somebody was at, as a browser keeps pages: going to another one from an earlier one drops those after it.
// Steps within one view, from row to row, are one place, unless one of them was a jump or something was done there.
class PlaceHistory {
public:
    enum class Arrival { Step, Jump };
    using IsThere = std::function<bool(const Whereabouts&)>;

    void arrive(const Whereabouts& place, Arrival how);
    // Something was done here: the place is kept when the next row is chosen.
    void keep() { m_isKept = true; }

    // The nearest place back (-1) or forward (1) that is still there and another one; moves to it.
    std::optional<Whereabouts> go(int step, const IsThere& isThere);
    bool canGo(int step, const IsThere& isThere) const;

private:
    // Its position; -1: none.
    int find(int step, const IsThere& isThere) const;

    std::vector<Whereabouts> m_places; // the oldest first
    int m_now = -1;
    bool m_isKept = false;
};

} // namespace boardplan
