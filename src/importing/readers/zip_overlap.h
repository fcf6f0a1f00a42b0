#pragma once

#include <QByteArrayView>

namespace boardplan {

// Whether two parts of a zip share bytes, as those of a bomb do that inflates the same bytes many times. Reads the
// directory at the end of the file; a zip whose directory it cannot follow shares nothing as far as it can tell.
bool doPartsOverlap(QByteArrayView zip);

} // namespace boardplan
