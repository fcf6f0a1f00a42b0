#pragma once

#include <QString>

namespace boardplan {

// Files that come with the program, beside it or in the source tree; empty where one is not there.

// The example board.
QString exampleBoardPath();
// A made-up plan in Word that can be imported to see how that goes.
QString samplePlanPath();

} // namespace boardplan
