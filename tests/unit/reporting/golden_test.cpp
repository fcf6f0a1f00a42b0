// Whole reports against files that a person has read. tests/golden/README.md says how to renew
// them.

#include "sample_book.h"

#include <boardplan/domain/comparison_words.h>
#include <boardplan/reporting/renderers.h>
#include <boardplan/reporting/reports.h>

#include <QFile>
#include <QJsonArray>
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

// With the words of one action written anew since.
Comparison changesSince(const SampleBook& sample, const View& since, const View& view)
{
    const ActionId action = sample.book.allActionsOf(sample.plan).back();
    JournalEntry reworded;
    reworded.seq = 1;
    reworded.entity = u"action"_s;
    reworded.uuid = action.value;
    reworded.op = JournalOp::Replace;
    reworded.fields.insert(u"text"_s, QJsonArray{u"Ask people."_s, QJsonValue{}});
    const ComparisonSide from{comparisonEnd(sample.book, sample.plan, sampleMeeting), &since, {}, 0, {}};
    const ComparisonSide to{{sampleDay, {}}, &view, {}, journalNow, {}};
    return compare(sample.plan, from, to, sample.updates(), std::vector{reworded});
}

// What the two closed meetings were told of the plan.
std::vector<Frozen> toldOf(const SampleBook& sample)
{
    std::vector<Frozen> told;
    for (const MeetingId meeting : trendMeetings(View{sample.book, sampleDay}, sample.plan)) {
        const bool isFirst = told.empty();
        const auto count = [](const char* rating, int number) {
            return QJsonObject{{u"rating"_s, QString::fromLatin1(rating)}, {u"count"_s, number}};
        };
        const QJsonArray counts{count("blue", 0), count("green", isFirst ? 2 : 5), count("amber", isFirst ? 1 : 3),
                                count("red", 0)};
        told.push_back({FrozenId::create(), meeting, Node::of(NodeKind::Plan, sample.plan),
                        isFirst ? QString{} : u"green"_s, {},
                        {{u"counts"_s, counts}, {u"included"_s, 9}, {u"rated"_s, isFirst ? 3 : 8},
                         {u"reason"_s, isFirst ? u"too few rated"_s : u"rated"_s}}});
    }
    return told;
}

Report sampleReport(const QString& kind)
{
    SampleBook sample = sampleBook();
    const LeadId lead = sample.directoryEntry(u"Prevention Subgroup"_s);
    const View since{sample.book, sample.standingsAt(sampleMeeting), sampleMeeting};
    ReportOptions options;
    options.marking = u"OFFICIAL"_s;
    options.author = u"Board Manager"_s;
    options.since = &since;
    const View view{sample.book, sampleDay};
    const Comparison changes = changesSince(sample, since, view);
    options.changes = &changes;
    options.told = toldOf(sample);
    options.lead = lead;
    options.past = [&sample](ActionId id) {
        std::vector<Update> updates = sample.updates();
        std::erase_if(updates, [id](const Update& update) { return update.action != id; });
        return updates;
    };
    return buildReport(kind, view, sample.plan, options).value();
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
