#include <boardplan/domain/text_search.h>

#include <gtest/gtest.h>
#include <random>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

struct FoldRow {
    const char* name;
    QString text;
    QString findable;
};

void PrintTo(const FoldRow& row, std::ostream* out)
{
    *out << row.name;
}

struct RangeRow {
    const char* name;
    QString text;
    QString typed;
    std::vector<TextRange> ranges;
};

void PrintTo(const RangeRow& row, std::ostream* out)
{
    *out << row.name;
}

} // namespace

class FoldedText : public ::testing::TestWithParam<FoldRow> {};

TEST_P(FoldedText, IsFindable)
{
    EXPECT_EQ(findable(GetParam().text), GetParam().findable);
    EXPECT_EQ(findable(GetParam().findable), GetParam().findable);
}

INSTANTIATE_TEST_SUITE_P(
    Table, FoldedText,
    ::testing::Values(FoldRow{"Nothing", u""_s, u""_s}, FoldRow{"OnlySigns", u" – … "_s, u""_s},
                      FoldRow{"Capitals", u"QA Sub-Group"_s, u"qa sub group"_s},
                      FoldRow{"Ref", u"2a.5"_s, u"2a 5"_s},
                      FoldRow{"Accents", u"Café Ŵyr naïve"_s, u"cafe wyr naive"_s},
                      FoldRow{"CombiningAccents", u"cafe\u0301"_s, u"cafe"_s},
                      FoldRow{"Apostrophes", u"partner’s and partner's"_s,
                              u"partners and partners"_s},
                      FoldRow{"SoftHyphen", u"safe\u00adguarding"_s, u"safeguarding"_s},
                      FoldRow{"Lines", u"one\n\ntwo\tthree"_s, u"one two three"_s},
                      FoldRow{"Ligature", u"ﬁre"_s, u"fire"_s},

                      FoldRow{"Greek", u"Σίσυφος"_s, u"σισυφοσ"_s},
                      FoldRow{"Dotted", u"İstanbul"_s, u"istanbul"_s},
                      FoldRow{"HardSpace", u"90\u00a0%"_s, u"90"_s},
                      FoldRow{"Beyond16Bits", u"𝐀ction 👍 done"_s, u"action done"_s}),
    [](const auto& row) { return std::string{row.param.name}; });

class FoundRanges : public ::testing::TestWithParam<RangeRow> {};

TEST_P(FoundRanges, StandWhereTheTextHasThem)
{
    EXPECT_EQ(foundRanges(GetParam().text, findableTerms(GetParam().typed)), GetParam().ranges);
}

INSTANTIATE_TEST_SUITE_P(
    Table, FoundRanges,
    ::testing::Values(RangeRow{"NothingTyped", u"Fire safety"_s, u" "_s, {}},
                      RangeRow{"Absent", u"Fire safety"_s, u"flood"_s, {}},
                      RangeRow{"AnyCase", u"Fire safety"_s, u"FIRE"_s, {{0, 4}}},
                      RangeRow{"InsideAWord", u"healthcare"_s, u"care"_s, {{6, 4}}},
                      RangeRow{"Twice", u"care for care"_s, u"care"_s, {{0, 4}, {9, 4}}},
                      RangeRow{
                          "TwoTerms", u"Fire and safety"_s, u"safety fire"_s, {{0, 4}, {9, 6}}},
                      RangeRow{"Overlap", u"safeguarding"_s, u"safeg guard"_s, {{0, 9}}},
                      RangeRow{"AcrossAHyphen", u"the sub-group met"_s, u"sub-group"_s, {{4, 9}}},
                      RangeRow{"AcrossAnApostrophe", u"partner’s site"_s, u"partners"_s, {{0, 9}}},
                      RangeRow{"WithItsAccent", u"cafe\u0301 open"_s, u"cafe"_s, {{0, 5}}},
                      RangeRow{"OneSignTwoLetters", u"a ﬁre"_s, u"fi"_s, {{2, 1}}},
                      RangeRow{"Beyond16Bits", u"a 𝐀b"_s, u"a b"_s, {{0, 1}, {2, 3}}}),
    [](const auto& row) { return std::string{row.param.name}; });

TEST(TextSearch, WhatIsTypedTogetherStaysTogether)
{
    EXPECT_EQ(findableTerms(u" 2.1  Café, café "_s), (QStringList{u"2 1"_s, u"cafe"_s}));
    EXPECT_TRUE(findableTerms(u" , … "_s).isEmpty());
    EXPECT_TRUE(holdsEveryTerm(findable(u"Action 2.1: tea"_s), findableTerms(u"tea 2.1"_s)));
    EXPECT_FALSE(holdsEveryTerm(findable(u"Action 2, room 1"_s), findableTerms(u"2.1"_s)));
    EXPECT_FALSE(holdsEveryTerm(findable(u"Action 12.1"_s), findableTerms(u"2.1"_s)));
    EXPECT_TRUE(holdsEveryTerm(findable(u"12.1 and 2.15"_s), findableTerms(u"2.1"_s)));
}

// Whatever is found is marked, and only then; what is marked is found again.
TEST(TextSearch, MarksWhatItFinds)
{
    const QString letters = u"aÀb’ -\u0301ﬁß.👍é\nC"_s;
    std::mt19937 random{6};
    const auto text = [&](std::size_t longest) {
        QString made;
        for (std::size_t length = random() % longest; length > 0; --length) {
            made += letters[static_cast<qsizetype>(random()) % letters.size()];
        }
        return made;
    };
    for (int round = 0; round < 5000; ++round) {
        const QString written = text(24);
        const QStringList terms = findableTerms(text(4)).mid(0, 1);
        const std::vector<TextRange> ranges = foundRanges(written, terms);
        const bool isFound = !terms.isEmpty() && holdsEveryTerm(findable(written), terms);
        ASSERT_EQ(!ranges.empty(), isFound) << written.toStdString();
        qsizetype end = -1;
        for (const TextRange& range : ranges) {
            ASSERT_GT(range.start, end);
            end = range.start + range.length;
            ASSERT_LE(end, written.size());
            ASSERT_TRUE(holdsEveryTerm(findable(written.mid(range.start, range.length)), terms));
        }
    }
}

} // namespace boardplan
