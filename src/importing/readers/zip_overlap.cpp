#include "importing/readers/zip_overlap.h"

#include <QtEndian>
#include <algorithm>
#include <utility>
#include <vector>

namespace boardplan {

namespace {

// Sizes and positions in the records of a zip (PKWARE's APPNOTE, 4.3).
constexpr qsizetype endRecordSize = 22;
constexpr qsizetype directoryAt = 16; // in the end record
constexpr qsizetype entrySize = 46;
constexpr qsizetype localHeaderSize = 30;
constexpr qsizetype longestComment = 65'535;

quint32 numberAt(QByteArrayView zip, qsizetype at)
{
    return qFromLittleEndian<quint32>(zip.sliced(at, 4).constData());
}

qsizetype shortAt(QByteArrayView zip, qsizetype at)
{
    return qFromLittleEndian<quint16>(zip.sliced(at, 2).constData());
}

qsizetype endRecord(QByteArrayView zip)
{
    const qsizetype last = zip.size() - endRecordSize;
    for (qsizetype at = last; at >= 0 && at >= last - longestComment; --at) {
        if (zip.sliced(at).startsWith("PK\x05\x06")) {
            return at;
        }
    }
    return -1;
}

// First byte and the byte after the last of a part.
using Extent = std::pair<qsizetype, qsizetype>;

std::vector<Extent> extentsOf(QByteArrayView zip)
{
    std::vector<Extent> extents;
    const qsizetype end = endRecord(zip);
    qsizetype at = end < 0 ? zip.size() : static_cast<qsizetype>(numberAt(zip, end + directoryAt));
    while (at + entrySize <= zip.size() && zip.sliced(at).startsWith("PK\x01\x02")) {
        const auto packed = static_cast<qsizetype>(numberAt(zip, at + 20));
        const auto first = static_cast<qsizetype>(numberAt(zip, at + 42));
        extents.push_back({first, first + localHeaderSize + packed});
        at += entrySize + shortAt(zip, at + 28) + shortAt(zip, at + 30) + shortAt(zip, at + 32);
    }
    return extents;
}

} // namespace

bool doPartsOverlap(QByteArrayView zip)
{
    std::vector<Extent> extents = extentsOf(zip);
    std::sort(extents.begin(), extents.end());
    return std::adjacent_find(extents.begin(), extents.end(), [](const Extent& one, const Extent& next) {
        return one.second > next.first;
    }) != extents.end();
}

} // namespace boardplan
