#include "gui/frame/judgement_watch.h"

#include "gui/session.h"

#include <algorithm>

namespace boardplan {

JudgementWatch::JudgementWatch(Session& session, QObject* parent)
    : QObject{parent}
    , m_session{session}
    , m_known{session.view().lapsedNodes(session.plan())}
{
    connect(&session, &Session::viewChanged, this, &JudgementWatch::look);
    connect(&session, &Session::planChanged, this,
        [this] { m_known = m_session.view().lapsedNodes(m_session.plan()); });
}

// Looking at another day is no lapse.
void JudgementWatch::look()
{
    if (!m_session.isToday()) {
        return;
    }
    std::vector<Node> now = m_session.view().lapsedNodes(m_session.plan());
    std::swap(now, m_known);
    for (const Node& node : m_known) {
        if (std::find(now.begin(), now.end(), node) == now.end()) {
            Q_EMIT lapsed(node, m_session.view().lapseNotice(node));
        }
    }
}

} // namespace boardplan
