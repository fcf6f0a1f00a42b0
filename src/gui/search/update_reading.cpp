#include "gui/search/update_reading.h"

#include "gui/session.h"

#include <boardplan/domain/search_texts.h>

#include <algorithm>

namespace boardplan {

namespace {

constexpr std::size_t updatedAtOnce = 60;     // actions whose updates are read: some milliseconds
constexpr std::size_t writtenAtOnce = 500;    // actions of the book: the same
constexpr std::size_t writtenAtFirst = 3'000; // a file of common size

} // namespace

UpdateReading::UpdateReading(Session& session, TextFinder& finder, QObject* parent)
    : QObject{parent}
    , m_session{session}
    , m_finder{finder}
    , m_plans{session.book().plans()}
{
    for (const PlanId plan : m_plans) {
        const std::vector<ActionId> actions = session.book().allActionsOf(plan);
        m_actions.insert(m_actions.end(), actions.begin(), actions.end());
    }
    connect(&m_idle, &QTimer::timeout, this, &UpdateReading::read);
    readBook(writtenAtFirst);
    if (!isDone()) {
        m_idle.start(0);
    }
}

int UpdateReading::percent() const
{
    return m_actions.empty() ? 100 : static_cast<int>(100 * m_next / m_actions.size());
}

void UpdateReading::readBook(std::size_t actions)
{
    const View& view = m_session.document().view();
    for (std::size_t count = 0; !isBookRead() && count < actions; ++m_nextPlan) {
        const bool isPlan = m_nextPlan < m_plans.size();
        if (isPlan && view.book().find(m_plans[m_nextPlan]) == nullptr) {
            continue; // gone meanwhile
        }
        m_finder.add(isPlan ? searchTexts(view, m_plans[m_nextPlan]) : searchTextsBesidePlans(view));
        count += isPlan ? view.book().allActionsOf(m_plans[m_nextPlan]).size() : 0;
    }
}

void UpdateReading::read()
{
    if (!isBookRead()) {
        readBook(writtenAtOnce);
    } else if (!readUpdates()) {
        return;
    }
    if (isDone()) {
        m_idle.stop();
    }
    Q_EMIT progressed();
}

bool UpdateReading::readUpdates()
{
    const std::size_t end = std::min(m_actions.size(), m_next + updatedAtOnce);
    std::vector<SearchText> texts;
    for (; m_next < end; ++m_next) {
        const ActionId action = m_actions[m_next];
        const auto updates = m_session.document().updatesOf(action);
        if (!updates) {
            m_idle.stop();
            m_next = m_actions.size();
            Q_EMIT failed(updates.error().what);
            return false;
        }
        std::vector<SearchText> said = searchTexts(m_session.document().view(), action, updates.value());
        texts.insert(texts.end(), said.begin(), said.end());
    }
    m_finder.add(std::move(texts));
    return true;
}

} // namespace boardplan
