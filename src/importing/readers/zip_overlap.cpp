#include "importing/readers/zip_overlap.h"

#include <QtEndian>
#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace boardplan {

namespace {

// Sizes and positions in the records of a zip (PKWARE's APPNOTE, 4.3).
constexpr qsizetype endRecordSize = 22;
constexpr qsizetype entrySize = 46;
constexpr qsizetype localHeaderSize = 30;
constexpr qsizetype locatorSize = 20;
constexpr qsizetype largeEndRecordSize = 56;
constexpr qsizetype longestComment = 65'535;
constexpr quint32 isInExtraField = 0xffffffff;
constexpr std::size_t mostEndRecords = 64; // more marks of one stand at the end of no honest file
constexpr std::size_t mostEntries = 65'535;

quint16 shortAt(QByteArrayView zip, qsizetype at)
{
    return qFromLittleEndian<quint16>(zip.sliced(at, 2).constData());
}

quint32 numberAt(QByteArrayView zip, qsizetype at)
{
    return qFromLittleEndian<quint32>(zip.sliced(at, 4).constData());
}

// A position or size; what cannot be one in these bytes is the end of them.
qsizetype largeAt(QByteArrayView zip, qsizetype at)
{
    const auto number = qFromLittleEndian<quint64>(zip.sliced(at, 8).constData());
    return static_cast<qsizetype>(std::min(number, static_cast<quint64>(zip.size())));
}

// Where the directory starts that the large end record (zip64) before an end record names, or -1.
qsizetype largeDirectory(QByteArrayView zip, qsizetype end)
{
    const qsizetype locator = end - locatorSize;
    if (locator < 0 || !zip.sliced(locator).startsWith("PK\x06\x07")) {
        return -1;
    }
    const qsizetype at = largeAt(zip, locator + 8);
    const bool isRecord = at + largeEndRecordSize <= zip.size() && zip.sliced(at).startsWith("PK\x06\x06");
    return isRecord ? largeAt(zip, at + 48) : -1;
}

// Where directories start. A comment may hold what looks like an end record: each may be the one that is followed.
std::set<qsizetype> directoriesOf(QByteArrayView zip)
{
    std::set<qsizetype> directories;
    const qsizetype last = zip.size() - endRecordSize;
    for (qsizetype at = last; at >= 0 && at >= last - longestComment; --at) {
        if (zip.sliced(at).startsWith("PK\x05\x06")) {
            directories.insert(static_cast<qsizetype>(numberAt(zip, at + 16)));
            directories.insert(largeDirectory(zip, at));
        }
    }
    directories.erase(-1);
    return directories;
}

// First byte and the byte after the last of a part.
using Extent = std::pair<qsizetype, qsizetype>;

// What an entry of the directory says; a large one (zip64) says it in its extra field.
Extent extentOf(QByteArrayView zip, qsizetype entry)
{
    const quint32 packed = numberAt(zip, entry + 20);
    const quint32 first = numberAt(zip, entry + 42);
    auto size = static_cast<qsizetype>(packed);
    auto start = static_cast<qsizetype>(first);
    qsizetype at = entry + entrySize + shortAt(zip, entry + 28);
    const qsizetype end = std::min(at + shortAt(zip, entry + 30), zip.size());
    while (at + 4 <= end && shortAt(zip, at) != 1) {
        at += 4 + shortAt(zip, at + 2);
    }
    at += 4 + (numberAt(zip, entry + 24) == isInExtraField ? 8 : 0);
    if (packed == isInExtraField && at + 8 <= end) {
        size = largeAt(zip, at);
        at += 8;
    }
    if (first == isInExtraField && at + 8 <= end) {
        start = largeAt(zip, at);
    }
    return {start, start + localHeaderSize + size};
}

std::vector<Extent> extentsOf(QByteArrayView zip, qsizetype directory)
{
    std::vector<Extent> extents;
    qsizetype at = directory;
    while (at + entrySize <= zip.size() && zip.sliced(at).startsWith("PK\x01\x02") && extents.size() < mostEntries) {
        extents.push_back(extentOf(zip, at));
        at += entrySize + shortAt(zip, at + 28) + shortAt(zip, at + 30) + shortAt(zip, at + 32);
    }
    return extents;
}

bool doOverlap(std::vector<Extent> extents)
{
    std::sort(extents.begin(), extents.end());
    return std::adjacent_find(extents.begin(), extents.end(), [](const Extent& one, const Extent& next) {
        return one.second > next.first;
    }) != extents.end();
}

} // namespace

bool doPartsOverlap(QByteArrayView zip)
{
    const std::set<qsizetype> directories = directoriesOf(zip);
    return directories.size() > 2 * mostEndRecords
        || std::any_of(directories.begin(), directories.end(),
            [&](qsizetype directory) { return doOverlap(extentsOf(zip, directory)); });
}

} // namespace boardplan
