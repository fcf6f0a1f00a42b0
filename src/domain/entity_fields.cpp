// Field lists of the entities: names as in docs/file-format.md, "JSON".

#include "domain/field_list.h"

#include <array>

namespace boardplan {

template <> std::span<const Field<Board>> fieldsOf()
{
    static constexpr std::array list{field<&Board::id>("id"), field<&Board::position>("position"),
        field<&Board::name>("name"), field<&Board::shortName>("shortName"),
        field<&Board::yearStartMonth>("yearStartMonth")};
    return list;
}

template <> std::span<const Field<Lead>> fieldsOf()
{
    static constexpr std::array list{field<&Lead::id>("id"), field<&Lead::position>("position"),
        field<&Lead::name>("name"), field<&Lead::kind>("kind"),
        field<&Lead::aliases>("aliases", FieldKind::Child), field<&Lead::contact>("contact"),
        field<&Lead::email>("email"), field<&Lead::agency>("agency"), field<&Lead::members>("members")};
    return list;
}

template <> std::span<const Field<Plan>> fieldsOf()
{
    static constexpr std::array list{field<&Plan::id>("id"), field<&Plan::position>("position"),
        field<&Plan::title>("title"), field<&Plan::boards>("boards", FieldKind::Child),
        field<&Plan::period>("period"), field<&Plan::status>("status"),
        field<&Plan::adoptedOn>("adoptedOn"), field<&Plan::strategy>("strategy"),
        field<&Plan::words>("words"), field<&Plan::columns>("columns"),
        field<&Plan::ratingScheme>("ratingScheme"), field<&Plan::rollupRule>("rollupRule"),
        field<&Plan::settings>("settings"), field<&Plan::trace>("trace"),
        field<&Plan::ruleChanges>("ruleChanges")};
    return list;
}

template <> std::span<const Field<Section>> fieldsOf()
{
    static constexpr std::array list{field<&Section::id>("id"), field<&Section::plan>("plan"),
        field<&Section::position>("position"), field<&Section::heading>("heading"),
        field<&Section::blocks>("blocks"), field<&Section::trace>("trace")};
    return list;
}

template <> std::span<const Field<Theme>> fieldsOf()
{
    static constexpr std::array list{field<&Theme::id>("id"), field<&Theme::plan>("plan"),
        field<&Theme::position>("position"), field<&Theme::name>("name")};
    return list;
}

template <> std::span<const Field<Priority>> fieldsOf()
{
    static constexpr std::array list{field<&Priority::id>("id"), field<&Priority::plan>("plan"),
        field<&Priority::position>("position"), field<&Priority::ref>("ref"),
        field<&Priority::title>("title"), field<&Priority::statement>("statement"),
        field<&Priority::quote>("quote"), field<&Priority::aims>("aims"),
        field<&Priority::desiredOutcomes>("desiredOutcomes"),
        field<&Priority::measures>("measures", FieldKind::Child),
        field<&Priority::indicators>("indicators"), field<&Priority::trace>("trace")};
    return list;
}

template <> std::span<const Field<Objective>> fieldsOf()
{
    static constexpr std::array list{field<&Objective::id>("id"), field<&Objective::priority>("priority"),
        field<&Objective::position>("position"), field<&Objective::ref>("ref"),
        field<&Objective::title>("title"), field<&Objective::measures>("measures", FieldKind::Child),
        field<&Objective::trace>("trace")};
    return list;
}

template <> std::span<const Field<Action>> fieldsOf()
{
    static constexpr std::array list{field<&Action::id>("id"), field<&Action::priority>("priority"),
        field<&Action::objective>("objective"), field<&Action::position>("position"),
        field<&Action::ref>("ref"), field<&Action::text>("text"), field<&Action::audience>("audience"),
        field<&Action::boards>("boards", FieldKind::Child), field<&Action::leadText>("leadText"),
        field<&Action::leads>("leads", FieldKind::Child),
        field<&Action::desiredOutcomes>("desiredOutcomes"), field<&Action::themes>("themes"),
        field<&Action::startOn>("startOn"), field<&Action::addedOn>("addedOn"),
        field<&Action::weight>("weight"), field<&Action::published>("published"),
        field<&Action::timescale>("timescale"), field<&Action::measures>("measures", FieldKind::Child),
        field<&Action::state>("state"), field<&Action::completedOn>("completedOn"),
        field<&Action::continues>("continues"), field<&Action::trace>("trace")};
    return list;
}

template <> std::span<const Field<Update>> fieldsOf()
{
    static constexpr std::array list{field<&Update::id>("id"), field<&Update::action>("action"),
        field<&Update::sequence>("sequence"), field<&Update::recordedAt>("recordedAt"),
        field<&Update::reportedOn>("reportedOn"), field<&Update::precision>("precision"),
        field<&Update::rating>("rating"), field<&Update::whatHappened>("whatHappened"),
        field<&Update::whatNext>("whatNext"), field<&Update::ask>("ask"), field<&Update::askOf>("askOf"),
        field<&Update::lead>("lead"), field<&Update::author>("author"), field<&Update::newDate>("newDate"),
        field<&Update::meets>("meets"), field<&Update::completedOn>("completedOn"),
        field<&Update::continues>("continues"), field<&Update::evidence>("evidence")};
    return list;
}

template <> std::span<const Field<Commentary>> fieldsOf()
{
    static constexpr std::array list{field<&Commentary::id>("id"),
        field<&Commentary::node>("node"), field<&Commentary::meeting>("meeting"),
        field<&Commentary::on>("on"), field<&Commentary::text>("text"),
        field<&Commentary::author>("author")};
    return list;
}

template <> std::span<const Field<Meeting>> fieldsOf()
{
    static constexpr std::array list{field<&Meeting::id>("id"), field<&Meeting::board>("board"),
        field<&Meeting::position>("position"), field<&Meeting::body>("body"),
        field<&Meeting::subgroup>("subgroup"), field<&Meeting::date>("date"),
        field<&Meeting::title>("title"), field<&Meeting::closedOn>("closedOn")};
    return list;
}

template <> std::span<const Field<Override>> fieldsOf()
{
    static constexpr std::array list{field<&Override::id>("id"), field<&Override::node>("node"),
        field<&Override::rating>("rating"), field<&Override::reason>("reason"),
        field<&Override::author>("author"), field<&Override::on>("on"),
        field<&Override::clearedOn>("clearedOn")};
    return list;
}

template <> std::span<const Field<Frozen>> fieldsOf()
{
    static constexpr std::array list{field<&Frozen::id>("id"), field<&Frozen::meeting>("meeting"),
        field<&Frozen::node>("node"), field<&Frozen::rating>("rating"),
        field<&Frozen::sentence>("sentence"), field<&Frozen::facts>("facts")};
    return list;
}

template <> std::span<const Field<Saved>> fieldsOf()
{
    static constexpr std::array list{field<&Saved::id>("id"), field<&Saved::kind>("kind"),
        field<&Saved::name>("name"), field<&Saved::value>("value")};
    return list;
}

} // namespace boardplan
