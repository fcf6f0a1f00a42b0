// Field lists of the values nested in entities.

#include "domain/field_list.h"

#include <array>

namespace boardplan {

template <> std::span<const Field<Fraction>> fieldsOf()
{
    static constexpr std::array list{
        field<&Fraction::numerator>("numerator"), field<&Fraction::denominator>("denominator")};
    return list;
}

template <> std::span<const Field<Rating>> fieldsOf()
{
    static constexpr std::array list{field<&Rating::key>("key"), field<&Rating::letter>("letter"),
        field<&Rating::word>("word"), field<&Rating::label>("label"), field<&Rating::meaning>("meaning"),
        field<&Rating::consequence>("consequence"), field<&Rating::severity>("severity"),
        field<&Rating::role>("role"), field<&Rating::ratingClass>("class"), field<&Rating::fill>("fill"),
        field<&Rating::ink>("ink"), field<&Rating::shape>("shape")};
    return list;
}

template <> std::span<const Field<RetiredRating>> fieldsOf()
{
    static constexpr std::array list{
        field<&RetiredRating::rating>("rating"), field<&RetiredRating::countsAs>("countsAs")};
    return list;
}

template <> std::span<const Field<RatingScheme>> fieldsOf()
{
    static constexpr std::array list{field<&RatingScheme::name>("name"),
        field<&RatingScheme::ratings>("ratings"), optionalField<&RatingScheme::retired>("retired")};
    return list;
}

template <> std::span<const Field<RollupRule>> fieldsOf()
{
    static constexpr std::array list{field<&RollupRule::kind>("name"), field<&RollupRule::version>("version"),
        field<&RollupRule::redShare>("redShare"), field<&RollupRule::amberShare>("amberShare"),
        field<&RollupRule::floor>("floor"), field<&RollupRule::isLevelByLevel>("levelByLevel"),
        field<&RollupRule::countsOverdueGreenAsAmber>("overdueGreenAsAmber")};
    return list;
}

template <> std::span<const Field<RuleChange>> fieldsOf()
{
    static constexpr std::array list{field<&RuleChange::before>("before"), field<&RuleChange::on>("on"),
        field<&RuleChange::author>("author"), field<&RuleChange::reason>("reason")};
    return list;
}

template <> std::span<const Field<Window>> fieldsOf()
{
    static constexpr std::array list{field<&Window::start>("start"), field<&Window::end>("end")};
    return list;
}

template <> std::span<const Field<Timescale>> fieldsOf()
{
    static constexpr std::array list{field<&Timescale::text>("text"), field<&Timescale::kind>("kind"),
        field<&Timescale::due>("due"), field<&Timescale::windows>("windows"),
        field<&Timescale::recurrence>("recurrence"), field<&Timescale::trigger>("trigger"),
        field<&Timescale::ambiguous>("ambiguous"), field<&Timescale::isOngoing>("ongoing"),
        field<&Timescale::isByHand>("byHand")};
    return list;
}

template <> std::span<const Field<Trace>> fieldsOf()
{
    static constexpr std::array list{field<&Trace::field>("field"), field<&Trace::place>("place")};
    return list;
}

template <> std::span<const Field<Period>> fieldsOf()
{
    static constexpr std::array list{
        field<&Period::text>("text"), field<&Period::start>("start"), field<&Period::end>("end")};
    return list;
}

template <> std::span<const Field<Strategy>> fieldsOf()
{
    static constexpr std::array list{field<&Strategy::title>("title"), field<&Strategy::period>("period")};
    return list;
}

template <> std::span<const Field<LevelWords>> fieldsOf()
{
    static constexpr std::array list{field<&LevelWords::priority>("priority"),
        field<&LevelWords::objective>("objective"), field<&LevelWords::action>("action")};
    return list;
}

template <> std::span<const Field<PlanColumn>> fieldsOf()
{
    static constexpr std::array list{
        field<&PlanColumn::heading>("heading"), field<&PlanColumn::fields>("fields")};
    return list;
}

template <> std::span<const Field<PlanSettings>> fieldsOf()
{
    static constexpr std::array list{field<&PlanSettings::dueSoonDays>("dueSoonDays"),
        field<&PlanSettings::staleDays>("staleDays"),
        field<&PlanSettings::reportingRhythm>("reportingRhythm"),
        field<&PlanSettings::calendarQuarters>("calendarQuarters")};
    return list;
}

template <> std::span<const Field<Block>> fieldsOf()
{
    static constexpr std::array list{
        field<&Block::kind>("kind"), field<&Block::items>("items"), field<&Block::columns>("columns")};
    return list;
}

template <> std::span<const Field<Measure>> fieldsOf()
{
    static constexpr std::array list{
        field<&Measure::id>("id"), field<&Measure::text>("text"), field<&Measure::isMet>("met")};
    return list;
}

template <> std::span<const Field<IndicatorGroup>> fieldsOf()
{
    static constexpr std::array list{
        field<&IndicatorGroup::group>("group"), field<&IndicatorGroup::items>("items")};
    return list;
}

template <> std::span<const Field<Indicators>> fieldsOf()
{
    static constexpr std::array list{field<&Indicators::quantitative>("quantitative"),
        field<&Indicators::qualitative>("qualitative"), field<&Indicators::serviceUsers>("serviceUsers"),
        field<&Indicators::frontLineStaff>("frontLineStaff"), field<&Indicators::other>("other")};
    return list;
}

template <> std::span<const Field<ActionState>> fieldsOf()
{
    static constexpr std::array list{field<&ActionState::key>("key"), field<&ActionState::reason>("reason"),
        field<&ActionState::on>("on")};
    return list;
}

template <> std::span<const Field<ActionLead>> fieldsOf()
{
    static constexpr std::array list{field<&ActionLead::lead>("id"), field<&ActionLead::role>("role")};
    return list;
}

template <> std::span<const Field<PublishedAction>> fieldsOf()
{
    static constexpr std::array list{field<&PublishedAction::text>("text"),
        field<&PublishedAction::timescale>("timescale"), field<&PublishedAction::due>("due")};
    return list;
}

template <> std::span<const Field<NewDate>> fieldsOf()
{
    static constexpr std::array list{
        field<&NewDate::text>("text"), field<&NewDate::due>("due"), field<&NewDate::reason>("reason")};
    return list;
}

template <> std::span<const Field<Node>> fieldsOf()
{
    static constexpr std::array list{field<&Node::kind>("kind"), field<&Node::id>("id")};
    return list;
}

} // namespace boardplan
