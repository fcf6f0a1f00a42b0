#pragma once

#include "fuzz/plain_zip.h"

#include <QByteArrayList>

namespace boardplan::fuzz {

// The smallest package of a format ("docx", "odt", "xlsx", "ods") with these parts, in the order of `packageParts`;
// those that are missing are left out or, where the format cannot do without, plain.
std::vector<ZipPart> packageOf(const QByteArray& format, const QByteArrayList& parts);

// What a fuzzer changes of a package: "word/document.xml", "word/numbering.xml", …
QByteArrayList packageParts(const QByteArray& format);

// Several parts in one text, a line "%%" between each and the next.
QByteArrayList splitParts(const QByteArray& text);
QByteArray joinedParts(const QByteArrayList& parts);

} // namespace boardplan::fuzz
