#include "fuzz/plain_zip.h"

#include <QtEndian>
#include <array>

namespace boardplan::fuzz {

namespace {

constexpr quint16 version = 20; // 2.0: deflated parts
constexpr quint16 deflateMethod = 8;
constexpr quint16 firstDay = 0x0021; // 1 January 1980

quint32 checksumOf(const QByteArray& bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> sums{};
        for (quint32 at = 0; at < sums.size(); ++at) {
            quint32 sum = at;
            for (int bit = 0; bit < 8; ++bit) {
                sum = (sum & 1) != 0 ? 0xedb88320u ^ (sum >> 1) : sum >> 1;
            }
            sums[at] = sum;
        }
        return sums;
    }();
    quint32 sum = 0xffffffffu;
    for (const char byte : bytes) {
        sum = table[(sum ^ static_cast<unsigned char>(byte)) & 0xff] ^ (sum >> 8);
    }
    return ~sum;
}

// zlib's stream without what stands before and after it.
QByteArray deflated(const QByteArray& bytes)
{
    constexpr qsizetype before = 6; // four of Qt's, two of zlib's
    return qCompress(bytes, 9).mid(before).chopped(4);
}

template <typename Number> void append(QByteArray& zip, Number number)
{
    const Number little = qToLittleEndian(number);
    zip.append(reinterpret_cast<const char*>(&little), sizeof little);
}

// What the local header and the directory say alike.
void appendFacts(QByteArray& zip, const ZipPart& part, qsizetype packed)
{
    append<quint16>(zip, version);
    append<quint16>(zip, part.flags);
    append<quint16>(zip, part.method.value_or(part.isDeflated ? deflateMethod : quint16{0}));
    append<quint16>(zip, 0);
    append<quint16>(zip, firstDay);
    append<quint32>(zip, part.checksum.value_or(checksumOf(part.bytes)));
    append<quint32>(zip, part.packedSize.value_or(static_cast<quint32>(packed)));
    append<quint32>(zip, part.size.value_or(static_cast<quint32>(part.bytes.size())));
    append<quint16>(zip, static_cast<quint16>(part.name.size()));
    append<quint16>(zip, 0);
}

} // namespace

QByteArray plainZip(const std::vector<ZipPart>& parts)
{
    QByteArray zip;
    QByteArray directory;
    for (const ZipPart& part : parts) {
        const QByteArray packed = part.isDeflated ? deflated(part.bytes) : part.bytes;
        const auto position = static_cast<quint32>(zip.size());
        zip.append("PK\x03\x04");
        appendFacts(zip, part, packed.size());
        zip.append(part.name).append(packed);
        directory.append("PK\x01\x02");
        append<quint16>(directory, version);
        appendFacts(directory, part, packed.size());
        directory.append(10, '\0'); // no comment, the first disk, no attributes
        append<quint32>(directory, part.position.value_or(position));
        directory.append(part.name);
    }
    const auto directoryAt = static_cast<quint32>(zip.size());
    zip.append(directory).append("PK\x05\x06").append(4, '\0');
    append<quint16>(zip, static_cast<quint16>(parts.size()));
    append<quint16>(zip, static_cast<quint16>(parts.size()));
    append<quint32>(zip, static_cast<quint32>(directory.size()));
    append<quint32>(zip, directoryAt);
    append<quint16>(zip, 0);
    return zip;
}

} // namespace boardplan::fuzz
