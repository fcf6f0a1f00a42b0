#include <boardplan/domain/edit.h>

namespace boardplan {

Edit Edit::inverse() const
{
    Edit undone{verb, author, {}};
    undone.changes.reserve(changes.size());
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        undone.changes.push_back(std::visit([](const auto& one) -> AnyChange { return one.inverse(); }, *change));
    }
    return undone;
}

template <> const char* entityKey<Board>() { return "board"; }
template <> const char* entityKey<Lead>() { return "lead"; }
template <> const char* entityKey<Plan>() { return "plan"; }
template <> const char* entityKey<Section>() { return "section"; }
template <> const char* entityKey<Theme>() { return "theme"; }
template <> const char* entityKey<Priority>() { return "priority"; }
template <> const char* entityKey<Objective>() { return "objective"; }
template <> const char* entityKey<Action>() { return "action"; }
template <> const char* entityKey<Update>() { return "update"; }
template <> const char* entityKey<Commentary>() { return "commentary"; }
template <> const char* entityKey<Meeting>() { return "meeting"; }
template <> const char* entityKey<Override>() { return "override"; }
template <> const char* entityKey<Frozen>() { return "frozen"; }
template <> const char* entityKey<Saved>() { return "saved"; }

} // namespace boardplan
