#include "gui/overview/overview_past.h"

#include "gui/overview/overview_figures.h"
#include "gui/session.h"

#include <boardplan/base/log.h>
#include <boardplan/domain/comparison_words.h>
#include <boardplan/reporting/node_figures.h>

namespace boardplan {

namespace {

constexpr int meetingsInTrend = 5;

} // namespace

OverviewPast::OverviewPast(Session& session, QObject* parent)
    : QObject{parent}
    , m_session{session}
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &OverviewPast::readNext);
}

void OverviewPast::renew()
{
    m_since.reset();
    m_trend.clear();
    m_waiting = earlierBoardMeetings(m_session, m_session.plan(), meetingsInTrend);
    m_lastMeeting = m_waiting.empty() ? QDate{} : m_waiting.back();
    // Whoever asks for it now need not show itself twice.
    if (m_mayRead && m_lastMeeting.isValid() && isSinceRead() && !compareSince()) {
        m_waiting.clear();
    }
    readOn();
}

void OverviewPast::startReading()
{
    m_mayRead = true;
    readOn();
}

void OverviewPast::readOn()
{
    if (m_mayRead && !m_waiting.empty()) {
        m_timer.start();
    }
}

// The latest meeting first: what changed since then matters most. One reading at a time, so that nobody waits for two.
void OverviewPast::readNext()
{
    if (!m_since) {
        readSince();
    } else {
        readMeeting();
    }
    readOn();
}

void OverviewPast::readSince()
{
    if (!isSinceRead()) {
        return; // the next part when the program is idle again
    }
    if (compareSince()) {
        Q_EMIT sinceChanged();
    } else {
        m_waiting.clear();
    }
}

void OverviewPast::readMeeting()
{
    const QDate day = m_waiting.back();
    m_waiting.pop_back();
    auto view = m_session.document().viewAsAt(day, m_session.plan());
    if (!view) {
        log(LogLevel::Warning, view.error().message());
        m_waiting.clear();
        return;
    }
    const Node plan = Node::of(NodeKind::Plan, m_session.plan());
    m_trend.insert(m_trend.begin(), {shortDate(day, m_session.view().day()), nodeDistribution(view.value(), plan)});
    Q_EMIT trendChanged();
}

// Reads a part of what comparing needs where some of it is missing; comparing says why where that fails.
bool OverviewPast::isSinceRead()
{
    const auto isRead = m_session.document().readAhead(m_session.plan(), lastEnd(), {m_session.view().day(), {}});
    return !isRead || isRead.value();
}

bool OverviewPast::compareSince()
{
    auto since = m_session.document().compare(m_session.plan(), lastEnd(), {m_session.view().day(), {}});
    if (!since) {
        log(LogLevel::Warning, since.error().message());
        return false;
    }
    m_since.emplace(std::move(since).value());
    return true;
}

ComparisonEnd OverviewPast::lastEnd() const
{
    return comparisonEnd(m_session.book(), m_session.plan(), m_lastMeeting);
}

} // namespace boardplan
