#include "unit/importing/import_fixtures.h"

#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;

struct DetectionCase {
    const char* name;
    QByteArray bytes;
    QString code;
    QString says;
};

void PrintTo(const DetectionCase& detection, std::ostream* out) { *out << detection.name; }

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
        DetectionCase{"Empty", "", u"BP-IMP-006"_s, u"empty"_s}),
    [](const auto& detection) { return std::string{detection.param.name}; });

TEST(FormatDetection, TakesTextForTabSeparated)
{
    const auto format = detectFormat(u"plan.txt"_s, "A\tB\n");
    ASSERT_TRUE(format);
    EXPECT_EQ(format.value(), u"tsv"_s);
}

} // namespace boardplan
