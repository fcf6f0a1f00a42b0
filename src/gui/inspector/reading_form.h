#pragma once

#include <boardplan/domain/ids.h>

class QWidget;

namespace boardplan {

class FormDialog;
class Session;

// Corrects what the program reads in the words of an action's timescale; the words stay as published. Opens over
// `window` and is gone when it closes.
FormDialog* openReadingForm(Session& session, ActionId action, QWidget* window);

} // namespace boardplan
