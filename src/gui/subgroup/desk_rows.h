#pragma once

#include <boardplan/domain/subgroup_desk.h>
#include <boardplan/reporting/report.h>

#include <QString>
#include <functional>
#include <vector>

namespace boardplan {

// One row of a chair's list: a heap's heading, what is said of an empty heap, or an action.
struct DeskRow {
    enum class Kind { Heading, Note, Action };

    Kind kind = Kind::Note;
    DeskHeap heap = DeskHeap::Fine;
    ActionId action;
    QString label;            // of an action; of a heading: how many lie on its heap
    QString text;
    QString plan;             // where it is not the plan of the first action
    QString why;              // the first reason; of what is fine, all of them
    bool isPressing = false;  // a date has passed
    bool isBegun = false;     // something is typed for it that is not recorded
    Chip chip;
    QString spoken;           // what a screen reader says
    QString reasons;          // all of them

    bool isAction() const { return kind == Kind::Action; }
    bool operator==(const DeskRow&) const = default;
};

// Whether something is typed for an action that is not recorded; may be empty.
using IsBegun = std::function<bool(ActionId)>;

// The rows of a desk, heap by heap. An empty heap of updates says so.
std::vector<DeskRow> deskRows(const View& view, const SubgroupDesk& desk, const IsBegun& isBegun);

// "8 actions in two plans · last meeting 3 Sep · next 1 Dec".
QString deskFacts(const SubgroupDesk& desk, const QDate& today);

} // namespace boardplan
