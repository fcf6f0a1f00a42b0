#include "importing/list_items.h"
#include "importing/readers/left_overs.h"
#include "unit/importing/import_fixtures.h"

#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;

struct LeftOverCase {
    const char* name;
    QString text;
    QString plain;
};

void PrintTo(const LeftOverCase& leftOver, std::ostream* out) { *out << leftOver.name; }

class LeftOvers : public ::testing::TestWithParam<LeftOverCase> {};

TEST_P(LeftOvers, BecomePlainText) { EXPECT_EQ(withoutLeftOvers(GetParam().text), GetParam().plain); }

INSTANTIATE_TEST_SUITE_P(Table, LeftOvers,
    ::testing::Values(LeftOverCase{"Nothing", u"Hold  a   meeting "_s, u"Hold a meeting"_s},
        LeftOverCase{"List", u"<ul style=\"x\"> <li>One</li><li>Two</li></ul>"_s, u"• One\n• Two"_s},
        LeftOverCase{"Paragraphs", u"<p>One</p> <p>Two</p>"_s, u"One\nTwo"_s},
        LeftOverCase{"MarkInsideAWord", u"I<mark>nsert</mark>"_s, u"Insert"_s},
        LeftOverCase{"LineBreak", u"One<br/>Two"_s, u"One\nTwo"_s},
        LeftOverCase{"Entities", u"Health &amp; care&nbsp;lead"_s, u"Health & care lead"_s},
        LeftOverCase{"Stars", u"**1.2** Ensure"_s, u"1.2 Ensure"_s},
        LeftOverCase{"LessThanIsNoTag", u"within <5 days and >2"_s, u"within <5 days and >2"_s},
        LeftOverCase{"UnknownTagStays", u"see <http://example.org>"_s, u"see <http://example.org>"_s},
        LeftOverCase{"OnlyTags", u"<p> </p>"_s, u""_s}),
    [](const auto& leftOver) { return std::string{leftOver.param.name}; });

TEST(ListItems, ComeByLineAndByBullet)
{
    EXPECT_EQ(listItems(u"One sentence. Another."_s), QStringList{u"One sentence. Another."_s});
    EXPECT_EQ(listItems(u"• One • Two"_s), (QStringList{u"One"_s, u"Two"_s}));
    EXPECT_EQ(listItems(u"Lead:\n○ one\n- two"_s), (QStringList{u"Lead:"_s, u"one"_s, u"two"_s}));
    EXPECT_EQ(listItems(u"•"_s), QStringList{});
    EXPECT_EQ(listItems(QString{QChar{0xf0b7}} + u" Wingdings bullet"_s), QStringList{u"Wingdings bullet"_s});
}

TEST(ListItems, KnowBulletsFromWords)
{
    EXPECT_EQ(withoutBullet(u"- raise awareness"_s), u"raise awareness"_s);
    EXPECT_EQ(withoutBullet(u"- · raise"_s), u"raise"_s);
    EXPECT_EQ(withoutBullet(u"-5 degrees"_s), u"-5 degrees"_s);
    EXPECT_TRUE(isMark(u"•"_s));
    EXPECT_TRUE(isMark(u"--"_s));
    EXPECT_TRUE(isMark(u"\u0131"_s));
    EXPECT_FALSE(isMark(u"A"_s));
    EXPECT_FALSE(isMark(u"7"_s));
}

struct DittoCase {
    const char* name;
    QString text;
    bool isDitto;
};

void PrintTo(const DittoCase& ditto, std::ostream* out) { *out << ditto.name; }

class DittoMark : public ::testing::TestWithParam<DittoCase> {};

TEST_P(DittoMark, IsKnown) { EXPECT_EQ(isDitto(GetParam().text), GetParam().isDitto); }

INSTANTIATE_TEST_SUITE_P(Table, DittoMark,
    ::testing::Values(DittoCase{"QuotationMark", u"\""_s, true}, DittoCase{"TwoQuotationMarks", u"\" \""_s, true},
        DittoCase{"Low", u"„"_s, true}, DittoCase{"Scanned", u"u u"_s, true},
        DittoCase{"ScannedCyrillic", u"\u0438 \u0438"_s, true}, DittoCase{"ScannedPounds", u"£6 €6"_s, true},
        DittoCase{"ScannedOnes", u"11 11"_s, true}, DittoCase{"InWords", u"Ditto"_s, true},
        DittoCase{"AsAbove", u"As above."_s, true}, DittoCase{"OneLetter", u"A"_s, false},
        DittoCase{"TwoWords", u"IT QA"_s, false}, DittoCase{"Nothing", u""_s, false},
        DittoCase{"Dash", u"-"_s, false}, DittoCase{"Words", u"to do"_s, false}),
    [](const auto& ditto) { return std::string{ditto.param.name}; });

} // namespace boardplan
