#pragma once

#include "gui/inspector/update_form.h"

namespace boardplan {

class Session;

// What the form of an update needs to know of an action.
UpdateSubject updateSubject(Session& session, const Action& action);

} // namespace boardplan
