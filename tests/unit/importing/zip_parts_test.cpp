#include "unit/importing/import_fixtures.h"
#include "unit/importing/zip_writer.h"

#include "importing/readers/zip_overlap.h"
#include "importing/readers/zip_parts.h"

#include <QtEndian>
#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;
using test::Packing;
using test::ZipCipher;
using test::ZipWriter;

namespace {

const QString zipName = u"plan.docx"_s; // outlives the parts, as they ask
const ReadLimits usualLimits;

QByteArray twoParts()
{
    return ZipWriter{}.add(u"a.xml"_s, "<a/>", Packing::Stored).add(u"b.xml"_s, "<b/>", Packing::Stored).bytes();
}

// What became of a zip: the code of the refusal, or the part.
QString outcomeOf(const QByteArray& zip, const QString& part, const ReadLimits& limits = usualLimits)
{
    auto parts = ZipParts::open(zipName, zip, limits);
    if (!parts) {
        return parts.error().code;
    }
    const auto bytes = parts->read(part);
    return bytes ? QString::fromUtf8(bytes.value()) : bytes.error().code;
}

void putNumber(QByteArray& zip, qsizetype at, quint32 number)
{
    qToLittleEndian(number, zip.data() + at);
}

// The place of the directory's entry for the part with that number.
qsizetype entryAt(const QByteArray& zip, int number)
{
    qsizetype at = -1;
    for (int found = 0; found <= number; ++found) {
        at = zip.indexOf("PK\x01\x02", at + 1);
    }
    return at;
}

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

QByteArray little(quint64 number, int size)
{
    QByteArray bytes;
    for (int at = 0; at < size; ++at) {
        bytes.append(static_cast<char>(number >> (8 * at)));
    }
    return bytes;
}

enum class Sizes { Usual, Large, AllLarge };

// Stored parts as a program writes them that cannot go back in its file: what it knows only afterwards follows each part.
// Some programs write large numbers (zip64) of sizes, or of places too, whatever the size.
QByteArray streamedZip(const std::vector<std::pair<QByteArray, QByteArray>>& parts, Sizes sizes)
{
    const bool isZip64 = sizes != Sizes::Usual;
    const bool isAllLarge = sizes == Sizes::AllLarge;
    QByteArray zip;
    QByteArray directory;
    for (const auto& [name, bytes] : parts) {
        const auto size = static_cast<quint64>(bytes.size());
        const auto start = static_cast<quint64>(zip.size());
        const QByteArray version = little(isZip64 ? 45 : 20, 2);
        const QByteArray shape = little(8, 2) + little(0, 2) + little(0x21U << 16, 4); // sizes follow, stored, a day
        zip += "PK\x03\x04" + version + shape + little(0, 12) + little(static_cast<quint64>(name.size()), 2)
            + little(0, 2) + name + bytes + "PK\x07\x08" + little(checksumOf(bytes), 4)
            + little(size, isZip64 ? 8 : 4) + little(size, isZip64 ? 8 : 4);
        const QByteArray told = isZip64 ? little(0xffffffff, 4) : little(size, 4);
        const QByteArray extra
            = !isZip64 ? QByteArray{} : little(1, 2) + little(isAllLarge ? 24 : 16, 2) + little(size, 8) + little(size, 8)
                + (isAllLarge ? little(start, 8) : QByteArray{});
        directory += "PK\x01\x02" + version + version + shape + little(checksumOf(bytes), 4) + told + told
            + little(static_cast<quint64>(name.size()), 2) + little(static_cast<quint64>(extra.size()), 2) + little(0, 10)
            + (isAllLarge ? little(0xffffffff, 4) : little(start, 4)) + name + extra;
    }
    const auto count = static_cast<quint64>(parts.size());
    const auto at = static_cast<quint64>(zip.size());
    const auto size = static_cast<quint64>(directory.size());
    zip += directory;
    if (isAllLarge) {
        const auto end = static_cast<quint64>(zip.size());
        zip += "PK\x06\x06" + little(44, 8) + little(45, 2) + little(45, 2) + little(0, 8) + little(count, 8)
            + little(count, 8) + little(size, 8) + little(at, 8);
        zip += "PK\x06\x07" + little(0, 4) + little(end, 8) + little(1, 4);
    }
    const QByteArray told = isAllLarge ? little(0xffffffff, 4) + little(0xffffffff, 4) : little(size, 4) + little(at, 4);
    return zip + "PK\x05\x06" + little(0, 4) + little(count, 2) + little(count, 2) + told + little(0, 2);
}

QByteArray withSharedBytes(QByteArray zip)
{
    putNumber(zip, entryAt(zip, 1) + 42, 0); // the second part begins where the first does
    return zip;
}

QByteArray manyParts(int count)
{
    ZipWriter zip;
    for (int number = 0; number < count; ++number) {
        zip.add(u"part%1"_s.arg(number), "x", Packing::Stored);
    }
    return zip.bytes();
}

} // namespace

struct ZipCase {
    const char* name;
    QByteArray zip;
    QString part;
    QString outcome; // the code of the refusal, or what the part holds
    ReadLimits limits{};
};

void PrintTo(const ZipCase& zip, std::ostream* out) { *out << zip.name; }

class OneZip : public ::testing::TestWithParam<ZipCase> {};

TEST_P(OneZip, IsReadOrRefused)
{
    EXPECT_EQ(outcomeOf(GetParam().zip, GetParam().part, GetParam().limits), GetParam().outcome);
}

INSTANTIATE_TEST_SUITE_P(Honest, OneZip,
    ::testing::Values(ZipCase{"Stored", twoParts(), u"b.xml"_s, u"<b/>"_s},
        ZipCase{"Deflated", ZipWriter{}.add(u"a/b.xml"_s, "<b/>").bytes(), u"a/b.xml"_s, u"<b/>"_s},
        ZipCase{"EmptyPart", ZipWriter{}.add(u"a"_s, {}).bytes(), u"a"_s, {}},
        ZipCase{"Comment", ZipWriter{}.add(u"a"_s, "x").comment("made by hand").bytes(), u"a"_s, u"x"_s},
        ZipCase{"CommentWithAMark", ZipWriter{}.add(u"a"_s, "x").comment("PK\x05\x06 and more than twenty letters").bytes(),
            u"a"_s, u"x"_s},
        ZipCase{"SizesThatFollow", streamedZip({{"a", "one"}, {"b", "two"}}, Sizes::Usual), u"b"_s, u"two"_s},
        ZipCase{"Zip64", streamedZip({{"a", "one"}, {"b", "two"}, {"c", {}}}, Sizes::AllLarge), u"b"_s, u"two"_s},
        ZipCase{"Zip64OfSizesOnly", streamedZip({{"a", "one"}, {"b", "two"}}, Sizes::Large), u"b"_s, u"two"_s},
        ZipCase{"PartsUpToTheLimit", manyParts(2'000), u"part1999"_s, u"x"_s},
        ZipCase{"BytesUpToTheLimit", twoParts(), u"b.xml"_s, u"<b/>"_s, {.zipPartBytes = 4, .zipBytes = 4}}),
    [](const auto& zip) { return std::string{zip.param.name}; });

INSTANTIATE_TEST_SUITE_P(Refused, OneZip,
    ::testing::Values(ZipCase{"NoZip", "PK\x03\x04 and nothing else", u"a"_s, u"BP-IMP-060"_s},
        ZipCase{"Truncated", twoParts().chopped(30), u"a.xml"_s, u"BP-IMP-060"_s},
        ZipCase{"WrongChecksum", QByteArray{twoParts()}.replace("<a/>", "<c/>"), u"a.xml"_s, u"BP-IMP-060"_s},
        ZipCase{"Aes", ZipWriter{}.add(u"a"_s, "x").encrypt(ZipCipher::Aes).bytes(), u"a"_s, u"BP-IMP-061"_s},
        ZipCase{"Traditional", ZipWriter{}.add(u"a"_s, "x").encrypt(ZipCipher::Traditional).bytes(), u"a"_s,
            u"BP-IMP-061"_s},
        ZipCase{"TooManyParts", manyParts(2'001), u"part1"_s, u"BP-IMP-062"_s},
        ZipCase{"TwoOfOneName", QByteArray{twoParts()}.replace("b.xml", "a.xml"), u"a.xml"_s, u"BP-IMP-063"_s},
        ZipCase{"SharedBytes", withSharedBytes(twoParts()), u"b.xml"_s, u"BP-IMP-064"_s},
        ZipCase{"SharedBytesBehindAComment",
            withSharedBytes(ZipWriter{}
                                .add(u"a"_s, "x")
                                .add(u"b"_s, "x")
                                .comment("PK\x05\x06 and more than twenty letters")
                                .bytes()),
            u"b"_s, u"BP-IMP-064"_s},
        ZipCase{"SharedBytesInZip64",
            QByteArray{streamedZip({{"a", "one"}, {"b", "two"}}, Sizes::AllLarge)}.replace(
                little(3, 8) + little(58, 8), little(3, 8) + little(0, 8)),
            u"b"_s, u"BP-IMP-064"_s},
        ZipCase{"MissingPart", twoParts(), u"c.xml"_s, u"BP-IMP-065"_s},
        ZipCase{"BombInAPart", ZipWriter{}.add(u"a"_s, QByteArray(5'000'000, ' ')).bytes(), u"a"_s, u"BP-IMP-066"_s,
            {.zipPartBytes = 1'000'000}},
        ZipCase{"BombInAll", ZipWriter{}.add(u"a"_s, QByteArray(5'000'000, ' ')).bytes(), u"a"_s, u"BP-IMP-066"_s,
            {.zipBytes = 1'000'000}}),
    [](const auto& zip) { return std::string{zip.param.name}; });

TEST(ZipParts, CountsTheBytesOfAllPartsTogether)
{
    ReadLimits limits;
    limits.zipBytes = 6;
    const QByteArray zip = twoParts();
    auto parts = ZipParts::open(zipName, zip, limits);
    ASSERT_TRUE(parts);
    EXPECT_TRUE(parts->read(u"a.xml"_s));
    EXPECT_EQ(parts->read(u"b.xml"_s).error().code, u"BP-IMP-066"_s);
}

TEST(ZipParts, StopsInflatingWhereALyingSizeEnds)
{
    QByteArray zip = ZipWriter{}.add(u"a"_s, QByteArray(5'000'000, ' ')).bytes();
    putNumber(zip, entryAt(zip, 0) + 24, 5); // "five bytes"
    ReadLimits limits;
    limits.zipPartBytes = 1'000'000;
    const QString outcome = outcomeOf(zip, u"a"_s, limits);
    EXPECT_TRUE(outcome == u"BP-IMP-066"_s || outcome == u"BP-IMP-060"_s) << outcome.toStdString().substr(0, 20);
}

TEST(ZipParts, FindsPartsByExactNameOnly)
{
    const QByteArray zip = ZipWriter{}.add(u"../a.xml"_s, "<a/>").add(u"/etc/b.xml"_s, "<b/>").bytes();
    EXPECT_EQ(outcomeOf(zip, u"../a.xml"_s), u"<a/>"_s);
    EXPECT_EQ(outcomeOf(zip, u"a.xml"_s), u"BP-IMP-065"_s);
    EXPECT_EQ(outcomeOf(zip, u"etc/b.xml"_s), u"BP-IMP-065"_s);
    EXPECT_EQ(outcomeOf(zip, u"/ETC/b.xml"_s), u"BP-IMP-065"_s);
}

TEST(ZipParts, SaysWhatIsWrongAndWhatToDo)
{
    const auto refused = ZipParts::open(zipName, twoParts().chopped(30), usualLimits);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().what.contains(zipName));
    EXPECT_FALSE(refused.error().todo.isEmpty());
    EXPECT_FALSE(refused.error().details.isEmpty());
}

TEST(ZipOverlap, SeesNothingInBytesThatAreNoZip)
{
    EXPECT_FALSE(doPartsOverlap({}));
    EXPECT_FALSE(doPartsOverlap(QByteArray(100, 'P')));
    EXPECT_FALSE(doPartsOverlap(QByteArray{"PK\x05\x06"} + QByteArray(18, '\xff')));
    EXPECT_FALSE(doPartsOverlap(twoParts()));
    EXPECT_TRUE(doPartsOverlap(withSharedBytes(twoParts())));
}

} // namespace boardplan
