#include "gui/search/update_reading.h"

#include "gui/session.h"

#include <boardplan/domain/search_texts.h>

#include <algorithm>

namespace boardplan {

namespace {

constexpr std::size_t actionsAtOnce = 60; // some milliseconds

} // namespace

UpdateReading::UpdateReading(Session& session, TextFinder& finder, QObject* parent)
    : QObject{parent}
    , m_session{session}
    , m_finder{finder}
{
    for (const PlanId plan : session.book().plans()) {
        const std::vector<ActionId> actions = session.book().allActionsOf(plan);
        m_actions.insert(m_actions.end(), actions.begin(), actions.end());
    }
    connect(&m_idle, &QTimer::timeout, this, &UpdateReading::read);
    if (!isDone()) {
        m_idle.start(0);
    }
}

int UpdateReading::percent() const
{
    return m_actions.empty() ? 100 : static_cast<int>(100 * m_next / m_actions.size());
}

void UpdateReading::read()
{
    const std::size_t end = std::min(m_actions.size(), m_next + actionsAtOnce);
    std::vector<SearchText> texts;
    for (; m_next < end; ++m_next) {
        const ActionId action = m_actions[m_next];
        const auto updates = m_session.document().updatesOf(action);
        if (!updates) {
            m_idle.stop();
            m_next = m_actions.size();
            Q_EMIT failed(updates.error().what);
            return;
        }
        std::vector<SearchText> said = searchTexts(m_session.document().view(), action, updates.value());
        texts.insert(texts.end(), said.begin(), said.end());
    }
    m_finder.add(std::move(texts));
    if (isDone()) {
        m_idle.stop();
    }
    Q_EMIT progressed();
}

} // namespace boardplan
