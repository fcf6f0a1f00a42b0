// Separator and encoding of a text as a person says they are.

#include "unit/importing/import_fixtures.h"

#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

SourceDocument readAs(const QByteArray& bytes, const QString& format, const ReadChoices& choices)
{
    auto document = readDocument(u"plan"_s, bytes, format, {}, nullptr, choices);
    return document ? std::move(document).value() : SourceDocument{};
}

} // namespace

TEST(ReadChoices, WhatWasFoundIsSaid)
{
    const SourceDocument tabs = readAs("Action\tLead\n", u"tsv"_s, {});
    EXPECT_EQ(tabs.separator, u"\t"_s);
    EXPECT_EQ(tabs.encoding, u"UTF-8"_s);
    EXPECT_EQ(readAs("Action;Lead;When\na;b;c\nd;e;f\n", u"csv"_s, {}).separator, u";"_s);
    EXPECT_TRUE(readAs("<p>Plan</p>", u"html"_s, {}).separator.isEmpty());
}

TEST(ReadChoices, ASeparatorIsTakenAtItsWord)
{
    const QByteArray commas = "Action, agreed;Lead\n\"Visit; write\";Chair\n";
    const SourceDocument semicolons = readAs(commas, u"csv"_s, {.separator = u";"_s});
    ASSERT_EQ(semicolons.blocks.size(), 1U);
    EXPECT_EQ(test::textsOf(semicolons.blocks[0].rows[1]), (QStringList{u"Visit; write"_s, u"Chair"_s}));
    const SourceDocument text = readAs("Action, Lead\nVisit, Chair\n", u"tsv"_s, {.separator = u","_s});
    ASSERT_EQ(text.blocks.size(), 1U);
    EXPECT_EQ(test::textsOf(text.blocks[0].rows[1]), (QStringList{u"Visit"_s, u"Chair"_s}));
    const SourceDocument slashes = readAs("Visit / Chair\n", u"csv"_s, {.separator = u" / "_s});
    EXPECT_EQ(test::textsOf(slashes.blocks[0].rows[0]), (QStringList{u"Visit"_s, u"Chair"_s}));
}

TEST(ReadChoices, AnEncodingIsTakenAtItsWord)
{
    const QByteArray utf8 = "caf\xc3\xa9";
    EXPECT_EQ(readAs(utf8, u"tsv"_s, {}).blocks[0].text, u"café"_s);
    EXPECT_EQ(readAs(utf8, u"tsv"_s, {.encoding = u"Windows-1252"_s}).blocks[0].text, u"cafÃ©"_s);
    EXPECT_EQ(readAs("caf\xe9!", u"tsv"_s, {.encoding = u"UTF-8"_s}).blocks[0].text, u"caf\ufffd!"_s);
    EXPECT_EQ(readAs(QByteArray{"c\0a\0f\0", 6}, u"tsv"_s, {.encoding = u"UTF-16"_s}).blocks[0].text, u"caf"_s);
    EXPECT_EQ(readAs(utf8, u"tsv"_s, {.encoding = u"EBCDIC"_s}).encoding, u"UTF-8"_s); // not one of ours
}

TEST(ReadChoices, OtherFormatsPassThemOver)
{
    const ReadChoices choices{u"UTF-16"_s, u";"_s};
    EXPECT_EQ(readAs("<p>Plan</p>", u"html"_s, choices), readAs("<p>Plan</p>", u"html"_s, {}));
}

} // namespace boardplan
