#include "gui/overview/portfolio_past.h"

#include "gui/overview/overview_figures.h"
#include "gui/session.h"

#include <boardplan/base/log.h>

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
    m_views.clear();
    m_waiting.clear();
    for (const PlanId plan : plans) {
        // A meeting looked back at is compared with the one before it, not with itself.
        std::vector<QDate> days = closedBoardMeetings(m_session.view(), plan, 2);
        if (!m_session.isToday() && !days.empty() && days.back() == m_session.view().day()) {
            days.pop_back();
        }
        if (!days.empty()) {
            m_days.insert(plan, days.back());
            m_waiting.push_back(days.back());
        }
    }
    std::sort(m_waiting.begin(), m_waiting.end());
    m_waiting.erase(std::unique(m_waiting.begin(), m_waiting.end()), m_waiting.end());
    if (!m_waiting.empty()) {
        m_timer.start();
    }
}

const View* PortfolioPast::then(PlanId plan) const
{
    const auto view = m_views.find(lastMeeting(plan));
    return view == m_views.end() ? nullptr : &view->second;
}

void PortfolioPast::readNext()
{
    if (m_waiting.empty()) {
        return;
    }
    const QDate day = m_waiting.back();
    m_waiting.pop_back();
    auto view = m_session.document().viewAsAt(day);
    if (!view) {
        log(LogLevel::Warning, view.error().message());
        m_waiting.clear();
        return;
    }
    m_views.emplace(day, std::move(view).value());
    Q_EMIT changed();
    if (!m_waiting.empty()) {
        m_timer.start();
    }
}

} // namespace boardplan
