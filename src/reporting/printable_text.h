#pragma once

#include <QString>

namespace boardplan {

// The text as it may be shown anywhere: control characters (but '\n'), bidirectional overrides and
// embeddings, soft hyphens and byte-order marks are left out, a tab is a space, a lone surrogate is
// U+FFFD, and letters are composed (NFC). Every format's escaping function begins with this.
QString printableText(const QString& text);

} // namespace boardplan
