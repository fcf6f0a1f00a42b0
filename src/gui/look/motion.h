#pragma once

namespace boardplan {

// Whether things of the window may move by themselves: menus that unfold, scroll bars that fade, a cursor that blinks.
// Reduced: nothing does.
void applyMotion(bool isReduced);
bool isMotionReduced();

} // namespace boardplan
