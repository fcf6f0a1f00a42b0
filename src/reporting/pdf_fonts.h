#pragma once

#include <qpdf/QPDF.hh>

namespace boardplan {

// Names the embedded font subsets by what they hold: Qt takes their six-letter tags from a hash that is seeded anew in
// every process, and the same report must give the same bytes.
void setSubsetTags(QPDF& document);

} // namespace boardplan
