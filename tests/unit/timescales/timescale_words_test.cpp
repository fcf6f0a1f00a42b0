#include "timescale_rows.h"

#include <QStringList>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

// A phrase, the words that made its reading and those that did not; runs are parted by " | ".
struct WordUse {
    const char16_t* text;
    const char16_t* used;
    const char16_t* unused;
};

void PrintTo(const WordUse& use, std::ostream* out)
{
    *out << '"' << QString::fromUtf16(use.text).toStdString() << '"';
}

std::string runsLine(const QString& text, const std::vector<WordRun>& runs)
{
    QStringList words;
    for (const WordRun& run : runs) {
        EXPECT_EQ(text.mid(run.begin, run.text.size()), run.text);
        words.append(run.text);
    }
    return words.join(u" | "_s).toStdString();
}

class UsedWords : public ::testing::TestWithParam<WordUse> {};

TEST_P(UsedWords, ArePartedFromTheRest)
{
    const QString text = QString::fromUtf16(GetParam().text);
    const TimescaleWords words = timescaleWords(text, twoYearPlan());
    EXPECT_EQ(runsLine(text, words.used), QString::fromUtf16(GetParam().used).toStdString());
    EXPECT_EQ(runsLine(text, words.unused), QString::fromUtf16(GetParam().unused).toStdString());
}

INSTANTIATE_TEST_SUITE_P(
    Table, UsedWords,
    ::testing::Values(
        WordUse{u"", u"", u""}, WordUse{u"March 2020", u"March 2020", u""},
        WordUse{u"in March 2020.", u"in March 2020", u""},
        WordUse{u"by the end of March 2020", u"by the end of March 2020", u""},
        WordUse{u"Policy by the Board by March 2020", u"by March 2020", u"Policy by the Board"},
        WordUse{u"March 2020 for approval", u"March 2020", u"for approval"},
        WordUse{u"March 2020 (draft) and June 2020", u"March 2020 | and June 2020", u"draft"},
        WordUse{u"Thursday 4th July 2019", u"Thursday 4th July 2019", u""},
        WordUse{u"Q3 (October to December 2019)", u"Q3 (October to December 2019", u""},
        WordUse{u"was May, now July 2019", u"was May, now July 2019", u""},
        WordUse{u"Ongoing – monitoring", u"Ongoing", u"monitoring"},
        WordUse{u"Quarterly feedback to Board", u"Quarterly", u"feedback to Board"},
        WordUse{u"Received quarterly", u"quarterly", u"Received"},
        WordUse{u"Following the completion of a SAR", u"Following the completion of a SAR", u""},
        WordUse{u"Report as required and ongoing", u"as required and ongoing", u"Report"},
        WordUse{u"TBC", u"", u"TBC"}, WordUse{u"31/02/2020", u"", u"31/02/2020"},
        WordUse{u"31/02/2020 or May 2020", u"or May 2020", u"31/02/2020"},
        WordUse{u"80% complete", u"", u"80% complete"},
        WordUse{u"Completed. 2020 – further training", u"Completed. 2020", u"further training"},
        WordUse{u"2020 – programme (Apr – Apr)", u"2020", u"programme (Apr – Apr"},
        WordUse{u"Quarterly throughout the year", u"Quarterly throughout the year", u""},
        WordUse{u"Year 1 (2019/20)", u"Year 1 (2019/20", u""},
        WordUse{u"Start: April 2019 End: March 2020", u"Start: April 2019 End: March 2020", u""}));

TEST(UsedWords, AreNoneBehindWhatIsReadOfALongText)
{
    const QString text = u"May 2020 "_s + u"word "_s.repeated(1000) + u"June"_s;
    const TimescaleWords words = timescaleWords(text, {});
    ASSERT_EQ(words.used.size(), 1U);
    ASSERT_EQ(words.unused.size(), 1U);
    EXPECT_EQ(words.used[0].text, u"May 2020"_s);
    EXPECT_TRUE(words.unused[0].text.endsWith(u"word June"_s));
}

// As many words as are read of a text at all do not fit into a normal form that adds some of its own: the text is its
// own normal form then.
TEST(NormalForm, OfATextThatIsReadToTheLastWordItMayHaveIsTheText)
{
    QStringList periods;
    for (int year = 2000; year < 2060; ++year) {
        periods << u"Q1 %1; Q3 %1"_s.arg(year);
    }
    const QString condition = u"2 weekly; if "_s + u"&"_s.repeated(396);
    for (const QString& text : {periods.join(u"; "_s), condition}) {
        const Timescale reading = readTimescale(text, {});
        EXPECT_NE(reading.kind, TimescaleKind::None);
        EXPECT_EQ(normalForm(reading), text);
    }
    EXPECT_EQ(readTimescale(periods.join(u"; "_s), {}).windows.size(), 100U);
}

} // namespace

} // namespace boardplan::test
