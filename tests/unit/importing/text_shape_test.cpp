#include "importing/cell_shape.h"
#include "importing/ref_numbers.h"
#include "importing/text_shape.h"
#include "unit/importing/import_fixtures.h"

#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;

TEST(TextShape, KnowsTheMiddleOfASentence)
{
    EXPECT_TRUE(startsInside(u"of abuse and neglect"_s));
    EXPECT_TRUE(startsInside(u", and more"_s));
    EXPECT_FALSE(startsInside(u"We will"_s));
    EXPECT_FALSE(startsInside(u"b. those affected"_s));
    EXPECT_FALSE(startsInside(u""_s));
    EXPECT_TRUE(isUnfinished(u"contributions from service users and their"_s));
    EXPECT_TRUE(isUnfinished(u"Agency Case Audit (and"_s));
    EXPECT_TRUE(isUnfinished(u"our multi-"_s));
    EXPECT_FALSE(isUnfinished(u"the plan is in place."_s));
    EXPECT_FALSE(isUnfinished(u"Board Team"_s));
}

TEST(TextShape, JoinsHalves)
{
    EXPECT_EQ(joinHalves(u"and review our multi-"_s, u"agency policies"_s), u"and review our multi-agency policies"_s);
    EXPECT_EQ(joinHalves(u"one"_s, u"two"_s), u"one two"_s);
    EXPECT_EQ(joinHalves(u""_s, u"two"_s), u"two"_s);
    EXPECT_EQ(joinHalves(u"2019 -"_s, u"2021"_s), u"2019 - 2021"_s);
}

TEST(TextShape, TakesContinuedOff)
{
    bool wasContinued = false;
    EXPECT_EQ(withoutContinued(u"Prevention (continued)."_s, &wasContinued), u"Prevention"_s);
    EXPECT_TRUE(wasContinued);
    EXPECT_EQ(withoutContinued(u"Prevention cont'd"_s), u"Prevention"_s);
    EXPECT_EQ(withoutContinued(u"Continued learning"_s, &wasContinued), u"Continued learning"_s);
    EXPECT_FALSE(wasContinued);
}

TEST(TextShape, FindsTheNextSentence)
{
    const QStringList openings{u"we will"_s};
    EXPECT_EQ(findOpening(u"the outcomes We will hold it"_s, openings), 13);
    EXPECT_EQ(findOpening(u"We will hold it"_s, openings), -1);
    EXPECT_EQ(findOpening(u"and that We will hold it"_s, openings), -1);
    EXPECT_EQ(findSecondSentence(u"On track. No action needed."_s), 10);
    EXPECT_EQ(findSecondSentence(u"On track."_s), -1);
}

TEST(TextShape, KnowsQuotes)
{
    EXPECT_TRUE(isQuoted(u"“I want to feel safe”"_s));
    EXPECT_FALSE(isQuoted(u"\"One\" word"_s));
    EXPECT_EQ(withoutQuotes(u"\"I want to feel safe\""_s), u"I want to feel safe"_s);
}

struct RefCase {
    const char* name;
    QString text;
    QString ref; // empty: none
    QString rest;
};

void PrintTo(const RefCase& ref, std::ostream* out) { *out << ref.name; }

class ReadsRef : public ::testing::TestWithParam<RefCase> {};

TEST_P(ReadsRef, AtTheStartOfAText)
{
    const auto read = readRef(GetParam().text);
    EXPECT_EQ(read.has_value(), !GetParam().ref.isEmpty());
    if (read) {
        EXPECT_EQ(read->ref, GetParam().ref);
        EXPECT_EQ(read->text, GetParam().rest);
    }
}

INSTANTIATE_TEST_SUITE_P(Table, ReadsRef,
    ::testing::Values(RefCase{"Dotted", u"1.2 Improve awareness"_s, u"1.2"_s, u"Improve awareness"_s},
        RefCase{"Misprinted", u"I.I Increase"_s, u"I.I"_s, u"Increase"_s},
        RefCase{"MisprintedWhole", u"I. Provide"_s, u"I"_s, u"Provide"_s},
        RefCase{"Lettered", u"2a.10 Adults"_s, u"2a.10"_s, u"Adults"_s},
        RefCase{"Colon", u"1: Listening"_s, u"1"_s, u"Listening"_s},
        RefCase{"Level", u"Objective 3 Raise awareness"_s, u"3"_s, u"Raise awareness"_s},
        RefCase{"LevelDash", u"Priority 2 – Awareness"_s, u"2"_s, u"Awareness"_s},
        RefCase{"LevelWord", u"Priority two: Awareness"_s, u"2"_s, u"Awareness"_s},
        RefCase{"LevelCapitals", u"PRIORITY 2C – To be sure"_s, u"2C"_s, u"To be sure"_s},
        RefCase{"LevelAlone", u"Objective 1"_s, u"1"_s, u""_s},
        RefCase{"Quantity", u"3 sessions a year"_s, u""_s, u""_s},
        RefCase{"Percentage", u"100% of members"_s, u""_s, u""_s},
        RefCase{"Year", u"2020 – a further programme"_s, u""_s, u""_s},
        RefCase{"Pronoun", u"I want to be safe"_s, u""_s, u""_s},
        RefCase{"Priorities", u"Priorities for the year"_s, u""_s, u""_s},
        RefCase{"LevelWithoutNumber", u"Priority actions for all"_s, u""_s, u""_s}),
    [](const auto& ref) { return std::string{ref.param.name}; });

TEST(RefNumbers, AreEqualInEverySpelling)
{
    EXPECT_EQ(foldRef(u"I.2"_s), foldRef(u"1.2"_s));
    EXPECT_EQ(foldRef(u"2C"_s), foldRef(u"2c."_s));
    EXPECT_EQ(foldRef(u"two"_s), foldRef(u"2"_s));
    EXPECT_NE(foldRef(u"2.1"_s), foldRef(u"2.11"_s));
    EXPECT_TRUE(isRef(u"2a.10"_s));
    EXPECT_TRUE(isRef(u"A"_s));
    EXPECT_TRUE(isRef(u"R12"_s));
    EXPECT_FALSE(isRef(u"Board"_s));
    EXPECT_FALSE(isRef(u"2 visits"_s));
}

struct ShapeCase {
    const char* name;
    QString text;
    bool isTimescale;
    bool isLead;
};

void PrintTo(const ShapeCase& shape, std::ostream* out) { *out << shape.name; }

class CellShape : public ::testing::TestWithParam<ShapeCase> {};

TEST_P(CellShape, IsToldFromTheText)
{
    EXPECT_EQ(likenessToTimescale(GetParam().text) >= 2, GetParam().isTimescale);
    EXPECT_EQ(likenessToLead(GetParam().text, {}) >= 2, GetParam().isLead);
}

INSTANTIATE_TEST_SUITE_P(Table, CellShape,
    ::testing::Values(ShapeCase{"Month", u"March 2020"_s, true, false},
        ShapeCase{"Ongoing", u"As required and ongoing"_s, true, false},
        ShapeCase{"Event", u"Following the completion of a review"_s, true, false},
        ShapeCase{"YearAndWords", u"2020 - Further links will be made with all of the groups"_s, true, false},
        ShapeCase{"Lead", u"Board Manager"_s, false, true},
        ShapeCase{"Leads", u"Task and Finish Group, QA Subgroup and Independent Chair"_s, false, true},
        ShapeCase{"Sentence", u"We will agree a protocol with the fire service"_s, false, false},
        ShapeCase{"SentenceOnGroups", u"there are terms of reference for the group"_s, false, false}),
    [](const auto& shape) { return std::string{shape.param.name}; });

} // namespace boardplan
