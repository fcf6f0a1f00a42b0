#include <boardplan/domain/enum_keys.h>

#include <boardplan/domain/action.h>
#include <boardplan/domain/action_filter.h>
#include <boardplan/domain/lead.h>
#include <boardplan/domain/meeting.h>
#include <boardplan/domain/node.h>
#include <boardplan/domain/plan.h>
#include <boardplan/domain/rating_scheme.h>
#include <boardplan/domain/rollup_rule.h>
#include <boardplan/domain/timescale.h>
#include <boardplan/domain/update.h>

#include <array>

namespace boardplan {

using namespace Qt::StringLiterals;

template <> std::span<const EnumKey<RatingRole>> enumKeys()
{
    static constexpr std::array<EnumKey<RatingRole>, 3> keys{{{RatingRole::Progress, "progress"_L1},
        {RatingRole::Complete, "complete"_L1}, {RatingRole::NotStarted, "notStarted"_L1}}};
    return keys;
}

template <> std::span<const EnumKey<RatingClass>> enumKeys()
{
    static constexpr std::array<EnumKey<RatingClass>, 3> keys{{{RatingClass::OnPlan, "onPlan"_L1},
        {RatingClass::AtRisk, "atRisk"_L1}, {RatingClass::OffTrack, "offTrack"_L1}}};
    return keys;
}

template <> std::span<const EnumKey<RatingShape>> enumKeys()
{
    static constexpr std::array<EnumKey<RatingShape>, 10> keys{{{RatingShape::Square, "square"_L1},
        {RatingShape::Triangle, "triangle"_L1}, {RatingShape::Circle, "circle"_L1},
        {RatingShape::Tick, "tick"_L1}, {RatingShape::Diamond, "diamond"_L1},
        {RatingShape::Ring, "ring"_L1}, {RatingShape::TriangleDown, "triangleDown"_L1},
        {RatingShape::Star, "star"_L1}, {RatingShape::Plus, "plus"_L1}, {RatingShape::Bar, "bar"_L1}}};
    return keys;
}

template <> std::span<const EnumKey<TimescaleKind>> enumKeys()
{
    static constexpr std::array<EnumKey<TimescaleKind>, 9> keys{{{TimescaleKind::None, "none"_L1},
        {TimescaleKind::Date, "date"_L1}, {TimescaleKind::Dates, "dates"_L1},
        {TimescaleKind::Period, "period"_L1}, {TimescaleKind::Ongoing, "ongoing"_L1},
        {TimescaleKind::Recurring, "recurring"_L1}, {TimescaleKind::Event, "event"_L1},
        {TimescaleKind::Mixed, "mixed"_L1}, {TimescaleKind::Complete, "complete"_L1}}};
    return keys;
}

template <> std::span<const EnumKey<LeadKind>> enumKeys()
{
    static constexpr std::array<EnumKey<LeadKind>, 5> keys{{{LeadKind::Role, "role"_L1},
        {LeadKind::Subgroup, "subgroup"_L1}, {LeadKind::Agency, "agency"_L1},
        {LeadKind::Person, "person"_L1}, {LeadKind::Group, "group"_L1}}};
    return keys;
}

template <> std::span<const EnumKey<RuleKind>> enumKeys()
{
    static constexpr std::array<EnumKey<RuleKind>, 4> keys{{{RuleKind::Balanced, "balanced"_L1},
        {RuleKind::Strict, "strict"_L1}, {RuleKind::Thresholds, "thresholds"_L1},
        {RuleKind::CountsOnly, "counts"_L1}}};
    return keys;
}

template <> std::span<const EnumKey<PlanStatus>> enumKeys()
{
    static constexpr std::array<EnumKey<PlanStatus>, 2> keys{
        {{PlanStatus::Draft, "draft"_L1}, {PlanStatus::Adopted, "adopted"_L1}}};
    return keys;
}

template <> std::span<const EnumKey<BlockKind>> enumKeys()
{
    static constexpr std::array<EnumKey<BlockKind>, 3> keys{{{BlockKind::Paragraph, "paragraph"_L1},
        {BlockKind::List, "list"_L1}, {BlockKind::Table, "table"_L1}}};
    return keys;
}

template <> std::span<const EnumKey<ActionStateKey>> enumKeys()
{
    static constexpr std::array<EnumKey<ActionStateKey>, 3> keys{{{ActionStateKey::Live, "live"_L1},
        {ActionStateKey::Paused, "paused"_L1}, {ActionStateKey::Withdrawn, "withdrawn"_L1}}};
    return keys;
}

template <> std::span<const EnumKey<LeadRole>> enumKeys()
{
    static constexpr std::array<EnumKey<LeadRole>, 2> keys{
        {{LeadRole::Lead, "lead"_L1}, {LeadRole::Contributor, "contributor"_L1}}};
    return keys;
}

template <> std::span<const EnumKey<DatePrecision>> enumKeys()
{
    static constexpr std::array<EnumKey<DatePrecision>, 3> keys{{{DatePrecision::Day, "day"_L1},
        {DatePrecision::Month, "month"_L1}, {DatePrecision::Year, "year"_L1}}};
    return keys;
}

template <> std::span<const EnumKey<NodeKind>> enumKeys()
{
    static constexpr std::array<EnumKey<NodeKind>, 7> keys{{{NodeKind::All, "all"_L1},
        {NodeKind::Board, "board"_L1}, {NodeKind::Plan, "plan"_L1},
        {NodeKind::Priority, "priority"_L1}, {NodeKind::Objective, "objective"_L1},
        {NodeKind::Lead, "lead"_L1}, {NodeKind::Action, "action"_L1}}};
    return keys;
}

template <> std::span<const EnumKey<MeetingBody>> enumKeys()
{
    static constexpr std::array<EnumKey<MeetingBody>, 3> keys{{{MeetingBody::Board, "board"_L1},
        {MeetingBody::Executive, "executive"_L1}, {MeetingBody::Subgroup, "subgroup"_L1}}};
    return keys;
}

template <> std::span<const EnumKey<ActionFact>> enumKeys()
{
    static constexpr std::array<EnumKey<ActionFact>, 6> keys{{{ActionFact::Overdue, "overdue"_L1},
        {ActionFact::DueSoon, "dueSoon"_L1}, {ActionFact::ReportDue, "reportDue"_L1},
        {ActionFact::UpdateAwaited, "updateAwaited"_L1},
        {ActionFact::NoRecentUpdate, "noRecentUpdate"_L1}, {ActionFact::Changed, "changed"_L1}}};
    return keys;
}

} // namespace boardplan
