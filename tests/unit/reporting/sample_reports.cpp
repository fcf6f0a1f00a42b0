#include "sample_reports.h"

#include <boardplan/domain/comparison_words.h>
#include <boardplan/reporting/report_logo.h>
#include <boardplan/reporting/reports.h>

#include <QBuffer>
#include <QImage>
#include <QJsonArray>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

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

QByteArray plainPng()
{
    QImage image{60, 20, QImage::Format_RGB32};
    image.fill(Qt::darkBlue);
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

ReportTable blankForm()
{
    ReportTable form;
    form.caption = u"Form"_s;
    form.columns = {{u"Action"_s, 1, false}, {u"This time"_s, 1, false}};
    form.groups.push_back({0, {}, {}, {{{textCell(u"Write"_s), textCell({})}}, {{textCell(u"Ask"_s), textCell({})}}}});
    form.isForm = true;
    return form;
}

ReportTrend plainTrend()
{
    const auto& ratings = bragScheme().ratings;
    return {u"Over time"_s, {{u"12 Sep 2026"_s, Chip{ratings.front(), {}}, {{{ratings.front(), 2}, {{}, 1}}}},
                             {u"now"_s, std::nullopt, {{{ratings.back(), 3}, {{}, 0}}}}}};
}

} // namespace

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

Report specialReport()
{
    Report report;
    report.title = u"Special"_s;
    report.date = sampleDay;
    report.paper = PaperSize::A3;
    report.orientation = PageOrientation::Portrait;
    report.logo = readLogo(plainPng(), u"City <Board>"_s).value();
    report.blocks = {ReportHeading{2, u"First"_s}, ReportList{{u"one"_s, u"two"_s}, true},
                     ReportParagraph{u"Financial:"_s, u"say what it costs"_s, true}, ReportList{{u"three"_s}, true},
                     ReportList{{u"bullet"_s}}, ReportHeading{3, u"Appendix"_s, true}, blankForm(), plainTrend()};
    return report;
}

} // namespace boardplan::test
