#include "unit/importing/streamed_zip.h"

namespace boardplan::test {

namespace {

quint32 checksumOf(const QByteArray& bytes)
{
    quint32 rest = 0xffffffff;
    for (const char byte : bytes) {
        rest ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            rest = (rest >> 1) ^ ((rest & 1) != 0 ? 0xedb88320 : 0);
        }
    }
    return ~rest;
}

} // namespace

QByteArray littleEndian(quint64 number, int size)
{
    QByteArray bytes;
    for (int at = 0; at < size; ++at) {
        bytes.append(static_cast<char>(number & 0xff));
        number >>= 8;
    }
    return bytes;
}

QByteArray streamedZip(const std::vector<std::pair<QByteArray, QByteArray>>& parts, Sizes sizes)
{
    const bool isZip64 = sizes != Sizes::Usual;
    const bool isAllLarge = sizes == Sizes::AllLarge;
    QByteArray zip;
    QByteArray directory;
    for (const auto& [name, bytes] : parts) {
        const auto size = static_cast<quint64>(bytes.size());
        const auto start = static_cast<quint64>(zip.size());
        const QByteArray version = littleEndian(isZip64 ? 45 : 20, 2);
        const QByteArray shape =
            littleEndian(8, 2) + littleEndian(0, 2) + littleEndian(0x21U << 16, 4); // sizes follow, stored, a day
        zip += "PK\x03\x04" + version + shape + littleEndian(0, 12) + littleEndian(static_cast<quint64>(name.size()), 2)
            + littleEndian(0, 2) + name + bytes + "PK\x07\x08" + littleEndian(checksumOf(bytes), 4)
            + littleEndian(size, isZip64 ? 8 : 4) + littleEndian(size, isZip64 ? 8 : 4);
        const QByteArray told = isZip64 ? littleEndian(0xffffffff, 4) : littleEndian(size, 4);
        const QByteArray extra = !isZip64 ? QByteArray{}
                                          : littleEndian(1, 2) + littleEndian(isAllLarge ? 24 : 16, 2)
                + littleEndian(size, 8) + littleEndian(size, 8) + (isAllLarge ? littleEndian(start, 8) : QByteArray{});
        directory += "PK\x01\x02" + version + version + shape + littleEndian(checksumOf(bytes), 4) + told + told
            + littleEndian(static_cast<quint64>(name.size()), 2) + littleEndian(static_cast<quint64>(extra.size()), 2)
            + littleEndian(0, 10) + (isAllLarge ? littleEndian(0xffffffff, 4) : littleEndian(start, 4)) + name + extra;
    }
    const auto count = static_cast<quint64>(parts.size());
    const auto at = static_cast<quint64>(zip.size());
    const auto size = static_cast<quint64>(directory.size());
    zip += directory;
    if (isAllLarge) {
        const auto end = static_cast<quint64>(zip.size());
        zip += "PK\x06\x06" + littleEndian(44, 8) + littleEndian(45, 2) + littleEndian(45, 2) + littleEndian(0, 8)
            + littleEndian(count, 8) + littleEndian(count, 8) + littleEndian(size, 8) + littleEndian(at, 8);
        zip += "PK\x06\x07" + littleEndian(0, 4) + littleEndian(end, 8) + littleEndian(1, 4);
    }
    const QByteArray told = isAllLarge ? littleEndian(0xffffffff, 4) + littleEndian(0xffffffff, 4)
                                       : littleEndian(size, 4) + littleEndian(at, 4);
    return zip + "PK\x05\x06" + littleEndian(0, 4) + littleEndian(count, 2) + littleEndian(count, 2) + told
        + littleEndian(0, 2);
}

} // namespace boardplan::test
