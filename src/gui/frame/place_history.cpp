#include "gui/frame/place_history.h"

namespace boardplan {

namespace {

constexpr int mostPlaces = 200; // nobody goes back further

// The same view of the same plan and day: only what is chosen may differ.
bool isOneView(const Whereabouts& one, const Whereabouts& other)
{
    Whereabouts moved = one;
    moved.selection = other.selection;
    return moved == other;
}

} // namespace

void PlaceHistory::arrive(const Whereabouts& place, Arrival how)
{
    if (m_now >= 0 && m_places[static_cast<std::size_t>(m_now)] == place) {
        return;
    }
    const bool isStep = m_now >= 0 && how == Arrival::Step && !m_isKept
        && isOneView(m_places[static_cast<std::size_t>(m_now)], place);
    if (isStep) {
        m_places[static_cast<std::size_t>(m_now)] = place;
        return;
    }
    m_places.resize(static_cast<std::size_t>(m_now + 1));
    if (m_places.size() == mostPlaces) {
        m_places.erase(m_places.begin());
    }
    m_places.push_back(place);
    m_now = static_cast<int>(m_places.size()) - 1;
    m_isKept = false;
}

int PlaceHistory::find(int step, const IsThere& isThere) const
{
    for (int at = m_now + step; at >= 0 && at < static_cast<int>(m_places.size()); at += step) {
        const Whereabouts& place = m_places[static_cast<std::size_t>(at)];
        if (isThere(place) && !(place == m_places[static_cast<std::size_t>(m_now)])) {
            return at;
        }
    }
    return -1;
}

bool PlaceHistory::canGo(int step, const IsThere& isThere) const
{
    return find(step, isThere) >= 0;
}

std::optional<Whereabouts> PlaceHistory::go(int step, const IsThere& isThere)
{
    const int found = find(step, isThere);
    if (found < 0) {
        return std::nullopt;
    }
    m_now = found;
    m_isKept = true; // what was come back to is not lost by looking around
    return m_places[static_cast<std::size_t>(found)];
}

} // namespace boardplan
