#pragma once

#include "measured.h"

#include <QString>

namespace boardplan::bench {

class Stage;

// What is measured, each scene with one bare view of Qt's beside it. `path` is the file, of which a scene may make windows
// of its own; edits are made to it.

// Letters typed into the filter of the list of actions and taken back.
void measureFilter(Stage& stage);
// Each of the views, shown for the first time in a window, again, and again after an edit.
void measureViews(const QString& path);
// Frame by frame through the plan, the list and the timeline.
void measureScrolling(Stage& stage);
// The window made narrower and wider, with each of the views in front.
void measureResizing(Stage& stage);
// A cell of the plan edited in place; an update recorded with each of the views in front.
void measureEdits(Stage& stage);
// Another plan chosen, with each of the views in front; all boards together.
void measurePlans(Stage& stage);
// The search of everything: opened, and letters typed into it.
void measureSearch(Stage& stage);

} // namespace boardplan::bench
