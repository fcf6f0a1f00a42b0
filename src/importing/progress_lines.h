#pragma once

#include <QString>
#include <optional>

namespace boardplan {

// What a line or a row of one cell says of the action above: "Progress: printed in May", "Update Q2: half done". A label
// that says more than its name, such as a day, stays with the words; one that nothing follows gives an empty text. None:
// the line is something else.
std::optional<QString> progressIn(const QString& line);

} // namespace boardplan
