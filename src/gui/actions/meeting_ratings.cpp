#include "gui/actions/meeting_ratings.h"

#include "gui/overview/overview_figures.h"
#include "gui/session.h"

#include <boardplan/base/log.h>
#include <boardplan/domain/action_filter.h>
#include <boardplan/domain/comparison_words.h>

namespace boardplan {

namespace {

// A completion that no rating says is a change all the same.
QString keyThen(const ActionChange& change)
{
    const QString key = change.before.rating ? change.before.rating->key : QString{};
    const QString now = change.after.rating ? change.after.rating->key : QString{};
    return key != now ? key : ActionFilter::completeKey;
}

} // namespace

MeetingRatings::MeetingRatings(Session& session, QObject* parent)
    : QObject{parent}
    , m_session{session}
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &MeetingRatings::readNow);
}

void MeetingRatings::renew()
{
    const std::vector<QDate> days = earlierBoardMeetings(m_session, m_session.plan(), 2);
    const QDate meeting = days.empty() ? QDate{} : days.back();
    if (meeting != m_meeting || m_plan != m_session.plan()) {
        m_ratings.reset();
    }
    m_meeting = meeting;
    m_plan = m_session.plan();
    m_isStale = m_meeting.isValid();
    readSoon();
}

void MeetingRatings::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
    readSoon();
}

void MeetingRatings::readSoon()
{
    if (m_isWanted && m_isStale) {
        m_timer.start();
    }
}

void MeetingRatings::readNow()
{
    const View& view = m_session.view();
    const ComparisonEnd last = comparisonEnd(m_session.book(), m_plan, m_meeting);
    const ComparisonEnd now{view.day(), {}};
    const auto isRead = m_session.document().readAhead(m_plan, last, now);
    if (isRead && !isRead.value()) { // the next part when the program is idle again
        m_timer.start();
        return;
    }
    m_isStale = false;
    const auto since = m_session.document().compare(m_plan, last, now);
    if (!since) {
        log(LogLevel::Warning, since.error().message());
        return;
    }
    QHash<ActionId, QString> ratings;
    for (const ActionId action : m_session.book().allActionsOf(m_plan)) {
        ratings.insert(action, view.standing(action).rating);
    }
    for (const ActionChange& change : since->actions) {
        if (isOfRating(change.kind)) {
            ratings.insert(change.action, keyThen(change));
        }
    }
    m_ratings = std::move(ratings);
    Q_EMIT read();
}

} // namespace boardplan
