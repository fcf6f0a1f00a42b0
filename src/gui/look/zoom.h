#pragma once

namespace boardplan {

// Shows everything in the platform's font size times `percent` / 100. The size at the first call counts as 100 %.
void applyZoom(int percent);

} // namespace boardplan
