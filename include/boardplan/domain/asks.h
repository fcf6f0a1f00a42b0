#pragma once

#include <boardplan/domain/view.h>

#include <QString>
#include <QStringList>
#include <vector>

namespace boardplan {

// What the latest update of an action asks for, else the update that gives its rating.
struct OpenAsk {
    ActionId action;
    QString label;
    QString text; // as typed
    QString of;   // of which body; empty: the board

    bool operator==(const OpenAsk&) const = default;
};

// Empty text: the action asks nothing.
OpenAsk openAskOf(const View& view, ActionId action);
// Everything asked below a plan, priority or objective in plan order, but for withdrawn actions.
std::vector<OpenAsk> openAsksBelow(const View& view, const Node& node);

// Whom an update of a plan may ask, as an update keeps it: the board – each of them in a joint plan – and the executive.
QStringList askedBodies(const PlanBook& book, const Plan& plan);
// Whether what an update asks goes to the plan's board without saying which ("", "Board").
bool isTheBoard(const QString& askOf);

} // namespace boardplan
