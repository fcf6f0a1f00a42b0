#include "unit/importing/import_fixtures.h"
#include "unit/importing/streamed_zip.h"
#include "unit/importing/zip_writer.h"

#include "importing/readers/zip_overlap.h"
#include "importing/readers/zip_parts.h"

#include <QtEndian>
#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;
using test::Packing;
using test::Sizes;
using test::streamedZip;
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

void PrintTo(const ZipCase& zip, std::ostream* out)
{
    *out << zip.name;
}

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
        ZipCase{"CommentWithAMark",
            ZipWriter{}.add(u"a"_s, "x").comment("PK\x05\x06 and more than twenty letters").bytes(), u"a"_s, u"x"_s},
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
                test::littleEndian(3, 8) + test::littleEndian(58, 8),
                test::littleEndian(3, 8) + test::littleEndian(0, 8)),
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
