#pragma once

#include "importing/readers/zip_parts.h"

namespace boardplan {

// Adds a finding to the document where its file carries macros. They are never read.
void reportMacros(const ZipParts& parts, SourceDocument& document);

} // namespace boardplan
