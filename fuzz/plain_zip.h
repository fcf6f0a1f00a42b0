#pragma once

#include <QByteArray>
#include <optional>
#include <vector>

namespace boardplan::fuzz {

// One part of a zip. What its headers say of it can be made to lie.
struct ZipPart {
    QByteArray name;
    QByteArray bytes;
    bool isDeflated = false;
    std::optional<quint32> checksum{};
    std::optional<quint32> packedSize{};
    std::optional<quint32> size{};
    std::optional<quint32> position{}; // of its local header, in the directory
    std::optional<quint16> method{};
    quint16 flags = 0;
};

// A zip in memory, the same bytes for the same parts. Parts lie in order, without gaps.
QByteArray plainZip(const std::vector<ZipPart>& parts);

} // namespace boardplan::fuzz
