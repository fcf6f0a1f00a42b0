#pragma once

#include <QByteArrayView>

namespace boardplan {

// Whether two parts of a zip share bytes, as those of a bomb do that inflates the same bytes many times. Reads every
// directory that the end of the file names (zip64 too); where it cannot follow one, nothing is shared as far as it can
// tell.
bool doPartsOverlap(QByteArrayView zip);

} // namespace boardplan
