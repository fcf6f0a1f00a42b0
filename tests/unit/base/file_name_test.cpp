#include <boardplan/base/file_name.h>

#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

struct NameCase {
    const char* name;
    QString words;
    QString file;
};

void PrintTo(const NameCase& one, std::ostream* out)
{
    *out << one.name;
}

} // namespace

class FileName : public testing::TestWithParam<NameCase> {};

TEST_P(FileName, IsOneThatEverySystemTakes)
{
    EXPECT_EQ(fileNameOf(GetParam().words), GetParam().file);
}

INSTANTIATE_TEST_SUITE_P(
    Table, FileName,
    testing::Values(
        NameCase{"Plain", u"Quality Assurance Subgroup"_s, u"Quality Assurance Subgroup"_s},
        NameCase{"Slashes", u"MCA/DoLS\\subgroup"_s, u"MCA-DoLS-subgroup"_s},
        NameCase{"Marks", u"Who? \"Us\" <all>|*:"_s, u"Who- -Us- -all----"_s},
        NameCase{"Above", u"../../etc/passwd"_s, u"-..-etc-passwd"_s},
        NameCase{"Hidden", u".profile. "_s, u"profile"_s},
        NameCase{"Lines", u"a\nb\t c"_s, u"a-b- c"_s},
        NameCase{"Turned", u"a\u202Egnp"_s, u"a-gnp"_s}, NameCase{"Kept", u"aux"_s, u"_aux"_s},
        NameCase{"KeptWithEnding", u"COM1.x"_s, u"_COM1.x"_s}, NameCase{"Nothing", u" .. "_s, {}},
        NameCase{"Welsh", u"Bwrdd Diogelu – Gwynedd"_s, u"Bwrdd Diogelu – Gwynedd"_s}),
    [](const auto& one) { return std::string{one.param.name}; });

TEST(FileName, IsCutBetweenLetters)
{
    const QString name = fileNameOf(u"é😀"_s.repeated(200));
    EXPECT_LE(name.toUtf8().size(), 180);
    EXPECT_GT(name.toUtf8().size(), 170);
    EXPECT_FALSE(name.back().isHighSurrogate());
}

} // namespace boardplan
