#include "sample_book.h"

#include <boardplan/reporting/chase_letter.h>

#include <QUrl>
#include <gtest/gtest.h>

namespace boardplan::test {
namespace {

using namespace Qt::StringLiterals;

void setEmail(SampleBook& sample, const QString& name, const QString& email)
{
    const Lead before = *sample.book.find(sample.directoryEntry(name));
    Lead after = before;
    after.email = email;
    sample.book.put(replaced(before, after));
}

ChaseLetter letterTo(const SampleBook& sample, const QString& name)
{
    const View view{sample.book, sampleDay};
    for (const ChaseLetter& letter :
         chaseLetters(view, sample.plan, chaseList(view, sample.plan))) {
        if (letter.name == name) {
            return letter;
        }
    }
    return {};
}

TEST(ChaseLetter, SaysWhatIsAskedForAndWhy)
{
    SampleBook sample = sampleBook();
    setEmail(sample, u"Prevention Subgroup"_s, u"prevention@example.org"_s);
    const ChaseLetter letter = letterTo(sample, u"Prevention Subgroup"_s);
    EXPECT_EQ(letter.to, QStringList{u"prevention@example.org"_s});
    EXPECT_EQ(letter.subject,
              u"Business plan 2026–27: updates for the board meeting on 4 December 2026"_s);
    EXPECT_EQ(
        letter.body,
        u"For Prevention Subgroup: 2 actions of Business plan 2026–27 for the board meeting on 4 "
        u"December 2026.\n"
        "\n"
        "OVERDUE\n"
        "\n"
        "2.4  Shared procedure for hoarding and self-neglect\n"
        "    October 2026 – overdue 22 days, update awaited\n"
        "    Last update 4 Sep 2026: amber. Working group met once.\n"
        "\n"
        "UPDATE AWAITED\n"
        "\n"
        "2.3  Doorstep-crime awareness week with trading standards\n"
        "    March 2027 – update awaited\n"
        "    Last update 3 Sep 2026: green. Dates agreed.\n"
        "\n"
        "Please reply for each with its rating (Red, Amber, Green or Complete), what has happened, "
        "what happens next, "
        "a new date and the reason where the date has moved, and anything you ask of the board.\n"_s);
}

TEST(ChaseLetter, OfOneNeverReportedSaysSo)
{
    const ChaseLetter letter = letterTo(sampleBook(), u"SAR Subgroup"_s);
    EXPECT_TRUE(letter.to.isEmpty());
    EXPECT_TRUE(letter.body.contains(u"\n    No update yet.\n"_s)) << letter.body.toStdString();
}

TEST(MailtoLink, SurvivesMarkupAndLineBreaks)
{
    const ChaseLetter letter{u"x"_s,
                             {u"a&b@example.org"_s, u"c?d@example.org"_s},
                             u"R&D: 50% – why?"_s,
                             u"One\nTwo & <three>\n"_s};
    const MailtoLink made = mailtoLink(letter);
    EXPECT_TRUE(made.hasBody);
    EXPECT_EQ(
        made.link,
        "mailto:a%26b@example.org,c%3Fd@example.org?subject=R%26D%3A%2050%25%20%E2%80%93%20why%3F"
        "&body=One%0D%0ATwo%20%26%20%3Cthree%3E%0D%0A");
    EXPECT_TRUE(QUrl::fromEncoded(made.link, QUrl::StrictMode).isValid());
}

TEST(MailtoLink, LeavesOutABodyThatMailProgramsWouldCut)
{
    const ChaseLetter letter{u"x"_s, {u"a@example.org"_s}, u"Updates"_s, QString{2000, u'x'}};
    const MailtoLink made = mailtoLink(letter);
    EXPECT_FALSE(made.hasBody);
    EXPECT_EQ(made.link, "mailto:a@example.org?subject=Updates");
}

} // namespace
} // namespace boardplan::test
