// Every distinct timescale of the published plans, as a person reads it. Texts of more than six
// words are given by their first words, number of words and digest, so that no sentence of the
// plans stands here.

#include "support/shared_plans.h"
#include "unit/importing/import_fixtures.h"
#include "unit/timescales/timescale_rows.h"

#include <QCryptographicHash>
#include <algorithm>
#include <gtest/gtest.h>
#include <span>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

using test::TimescaleRow;

constexpr TimescaleRow cumbriaTimescales[]{
    {u"March 2020", u"date due 2020-03-31 [2020-03-31]"},
    {u"January 2020", u"date due 2020-01-31 [2020-01-31]"},
    {u"December 2019", u"date due 2019-12-31 [2019-12-31]"},
    {u"September 2019", u"date due 2019-09-30 [2019-09-30]"},
    {u"October 2019", u"date due 2019-10-31 [2019-10-31]"},
};

constexpr TimescaleRow hampshireTimescales[]{
    {u"Completed. Completed. Completed. … 11 5762918ef6373b1d",
     u"mixed due 2021-12-31 [2020-01-01..2020-12-31, 2021-01-01..2021-12-31]"},
    {u"Completed.", u"complete"},
    {u"2020/2021 - Whilst … 26 d8ab5229cb7c8e8a", u"mixed due 2021-03-31 [2020-04-01..2021-03-31]"},
    {u"Completed. 2020/2021 - … 10 4280b51ca2eae025",
     u"mixed due 2021-03-31 [2020-04-01..2021-03-31]"},
    {u"2020/2021 - Further … 12 d4618511f8f672c0",
     u"period due 2021-03-31 [2020-04-01..2021-03-31]"},
    {u"Completed – Jan … 19 3379b43b4288d3d5",
     u"mixed due 2021-03-31 [2019-01-31, 2020-04-01..2021-03-31] every P1Y"},
    {u"2020/2021 - Whilst … 22 5618bc205890a7e9", u"mixed due 2021-03-31 [2020-04-01..2021-03-31]"},
    {u"2020/2021 - Ongoing.", u"mixed due 2021-03-31 [2020-04-01..2021-03-31] ongoing"},
    {u"2020/2021 - Partnership … 9 2798d2a001a77e59",
     u"mixed due 2021-03-31 [2020-04-01..2021-03-31] ongoing"},
    {u"2020/2021 - HSAB … 47 8f7fab2bd6416698",
     u"mixed due 2021-12-31 [2020-04-01..2021-03-31, 2021-01-01..2021-12-31] ongoing"},
    {u"2020 - Additional … 9 72faddf64d5e2026", u"period due 2020-12-31 [2020-01-01..2020-12-31]"},
    {u"2020 - Multi … 11 bbcbe18fde350efe", u"period due 2020-12-31 [2020-01-01..2020-12-31]"},
    {u"2020 - It … 10 c52f41978affe116", u"period due 2020-12-31 [2020-01-01..2020-12-31]"},
    {u"2020/2021 - Partnership … 8 69d9af3d01d63cbc",
     u"period due 2021-03-31 [2020-04-01..2021-03-31]"},
    {u"HSAB to consider … 15 1e1e320f5e30cb13", u"period due 2020-12-31 [2020-01-01..2020-12-31]"},
    {u"Completed. 2020 - … 25 3a261338ab51d8b1", u"mixed due 2020-12-31 [2020-01-01..2020-12-31]"},
    {u"2020 – the … 21 0af3ca3b20c328f1", u"period due 2020-12-31 [2020-01-01..2020-12-31]"},
    {u"2020 – the … 15 38e246c4f04adee2", u"period due 2020-12-31 [2020-01-01..2020-12-31]"},
    {u"2020 – Joint … 10 dc96d1a0f741db3f", u"period due 2020-12-31 [2020-01-01..2020-12-31]"},
    {u"2020 - Training … 10 7db2bb69b1f04985", u"period due 2020-12-31 [2020-01-01..2020-12-31]"},
    {u"2020 – Monitoring … 11 c48da78d5fababc2",
     u"mixed due 2020-12-31 [2020-01-01..2020-12-31] ongoing"},
    {u"2020 – Refreshed … 7 ea393ee954fe1df3", u"period due 2020-12-31 [2020-01-01..2020-12-31]"},
    {u"2020 - Training … 18 1cc01ceb84e83cf5", u"period due 2020-12-31 [2020-01-01..2020-12-31]"},
    {u"To be completed in 2020.", u"period due 2020-12-31 [2020-01-01..2020-12-31]"},
    {u"2020/21 – To be achieved.", u"period due 2021-03-31 [2020-04-01..2021-03-31]"},
    {u"2020 – to … 17 cd823fffa5e2f0f3", u"period due 2020-12-31 [2020-01-01..2020-12-31]"},
    {u"Stakeholder events were … 23 513e0956c6bb8f5e",
     u"dates due 2020-03-31 [2019-10-01..2019-12-31, 2020-01-01..2020-03-31]"},
    {u"2020 - Service … 27 cbbd5099ab34a953", u"period due 2020-12-31 [2020-01-01..2020-12-31]"},
    {u"2020 – Stakeholder … 16 68ed3ad24dcc2463",
     u"period due 2020-12-31 [2020-01-01..2020-12-31]"},
    {u"Completed in 2019. … 20 7a9fcc45d99f2214",
     u"mixed due 2021-12-31 [2019-01-01..2019-12-31, 2021-01-01..2021-12-31]"},
    {u"Completed. The scorecard … 14 c9686ef48a56b2a6", u"complete"},
    {u"2020 - 4LSAB … 25 e4814913020bb21c", u"period due 2020-12-31 [2020-01-01..2020-12-31]"},
    {u"Completed 2018.", u"complete [2018-01-01..2018-12-31]"},
    {u"2019/20 2 x … 8 5ffc8dcc05f295e5", u"period due 2020-03-31 [2019-04-01..2020-03-31]"},
    {u"2020 – Health … 12 191e8e1f83ef7ca5", u"period due 2020-12-31 [2020-01-01..2020-12-31]"},
    {u"2020 – to … 19 2f6d5c50900cd8d8", u"mixed due 2020-12-31 [2020-01-01..2020-12-31] every P6M "
                                         u"when 'following statutory and discretionary SARs'"},
    {u"To take place in 2020/21.", u"period due 2021-03-31 [2020-04-01..2021-03-31]"},
    {u"2020 – 4LSAB … 14 6b8e6dee48c86470", u"period due 2020-12-31 [2020-01-01..2020-12-31]"},
    {u"2020 - Protocol … 11 0f3e8c5a17d2d158", u"period due 2020-12-31 [2020-01-01..2020-12-31]"},
    {u"Completed 2018. Ongoing … 13 5783b02d57cd2ca6", u"mixed [2018-01-01..2018-12-31] ongoing"},
};

constexpr TimescaleRow kentTimescales[]{
    {u"June 2019", u"date due 2019-06-30 [2019-06-30]"},
    {u"September 2019", u"date due 2019-09-30 [2019-09-30]"},
    {u"Quarterly or as required", u"mixed every P3M when 'as required'"},
    {u"As required and ongoing", u"mixed when 'As required' ongoing"},
    {u"June 2020 Annually", u"mixed due 2020-06-30 [2020-06-30] every P1Y"},
    {u"March 2019", u"date due 2019-03-31 [2019-03-31]"},
    {u"April 2019", u"date due 2019-04-30 [2019-04-30]"},
    {u"Ongoing", u"ongoing"},
    {u"Ongoing and May 2019", u"mixed due 2019-05-31 [2019-05-31] ongoing"},
    {u"Annually", u"recurring every P1Y"},
    {u"May 2019 Annually", u"mixed due 2019-05-31 [2019-05-31] every P1Y"},
    {u"Annually and ongoing", u"mixed every P1Y ongoing"},
    {u"Following the completion of a SAR", u"event when 'Following the completion of a SAR'"},
    {u"May 2019", u"date due 2019-05-31 [2019-05-31]"},
    {u"January 2020", u"date due 2020-01-31 [2020-01-31]"},
};

constexpr TimescaleRow nottinghamTimescales[]{
    {u"June 2014 Ongoing", u"mixed due 2014-06-30 [2014-06-30] ongoing"},
    {u"May 2014", u"date due 2014-05-31 [2014-05-31]"},
    {u"I nsert", u"none"},
    {u"1 st July 2014", u"date due 2014-07-01 [2014-07-01]"},
    {u"30 th Sept 2014", u"date due 2014-09-30 [2014-09-30]"},
    {u"Ongoing Monitoring / Reporting", u"ongoing"},
    {u"insert", u"none"},
    {u"Ongoing through the year.", u"ongoing"},
    {u"Quarterly feedback to Board.", u"recurring every P3M"},
    {u"Ongoing throughout the year.", u"ongoing"},
    {u"Received quarterly.", u"recurring every P3M"},
    {u"Quarterly throughout the year", u"recurring every P3M"},
    {u"Bi annual report to Board.", u"recurring every P6M"},
    {u"Bi annual checks.", u"recurring every P6M"},
    {u"Dip testing for specific learning issues.", u"none"},
    {u"Analysis in requested reports bi annually.", u"recurring every P6M"},
    {u"Analysis of findings … 8 7819d7f16b7d0e08", u"recurring every P6M"},
    {u"Bi annually.", u"recurring every P6M"},
    {u"Monitoring over 12 … 8 f01c8792b9f70739", u"ongoing"},
    {u"Bi annual reporting.", u"recurring every P6M"},
};

constexpr TimescaleRow somersetTimescales[]{
    {u"Ongoing", u"ongoing"},
    {u"Standards developed during 2019/20", u"period due 2020-03-31 [2019-04-01..2020-03-31]"},
    {u"Meet 2 x … 7 16f4fc2d88e967b2", u"mixed every P6M ongoing"},
    {u"Quarterly", u"recurring every P3M"},
    {u"Q2/3 Annually", u"recurring every P1Y"},
    {u"Quarterly Quarterly", u"recurring every P3M"},
    {u"Biannually", u"recurring every P6M"},
    {u"Q3 2019", u"period due 2019-12-31 [2019-10-01..2019-12-31]"},
};

struct PublishedPlan {
    const char* name;
    const char* file;
    std::span<const TimescaleRow> timescales;
};

void PrintTo(const PublishedPlan& plan, std::ostream* out)
{
    *out << plan.name;
}

QString digestOf(const QString& text)
{
    QString letters;
    for (const QChar letter : text.toLower()) {
        letters += letter.isLetterOrNumber() ? QString{letter} : QString{};
    }
    return QString::fromLatin1(
        QCryptographicHash::hash(letters.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

QString keyOf(const QString& text)
{
    constexpr qsizetype mostWords = 6;
    const QStringList words = text.simplified().split(u' ');
    return words.size() <= mostWords ? text
                                     : u"%1 … %2 %3"_s.arg(words.mid(0, 3).join(u' '))
                                           .arg(words.size())
                                           .arg(digestOf(text));
}

class PublishedTimescales : public ::testing::TestWithParam<PublishedPlan> {};

TEST_P(PublishedTimescales, AreAllInTheTable)
{
    if (test::sharedFolder().isEmpty()) {
        GTEST_SKIP() << test::noSharedPlans;
    }
    const Proposal proposal = test::proposalOfSharedPlan(QString::fromLatin1(GetParam().file));
    TimescaleContext context;
    context.period = proposal.period.value_or(Window{});
    std::size_t read = 0;
    QStringList seen;
    for (const ProposedAction& action : test::actionsOf(proposal)) {
        const QString& text = action.timescaleText.text;
        if (text.isEmpty() || seen.contains(text)) {
            continue;
        }
        seen.append(text);
        const QString key = keyOf(text);
        const auto& rows = GetParam().timescales;
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const TimescaleRow& one) {
            return key == QString::fromUtf16(one.text);
        });
        ASSERT_NE(row, rows.end()) << key.toStdString();
        EXPECT_EQ(test::readingLine(readTimescale(text, context)).toStdString(),
                  QString::fromUtf16(row->reading).toStdString())
            << key.toStdString();
        ++read;
    }
    EXPECT_EQ(read, GetParam().timescales.size());
}

INSTANTIATE_TEST_SUITE_P(
    Plans, PublishedTimescales,
    ::testing::Values(PublishedPlan{"Cumbria", "cumbria-2019-20.txt", cumbriaTimescales},
                      PublishedPlan{"Hampshire", "hampshire-2016-21.txt", hampshireTimescales},
                      PublishedPlan{"Kent", "kent-and-medway-2019-21.txt", kentTimescales},
                      PublishedPlan{"Nottingham", "nottingham-2014-15.txt", nottinghamTimescales},
                      PublishedPlan{"Somerset", "somerset-2019-22.txt", somersetTimescales}),
    [](const auto& plan) { return std::string{plan.param.name}; });

} // namespace

} // namespace boardplan
