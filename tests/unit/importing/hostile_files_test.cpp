// Small files that grow: whatever a reader makes of them, it is done in five seconds and within 512 MiB.

#include "fuzz/packages.h"
#include "unit/importing/malformed_files.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <sys/resource.h>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mebibyte = 1024 * 1024;
constexpr qsizetype partBytes = 62 * mebibyte;

// As large as a reader takes them with BOARDPLAN_HOSTILE_FILES=whole; else a part of that, for time's sake.
qsizetype tried(qsizetype bytes)
{
#ifdef __SANITIZE_ADDRESS__
    constexpr qsizetype share = 120; // sanitizers look at each byte; their time is not compared
#else
    constexpr qsizetype share = 6;
#endif
    return qEnvironmentVariable("BOARDPLAN_HOSTILE_FILES") == u"whole"_s ? bytes : bytes / share;
}

// That many bytes of one piece of XML inside what stands around it in a part of a small plan.
struct HostileCase {
    const char* name;
    const char* format;
    qsizetype part; // of packageParts
    const char* before;
    const char* piece;
    const char* after;
    qsizetype bytes = partBytes;
};

void PrintTo(const HostileCase& hostile, std::ostream* out) { *out << hostile.name; }

constexpr const char* word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
constexpr const char* excel = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
constexpr const char* odf = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                            "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                            "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                            "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\"";

const char* namespacesOf(const QByteArray& format)
{
    return format == "docx" ? word : format == "xlsx" ? excel : odf;
}

QByteArray hostilePackage(const HostileCase& hostile)
{
    QByteArrayList parts = test::planParts(hostile.format);
    parts.resize(std::max(parts.size(), hostile.part + 1));
    const QByteArray piece = hostile.piece;
    parts[hostile.part] = QByteArray{"<root "} + namespacesOf(hostile.format) + '>' + hostile.before
        + piece.repeated(tried(hostile.bytes) / piece.size()) + hostile.after + "</root>";
    std::vector<fuzz::ZipPart> package = fuzz::packageOf(hostile.format, parts);
    for (fuzz::ZipPart& part : package) {
        part.isDeflated = true;
    }
    return plainZip(package);
}

rusage usedSoFar()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return used;
}

double secondsOf(const rusage& used)
{
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

// The processor's time, so that what else runs on the machine does not count.
void expectQuick(const QString& fileName, const QByteArray& bytes)
{
    [[maybe_unused]] const double before = secondsOf(usedSoFar());
    const auto format = detectFormat(fileName, bytes);
    ASSERT_TRUE(format) << format.error().message().toStdString();
    if (const auto document = readDocument(fileName, bytes, format.value())) {
        const auto proposal = interpret(document.value());
        EXPECT_TRUE(!proposal || proposal.value().accounting.isWhole());
    }
#ifndef __SANITIZE_ADDRESS__
    EXPECT_LT(secondsOf(usedSoFar()) - before, 5);
    EXPECT_LT(usedSoFar().ru_maxrss / 1024, 512); // of this program so far
#endif
}

class HostilePackage : public ::testing::TestWithParam<HostileCase> {};

} // namespace

TEST_P(HostilePackage, IsDoneSoonAndWithinBounds)
{
    expectQuick(u"plan.zip"_s, hostilePackage(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Table, HostilePackage,
    ::testing::Values(
        HostileCase{"WordCellsOverColumns", "docx", 0, "<w:tbl>",
            "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"1000\"/></w:tcPr></w:tc></w:tr>", "</w:tbl>"},
        HostileCase{"WordColumnsBefore", "docx", 0, "<w:tbl>", "<w:tr><w:gridBefore w:val=\"1000\"/></w:tr>",
            "</w:tbl>"},
        HostileCase{"WordCellOverRows", "docx", 0,
            "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>",
            "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc></w:tr>", "</w:tbl>"},
        HostileCase{"WordText", "docx", 0, "<w:p><w:r><w:t>", "word ", "</w:t></w:r></w:p>"},
        HostileCase{"WordLists", "docx", 1, "", "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>", ""},
        HostileCase{"WordComments", "docx", 3, "<w:comment>", "<w:t>commentary</w:t>", "</w:comment>"},
        HostileCase{"ExcelTexts", "xlsx", 1, "", "<si/>", ""},
        HostileCase{"ExcelStyles", "xlsx", 2, "<cellXfs>", "<xf/>", "</cellXfs>"},
        HostileCase{"ExcelFills", "xlsx", 2, "", "<fill/>", ""},
        HostileCase{"ExcelRows", "xlsx", 0, "", "<row/>", "", 6'000'000},
        HostileCase{"OpenDocumentSpaces", "odt", 0, "<text:p>", "<text:s text:c=\"100\"/>", "</text:p>"},
        HostileCase{"OpenDocumentColumns", "odt", 0, "<table:table>",
            "<table:table-row><table:table-cell table:number-columns-repeated=\"1000\"/></table:table-row>",
                "</table:table>"},
        HostileCase{"OpenDocumentSheets", "ods", 0, "", "<table:table/>", ""},
        HostileCase{"OpenDocumentRows", "ods", 0, "<table:table>",
            "<table:table-row table:number-rows-repeated=\"1000000000\"><table:table-cell><text:p>a</text:p>"
            "</table:table-cell></table:table-row>",
            "</table:table>"},
        HostileCase{"OpenDocumentLongTextRepeated", "ods", 0,
            "<table:table><table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell><text:p>", "word ",
            "</text:p></table:table-cell></table:table-row></table:table>", 900'000}),
    [](const auto& hostile) { return std::string{hostile.param.name}; });

TEST(HostileFiles, ManySheetsOfOnePartAreReadOnce)
{
    QByteArrayList parts{QByteArray{"<worksheet "} + excel + "><sheetData>" + QByteArray{"<row/>"}.repeated(1'000'000)
            + "</sheetData></worksheet>",
        {}, {},
        QByteArray{"<workbook "} + excel + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + QByteArray{"<sheet r:id=\"r1\"/>"}.repeated(100'000) + "</workbook>"};
    expectQuick(u"plan.xlsx"_s, plainZip(fuzz::packageOf("xlsx", parts)));
}

TEST(HostileFiles, ALongTextThatManyCellsShareIsCountedForEach)
{
    const QByteArray cells = QByteArray{"<row>"} + QByteArray{"<c t=\"s\"><v>0</v></c>"}.repeated(900) + "</row>";
    QByteArrayList parts{QByteArray{"<worksheet "} + excel + "><sheetData>" + cells.repeated(200) + "</sheetData></worksheet>",
        QByteArray{"<sst "} + excel + "><si><t>" + QByteArray{"word "}.repeated(180'000) + "</t></si></sst>"};
    expectQuick(u"plan.xlsx"_s, plainZip(fuzz::packageOf("xlsx", parts)));
}

TEST(HostileFiles, TextsAreDoneSoon)
{
    const qsizetype textBytes = tried(31 * mebibyte);
    for (const char* piece : {"\n", ",", "|\n", "e\xcc\x81", "\xce\x91\xcc\x81", "word ", "<li>", "<", "a\t\"b\n",
        " / "}) {
        SCOPED_TRACE(piece);
        const QByteArray unit = piece;
        expectQuick(u"plan.txt"_s, unit.repeated(textBytes / unit.size()));
        expectQuick(u"plan.csv"_s, unit.repeated(textBytes / unit.size()));
    }
}

TEST(HostileFiles, PagesAreDoneSoon)
{
    const qsizetype pageBytes = tried(15 * mebibyte);
    for (const char* piece : {"<p>", "<b></b>", "<br>", "<td colspan=1000>", "<tr><td>a", "<li>a", "&amp;", "<",
        "<!--", " a=b"}) {
        SCOPED_TRACE(piece);
        const QByteArray unit = piece;
        expectQuick(u"plan.html"_s, "<html><table><tr><td " + unit.repeated(pageBytes / unit.size()));
        expectQuick(u"plan.html"_s, "<html><table>" + unit.repeated(pageBytes / unit.size()));
    }
}

} // namespace boardplan
