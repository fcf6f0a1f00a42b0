// Whole reports against files that a person has read. tests/golden/README.md says how to renew
// them.

#include "sample_reports.h"

#include <boardplan/reporting/renderers.h>
#include <boardplan/reporting/reports.h>

#include <QFile>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

QString goldenPath(const QString& name)
{
    return QStringLiteral(BOARDPLAN_SOURCE_DIR) + u"/tests/golden/reports/"_s + name;
}

bool isUpdating()
{
    return qEnvironmentVariable("BOARDPLAN_UPDATE_GOLDEN") == u"1"_s;
}

QByteArray goldenBytes(const QString& name)
{
    QFile file{goldenPath(name)};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

void expectGolden(const QString& name, const QByteArray& bytes)
{
    if (isUpdating()) {
        QFile file{goldenPath(name)};
        ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << file.errorString().toStdString();
        file.write(bytes);
        return;
    }
    EXPECT_EQ(bytes.toStdString(), goldenBytes(name).toStdString()) << name.toStdString();
}

// The sample's rule was another one until a day after its last meeting.
Report reportAfterRuleChange()
{
    SampleBook sample = sampleBook();
    RollupRule strict = sample.editPlan().rollupRule;
    strict.kind = RuleKind::Strict;
    strict.version = 2;
    sample.editPlan().ruleChanges = {{sample.editPlan().rollupRule, sampleMeeting.addDays(20), u"Chair"_s,
                                      u"no red is to be hidden by greens"_s}};
    sample.editPlan().rollupRule = strict;
    sample.putPlan();
    const View since{sample.book, sample.standingsAt(sampleMeeting), sampleMeeting};
    ReportOptions options;
    options.since = &since;
    return ragSummary(View{sample.book, sampleDay}, sample.plan, options);
}

} // namespace

class GoldenReport : public testing::TestWithParam<const char*> {};

TEST_P(GoldenReport, HtmlIsAsRead)
{
    const QString kind = QString::fromLatin1(GetParam());
    expectGolden(kind + u".html"_s, renderHtml(sampleReport(kind)));
}

TEST_P(GoldenReport, CsvIsAsRead)
{
    const QString kind = QString::fromLatin1(GetParam());
    expectGolden(kind + u".csv"_s, renderCsv(sampleReport(kind)));
}

TEST(GoldenRuleChange, IsToldWithTheLastMeetingUnderBothRules)
{
    expectGolden(u"rule-change.html"_s, renderHtml(reportAfterRuleChange()));
}

INSTANTIATE_TEST_SUITE_P(Kinds, GoldenReport, testing::Values("summary", "cover", "exceptions", "actions", "subgroup", "form", "leads", "progress"),
                         [](const auto& kind) { return std::string{kind.param}; });

} // namespace boardplan::test
