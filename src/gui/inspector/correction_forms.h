#pragma once

#include <boardplan/domain/update.h>

class QWidget;

namespace boardplan {

class Drafts;
class FormDialog;
class Session;

// What was recorded wrongly is put right with a reason, which stays in the journal. Each form opens over `window` and is
// gone when it closes; what it does is one edit.

// The form of the update with what it says now, or with what was typed into it when the program ended. What is typed is a
// draft until the form closes; `drafts` must outlive it.
FormDialog* openCorrectionForm(Session& session, Drafts& drafts, const Update& update, QWidget* window);
FormDialog* openRemovalForm(Session& session, const Update& update, QWidget* window);

} // namespace boardplan
