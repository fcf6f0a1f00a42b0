#include "unit/importing/malformed_files.h"

#include "fuzz/packages.h"

#include <algorithm>

namespace boardplan::test {

using namespace Qt::StringLiterals;
using fuzz::packageOf;
using fuzz::plainZip;
using fuzz::ZipPart;

namespace {

QString nameOf(const QByteArray& format, const QString& done)
{
    return done + u'.' + QString::fromLatin1(format);
}

// A whole plan with one change to its main part.
template <typename Change> QByteArray changed(const QByteArray& format, Change change)
{
    std::vector<ZipPart> parts = packageOf(format, planParts(format));
    const auto main = std::find_if(
        parts.begin(), parts.end(), [&](const ZipPart& part) { return part.name == mainPart(format); });
    change(*main);
    return plainZip(parts);
}

QByteArray flippedAt(QByteArray bytes, qsizetype at)
{
    bytes[at] = static_cast<char>(~bytes[at]);
    return bytes;
}

void addTruncated(TestFiles& files, const QByteArray& format)
{
    constexpr int places = 12;
    const QByteArray whole = plainZip(packageOf(format, planParts(format)));
    for (int place = 1; place <= places; ++place) {
        const qsizetype kept = place * whole.size() / (places + 1);
        files.push_back({nameOf(format, u"cut after %1 bytes"_s.arg(kept)), whole.left(kept), u"BP-IMP-060"_s});
    }
    files.push_back({nameOf(format, u"last byte lost"_s), whole.chopped(1), u"BP-IMP-060"_s});
}

// Marks and counts of the records that a zip is read by.
void addFlipped(TestFiles& files, const QByteArray& format)
{
    const QByteArray whole = plainZip(packageOf(format, planParts(format)));
    const qsizetype directory = whole.indexOf("PK\x01\x02");
    const qsizetype end = whole.lastIndexOf("PK\x05\x06");
    const QString main = QString::fromLatin1(mainPart(format));
    const auto add = [&](const QString& done, const QByteArray& bytes, const QString& place = {}) {
        files.push_back({nameOf(format, done), bytes, u"BP-IMP-060"_s, place});
    };
    add(u"directory mark"_s, flippedAt(whole, directory + 2));
    add(u"end mark"_s, flippedAt(whole, end + 2));
    add(u"entry count"_s, flippedAt(whole, end + 10));
    add(u"directory size"_s, flippedAt(whole, end + 13));
    add(u"directory position"_s, flippedAt(whole, end + 17));
    add(u"disk number"_s, flippedAt(whole, end + 4));
    add(u"text of the part"_s, flippedAt(whole, whole.indexOf("Review the guide")), main);
}

void addLies(TestFiles& files, const QByteArray& format)
{
    const QString main = QString::fromLatin1(mainPart(format));
    const auto size = static_cast<quint32>(planParts(format).front().size());
    const auto add = [&](const QString& done, auto change, const QString& code = u"BP-IMP-060"_s) {
        files.push_back({nameOf(format, done), changed(format, change), code});
    };
    add(u"wrong checksum"_s, [](ZipPart& part) { part.checksum = 1; });
    add(u"wrong checksum, deflated"_s, [](ZipPart& part) {
        part.checksum = 1;
        part.isDeflated = true;
    });
    add(u"size too small"_s, [&](ZipPart& part) { part.size = size / 2; });
    add(u"packed size too small"_s, [&](ZipPart& part) { part.packedSize = size / 2; });
    add(u"both sizes too small"_s, [&](ZipPart& part) { part.packedSize = part.size = size / 2; });
    add(u"packed size past the end"_s, [&](ZipPart& part) { part.packedSize = 2'000'000'000u; }, {});
    add(u"no deflate stream"_s, [](ZipPart& part) { part.method = quint16{8}; });
    add(u"method of none"_s, [](ZipPart& part) { part.method = quint16{77}; });
    add(u"position past the end"_s, [](ZipPart& part) { part.position = 2'000'000'000u; });
    add(u"position inside another part"_s, [](ZipPart& part) { part.position = 7; }, u"BP-IMP-064"_s);
    add(u"encrypted"_s, [](ZipPart& part) { part.flags = 1; }, u"BP-IMP-061"_s);
    add(u"strongly encrypted"_s, [](ZipPart& part) { part.flags = 0x41; }, u"BP-IMP-061"_s);
}

void addParts(TestFiles& files, const QByteArray& format)
{
    const QString main = QString::fromLatin1(mainPart(format));
    const std::vector<ZipPart> whole = packageOf(format, planParts(format));
    std::vector<ZipPart> parts = whole;
    parts.push_back(parts.back());
    files.push_back({nameOf(format, u"two parts of one name"_s), plainZip(parts), u"BP-IMP-063"_s});
    parts = whole;
    for (int more = 0; more < 2'000; ++more) {
        parts.push_back({"more/" + QByteArray::number(more), "x"});
    }
    files.push_back({nameOf(format, u"too many parts"_s), plainZip(parts), u"BP-IMP-062"_s, u"2000"_s});
    parts = whole;
    parts.erase(std::remove_if(parts.begin(), parts.end(),
                    [&](const ZipPart& part) { return part.name == mainPart(format); }),
        parts.end());
    // A workbook without its sheet is one in which nothing is found.
    const bool isWorkbook = format == "xlsx";
    files.push_back({nameOf(format, u"main part lost"_s), plainZip(parts),
        isWorkbook ? u"BP-IMP-016"_s : u"BP-IMP-065"_s, isWorkbook ? QString{} : main});
    const QByteArray bomb = planParts(format).front() + QByteArray(3'000'000, ' ');
    files.push_back({nameOf(format, u"bomb"_s), changed(format, [&](ZipPart& part) {
                         part.bytes = bomb;
                         part.isDeflated = true;
                     }),
        u"BP-IMP-066"_s, main, {.zipPartBytes = 1024 * 1024}});
    files.push_back({nameOf(format, u"bomb of all parts"_s), changed(format, [&](ZipPart& part) {
                         part.bytes = bomb;
                         part.isDeflated = true;
                         part.size = 1; // and lies about it
                     }),
        u"BP-IMP-066"_s, main, {.zipBytes = 2 * 1024 * 1024}});
}

TestFile package(const QString& name, const QByteArray& part, const QByteArray& type, const QString& code)
{
    return {name, plainZip({{part, type}, {"x.xml", "<x/>"}}), code};
}

} // namespace

TestFiles malformedZips()
{
    TestFiles files;
    for (const QByteArray& format : packageFormats()) {
        addTruncated(files, format);
        addFlipped(files, format);
        addLies(files, format);
        addParts(files, format);
    }
    for (const QByteArray& format : QByteArrayList{"odt", "ods"}) {
        const QByteArray manifest
            = "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:encryption-data/></m:manifest>";
        files.push_back({nameOf(format, u"with a password"_s),
            plainZip(packageOf(format, planParts(format) + QByteArrayList{{}, manifest})), u"BP-IMP-061"_s});
    }
    return files;
}

TestFiles otherKinds()
{
    const QByteArray old = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
    const QByteArray types = "[Content_Types].xml";
    const QByteArray zeros(40, '\0');
    return {{u"paper.pdf"_s, "%PDF-1.7\n", u"BP-IMP-001"_s}, {u"paper.docx"_s, "%PDF-1.4\n", u"BP-IMP-001"_s},
        {u"old.doc"_s, old, u"BP-IMP-002"_s}, {u"old.xls"_s, old + zeros, u"BP-IMP-002"_s},
        {u"locked.docx"_s, old + QByteArray{"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32}, u"BP-IMP-061"_s},
        {u"scan.png"_s, "\x89PNG\r\n\x1a\n", u"BP-IMP-003"_s}, {u"scan.jpg"_s, "\xff\xd8\xff\xe0", u"BP-IMP-003"_s},
        {u"scan.gif"_s, "GIF89a", u"BP-IMP-003"_s}, {u"scan.tif"_s, QByteArray{"II*\0", 4}, u"BP-IMP-003"_s},
        {u"scan2.tif"_s, QByteArray{"MM\0*", 4}, u"BP-IMP-003"_s},
        {u"scan.bmp"_s, "BM" + zeros, u"BP-IMP-008"_s, u"position 3"_s},
        {u"board.boardplan"_s, "SQLite format 3" + zeros, u"BP-IMP-005"_s}, {u"plan.rtf"_s, "{\\rtf1 x}",
            u"BP-IMP-018"_s},
        {u"empty.docx"_s, {}, u"BP-IMP-006"_s}, {u"empty.txt"_s, {}, u"BP-IMP-006"_s},
        {u"program.exe"_s, "MZ\x90" + zeros, u"BP-IMP-008"_s, u"position 4"_s},
        {u"program"_s, "\x7f" "ELF\x02\x01\x01" + zeros, u"BP-IMP-008"_s, u"position 8"_s},
        {u"program.csv"_s, "\x7f" "ELF\x02\x01\x01" + zeros, u"BP-IMP-008"_s, u"position 8"_s},
        {u"sound.mp3"_s, "ID3\x04" + zeros, u"BP-IMP-008"_s, u"position 5"_s},
        {u"packed.gz"_s, "\x1f\x8b\x08" + zeros, u"BP-IMP-008"_s, u"position 4"_s},
        {u"packed.7z"_s, "7z\xbc\xaf'\x1c" + zeros, u"BP-IMP-008"_s, u"position 7"_s},
        {u"packed.docx"_s, plainZip({}), {}}, {u"packed.zip"_s, plainZip({{"plan.txt", "A"}}), u"BP-IMP-081"_s},
        package(u"talk.pptx"_s, types, "presentationml.presentation.main+xml", u"BP-IMP-080"_s),
        package(u"talk.odp"_s, "mimetype", "application/vnd.oasis.opendocument.presentation", u"BP-IMP-080"_s),
        package(u"drawing.odg"_s, "mimetype", "application/vnd.oasis.opendocument.graphics", u"BP-IMP-080"_s),
        package(u"binary.xlsb"_s, types, "sheet.binary.macroEnabled.main", u"BP-IMP-080"_s),
        package(u"book.epub"_s, "mimetype", "application/epub+zip", u"BP-IMP-081"_s),
        package(u"drawing.vsdx"_s, types, "ms-visio.drawing.main+xml", u"BP-IMP-081"_s),
        package(u"library.jar"_s, "META-INF/MANIFEST.MF", "Manifest-Version: 1.0", u"BP-IMP-081"_s),
        {u"letter.txt"_s, "Dear all,\nthank you for coming.\n", u"BP-IMP-016"_s},
        {u"code.txt"_s, "int main() { return 0; }\n", u"BP-IMP-016"_s},
        {u"values.csv"_s, "a,b,c\n1,2,3\n4,5,6\n", u"BP-IMP-016"_s},
        {u"page.html"_s, "<html><body><p>Welcome</p></body></html>", u"BP-IMP-016"_s}};
}

} // namespace boardplan::test
