#pragma once

#include <boardplan/document/verbs.h>

class QWidget;

namespace boardplan {

class FormDialog;
class Session;

// The short forms of the Plan menu. Each opens over `window` and is gone when it closes; what it does
// is one edit.

FormDialog* openNewPlanForm(Session& session, QWidget* window);
FormDialog* openNewPriorityForm(Session& session, QWidget* window);
FormDialog* openAdoptForm(Session& session, QWidget* window);
// Pauses or withdraws the selected action, with the reason that the record needs.
FormDialog* openStateForm(Session& session, ActionStateKey state, QWidget* window);

} // namespace boardplan
