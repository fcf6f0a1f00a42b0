#include "sample_book.h"

#include <boardplan/reporting/renderers.h>
#include <boardplan/reporting/reports.h>

#include <QCryptographicHash>
#include <QRegularExpression>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

QString htmlOf(const SampleBook& sample)
{
    return QString::fromUtf8(
        renderHtml(actionTable(View{sample.book, sampleDay}, sample.plan, {})));
}

qsizetype count(const QString& html, const QString& pattern)
{
    return html.count(QRegularExpression{pattern});
}

} // namespace

TEST(Html, IsOneAccessibleFileWithoutScript)
{
    const QString html = htmlOf(sampleBook());
    EXPECT_TRUE(html.startsWith(u"<!DOCTYPE html>\n<html lang=\"en-GB\">"_s));
    EXPECT_EQ(count(html, u"<h1>"_s), 1);
    EXPECT_EQ(count(html, u"<table>"_s), count(html, u"<caption>"_s));
    EXPECT_EQ(count(html, u"scope=\"rowgroup\""_s), 5);
    EXPECT_EQ(count(html, u"<script|javascript:|<img|<link|https?://|\\sstyle=|\\son[a-z]+="_s), 0);
    EXPECT_EQ(count(html, u"<th(?! scope=| class=\"group)"_s),
              count(html, u"<thead>"_s)); // only "<thead" itself
}

TEST(Html, ItsPolicyAllowsItsOwnStyleAndNothingElse)
{
    const QString html = htmlOf(sampleBook());
    const qsizetype start = html.indexOf(u"<style>"_s) + 7;
    const QString style = html.mid(start, html.indexOf(u"</style>"_s) - start);
    const QString hash = QString::fromLatin1(
        QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64());
    EXPECT_TRUE(html.contains(u"default-src 'none'; style-src 'sha256-%1'"_s.arg(hash)));
}

TEST(Html, WordsFromThePlanStayWords)
{
    SampleBook sample;
    sample.editPlan().title = u"<script>alert(1)</script>"_s;
    sample.editPlan().ratingScheme.ratings.front().fill = u"red}</style><script>"_s;
    sample.putPlan();
    const auto id = sample.addAction(sample.addPriority(u"1"_s, u"A & B"_s), u"1\" x=\""_s,
                                     u"<img src=x onerror=y>"_s, u"\u202Egnp"_s, {});
    sample.report(id, {2026, 10, 1}, u"blue"_s, u"</td></table>"_s);
    const QString html = htmlOf(sample);
    EXPECT_EQ(count(html, u"<script|<img"_s), 0);
    EXPECT_TRUE(html.contains(u"&lt;img src=x onerror=y&gt;"_s));
    EXPECT_TRUE(html.contains(u"A &amp; B"_s));
    EXPECT_FALSE(html.contains(QChar{0x202e}));
    EXPECT_EQ(count(html, u"</table>"_s), 1);
}

TEST(Html, BarsHaveTheirCountsAsText)
{
    const SampleBook sample = sampleBook();
    const QString html =
        QString::fromUtf8(renderHtml(ragSummary(View{sample.book, sampleDay}, sample.plan, {})));
    EXPECT_EQ(count(html, u"<svg class=\"bar\"[^>]*aria-hidden=\"true\""_s), 3);
    EXPECT_TRUE(html.contains(u"<span class=\"small\">red 1, amber 1, green 1</span>"_s));
}

} // namespace boardplan::test
