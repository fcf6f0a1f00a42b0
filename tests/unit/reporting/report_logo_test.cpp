#include <boardplan/reporting/renderers.h>
#include <boardplan/reporting/report_logo.h>

#include <QBuffer>
#include <QImage>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray picture(const QSize& size, const char* format = "PNG")
{
    QImage image{size, QImage::Format_ARGB32};
    image.fill(QColor{0, 90, 160, 128});
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

// A PNG's first bytes with a size that its picture does not have.
QByteArray lying(int width)
{
    QByteArray bytes = picture({8, 8});
    for (int i = 0; i < 4; ++i) {
        bytes[16 + i] = static_cast<char>((width >> (24 - 8 * i)) & 0xff);
    }
    return bytes;
}

struct LogoCase {
    const char* name;
    QByteArray bytes;
};

void PrintTo(const LogoCase& logo, std::ostream* out)
{
    *out << logo.name;
}

} // namespace

class RefusedLogo : public testing::TestWithParam<LogoCase> {};

TEST_P(RefusedLogo, SaysWhatALogoMustBe)
{
    const auto logo = readLogo(GetParam().bytes, {});
    ASSERT_FALSE(logo.ok());
    EXPECT_EQ(logo.error().code, u"BP-REP-015"_s);
    EXPECT_TRUE(logo.error().todo.contains(u"PNG or JPEG"_s));
}

INSTANTIATE_TEST_SUITE_P(
    Table, RefusedLogo,
    testing::Values(LogoCase{"Nothing", {}},
                    LogoCase{"Svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"},
                    LogoCase{"Gif", picture({8, 8}, "PNG").replace("PNG", "GIF")},
                    LogoCase{"Cut", picture({64, 64}).left(60)}, LogoCase{"Wide", lying(4001)},
                    LogoCase{"Huge", lying(2000000000)},
                    LogoCase{"TooLarge", QByteArray(largestLogo + 1, 'x')}),
    [](const auto& logo) { return std::string{logo.param.name}; });

TEST(ReportLogo, IsEncodedAnewShrunkAndLaidOnWhite)
{
    const QByteArray given = picture({1600, 400}) + "<script>trailing bytes</script>";
    const auto logo = readLogo(given, u"Sampleton Board"_s);
    ASSERT_TRUE(logo.ok());
    EXPECT_EQ(logo->size, QSize(800, 200));
    EXPECT_FALSE(logo->png.contains("script"));
    EXPECT_EQ(logo->png, readLogo(given, u"Sampleton Board"_s)->png);
    const QImage image = QImage::fromData(logo->png, "PNG");
    EXPECT_FALSE(image.hasAlphaChannel());
    EXPECT_NEAR(image.pixelColor(9, 9).red(), 127, 2); // half of white shows through
    EXPECT_TRUE(readLogo(picture({20, 20}, "JPEG"), {}).ok());
}

TEST(ReportLogo, StandsInPagesAndIsPartOfThePaper)
{
    Report report;
    report.title = u"Paper"_s;
    const QString without = versionCode(report);
    EXPECT_FALSE(renderHtml(report).contains("<img"));
    EXPECT_FALSE(renderHtml(report).contains("img-src"));
    report.logo = readLogo(picture({60, 20}), u"A \"B\" <Board>"_s).value();
    EXPECT_NE(versionCode(report), without);
    const QByteArray html = renderHtml(report);
    EXPECT_TRUE(html.contains(
        "<img class=\"logo\" alt=\"A &quot;B&quot; &lt;Board&gt;\" src=\"data:image/png;base64,"));
    EXPECT_TRUE(html.contains("img-src data:"));
    const auto pdf = renderPdf(report);
    ASSERT_TRUE(pdf.ok());
    EXPECT_TRUE(pdf.value().contains("/Image"));
}

} // namespace boardplan::test
