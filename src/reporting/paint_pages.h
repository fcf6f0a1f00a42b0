#pragma once

#include "reporting/paper_layout.h"

class QPagedPaintDevice;

namespace boardplan {

// Paints every page of a layout; false where the device refuses to be painted on.
bool paintPages(const PaperLayout& layout, QPagedPaintDevice& device);

} // namespace boardplan
