#include "importing/readers/text_decoder.h"
#include "unit/importing/import_fixtures.h"

#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;

struct DecoderCase {
    const char* name;
    QByteArray bytes;
    QString text;
    QString encoding;
};

void PrintTo(const DecoderCase& decoder, std::ostream* out) { *out << decoder.name; }

class DecodesText : public ::testing::TestWithParam<DecoderCase> {};

TEST_P(DecodesText, AsItWasStored)
{
    const auto decoded = decodeText(u"plan.txt"_s, GetParam().bytes);
    ASSERT_TRUE(decoded);
    EXPECT_EQ(decoded.value().text, GetParam().text);
    EXPECT_EQ(decoded.value().encoding, GetParam().encoding);
}

INSTANTIATE_TEST_SUITE_P(Table, DecodesText,
    ::testing::Values(DecoderCase{"Utf8", "caf\xc3\xa9 \xe2\x80\x93 1", u"café – 1"_s, u"UTF-8"_s},
        DecoderCase{"Utf8WithMark", "\xef\xbb\xbf" "a\tb", u"a\tb"_s, u"UTF-8"_s},
        DecoderCase{"Utf16LittleEndian", QByteArray{"\xff\xfe" "a\0\xe9\0", 6}, u"aé"_s, u"UTF-16"_s},
        DecoderCase{"Utf16BigEndian", QByteArray{"\xfe\xff\0a\0b", 6}, u"ab"_s, u"UTF-16"_s},
        DecoderCase{"Utf16WithoutMark", QByteArray{"p\0l\0a\0n\0", 8}, u"plan"_s, u"UTF-16"_s},
        DecoderCase{"Windows1252", "SAB\x92s plan \x96 caf\xe9", u"SAB’s plan – café"_s, u"Windows-1252"_s},
        DecoderCase{"WindowsLineEnds", "a\r\nb\rc", u"a\nb\nc"_s, u"UTF-8"_s},
        DecoderCase{"ControlsGo", "a\x01\x1b" "b\x7f" "c", u"abc"_s, u"UTF-8"_s},
        DecoderCase{"BidiAndSoftHyphenGo", "a\xe2\x80\xae" "b\xc2\xad" "c", u"abc"_s, u"UTF-8"_s},
        DecoderCase{"LigaturesAndHardSpaces", "o\xef\xac\x83" "ce\xc2\xa0" "1", u"office 1"_s, u"UTF-8"_s},
        DecoderCase{"Composed", "cafe\xcc\x81", u"café"_s, u"UTF-8"_s},
        DecoderCase{"EmojiStays", "\xf0\x9f\x98\x80", QString::fromUtf8("\xf0\x9f\x98\x80"), u"UTF-8"_s}),
    [](const auto& decoder) { return std::string{decoder.param.name}; });

TEST(TextDecoder, RefusesBytesThatAreNoText)
{
    const auto decoded = decodeText(u"photo.txt"_s, QByteArray{"ab\0cdefg\x01", 9});
    ASSERT_FALSE(decoded);
    EXPECT_EQ(decoded.error().code, u"BP-IMP-008"_s);
    EXPECT_TRUE(decoded.error().message().contains(u"photo.txt"_s));
}

} // namespace boardplan
