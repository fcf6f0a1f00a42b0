#include "gui/overview/portfolio_past.h"

#include "gui/overview/overview_figures.h"
#include "gui/session.h"

#include <boardplan/base/log.h>
#include <boardplan/domain/comparison_words.h>

#include <algorithm>

namespace boardplan {

PortfolioPast::PortfolioPast(Session& session, QObject* parent)
    : QObject{parent}
    , m_session{session}
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &PortfolioPast::readNext);
}

void PortfolioPast::renew(const std::vector<PlanId>& plans)
{
    m_days.clear();
    m_since.clear();
    m_waiting.clear();
    m_told = 0;
    for (const PlanId plan : plans) {
        const std::vector<QDate> days = earlierBoardMeetings(m_session, plan, 2);
        if (!days.empty()) {
            m_days.insert(plan, days.back());
            m_waiting.push_back(plan);
        }
    }
    std::reverse(m_waiting.begin(), m_waiting.end());
    if (!m_waiting.empty()) {
        m_timer.start();
    }
}

const Comparison* PortfolioPast::since(PlanId plan) const
{
    const auto known = m_since.find(plan);
    return known == m_since.end() ? nullptr : &known->second;
}

void PortfolioPast::readNext()
{
    if (m_waiting.empty()) {
        return;
    }
    const PlanId plan = m_waiting.back();
    m_waiting.pop_back();
    const ComparisonEnd last = comparisonEnd(m_session.book(), plan, lastMeeting(plan));
    auto since = m_session.document().compare(plan, last, {m_session.view().day(), {}});
    if (since) {
        m_since.emplace(plan, std::move(since).value());
    } else {
        log(LogLevel::Warning, since.error().message());
        m_waiting.clear();
    }
    // Whoever listens shows every plan again: with hundreds of them not after each.
    if (m_waiting.empty() || m_since.size() >= 2 * m_told) {
        m_told = m_since.size();
        Q_EMIT changed();
    }
    if (!m_waiting.empty()) {
        m_timer.start();
    }
}

} // namespace boardplan
