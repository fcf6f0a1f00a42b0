#pragma once

#include <QKeySequence>
#include <QString>

#include <vector>

namespace boardplan {

// The views of the window. Their digits are those of interface.md, whichever of them a program has.
enum class ViewKind { Overview, Plan, Actions, Subgroup, Timeline, Meetings, Reports, Compare, PlanCheck };

// What the list of views and the View menu say of one view.
struct ViewEntry {
    ViewKind kind = ViewKind::Overview;
    QString id;   // of its command: "view.overview"
    QString text; // with its mnemonic: "&Overview"
    QString help; // one sentence
    QString icon;
    int digit = 1; // Ctrl+digit shows it
    QString guide = {}; // the page of the user guide about it
};

// In the order they are listed.
std::vector<ViewEntry> viewEntries();
ViewEntry viewEntry(ViewKind kind);

QKeySequence viewShortcut(const ViewEntry& entry);

} // namespace boardplan
