#pragma once

#include <QByteArray>
#include <utility>
#include <vector>

namespace boardplan::test {

enum class Sizes { Usual, Large, AllLarge };

// Stored parts as a program writes them that cannot go back in its file: what it knows only afterwards follows each
// part. Some programs write large numbers (zip64) of sizes, or of places too, whatever the size.
QByteArray streamedZip(const std::vector<std::pair<QByteArray, QByteArray>>& parts, Sizes sizes);

// A number as zips hold it, in so many bytes.
QByteArray littleEndian(quint64 number, int size);

} // namespace boardplan::test
