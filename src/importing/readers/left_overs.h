#pragma once

#include <QString>

namespace boardplan {

// Plain text of a cell or line that went through a web page or a word processor: tags of HTML become line
// breaks, bullets or nothing, its entities the letters they stand for, pairs of ** nothing. Only tags with
// the names of HTML are taken for such; "<5 days" stays. Spaces are single, lines trimmed, empty lines gone.
QString withoutLeftOvers(const QString& text);

} // namespace boardplan
