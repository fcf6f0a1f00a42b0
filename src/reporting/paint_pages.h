#pragma once

#include "reporting/paper_layout.h"

class QPagedPaintDevice;

namespace boardplan {

// Paints the pages of a layout that the device has in its ranges, all where it has none; false where the device refuses to be painted on.
bool paintPages(const PaperLayout& layout, QPagedPaintDevice& device);

} // namespace boardplan
