#include "reporting/plan_blocks.h"
#include "reporting/report_parts.h"

#include <boardplan/base/with_capital.h>
#include <boardplan/domain/timescale.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostMeetings = 5;

// What a meeting was told, in today's scheme or, where a rating was retired since, in its own
// words.
Distribution frozenDistribution(const Frozen& row, const RatingScheme& scheme)
{
    Distribution distribution;
    int counted = 0;
    for (const auto& entry : row.facts.value(u"counts"_s).toArray()) {
        const QJsonObject count = entry.toObject();
        const Rating* rating = scheme.said(count.value(u"rating"_s).toString());
        const int number = count.value(u"count"_s).toInt();
        counted += number;
        if (rating != nullptr && number > 0) {
            distribution.segments.push_back({*rating, number});
        }
    }
    // Marked complete without a rating that says so: rated, and in no count.
    const int included = row.facts.value(u"included"_s).toInt();
    const int rated = row.facts.value(u"rated"_s).toInt();
    if (rated > counted) {
        const Rating complete = ratingOfComplete(scheme);
        auto known = std::find_if(distribution.segments.begin(), distribution.segments.end(),
                                  [&](const DistributionSegment& segment) {
                                      return segment.rating->key == complete.key;
                                  });
        if (known == distribution.segments.end()) {
            known = distribution.segments.insert(known, DistributionSegment{complete, 0});
        }
        known->count += rated - counted;
    }
    std::stable_sort(distribution.segments.begin(), distribution.segments.end(),
                     [](const DistributionSegment& one, const DistributionSegment& other) {
                         return one.rating->severity > other.rating->severity;
                     });
    const int shown =
        distribution.total(); // what was told by a rating that is nowhere now is not lost
    distribution.segments.push_back({std::nullopt, std::max(0, included - shown)});
    return distribution;
}

Chip frozenChip(const Frozen& row, const RatingScheme& scheme)
{
    const QString judged = row.facts.value(u"judgement"_s).toString();
    const Rating* rating = scheme.said(judged.isEmpty() ? row.rating : judged);
    return rating != nullptr ? Chip{*rating, {}}
                             : Chip{{}, withCapital(row.facts.value(u"reason"_s).toString())};
}

} // namespace

std::vector<MeetingId> trendMeetings(const View& view, PlanId id)
{
    const Plan* plan = view.book().find(id);
    std::vector<const Meeting*> closed;
    for (const Meeting& meeting : view.book().table<Meeting>().rows()) {
        const bool isTold = meeting.closedOn.isValid() && meeting.closedOn <= view.day() &&
                            meeting.date <= view.day();
        if (plan != nullptr && meeting.body == MeetingBody::Board && plan->isOf(meeting.board) &&
            isTold) {
            closed.push_back(&meeting);
        }
    }
    std::sort(closed.begin(), closed.end(), [](const Meeting* one, const Meeting* other) {
        return one->date != other->date ? one->date < other->date : one->id < other->id;
    });
    std::vector<MeetingId> meetings;
    for (std::size_t i = closed.size() - std::min(closed.size(), mostMeetings); i < closed.size();
         ++i) {
        meetings.push_back(closed[i]->id);
    }
    return meetings;
}

std::vector<ReportBlock> trendBlocks(const View& view, const Plan& plan,
                                     const ReportOptions& options)
{
    const Node node = Node::of(NodeKind::Plan, plan.id);
    ReportTrend trend;
    trend.caption =
        QCoreApplication::translate("boardplan", "Ratings at the last board meetings and now");
    for (const MeetingId meeting : trendMeetings(view, plan.id)) {
        const auto row =
            std::find_if(options.told.begin(), options.told.end(), [&](const Frozen& told) {
                return told.meeting == meeting && told.node == node;
            });
        if (row != options.told.end()) {
            trend.points.push_back({displayDate(view.book().find(meeting)->date),
                                    frozenChip(*row, plan.ratingScheme),
                                    frozenDistribution(*row, plan.ratingScheme)});
        }
    }
    if (trend.points.size() < 2) {
        return {};
    }
    trend.points.push_back({QCoreApplication::translate("boardplan", "now"), nodeChip(view, node),
                            nodeDistribution(view, node)});
    return {
        ReportHeading{2, QCoreApplication::translate("boardplan", "Over the last board meetings")},
        trend};
}

} // namespace boardplan
