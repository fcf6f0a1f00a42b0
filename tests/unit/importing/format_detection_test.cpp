#include "unit/importing/import_fixtures.h"
#include "unit/importing/workbook_writer.h"

#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;
using test::Packing;
using test::ZipWriter;

namespace {

QByteArray odfNamed(const QByteArray& type)
{
    return ZipWriter{}
        .add(u"mimetype"_s, "application/vnd.oasis.opendocument." + type, Packing::Stored)
        .add(u"content.xml"_s, "<a/>")
        .bytes();
}

// A package whose main part has that type; `more` are types of other parts.
QByteArray packageOf(const QByteArray& type, const QByteArray& more = {})
{
    return ZipWriter{}
        .add(u"[Content_Types].xml"_s,
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>" + more
                + "<Override PartName='/main' ContentType='application/" + type + "+xml'/></Types>")
        .bytes();
}

// The start of an old container with a stream of that name.
QByteArray oldContainer(const QString& stream)
{
    QByteArray bytes{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"};
    bytes += QByteArray(512, '\0');
    return bytes.append(reinterpret_cast<const char*>(stream.utf16()), 2 * stream.size());
}

const QByteArray embedded =
    "<Default Extension='pptx' "
    "ContentType='application/vnd.openxmlformats-officedocument.presentationml.presentation'/>"
    "<Default Extension='xlsx' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'/>"
    "<Default Extension='odt' ContentType='application/vnd.oasis.opendocument.text'/>";

} // namespace

struct DetectionCase {
    const char* name;
    QByteArray bytes;
    QString code;
    QString says;
};

void PrintTo(const DetectionCase& detection, std::ostream* out)
{
    *out << detection.name;
}

class RefusedFile : public ::testing::TestWithParam<DetectionCase> {};

TEST_P(RefusedFile, IsNamedForWhatItIs)
{
    const auto format = detectFormat(u"/tmp/board plan"_s, GetParam().bytes);
    ASSERT_FALSE(format);
    EXPECT_EQ(format.error().code, GetParam().code);
    EXPECT_TRUE(format.error().what.contains(GetParam().says)) << format.error().what.toStdString();
    EXPECT_TRUE(format.error().what.contains(u"board plan"_s));
    EXPECT_FALSE(format.error().todo.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Table, RefusedFile,
    ::testing::Values(DetectionCase{"Pdf", "%PDF-1.7 …", u"BP-IMP-001"_s, u"PDF"_s},
        DetectionCase{"OldWord", "\xd0\xcf\x11\xe0\xa1\xb1", u"BP-IMP-002"_s, u".doc"_s},
        DetectionCase{"Png", "\x89PNG\r\n", u"BP-IMP-003"_s, u"picture"_s},
        DetectionCase{"Jpeg", "\xff\xd8\xff\xe0", u"BP-IMP-003"_s, u"picture"_s},
        DetectionCase{"Tiff", QByteArray{"II*\0", 4}, u"BP-IMP-003"_s, u"picture"_s},
        DetectionCase{"DamagedZip", "PK\x03\x04", u"BP-IMP-060"_s, u"damaged"_s},
        DetectionCase{"BoardPlanFile", "SQLite format 3", u"BP-IMP-005"_s, u"BoardPlan"_s},
        DetectionCase{"Rtf", "{\\rtf1", u"BP-IMP-018"_s, u"rich text"_s},
        DetectionCase{"ProtectedWord", oldContainer(u"EncryptedPackage"_s), u"BP-IMP-061"_s, u"password"_s},
        DetectionCase{"OldExcel", oldContainer(u"Workbook"_s), u"BP-IMP-002"_s, u".xls"_s},
        DetectionCase{"ProtectedZip", ZipWriter{}.add(u"a"_s, "x").encrypt(test::ZipCipher::Aes).bytes(),
            u"BP-IMP-061"_s, u"password"_s},
        DetectionCase{"PowerPoint", packageOf("vnd.openxmlformats-officedocument.presentationml.presentation.main"),
            u"BP-IMP-080"_s, u"presentation"_s},
        DetectionCase{"SlideShow", packageOf("vnd.openxmlformats-officedocument.presentationml.slideshow.main"),
            u"BP-IMP-080"_s, u"presentation"_s},
        DetectionCase{"PowerPointWithMacros", packageOf("vnd.ms-powerpoint.presentation.macroEnabled.main"),
            u"BP-IMP-080"_s, u"presentation"_s},
        DetectionCase{
            "BinaryWorkbook", packageOf("vnd.ms-excel.sheet.binary.macroEnabled.main"), u"BP-IMP-080"_s, u".xlsb"_s},
        DetectionCase{"Impress", odfNamed("presentation"), u"BP-IMP-080"_s, u"presentation"_s},
        DetectionCase{"Draw", odfNamed("graphics"), u"BP-IMP-080"_s, u"drawing"_s},
        DetectionCase{"PlainZip", ZipWriter{}.add(u"plan.docx"_s, "x").bytes(), u"BP-IMP-081"_s, u".zip"_s},
        DetectionCase{"OtherPackage", packageOf("vnd.example"), u"BP-IMP-081"_s, u".zip"_s},
        DetectionCase{"EmptyZip", QByteArray{"PK\x05\x06"} + QByteArray(18, '\0'), u"BP-IMP-081"_s, u".zip"_s},
        DetectionCase{"Empty", "", u"BP-IMP-006"_s, u"empty"_s}),
    [](const auto& detection) { return std::string{detection.param.name}; });

struct FormatCase {
    const char* name;
    QByteArray bytes;
    QString format;
};

void PrintTo(const FormatCase& format, std::ostream* out)
{
    *out << format.name;
}

class KnownFormat : public ::testing::TestWithParam<FormatCase> {};

TEST_P(KnownFormat, IsToldByWhatTheFileHoldsWhateverItsName)
{
    for (const QString& name : {u"plan.txt"_s, u"plan.csv"_s, u"plan.pdf"_s, u"plan"_s}) {
        const auto format = detectFormat(name, GetParam().bytes);
        ASSERT_TRUE(format) << format.error().message().toStdString();
        EXPECT_EQ(format.value(), GetParam().format);
    }
}

INSTANTIATE_TEST_SUITE_P(Table, KnownFormat,
    ::testing::Values(FormatCase{"Docx", test::docxOf({}), u"docx"_s}, FormatCase{"Odt", test::odtOf({}), u"odt"_s},
        FormatCase{"Ods", test::odsOf({}), u"ods"_s}, FormatCase{"OdtTemplate", odfNamed("text-template"), u"odt"_s},
        FormatCase{"Xlsx", packageOf("vnd.openxmlformats-officedocument.spreadsheetml.sheet.main"), u"xlsx"_s},
        FormatCase{"Xlsm", packageOf("vnd.ms-excel.sheet.macroEnabled.main"), u"xlsx"_s},
        FormatCase{"Docm", packageOf("vnd.ms-word.document.macroEnabled.main"), u"docx"_s},
        FormatCase{"Dotx", packageOf("vnd.openxmlformats-officedocument.wordprocessingml.template.main"), u"docx"_s},
        FormatCase{"DocxWithOthersInIt",
            packageOf("vnd.openxmlformats-officedocument.wordprocessingml.document.main", embedded), u"docx"_s},
        FormatCase{"DocxByItsDefaultType",
            ZipWriter{}
                .add(u"[Content_Types].xml"_s,
                    "<?xml version='1.0' encoding='utf-8'?>\n<Types "
                    "xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                    "<Default Extension='xml' "
                    "ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></"
                    "Types>")
                .bytes(),
            u"docx"_s}),
    [](const auto& format) { return std::string{format.param.name}; });

TEST(FormatDetection, TakesTextForTabSeparated)
{
    const auto format = detectFormat(u"plan.txt"_s, "A\tB\n");
    ASSERT_TRUE(format);
    EXPECT_EQ(format.value(), u"tsv"_s);
}

} // namespace boardplan
