#pragma once

#include <boardplan/document/verbs.h>

#include <functional>

class QWidget;

namespace boardplan {

class FormDialog;
class Session;

// The short forms of the Plan menu. Each opens over `window` and is gone when it closes; what it does
// is one edit.

// Asks for a plan's board, title and period, beginning with what was typed before; `make` does with them what is wanted.
FormDialog* openNewPlanForm(
    const QDate& today, const NewPlan& typed, QWidget* window, const std::function<Status(const NewPlan&)>& make);
FormDialog* openNewPlanForm(Session& session, QWidget* window);
FormDialog* openNewPriorityForm(Session& session, QWidget* window);
FormDialog* openNewObjectiveForm(Session& session, PriorityId priority, QWidget* window);
FormDialog* openAdoptForm(Session& session, QWidget* window);
// Pauses or withdraws the selected action, with the reason that the record needs.
FormDialog* openStateForm(Session& session, ActionStateKey state, QWidget* window);

} // namespace boardplan
