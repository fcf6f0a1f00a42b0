#pragma once

class QWidget;

namespace boardplan {

// Tab, or Shift+Tab, from where the keyboard is in a window to what comes next, in the order in which things were made.
// Qt itself goes from before a view to the view's heart – its focus proxy – and so passes over what stands before that.
// For `focusNextPrevChild` of a window that holds views.
bool tabOn(QWidget& window, bool isForward);

} // namespace boardplan
