#pragma once

#include <boardplan/domain/view.h>

#include <QStringList>

namespace boardplan {

// The words beside an action on a chair's desk (subgroup_desk.h).

// Whether its newest update counts from the day of the view.
bool isReportedToday(const View& view, ActionId action);

// What somebody has to decide: "asks the board: …", "leads differ", "paused since 3 Mar 2026: …"; empty: nothing.
QStringList decisionReasons(const View& view, ActionId action);
// Of what waits for nothing: "reported today", and what is to come: "complete", "due 31 Mar 2027", "no date".
QStringList fineReasons(const View& view, ActionId action);
// "led by Police, Health".
QString ledByWords(const PlanBook& book, ActionId action);

} // namespace boardplan
